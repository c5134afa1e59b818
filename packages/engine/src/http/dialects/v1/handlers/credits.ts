import { operations } from "@likeness/contract/v1";
import type { Result } from "../../../../model/result.ts";
import { parseSearch } from "../../../body/parse.ts";
import type { RequestContext } from "../../../request-context.ts";
import { decodePage } from "../decode.ts";
import { encodeCredits, encodeEntry, encodePrices } from "../encode.ts";
import { respondData, respondList } from "../respond.ts";

export async function getCredits(ctx: RequestContext): Promise<Result<Response>> {
  const { store, prices } = ctx.engine;
  const balance = await store.ledger.balance(ctx.account.id);
  return respondData(ctx, "credits", { ...encodeCredits(balance), prices: encodePrices(prices) });
}

export async function listCreditEntries(ctx: RequestContext): Promise<Result<Response>> {
  const query = parseSearch(operations.listCreditEntries, ctx.url);
  if (!query.ok) return query;
  const page = await ctx.engine.store.ledger.list(ctx.account.id, decodePage(query.value));
  return respondList(ctx, page.items.map(encodeEntry), page);
}
