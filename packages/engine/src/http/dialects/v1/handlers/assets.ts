import { operations } from "@likeness/contract/v1";
import { readAsset } from "../../../../features/assets/read-asset.ts";
import { timingSafeEqual } from "../../../../kernel/timing-safe-equal.ts";
import { fail, ok, type Result } from "../../../../model/result.ts";
import { isCurrent } from "../../../asset-urls.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import type { PublicRequestContext, RequestContext } from "../../../request-context.ts";
import { respondBytes } from "../../../respond/respond-bytes.ts";

const weekSeconds = 7 * 24 * 60 * 60;

/** An asset of the caller's account. */
export async function getAsset(ctx: RequestContext): Promise<Result<Response>> {
  const request = parseAssetRequest(ctx);
  return request.ok ? respondAsset(ctx, request.value.id, ctx.account.id, weekSeconds) : request;
}

/** An asset by its signed URL. Null if the URL is not signed, or if an API key may allow what the signature does not. */
export async function getSignedAsset(ctx: PublicRequestContext): Promise<Result<Response> | null> {
  if (!ctx.url.searchParams.has("signature")) return null;
  const response = await respondToSignature(ctx);
  return response.ok || !ctx.request.headers.has(ctx.dialect.auth.header) ? response : null;
}

async function respondToSignature(ctx: PublicRequestContext): Promise<Result<Response>> {
  const request = parseAssetRequest(ctx);
  if (!request.ok) return request;
  const { id, expires, signature } = request.value;
  const now = ctx.engine.clock.now();
  const hint = "Get the job or avatar again: its URLs are signed anew.";
  if (!timingSafeEqual(signature, ctx.signer(id, expires)))
    return fail("unauthorized_access", "The signature of the URL is invalid.", { hint });
  if (!isCurrent(expires, now)) return fail("unauthorized_access", "The URL has expired.", { hint });
  return respondAsset(ctx, id, null, expires - Math.floor(now / 1000));
}

function parseAssetRequest({ params, url }: PublicRequestContext) {
  const path = parse(operations.getAsset.params, params);
  if (!path.ok) return path;
  const query = parseSearch(operations.getAsset, url);
  if (!query.ok) return query;
  const { expires = 0, signature = "" } = query.value;
  return ok({ id: path.value.id, expires, signature });
}

async function respondAsset(
  ctx: PublicRequestContext,
  id: string,
  accountId: string | null,
  maxAgeSeconds: number,
): Promise<Result<Response>> {
  const found = await readAsset(ctx.engine, id, accountId);
  if (!found.ok) return found;
  const { bytes, asset } = found.value;
  const { mediaType, sha256 } = asset;
  const cacheControl = `private, max-age=${Math.max(0, maxAgeSeconds)}, immutable`;
  return ok(respondBytes(ctx, { bytes, mediaType, sha256, cacheControl }));
}
