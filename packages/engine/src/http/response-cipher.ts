import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import type { ResponseCipher } from "../kernel/with-idempotency.ts";
import type { RequestContext } from "./request-context.ts";

/**
 * Encrypts responses that contain a secret before they are stored for their idempotency key. The encryption key is
 * derived from the caller's API key, of which the store has only a hash, with a random salt for each response.
 */
export function responseCipherFor({ apiKey, engine }: RequestContext): ResponseCipher {
  const cipher = (salt: string) => {
    const derived = hkdf(sha256, utf8ToBytes(apiKey), utf8ToBytes(salt), purpose, keyBytes + nonceBytes);
    return chacha20poly1305(derived.subarray(0, keyBytes), derived.subarray(keyBytes));
  };
  return {
    encrypt(text) {
      const salt = engine.ids.secret();
      return `${salt} ${bytesToHex(cipher(salt).encrypt(utf8ToBytes(text)))}`;
    },
    decrypt(encrypted) {
      const [salt = "", hex = ""] = encrypted.split(" ");
      try {
        return new TextDecoder().decode(cipher(salt).decrypt(hexToBytes(hex)));
      } catch {
        return null;
      }
    },
  };
}

/** Part of the derived keys: changing it makes stored responses unreadable. */
const purpose = utf8ToBytes("likeness: an answer kept for its Idempotency-Key");
const keyBytes = 32;
const nonceBytes = 12;
