import { operations } from "@likeness/contract/hoox";
import {
  type LookOfAvatar,
  listOwnLooks,
  listPublicLooks,
} from "../../../../features/avatars/list-ready-looks.ts";
import type { Result } from "../../../../model/result.ts";
import { parseSearch } from "../../../body/parse.ts";
import type { RequestContext } from "../../../request-context.ts";
import { encodeListItem } from "../encode.ts";
import { decodeFilter, type LookFilter } from "../filter.ts";
import { respondJson } from "../respond.ts";

/** The list has no pages. */
const maxItems = 1_000;

export async function listLooks(ctx: RequestContext): Promise<Result<Response>> {
  const query = parseSearch(operations.listLooks, ctx.url);
  if (!query.ok) return query;
  const filter = decodeFilter(query.value);
  return filter.ok ? respondLooks(ctx, filter.value) : filter;
}

/** The list of the older edition, which has no filters. */
export async function listResources(ctx: RequestContext): Promise<Result<Response>> {
  return respondLooks(ctx, { onlyPublic: false, matches: () => true });
}

async function respondLooks(ctx: RequestContext, filter: LookFilter): Promise<Result<Response>> {
  const items = [];
  for await (const found of listLooksFor(ctx, filter)) {
    if (filter.matches(found)) items.push(encodeListItem(found.avatar, found.look, ctx.assetUrl));
    if (items.length >= maxItems || ctx.request.signal.aborted) break;
  }
  return respondJson(ctx, items);
}

/** The looks of the space, then those of the public catalogue that are not among them. */
async function* listLooksFor(
  { engine, account }: RequestContext,
  { onlyPublic }: LookFilter,
): AsyncGenerator<LookOfAvatar> {
  if (!onlyPublic) yield* listOwnLooks(engine.store, account.id);
  for await (const found of listPublicLooks(engine.store))
    if (onlyPublic || found.avatar.accountId !== account.id) yield found;
}
