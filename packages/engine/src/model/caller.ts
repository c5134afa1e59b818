import type { Account } from "./account.ts";
import { type ApiKey, type Scope, scopes } from "./api-key.ts";
import { type Failed, fail, ok, type Result } from "./result.ts";

/** Who asks: an account, and what its key may be used for. */
export interface Caller {
  readonly account: Account;
  readonly key: Pick<ApiKey, "scopes" | "expiresAt">;
}

/** The key that works in one process only may do everything, and has no end. */
export const localKey: Caller["key"] = { scopes, expiresAt: null };

/** Refuses a caller whose key lacks the scope. */
export function requireScope({ key }: Caller, scope: Scope): Result<null> {
  if (key.scopes.includes(scope)) return ok(null);
  return fail("insufficient_scope", `The API key has no scope "${scope}", which this request needs.`, {
    hint: `It has ${key.scopes.join(", ")}. Use a key with the scope "${scope}", or have one made.`,
  });
}

/** The error of every request of a suspended account. */
export function accountSuspended(): Failed {
  return fail("account_suspended", "The account is suspended.", {
    hint: "Ask the operator of this server. Jobs and webhooks of the account continue when it is active again.",
  });
}
