import { gcm } from "@noble/ciphers/aes.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Ids } from "../../ports/ids.ts";
import { StoreUnavailableError } from "../../ports/store-errors.ts";

/** Encrypts and decrypts stored secrets. `aad` identifies the row: a secret cannot be decrypted as that of another row. */
export interface Encryption {
  encrypt(text: string, aad: string): string;
  /** Returns plain text unchanged. */
  decrypt(stored: string, aad: string): string;
  /** Whether it is encrypted with the first key. */
  isCurrent(stored: string): boolean;
}

const prefix = "likeness-encrypted:1:";
const keyBytes = 32;
const nonceBytes = 12;

/** Whether a text has the format of an encrypted secret. */
function isEncrypted(text: string): boolean {
  return text.startsWith(prefix);
}

/**
 * AES-256-GCM. Encrypts with the first key and decrypts with all of them: to rotate, put the new key first and remove the
 * old one after the engine has started once with both. A key is 32 bytes as base64 or hex.
 *
 * @throws TypeError for an empty list or an invalid key. The message does not contain the key.
 */
export function createEncryption(encodedKeys: readonly string[], ids: Ids): Encryption {
  const keys = encodedKeys.map((text) => {
    const key = readKey(text);
    return {
      id: bytesToHex(sha256(concatBytes(utf8ToBytes("likeness: id of a key"), key))).slice(0, 8),
      key,
    };
  });
  const [first] = keys;
  if (!first) throw new TypeError("encryptionKey is empty.");
  return {
    encrypt(text, aad) {
      const nonce = sha256(utf8ToBytes(ids.secret())).subarray(0, nonceBytes);
      const ciphertext = gcm(first.key, nonce, utf8ToBytes(aad)).encrypt(utf8ToBytes(text));
      return `${prefix}${first.id}:${bytesToHex(concatBytes(nonce, ciphertext))}`;
    },
    decrypt(stored, aad) {
      if (!isEncrypted(stored)) return stored;
      const [id = "", hex = ""] = stored.slice(prefix.length).split(":");
      const key = keys.find((key) => key.id === id)?.key;
      if (!key)
        throw wrongKey(
          `it is encrypted with key ${id}, but the configured keys are ${keys.map((key) => key.id).join(", ")}`,
        );
      try {
        const bytes = hexToBytes(hex);
        const cipher = gcm(key, bytes.subarray(0, nonceBytes), utf8ToBytes(aad));
        return new TextDecoder().decode(cipher.decrypt(bytes.subarray(nonceBytes)));
      } catch {
        throw wrongKey("it is corrupt or belongs to another row");
      }
    },
    isCurrent: (stored) => stored.startsWith(`${prefix}${first.id}:`),
  };
}

/** Throws if a secret is encrypted; used by an engine without a key. */
export function rejectEncrypted(stored: string): void {
  if (isEncrypted(stored)) throw wrongKey("it is encrypted and no key is configured");
}

function wrongKey(reason: string): StoreUnavailableError {
  return new StoreUnavailableError(`Cannot decrypt a secret in the store: ${reason}.`, {
    path: null,
    hint: "Set the key that it was encrypted with: LIKENESS_ENCRYPTION_KEY, --encryption-key-file, or the option encryptionKey.",
  });
}

function readKey(text: string): Uint8Array {
  const trimmed = text.trim();
  const hex = /^[0-9a-f]{64}$/i.test(trimmed);
  const base64 = /^[A-Za-z0-9+/_-]{43}=?$/.test(trimmed);
  if (!hex && !base64) {
    throw new TypeError(
      "An encryption key must be 32 bytes as base64 or hex, for example from `openssl rand -base64 32`.",
    );
  }
  if (hex) return hexToBytes(trimmed.toLowerCase());
  const plain = atob(trimmed.replaceAll("-", "+").replaceAll("_", "/"));
  const key = Uint8Array.from(plain, (character) => character.charCodeAt(0));
  if (key.length !== keyBytes) throw new TypeError(`An encryption key must be ${keyBytes} bytes.`);
  return key;
}
