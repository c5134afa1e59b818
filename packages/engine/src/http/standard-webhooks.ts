import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

export interface SignedWebhook {
  readonly id: string;
  /** In milliseconds since the epoch. */
  readonly now: number;
  readonly body: string;
}

/** The headers of the Standard Webhooks specification, with a signature for each secret. */
export function standardHeaders(
  { id, now, body }: SignedWebhook,
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000));
  const signed = `${id}.${timestamp}.${body}`;
  return {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": secrets.map((secret) => `v1,${base64(hmacSha256(keyOf(secret), signed))}`).join(" "),
  };
}

export function hmacSha256(key: Uint8Array, text: string): Uint8Array {
  return hmac(sha256, key, utf8ToBytes(text));
}

/** The bytes of a secret: base64 after the prefix, or else the UTF-8 of a secret that the owner chose. */
function keyOf(secret: string): Uint8Array {
  const [, encoded] = /^whsec_(.*)/.exec(secret) ?? [];
  if (encoded === undefined) return utf8ToBytes(secret);
  return Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
