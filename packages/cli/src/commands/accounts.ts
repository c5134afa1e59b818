import type {
  Account,
  CreateAccountRequest,
  CreditEntry,
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

export async function grantCredits(
  id: string,
  order: GrantCreditsRequest,
  context: Context,
): Promise<CreditEntry> {
  const { accounts } = await openManagement(context);
  return accounts.grant(id, order, { signal: context.signal });
}
