import type { CreditEntry, Credits } from "@likeness/client/manage";
import { fetchList, type ListOptions, type ListResult } from "../../client/list.ts";
import { connectManagement } from "../../client/management.ts";
import type { CommandContext } from "../../context.ts";

export async function getCredits(context: CommandContext): Promise<Credits> {
  const { credits } = await connectManagement(context);
  return credits.get({ signal: context.signal });
}

export async function listEntries(
  options: ListOptions,
  context: CommandContext,
): Promise<ListResult<CreditEntry>> {
  const { credits } = await connectManagement(context);
  return fetchList((params) => credits.entries(params, { signal: context.signal }), options);
}
