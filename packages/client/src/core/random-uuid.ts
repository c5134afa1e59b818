import type { Platform } from "./platform.ts";

/** The key of a new write. */
export function newUuid({ uuid = randomUuid }: Platform): string {
  return uuid();
}

/**
 * A random UUID. Pages on plain HTTP have no `crypto.randomUUID`, and React Native has no `crypto`. An idempotency key
 * has to be unique, not secret, so `Math.random` is an acceptable fallback.
 */
export function randomUuid(): string {
  const { crypto } = globalThis;
  if (crypto?.randomUUID) return crypto.randomUUID();
  // Version 4, variant 1 (RFC 9562): x is any digit, and y is 8, 9, a or b.
  return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (letter) =>
    Math.floor(letter === "x" ? Math.random() * 16 : 8 + Math.random() * 4).toString(16),
  );
}
