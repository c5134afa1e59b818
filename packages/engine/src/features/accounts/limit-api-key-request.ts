import type { Scope } from "../../model/api-key.ts";
import type { Caller } from "../../model/caller.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { NewApiKey } from "./create-api-key.ts";

/**
 * The key that may be made with the maker's own: it can do no more than that one and lasts no longer, which is also what
 * it is given where the order says nothing. So a key for some uses or for some time cannot be turned into one for all.
 */
export function limitNewApiKey(maker: Caller["key"], order: NewApiKey, now: number): Result<NewApiKey> {
  const { scopes = maker.scopes, expiresAt = maker.expiresAt } = order;
  const missing = scopes.find((scope: Scope) => !maker.scopes.includes(scope));
  if (missing !== undefined) {
    return fail("insufficient_scope", `A key without the scope "${missing}" cannot make one that has it.`, {
      param: "scopes",
      hint: `Leave scopes out, or ask for ${maker.scopes.join(", ")} alone.`,
    });
  }
  if (expiresAt !== null && expiresAt <= now) {
    return fail("invalid_request", "expires_at is not in the future.", {
      param: "expires_at",
      hint: "Send Unix seconds, or leave it out.",
    });
  }
  if (maker.expiresAt !== null && (expiresAt === null || expiresAt > maker.expiresAt)) {
    return fail("invalid_request", "A key cannot make one that lasts longer than itself.", {
      param: "expires_at",
      hint: `Send ${Math.floor(maker.expiresAt / 1000)} or less, or leave it out.`,
    });
  }
  return ok({ ...order, scopes, expiresAt });
}
