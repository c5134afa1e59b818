import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import type { ResponseCipher } from "../kernel/with-idempotency.ts";
import type { Ids } from "../ports/ids.ts";
import { readBearer } from "./dialects/v1/auth.ts";
import type { RequestContext } from "./request-context.ts";

/**
 * Seals answers that hold a secret, so that whoever reads the store learns nothing: what opens them is made of the
 * caller's API key, of which the store has but a hash. Each answer is sealed with a key and a nonce of its own.
 */
export function responseCipherFor({ request, engine }: RequestContext): ResponseCipher {
  const key = readBearer(request);
  // Whoever comes this far was recognised by it.
  if (!key.ok) throw new TypeError("An answer that holds a secret is for somebody without a key.");
  return createResponseCipher(key.value, engine.ids);
}

function createResponseCipher(apiKey: string, ids: Ids): ResponseCipher {
  const cipher = (salt: string) => {
    const made = hkdf(sha256, utf8ToBytes(apiKey), utf8ToBytes(salt), purpose, keyBytes + nonceBytes);
    return chacha20poly1305(made.subarray(0, keyBytes), made.subarray(keyBytes));
  };
  return {
    encrypt(text) {
      const salt = ids.secret();
      return `${salt} ${bytesToHex(cipher(salt).encrypt(utf8ToBytes(text)))}`;
    },
    decrypt(sealed) {
      const [salt = "", hex = ""] = sealed.split(" ");
      try {
        return new TextDecoder().decode(cipher(salt).decrypt(hexToBytes(hex)));
      } catch {
        return null;
      }
    },
  };
}

const purpose = utf8ToBytes("likeness: an answer kept for its Idempotency-Key");
const keyBytes = 32;
const nonceBytes = 12;
