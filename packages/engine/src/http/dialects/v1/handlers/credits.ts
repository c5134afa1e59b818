import { operations } from "@likeness/contract/v1";
import type { Account } from "../../../../model/account.ts";
import type { Result } from "../../../../model/result.ts";
import { parseSearch } from "../../../body/parse.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondData, respondList } from "../answer.ts";
import { encodeCredits, encodeEntry } from "../encode-account.ts";

export async function getCredits(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const balance = await ctx.engine.store.balance(account.id);
  return respondData(ctx, "credits", "completed", encodeCredits(balance));
}

export async function listCreditEntries(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const query = parseSearch(operations.listCreditEntries.query, ctx.url);
  if (!query.ok) return query;
  const { limit, offset, after } = query.value;
  const page = await ctx.engine.store.listEntries(account.id, { limit, offset, ...(after && { after }) });
  return respondList(ctx, page.items.map(encodeEntry), page);
}
