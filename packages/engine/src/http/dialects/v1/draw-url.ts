import { basePath, operations } from "@likeness/contract/v1";
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
