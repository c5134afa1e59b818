import { WebhookError } from "./webhook-error.ts";

const prefix = "whsec_";

/**
 * The bytes that a secret stands for, of which there is one at least. Without the prefix it is a text that its owner
 * chose, where the libraries of the standard would take it for base64. WebhookError, which does not quote it, when it
 * is none.
 */
export function secretKey(secret: string): Uint8Array<ArrayBuffer> {
  const key = secret.startsWith(prefix)
    ? decode(secret.slice(prefix.length))
    : new TextEncoder().encode(secret);
  if (key?.length) return key;
  throw new WebhookError("invalid_secret", `the secret is empty, or no base64 after ${prefix}`);
}

function decode(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
  } catch {
    return undefined;
  }
}
