import type { Claim, HeaderOf } from "../../webhooks/claim.ts";
import { hexHmac } from "../../webhooks/hmac.ts";

export interface PiSignatureOptions {
  /**
   * Accepts deliveries that have only Pi's `X-Pi-Signature`. Default false: the signature does not cover the time, so a
   * delivery can be replayed at any time. Use it together with `seen`.
   */
  readonly acceptPiSignature?: boolean | undefined;
}

/** The hint for a delivery with only Pi's signature that is not accepted. */
export const piHint = "it has only Pi's signature: see acceptPiSignature";

/** Reads the header of a delivery that has only Pi's signature. */
export function readPiClaim(header: HeaderOf): Claim | undefined {
  const signature = header("x-pi-signature");
  if (!signature || header("webhook-signature")) return undefined;
  return { id: undefined, signatures: [signature], sign: piSignature };
}

/** Pi uses every secret as text. */
async function piSignature(secret: string, body: ArrayBuffer): Promise<string> {
  return `sha256=${await hexHmac(secret, body)}`;
}
