import type { Account } from "./account.ts";
import { type ApiKey, type Scope, scopes } from "./api-key.ts";
import { type Failed, fail, ok, type Result } from "./result.ts";

/** The account and the API key of a request. */
export interface Caller {
  readonly account: Account;
  readonly key: Pick<ApiKey, "scopes" | "expiresAt">;
}

/** The key that is valid in this process only has all scopes and never expires. */
export const localKey: Caller["key"] = { scopes, expiresAt: null };

/** Rejects a caller whose key lacks the scope. */
export function requireScope({ key }: Caller, scope: Scope): Result<null> {
  if (key.scopes.includes(scope)) return ok(null);
  return fail("insufficient_scope", `This request needs an API key with the scope "${scope}".`, {
    hint: `The API key has the scopes ${key.scopes.join(", ")}. Use or create one with the scope "${scope}".`,
  });
}

/** The error of every request of a suspended account. */
export function accountSuspended(): Failed {
  return fail("account_suspended", "The account is suspended.", {
    hint: "Ask the operator of this server. Jobs and webhooks of the account continue when it is active again.",
  });
}
