import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Identity } from "../../ports/identity.ts";
import type { Seal } from "../../use-cases/once.ts";
import { readBearer } from "./authenticate.ts";
import type { Call } from "./call.ts";

/**
 * Seals answers that hold a secret, so that whoever reads the store learns nothing: what opens them is made of the
 * caller's API key, of which the store has but a hash. Each answer is sealed with a key and a nonce of its own.
 */
export function sealFor({ request, world }: Call): Seal {
  const key = readBearer(request);
  // Whoever comes this far was recognised by it.
  if (!key.ok) throw new TypeError("An answer that holds a secret is for somebody without a key.");
  return createSeal(key.value, world.identity);
}

function createSeal(apiKey: string, identity: Identity): Seal {
  const cipher = (salt: string) => {
    const made = hkdf(sha256, utf8ToBytes(apiKey), utf8ToBytes(salt), purpose, keyBytes + nonceBytes);
    return chacha20poly1305(made.subarray(0, keyBytes), made.subarray(keyBytes));
  };
  return {
    close(text) {
      const salt = identity.secret();
      return `${salt} ${bytesToHex(cipher(salt).encrypt(utf8ToBytes(text)))}`;
    },
    open(sealed) {
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
