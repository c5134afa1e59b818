import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { memoize } from "../kernel/memoize.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** Signed addresses hold for seven to eight days: rounded up to a day, so that an address stays the same for caches. */
export function expiryFor(now: number): number {
  return (Math.ceil(now / dayMs) + 7) * (dayMs / 1000);
}

/** Whether an address may still be used. One signed for longer than any is was signed by a clock that has been set back. */
export function isCurrent(expires: number, now: number): boolean {
  const second = Math.floor(now / 1000);
  return expires > second && expires <= expiryFor(now + dayMs);
}

export type UrlSigner = (assetId: string, expires: number) => string;

/** Signs with HMAC-SHA256, base64url. Addresses stay the same for a day, and the newest are asked for again and again. */
export function createSigner(secret: string): UrlSigner {
  const key = utf8ToBytes(secret);
  const sign = memoize(mostSignatures, (text) => base64url(hmac(sha256, key, utf8ToBytes(text))));
  return (assetId, expires) => sign(`${assetId}.${expires}`);
}

/** Pages of a hundred avatars of four pictures and their thumbnails; half a megabyte. */
const mostSignatures = 2_000;

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}
