import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { timingSafeEqual } from "../../../kernel/timing-safe-equal.ts";
import { createSaltedCipher } from "../../salted-cipher.ts";

export interface NewToken {
  /** The name of the user. */
  readonly username: string;
  readonly apiKey: string;
  /** When the API key expires; null if it does not. */
  readonly keyExpiresAt: number | null;
}

export interface TokenIssuer {
  readonly secret: string;
  readonly now: number;
  /** New and random. */
  readonly salt: string;
}

/** As in Trinity. */
const lifetimeMs = 7 * 24 * 60 * 60 * 1000;

/**
 * A JSON Web Token that contains the API key, encrypted, so that nothing has to be stored about it: it is revoked with the
 * key.
 */
export function createToken(
  { username, apiKey, keyExpiresAt }: NewToken,
  { secret, now, salt }: TokenIssuer,
): string {
  const expiresAt = Math.min(now + lifetimeMs, keyExpiresAt ?? Number.POSITIVE_INFINITY);
  const payload = {
    sub: username,
    iat: seconds(now),
    exp: seconds(expiresAt),
    key: cipherOf(secret).encrypt(`${seconds(expiresAt)} ${apiKey}`, salt),
  };
  const signed = `${header}.${base64url(JSON.stringify(payload))}`;
  return `${signed}.${signatureOf(signed, secret)}`;
}

/** Whether a text is a token, and not an API key. */
export function isToken(text: string): boolean {
  return text.startsWith(`${header}.`);
}

/** The API key of a token; null if the token is invalid or has expired. */
export function readToken(token: string, secret: string, now: number): string | null {
  const [, payload = "", signature = ""] = token.split(".");
  if (!timingSafeEqual(signature, signatureOf(`${header}.${payload}`, secret))) return null;
  const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
  const encrypted = typeof claims === "object" && claims !== null && "key" in claims ? claims.key : null;
  const content = typeof encrypted === "string" ? cipherOf(secret).decrypt(encrypted) : null;
  const [, expiresAt, apiKey] = /^(\d+) (.+)$/s.exec(content ?? "") ?? [];
  return apiKey !== undefined && Number(expiresAt) > seconds(now) ? apiKey : null;
}

const header = base64url(JSON.stringify({ alg: "HS256", typ: "JWT" }));

/** Changing it makes all tokens invalid. */
const purpose = "likeness: the API key of a token of the trinity dialect";

function cipherOf(secret: string) {
  return createSaltedCipher(secret, purpose);
}

function signatureOf(signed: string, secret: string): string {
  return base64url(hmac(sha256, utf8ToBytes(`${purpose}\n${secret}`), utf8ToBytes(signed)));
}

function base64url(content: string | Uint8Array): string {
  return Buffer.from(content).toString("base64url");
}

function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}
