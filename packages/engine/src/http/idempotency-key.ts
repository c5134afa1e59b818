import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { KeyScope } from "../model/idempotency.ts";
import { fail, ok, type Result } from "../model/result.ts";

const maxLength = 255;

/** The scope of the request's Idempotency-Key, or null when it carries none. */
export function readKey(request: Request, accountId: string, route: string): Result<KeyScope | null> {
  const key = request.headers.get("idempotency-key");
  if (key === null) return ok(null);
  if (key.length > 0 && key.length <= maxLength) return ok({ accountId, method: request.method, route, key });
  const message = key === "" ? "Idempotency-Key is empty." : `Idempotency-Key has ${key.length} characters.`;
  return fail("invalid_idempotency_key", message, {
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
