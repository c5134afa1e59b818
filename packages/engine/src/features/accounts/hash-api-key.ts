import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { memoize } from "../../kernel/memoize.ts";

/**
 * What is stored of an API key. Keys are 256 random bits, so a plain hash cannot be guessed back. Every request asks
 * for one, mostly the same, and the keys of requests are in this process's memory anyway.
 */
export const hashApiKey = memoize(100, (apiKey) => bytesToHex(sha256(utf8ToBytes(apiKey))));
