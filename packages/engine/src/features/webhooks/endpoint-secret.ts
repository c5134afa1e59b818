import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { EngineContext } from "../../kernel/engine-context.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Ids } from "../../ports/ids.ts";
import type { Transaction } from "../../ports/store.ts";

const prefix = "whsec_";

/** A secret as the Standard Webhooks specification defines it: the prefix and 256 bits in base64. */
export function newEndpointSecret(ids: Ids): string {
  const base64 = ids.secret().replaceAll("-", "+").replaceAll("_", "/");
  return `${prefix}${base64}=`;
}

/** Rejects custom secrets that receivers could decode differently. One that is used as text may have any prefix. */
export function checkEndpointSecret(secret: string, asText = false): Result<string> {
  const hint = "Omit secret to have one generated.";
  if (secret !== secret.trim()) {
    return fail("invalid_request", "secret begins or ends with white space.", { field: "secret", hint });
  }
  if (/^likeness-encrypted:/.test(secret)) {
    const message = "secret has the prefix of encrypted secrets.";
    return fail("invalid_request", message, { field: "secret", hint });
  }
  if (asText || !secret.startsWith(prefix) || isBase64(secret.slice(prefix.length))) return ok(secret);
  return fail("invalid_request", `secret has no base64 after ${prefix}.`, { field: "secret", hint });
}

/** Signs deliveries to the webhook URLs of requests, which have no separate secret. One per account. */
export async function signingSecret(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
): Promise<string> {
  const root = await tx.secrets.getOrCreate("webhook-signing", context.ids.secret());
  const bytes = hmac(sha256, utf8ToBytes(root), utf8ToBytes(accountId));
  return prefix + btoa(String.fromCharCode(...bytes));
}

function isBase64(text: string): boolean {
  return text.length > 0 && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}
