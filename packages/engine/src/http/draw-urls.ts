import { timingSafeEqual } from "../kernel/timing-safe-equal.ts";
import { fail, ok, type Result } from "../model/result.ts";
import { isCurrent, type UrlSigner } from "./asset-urls.ts";

/** Adds the account, the expiry and the signature to the query of a drawing. */
export function signDrawUrl(
  sign: UrlSigner,
  {
    accountId,
    path,
    query,
    expires,
  }: { accountId: string; path: string; query: URLSearchParams; expires: number },
): URLSearchParams {
  const signed = new URLSearchParams(query);
  signed.set("account", accountId);
  signed.set("expires", String(expires));
  signed.set("signature", sign(textOf(path, signed), expires));
  return signed;
}

export interface SignedDrawing {
  readonly accountId: string;
  /** In Unix seconds. */
  readonly expires: number;
}

/** The account that signed the URL of a drawing, unless the URL was changed or has expired. `path` is without the base path. */
export function verifyDrawUrl(
  sign: UrlSigner,
  path: string,
  query: URLSearchParams,
  now: number,
): Result<SignedDrawing> {
  const expires = Number(query.get("expires"));
  const hint = "Get a new URL with GET /draw/url.";
  if (!timingSafeEqual(query.get("signature") ?? "", sign(textOf(path, query), expires)))
    return fail("unauthorized_access", "The signature of the URL is invalid.", { hint });
  if (!isCurrent(expires, now)) return fail("unauthorized_access", "The URL has expired.", { hint });
  return ok({ accountId: query.get("account") ?? "", expires });
}

/** What is signed: every parameter, sorted by name, because proxies may reorder them. Asset ids never begin like this. */
function textOf(path: string, query: URLSearchParams): string {
  const signed = new URLSearchParams(query);
  signed.delete("signature");
  signed.sort();
  return `draw ${path}?${signed}`;
}
