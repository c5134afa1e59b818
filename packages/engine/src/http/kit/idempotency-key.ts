import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
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
export function hashBody(body: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(body) ?? "")));
}
