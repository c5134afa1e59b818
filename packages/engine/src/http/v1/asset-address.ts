import { basePath } from "@likeness/contract/v1";
import { expiryFor, type Signer } from "../kit/sign-address.ts";
import type { Address } from "./encode.ts";

/** Signs addresses of pictures on a host, as of now. */
export function assetAddress(sign: Signer, host: string, now: number): Address {
  const expires = expiryFor(now);
  return (assetId) => {
    const signature = sign(assetId, expires);
    return `${host}${basePath}/assets/${assetId}?expires=${expires}&signature=${signature}`;
  };
}
