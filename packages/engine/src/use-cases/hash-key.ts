import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** What is stored of an API key. Keys are 256 random bits, so a plain hash cannot be guessed back. */
export function hashKey(apiKey: string): string {
  return bytesToHex(sha256(utf8ToBytes(apiKey)));
}
