import { WebhookError } from "./webhook-error.ts";

const prefix = "whsec_";

/**
 * The bytes that secrets stand for, at least one. Without the prefix a secret is a text that its owner chose, where the
 * libraries of the standard would take it for base64. No error quotes one.
 */
export function secretKeys(secret: string | readonly string[] = []): readonly Uint8Array<ArrayBuffer>[] {
  const keys = [secret].flat().map(secretKey);
  if (keys.length > 0) return keys;
  throw new WebhookError("invalid_secret", "no secret: pass it or set LIKENESS_WEBHOOK_SECRET");
}

function secretKey(secret: string): Uint8Array<ArrayBuffer> {
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
