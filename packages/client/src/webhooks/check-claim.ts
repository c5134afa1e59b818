import type { Claim } from "./claim.ts";
import { timingSafeEqual } from "./hmac.ts";
import { WebhookError } from "./webhook-error.ts";

/** Throws unless the claim is true of the body with one of the secrets. */
export async function checkClaim(claim: Claim, secrets: readonly string[], body: ArrayBuffer): Promise<void> {
  const expected = await Promise.all(secrets.map((secret) => claim.sign(secret, body)));
  if (!claim.signatures.some((given) => expected.some((candidate) => timingSafeEqual(given, candidate)))) {
    throw new WebhookError(
      "signature_mismatch",
      "no signature matches the body and the secret",
      "wrong secret, or changed body?",
    );
  }
}
