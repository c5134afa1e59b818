import { basePath } from "@likeness/contract/v1";
import { expiryFor, type UrlSigner } from "../../sign-url.ts";
import type { AssetUrl } from "./encode.ts";

/**
 * Signs addresses of pictures on a host, as of now. They are good for no longer than the key that was asked with, whose
 * end is `keyExpiresAt`, in milliseconds; null when it has none.
 */
export function createAssetUrl(
  sign: UrlSigner,
  host: string,
  now: number,
  keyExpiresAt: number | null,
): AssetUrl {
  const expires = Math.min(expiryFor(now), Math.floor((keyExpiresAt ?? Number.POSITIVE_INFINITY) / 1000));
  return (assetId) => {
    const signature = sign(assetId, expires);
    return `${host}${basePath}/assets/${assetId}?expires=${expires}&signature=${signature}`;
  };
}
