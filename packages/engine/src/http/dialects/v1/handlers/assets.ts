import { operations } from "@likeness/contract/v1";
import { ok, type Result } from "../../../../model/result.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import type { PublicRequestContext, RequestContext } from "../../../request-context.ts";
import { respondOwnAsset, respondSignedAsset } from "../../../respond/respond-asset.ts";

/** An asset of the caller's account. */
export async function getAsset(ctx: RequestContext): Promise<Result<Response>> {
  const request = parseAssetRequest(ctx);
  return request.ok ? respondOwnAsset(ctx, request.value.id) : request;
}

/** An asset by its signed URL. Null if the URL is not signed, or if an API key may allow what the signature does not. */
export async function getSignedAsset(ctx: PublicRequestContext): Promise<Result<Response> | null> {
  if (!ctx.url.searchParams.has("signature")) return null;
  const request = parseAssetRequest(ctx);
  const response = request.ok ? await respondSignedAsset(ctx, request.value) : request;
  return response.ok || !ctx.request.headers.has(ctx.dialect.auth.header) ? response : null;
}

function parseAssetRequest({ params, url }: PublicRequestContext) {
  const path = parse(operations.getAsset.params, params);
  if (!path.ok) return path;
  const query = parseSearch(operations.getAsset, url);
  if (!query.ok) return query;
  const { expires = 0, signature = "" } = query.value;
  return ok({ id: path.value.id, expires, signature });
}
