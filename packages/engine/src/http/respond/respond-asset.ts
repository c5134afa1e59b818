import { readAsset } from "../../features/assets/read-asset.ts";
import { timingSafeEqual } from "../../kernel/timing-safe-equal.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import { isCurrent } from "../asset-urls.ts";
import type { Route } from "../dialect.ts";
import type { PublicRequestContext, RequestContext } from "../request-context.ts";
import { respondBytes } from "./respond-bytes.ts";

const weekSeconds = 7 * 24 * 60 * 60;

/** An asset of the caller's account. */
export function respondOwnAsset(ctx: RequestContext, id: string): Promise<Result<Response>> {
  return respondAsset(ctx, id, ctx.account.id, weekSeconds);
}

export interface SignedAsset {
  readonly id: string;
  /** In Unix seconds. */
  readonly expires: number;
  readonly signature: string;
}

/** An asset by its signed URL. */
export async function respondSignedAsset(
  ctx: PublicRequestContext,
  { id, expires, signature }: SignedAsset,
): Promise<Result<Response>> {
  const now = ctx.engine.clock.now();
  const hint = "Get the job or avatar again: its URLs are signed anew.";
  if (!timingSafeEqual(signature, ctx.signer(id, expires)))
    return fail("unauthorized_access", "The signature of the URL is invalid.", { hint });
  if (!isCurrent(expires, now)) return fail("unauthorized_access", "The URL has expired.", { hint });
  return respondAsset(ctx, id, null, expires - Math.floor(now / 1000));
}

/** A route for the assets of a dialect by signed URL, without an API key. `path` ends with `/:id`. */
export function signedAssetRoute(path: string): Route {
  const handle = (ctx: PublicRequestContext) => {
    const { searchParams } = ctx.url;
    // A file name extension may follow the id.
    const id = (ctx.params["id"] ?? "").replace(/\.\w+$/, "").toLowerCase();
    const signature = searchParams.get("signature") ?? "";
    return respondSignedAsset(ctx, { id, expires: Number(searchParams.get("expires")), signature });
  };
  return { method: "GET", path, scope: "read", handlePublic: handle, handle };
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
