import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

export interface SaltedCipher {
  /** The salt must be new and random. */
  encrypt(text: string, salt: string): string;
  /** Null if the text was encrypted with another secret, or changed. */
  decrypt(encrypted: string): string | null;
}

/**
 * Encrypts texts with keys that are derived from a secret, with a random salt for each text. The purpose is part of the
 * keys, so that what is encrypted for one cannot be used for another.
 */
export function createSaltedCipher(secret: string, purpose: string): SaltedCipher {
  const cipher = (salt: string) => {
    const info = utf8ToBytes(purpose);
    const derived = hkdf(sha256, utf8ToBytes(secret), utf8ToBytes(salt), info, keyBytes + nonceBytes);
    return chacha20poly1305(derived.subarray(0, keyBytes), derived.subarray(keyBytes));
  };
  return {
    encrypt: (text, salt) => `${salt} ${bytesToHex(cipher(salt).encrypt(utf8ToBytes(text)))}`,
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

const keyBytes = 32;
const nonceBytes = 12;
