import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { KeyScope } from "../../domain/idempotency.ts";
import { done, type Outcome, refuse } from "../../domain/refusal.ts";

const maxLength = 255;

/** The scope of the request's Idempotency-Key, or null when it carries none. */
export function readKey(request: Request, accountId: string, route: string): Outcome<KeyScope | null> {
  const key = request.headers.get("idempotency-key");
  if (key === null) return done(null);
  if (key.length > 0 && key.length <= maxLength)
    return done({ accountId, method: request.method, route, key });
  const message = key === "" ? "Idempotency-Key is empty." : `Idempotency-Key has ${key.length} characters.`;
  return refuse("invalid_idempotency_key", message, {
    param: "Idempotency-Key",
    hint: `Send 1 to ${maxLength} characters, e.g. a UUID.`,
  });
}

/** The same for two bodies that say the same, however their keys are ordered. */
export async function hashBody(body: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalize(body));
  // Small ones are hashed before a thread could be asked; large ones would stop everything else for a second.
  if (bytes.length < 65_536) return bytesToHex(sha256(bytes));
  return bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}
