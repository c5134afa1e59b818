import type { ResponseCipher } from "../kernel/with-idempotency.ts";
import type { RequestContext } from "./request-context.ts";
import { createSaltedCipher } from "./salted-cipher.ts";

/**
 * Encrypts responses that contain a secret before they are stored for their idempotency key. The encryption key is
 * derived from the caller's API key, of which the store has only a hash.
 */
export function responseCipherFor({ apiKey, engine }: RequestContext): ResponseCipher {
  const { encrypt, decrypt } = createSaltedCipher(apiKey, purpose);
  return { encrypt: (text) => encrypt(text, engine.ids.secret()), decrypt };
}

/** Changing it makes stored responses unreadable. */
const purpose = "likeness: an answer kept for its Idempotency-Key";
