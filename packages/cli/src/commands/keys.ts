import type { Key, Scope } from "@likeness/client/manage";
import type { Context } from "./context.ts";
import { openManagement } from "./manage.ts";
import { type ListInput, type Listing, readPage } from "./read-page.ts";

export interface OfAccount {
  /** Another account than one's own, for the operator. */
  readonly account?: string | undefined;
}

export interface KeyInput {
  readonly name?: string | undefined;
  /** Seconds from now. */
  readonly expires?: number | undefined;
  readonly scope?: readonly Scope[] | undefined;
}

/** Makes a key; it is in the answer, and never again. */
export async function createKey(
  { name, account, expires, scope }: OfAccount & KeyInput,
  context: Context,
): Promise<Key> {
  const { keys } = await openManagement(context);
  const params = {
    ...(name !== undefined && { name }),
    ...(account !== undefined && { accountId: account }),
    ...(expires !== undefined && { expiresAt: Math.floor(Date.now() / 1000) + expires }),
    ...(scope && { scopes: [...scope] }),
  };
  return keys.create(params, { signal: context.signal });
}

export async function listKeys(
  { account, ...page }: OfAccount & ListInput,
  context: Context,
): Promise<Listing<Key>> {
  const { keys } = await openManagement(context);
  const { signal } = context;
  return readPage((params) => keys.list({ ...params, accountId: account }, { signal }), page);
}

export async function revokeKey(id: string, { account }: OfAccount, context: Context): Promise<Key> {
  const { keys } = await openManagement(context);
  return keys.revoke(id, account === undefined ? {} : { accountId: account }, { signal: context.signal });
}
