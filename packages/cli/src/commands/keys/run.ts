import type { Key, Scope } from "@likeness/client/manage";
import { fetchList, type ListOptions, type ListResult } from "../../client/list.ts";
import { connectManagement } from "../../client/management.ts";
import type { CommandContext } from "../../context.ts";

export interface AccountOption {
  /** The ID of another account; operator only. */
  readonly account?: string | undefined;
}

export interface CreateKeyInput {
  readonly name?: string | undefined;
  /** Lifetime in seconds. */
  readonly expires?: number | undefined;
  readonly scope?: readonly Scope[] | undefined;
}

/** The response contains the API key, which is not returned again. */
export async function createKey(
  { name, account, expires, scope }: AccountOption & CreateKeyInput,
  context: CommandContext,
): Promise<Key> {
  const { keys } = await connectManagement(context);
  const params = {
    ...(name !== undefined && { name }),
    ...(account !== undefined && { accountId: account }),
    ...(expires !== undefined && { expiresAt: Math.floor(Date.now() / 1000) + expires }),
    ...(scope && { scopes: [...scope] }),
  };
  return keys.create(params, { signal: context.signal });
}

export async function listKeys(
  { account, ...options }: AccountOption & ListOptions,
  context: CommandContext,
): Promise<ListResult<Key>> {
  const { keys } = await connectManagement(context);
  const { signal } = context;
  return fetchList((params) => keys.list({ ...params, accountId: account }, { signal }), options);
}

export async function revokeKey(
  id: string,
  { account }: AccountOption,
  context: CommandContext,
): Promise<Key> {
  const { keys } = await connectManagement(context);
  return keys.revoke(id, account === undefined ? {} : { accountId: account }, { signal: context.signal });
}
