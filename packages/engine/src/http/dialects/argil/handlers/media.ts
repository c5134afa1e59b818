import { operations } from "@likeness/contract/argil";
import { ok, type Result } from "../../../../model/result.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import type { PublicRequestContext, RequestContext } from "../../../request-context.ts";
import { respondOwnAsset, respondSignedAsset } from "../../../respond/respond-asset.ts";

/** An image of the caller's workspace. */
export async function getMedia(ctx: RequestContext): Promise<Result<Response>> {
  const request = parseRequest(ctx);
  return request.ok ? respondOwnAsset(ctx, request.value.id) : request;
}

/** An image by its signed URL. Null if the URL is not signed, or if an API key may allow what the signature does not. */
export async function getSignedMedia(ctx: PublicRequestContext): Promise<Result<Response> | null> {
  if (!ctx.url.searchParams.has("signature")) return null;
  const request = parseRequest(ctx);
  const response = request.ok ? await respondSignedAsset(ctx, request.value) : request;
  return response.ok || !ctx.request.headers.has(ctx.dialect.auth.header) ? response : null;
}

function parseRequest({ params, url }: PublicRequestContext) {
  const path = parse(operations.getMedia.params, params);
  if (!path.ok) return path;
  const query = parseSearch(operations.getMedia, url);
  if (!query.ok) return query;
  const { expires = 0, signature = "" } = query.value;
  return ok({ id: path.value.id.toLowerCase(), expires, signature });
}
