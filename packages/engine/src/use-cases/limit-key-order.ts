import type { Scope } from "../domain/api-key.ts";
import type { Caller } from "../domain/caller.ts";
import { done, type Outcome, refuse } from "../domain/refusal.ts";
import type { KeyOrder } from "./create-api-key.ts";

/**
 * The key that may be made with the maker's own: it can do no more than that one and lasts no longer, which is also what
 * it is given where the order says nothing. So a key for some uses or for some time cannot be turned into one for all.
 */
export function limitKeyOrder(maker: Caller["key"], order: KeyOrder, now: number): Outcome<KeyOrder> {
  const { scopes = maker.scopes, expiresAt = maker.expiresAt } = order;
  const missing = scopes.find((scope: Scope) => !maker.scopes.includes(scope));
  if (missing !== undefined) {
    return refuse("insufficient_scope", `A key without the scope "${missing}" cannot make one that has it.`, {
      param: "scopes",
      hint: `Leave scopes out, or ask for ${maker.scopes.join(", ")} alone.`,
    });
  }
  if (expiresAt !== null && expiresAt <= now) {
    return refuse("invalid_request", "expires_at is not in the future.", {
      param: "expires_at",
      hint: "Send Unix seconds, or leave it out.",
    });
  }
  if (maker.expiresAt !== null && (expiresAt === null || expiresAt > maker.expiresAt)) {
    return refuse("invalid_request", "A key cannot make one that lasts longer than itself.", {
      param: "expires_at",
      hint: `Send ${Math.floor(maker.expiresAt / 1000)} or less, or leave it out.`,
    });
  }
  return done({ ...order, scopes, expiresAt });
}
