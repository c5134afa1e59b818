import { operations } from "@likeness/contract/v1";
import type { Result } from "../../../../model/result.ts";
import { parseSearch } from "../../../body/parse.ts";
import type { RequestContext } from "../../../request-context.ts";
import { decodePage } from "../decode.ts";
import { encodeCredits, encodeEntry } from "../encode.ts";
import { respondData, respondList } from "../respond.ts";

export async function getCredits(ctx: RequestContext): Promise<Result<Response>> {
  return respondData(ctx, "credits", encodeCredits(await ctx.engine.store.ledger.balance(ctx.account.id)));
}

export async function listCreditEntries(ctx: RequestContext): Promise<Result<Response>> {
  const query = parseSearch(operations.listCreditEntries, ctx.url);
  if (!query.ok) return query;
  const page = await ctx.engine.store.ledger.list(ctx.account.id, decodePage(query.value));
  return respondList(ctx, page.items.map(encodeEntry), page);
}
