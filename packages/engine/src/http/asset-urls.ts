import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { memoize } from "../kernel/memoize.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** The path and query of a signed asset URL in a dialect; `expires` is in Unix seconds. */
export type AssetPath = (assetId: string, expires: number, signature: string) => string;

/** The signed URL of an asset. Other URLs of the same response are signed with the same options. */
export interface AssetUrl {
  (assetId: string): string;
  readonly options: AssetUrlOptions;
}

export interface AssetUrlOptions {
  /** The account that the URLs are for. */
  readonly accountId: string;
  readonly sign: UrlSigner;
  /** The beginning of the URLs, without a slash at the end. */
  readonly origin: string;
  /** In Unix seconds. */
  readonly expires: number;
}

export function createAssetUrl(assetPath: AssetPath, options: AssetUrlOptions): AssetUrl {
  const { sign, origin, expires } = options;
  const urlOf = (assetId: string) => `${origin}${assetPath(assetId, expires, sign(assetId, expires))}`;
  return Object.assign(urlOf, { options });
}

/**
 * When URLs that are signed now expire, in Unix seconds. They expire with the API key that was used, in milliseconds since
 * the epoch; null if it does not expire.
 */
export function urlExpiry(now: number, keyExpiresAt: number | null): number {
  return Math.min(expiryFor(now), Math.floor((keyExpiresAt ?? Number.POSITIVE_INFINITY) / 1000));
}

/** Signed URLs are valid for seven to eight days: rounded up to a day, so that a URL stays the same for caches. */
function expiryFor(now: number): number {
  return (Math.ceil(now / dayMs) + 7) * (dayMs / 1000);
}

/** Whether a signed URL is still valid. A URL with an impossibly late expiry was signed while the clock was ahead. */
export function isCurrent(expires: number, now: number): boolean {
  const second = Math.floor(now / 1000);
  return expires > second && expires <= expiryFor(now + dayMs);
}

/** Signs an asset id or another text that cannot be one. */
export type UrlSigner = (text: string, expires: number) => string;

/** Signs with HMAC-SHA256 in base64url. Signatures are memoized, because URLs stay the same for a day. */
export function createSigner(secret: string): UrlSigner {
  const key = utf8ToBytes(secret);
  const sign = memoize(maxSignatures, (signed) => base64url(hmac(sha256, key, utf8ToBytes(signed))));
  return (text, expires) => sign(`${text}.${expires}`);
}

/** Enough for pages of a hundred avatars with four images and their thumbnails; half a megabyte. */
const maxSignatures = 2_000;

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}
