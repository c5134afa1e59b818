import type { Account } from "./account.ts";
import { type ApiKey, type Scope, scopes } from "./api-key.ts";
import { done, type Outcome, refuse } from "./refusal.ts";

/** Who asks: an account, and what its key may be used for. */
export interface Caller {
  readonly account: Account;
  readonly key: Pick<ApiKey, "scopes" | "expiresAt">;
}

/** The key that works in one process only may do everything, and has no end. */
export const localKey: Caller["key"] = { scopes, expiresAt: null };

/** Refuses a caller whose key lacks the scope. */
export function needScope({ key }: Caller, scope: Scope): Outcome<null> {
  if (key.scopes.includes(scope)) return done(null);
  return refuse("insufficient_scope", `The API key has no scope "${scope}", which this request needs.`, {
    hint: `It has ${key.scopes.join(", ")}. Use a key with the scope "${scope}", or have one made.`,
  });
}
