import { gcm } from "@noble/ciphers/aes.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Ids } from "../../ports/ids.ts";
import { StoreUnavailableError } from "../../ports/store-errors.ts";

/** Encrypts texts that are stored, and knows them again. `about` says whose text it is: it cannot be read as another's. */
export interface Encryption {
  encrypt(text: string, about: string): string;
  /** A text that was never encrypted is answered as it is. */
  decrypt(stored: string, about: string): string;
  /** Whether it is as `encrypt` would store it now: with the first key. */
  isCurrent(stored: string): boolean;
}

const prefix = "likeness-encrypted:1:";
const keyBytes = 32;
const nonceBytes = 12;

/** Whether a text is taken for an encrypted one; a secret that its owner chose must not look like it. */
function looksEncrypted(text: string): boolean {
  return text.startsWith(prefix);
}

/**
 * AES-256-GCM with the first of the keys; all of them decrypt, so a new key is put in front of the old one, which can go
 * once the engine has started with both. Each is 32 bytes as base64 or hex.
 *
 * @throws TypeError for no key, or one that is not 32 bytes. It is not repeated.
 */
export function createEncryption(given: readonly string[], ids: Ids): Encryption {
  const keys = given.map((text) => {
    const key = readKey(text);
    return {
      id: bytesToHex(sha256(concatBytes(utf8ToBytes("likeness: id of a key"), key))).slice(0, 8),
      key,
    };
  });
  const [first] = keys;
  if (!first) throw new TypeError("encryptionKey has no key in it.");
  return {
    encrypt(text, about) {
      const nonce = sha256(utf8ToBytes(ids.secret())).subarray(0, nonceBytes);
      const sealed = gcm(first.key, nonce, utf8ToBytes(about)).encrypt(utf8ToBytes(text));
      return `${prefix}${first.id}:${bytesToHex(concatBytes(nonce, sealed))}`;
    },
    decrypt(stored, about) {
      if (!looksEncrypted(stored)) return stored;
      const [id = "", hex = ""] = stored.slice(prefix.length).split(":");
      const key = keys.find((each) => each.id === id)?.key;
      if (!key)
        throw wrongKey(
          `encrypted with the key ${id}, and the given keys are ${keys.map((each) => each.id).join(", ")}`,
        );
      try {
        const bytes = hexToBytes(hex);
        const cipher = gcm(key, bytes.subarray(0, nonceBytes), utf8ToBytes(about));
        return new TextDecoder().decode(cipher.decrypt(bytes.subarray(nonceBytes)));
      } catch {
        throw wrongKey("damaged, or of another row");
      }
    },
    isCurrent: (stored) => stored.startsWith(`${prefix}${first.id}:`),
  };
}

/** For an engine without a key, which can use none but plain secrets. */
export function refuseEncrypted(stored: string): void {
  if (looksEncrypted(stored)) throw wrongKey("encrypted, and no key was given");
}

function wrongKey(why: string): StoreUnavailableError {
  return new StoreUnavailableError(`A secret in the store cannot be read: it is ${why}.`, {
    path: null,
    hint: "Give the key that it was encrypted with: LIKENESS_ENCRYPTION_KEY, --encryption-key-file, or the option encryptionKey.",
  });
}

function readKey(text: string): Uint8Array {
  const trimmed = text.trim();
  const hex = /^[0-9a-f]{64}$/i.test(trimmed);
  const base64 = /^[A-Za-z0-9+/_-]{43}=?$/.test(trimmed);
  if (!hex && !base64) {
    throw new TypeError(
      "An encryption key is 32 bytes as base64 or hex, such as `openssl rand -base64 32` prints.",
    );
  }
  if (hex) return hexToBytes(trimmed.toLowerCase());
  const plain = atob(trimmed.replaceAll("-", "+").replaceAll("_", "/"));
  const key = Uint8Array.from(plain, (character) => character.charCodeAt(0));
  if (key.length !== keyBytes) throw new TypeError(`An encryption key is ${keyBytes} bytes.`);
  return key;
}
