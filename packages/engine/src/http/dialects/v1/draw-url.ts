import { basePath, operations } from "@likeness/contract/v1";
import type { JobImage } from "../../../model/job.ts";
import type { AssetUrl } from "../../asset-urls.ts";
import { signDrawUrl } from "../../draw-urls.ts";
import type { RequestContext } from "../../request-context.ts";

/** The URL of a drawing, which is signed unless drawings are public. */
export function drawUrl(ctx: RequestContext, path: string, query: URLSearchParams) {
  const expires = ctx.urlsExpireAt;
  const all = ctx.publicDraw
    ? query
    : signDrawUrl(ctx.signer, { accountId: ctx.account.id, path, query, expires });
  return {
    url: `${ctx.origin}${basePath}${path}${all.size > 0 ? "?" : ""}${all}`,
    expiresAt: ctx.publicDraw ? null : expires,
  };
}

/** Twice the largest size at which a whole picture is too small to recognize anybody. */
const headSize = 128;

/** The URL of the head in a picture, which is drawn on demand; that of its thumbnail if it has no code to draw it from. */
export function headUrl({ code, thumbnailAssetId }: JobImage, assetUrl: AssetUrl): string {
  if (code === undefined) return assetUrl(thumbnailAssetId);
  const { sign, origin, expires, accountId } = assetUrl.options;
  const drawing = { framing: "headshot", aspect_ratio: "1:1", size: headSize };
  const { path, query } = faceUrlParts(code, "webp", drawing);
  return `${origin}${basePath}${path}?${signDrawUrl(sign, { accountId, path, query, expires })}`;
}

/** The path and the query of the drawing of a code. */
export function faceUrlParts(code: string, format: string, parameters: Readonly<Record<string, unknown>>) {
  return {
    path: operations.drawFace.path.replace("{file}", `${code.trim().toLowerCase()}.${format}`),
    query: queryOf(parameters),
  };
}

export function queryOf(values: Readonly<Record<string, unknown>>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== undefined) query.set(name, String(value));
  return query;
}
