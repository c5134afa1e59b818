import type {
  Account,
  CreateAccountRequest,
  CreditEntry,
  Deletion,
  GrantCreditsRequest,
  UpdateAccountRequest,
} from "@likeness/client/manage";
import { misuse } from "../failure.ts";
import type { Context } from "./context.ts";
import { openManagement } from "./manage.ts";
import { type ListInput, type Listing, readPage } from "./read-page.ts";

/** Makes an account; its first key is in the answer, and never again. */
export async function createAccount(order: CreateAccountRequest, context: Context): Promise<Account> {
  const { accounts } = await openManagement(context);
  return accounts.create(order, { signal: context.signal });
}

export async function listAccounts(page: ListInput, context: Context): Promise<Listing<Account>> {
  const { accounts } = await openManagement(context);
  return readPage((params) => accounts.list(params, { signal: context.signal }), page);
}

/** The account of that id, or one's own. */
export async function getAccount(id: string | undefined, context: Context): Promise<Account> {
  const { accounts } = await openManagement(context);
  const { signal } = context;
  return id === undefined ? accounts.current({ signal }) : accounts.get(id, { signal });
}

export async function updateAccount(
  id: string,
  change: UpdateAccountRequest,
  context: Context,
): Promise<Account> {
  if (Object.keys(change).length === 0)
    throw misuse("There is nothing to change.", "Give --name, --tier or both.");
  const { accounts } = await openManagement(context);
  return accounts.update(id, change, { signal: context.signal });
}

/** Deletes an account and all that belongs to it, if the caller has said that it is meant. */
export async function deleteAccount(
  id: string,
  { yes }: { readonly yes?: true | undefined },
  context: Context,
): Promise<Deletion> {
  const { accounts } = await openManagement(context);
  const { signal } = context;
  if (!yes) {
    const { name } = await accounts.get(id, { signal });
    throw misuse(
      `This would delete ${JSON.stringify(name)} with its jobs, avatars, pictures, webhooks and keys, for good.`,
      `If that is meant: avatar accounts delete ${id} --yes`,
    );
  }
  return accounts.delete(id, { signal });
}

export async function grantCredits(
  id: string,
  order: GrantCreditsRequest,
  context: Context,
): Promise<CreditEntry> {
  const { accounts } = await openManagement(context);
  return accounts.grant(id, order, { signal: context.signal });
}
