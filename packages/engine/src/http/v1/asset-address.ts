import { basePath } from "@likeness/contract/v1";
import { expiryFor, type Signer } from "../kit/sign-address.ts";
import type { Address } from "./encode.ts";

/**
 * Signs addresses of pictures on a host, as of now. They are good for no longer than the key that was asked with, whose
 * end is `keyExpiresAt`, in milliseconds; null when it has none.
 */
export function assetAddress(sign: Signer, host: string, now: number, keyExpiresAt: number | null): Address {
  const expires = Math.min(expiryFor(now), Math.floor((keyExpiresAt ?? Number.POSITIVE_INFINITY) / 1000));
  return (assetId) => {
    const signature = sign(assetId, expires);
    return `${host}${basePath}/assets/${assetId}?expires=${expires}&signature=${signature}`;
  };
}
