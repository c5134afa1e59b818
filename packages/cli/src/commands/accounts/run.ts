import type {
  Account,
  CreateAccountRequest,
  CreditEntry,
  Deletion,
  GrantCreditsRequest,
  UpdateAccountRequest,
} from "@likeness/client/manage";
import { fetchList, type ListOptions, type ListResult } from "../../client/list.ts";
import { connectManagement } from "../../client/management.ts";
import type { CommandContext } from "../../context.ts";
import { usageError } from "../../errors/cli-error.ts";

/** The response contains the first API key, which is not returned again. */
export async function createAccount(params: CreateAccountRequest, context: CommandContext): Promise<Account> {
  const { accounts } = await connectManagement(context);
  return accounts.create(params, { signal: context.signal });
}

export async function listAccounts(
  options: ListOptions,
  context: CommandContext,
): Promise<ListResult<Account>> {
  const { accounts } = await connectManagement(context);
  return fetchList((params) => accounts.list(params, { signal: context.signal }), options);
}

/** Returns the account of the API key if there is no ID. */
export async function getAccount(id: string | undefined, context: CommandContext): Promise<Account> {
  const { accounts } = await connectManagement(context);
  const { signal } = context;
  return id === undefined ? accounts.current({ signal }) : accounts.get(id, { signal });
}

export async function updateAccount(
  id: string,
  params: UpdateAccountRequest,
  context: CommandContext,
): Promise<Account> {
  if (Object.keys(params).length === 0) throw usageError("Nothing to change.", "Pass --name or --tier.");
  const { accounts } = await connectManagement(context);
  return accounts.update(id, params, { signal: context.signal });
}

/** Requires `yes`. */
export async function deleteAccount(
  id: string,
  { yes }: { readonly yes?: true | undefined },
  context: CommandContext,
): Promise<Deletion> {
  const { accounts } = await connectManagement(context);
  const { signal } = context;
  if (!yes) {
    const { name } = await accounts.get(id, { signal });
    throw usageError(
      `This permanently deletes the account ${JSON.stringify(name)} with its jobs, avatars, images, webhooks and API keys.`,
      `To confirm: avatar accounts delete ${id} --yes`,
    );
  }
  return accounts.delete(id, { signal });
}

export async function grantCredits(
  id: string,
  params: GrantCreditsRequest,
  context: CommandContext,
): Promise<CreditEntry> {
  const { accounts } = await connectManagement(context);
  return accounts.grant(id, params, { signal: context.signal });
}
