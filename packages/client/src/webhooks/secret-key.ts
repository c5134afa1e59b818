import { WebhookError } from "./webhook-error.ts";

const prefix = "whsec_";

/**
 * The bytes of a secret. Without the prefix it is used as text, which the libraries of the specification would decode as
 * base64. WebhookError, which does not quote it, when it is invalid or empty.
 */
export function secretKey(secret: string): Uint8Array<ArrayBuffer> {
  const key = secret.startsWith(prefix)
    ? decode(secret.slice(prefix.length))
    : new TextEncoder().encode(secret);
  if (key?.length) return key;
  throw new WebhookError("invalid_secret", `the secret is empty or not base64 after ${prefix}`);
}

function decode(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
  } catch {
    return undefined;
  }
}
