import type { CreditEntry, Credits } from "@likeness/client/manage";
import type { Context } from "./context.ts";
import { openManagement } from "./manage.ts";
import { type ListInput, type Listing, readPage } from "./read-page.ts";

export async function getCredits(context: Context): Promise<Credits> {
  const { credits } = await openManagement(context);
  return credits.get({ signal: context.signal });
}

export async function listEntries(page: ListInput, context: Context): Promise<Listing<CreditEntry>> {
  const { credits } = await openManagement(context);
  return readPage((params) => credits.entries(params, { signal: context.signal }), page);
}
