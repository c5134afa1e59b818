import type { Claim, HeaderOf } from "../../webhooks/claim.ts";
import { hmac } from "../../webhooks/hmac.ts";
import { secretKey } from "../../webhooks/secret-key.ts";
import { WebhookError } from "../../webhooks/webhook-error.ts";

// Signatures by the Standard Webhooks specification.

/** The value of `webhook-signature`. */
export async function signature(
  secret: string,
  id: string,
  timestamp: string,
  body: string | ArrayBuffer,
): Promise<string> {
  const mac = await hmac(secretKey(secret), `${id}.${timestamp}.`, body);
  return `v1,${btoa(String.fromCharCode(...mac))}`;
}

/**
 * Reads the headers of a delivery. WebhookError when one is missing, with the hint, or when the delivery was sent more
 * than `tolerance` seconds from `now`.
 */
export function readClaim(header: HeaderOf, now: number, tolerance: number, hint: string): Claim {
  const [id, timestamp, signatureHeader] = ["id", "timestamp", "signature"].map((name) =>
    header(`webhook-${name}`),
  );
  if (!id || !timestamp || !signatureHeader) {
    const missing = id ? (timestamp ? "signature" : "timestamp") : "id";
    throw new WebhookError("missing_header", `no webhook-${missing} header`, hint);
  }
  checkAge(now - Number(timestamp), tolerance);
  return {
    id,
    signatures: signatureHeader.split(" "),
    sign: (secret, body) => signature(secret, id, timestamp, body),
  };
}

/** An age that is not a number fails too. */
function checkAge(age: number, tolerance: number): void {
  const distance = Math.abs(age);
  if (distance <= tolerance) return;
  throw new WebhookError(
    age < 0 ? "timestamp_too_new" : "timestamp_too_old",
    `webhook-timestamp is ${distance} s off; at most ${tolerance}`,
    "check the clock",
  );
}
