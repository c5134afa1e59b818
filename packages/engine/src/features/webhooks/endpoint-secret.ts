import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { EngineContext } from "../../kernel/engine-context.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Ids } from "../../ports/ids.ts";
import type { Transaction } from "../../ports/store.ts";

const prefix = "whsec_";

/** A secret by the Standard Webhooks specification: the prefix, and 256 bits in base64. */
export function newEndpointSecret(ids: Ids): string {
  const base64 = ids.secret().replaceAll("-", "+").replaceAll("_", "/");
  return `${prefix}${base64}=`;
}

/** The owner's own secret, if every receiver would take it for the same bytes. */
export function checkEndpointSecret(secret: string): Result<string> {
  const hint = "Leave secret out, and one is made.";
  if (secret !== secret.trim()) {
    return fail("invalid_request", "secret begins or ends with white space.", { param: "secret", hint });
  }
  if (/^likeness-encrypted:/.test(secret)) {
    const message = "secret begins like one that is encrypted.";
    return fail("invalid_request", message, { param: "secret", hint });
  }
  if (!secret.startsWith(prefix) || isBase64(secret.slice(prefix.length))) return ok(secret);
  return fail("invalid_request", `secret has no base64 after ${prefix}.`, { param: "secret", hint });
}

/** What deliveries to the URLs of an account's requests are signed with: those URLs are too many for a secret each. */
export async function signingSecret(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
): Promise<string> {
  const root = await tx.getOrCreateSecret("webhook-signing", context.ids.secret());
  const bytes = hmac(sha256, utf8ToBytes(root), utf8ToBytes(accountId));
  return prefix + btoa(String.fromCharCode(...bytes));
}

function isBase64(text: string): boolean {
  return text.length > 0 && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}
