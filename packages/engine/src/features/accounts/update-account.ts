import { notifyAfterCommit } from "../../kernel/after-commit.ts";
import type { Account, AccountStatus, Tier } from "../../model/account.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Transaction } from "../../ports/store.ts";
import { localAccountId } from "./open-local-account.ts";

export interface AccountChanges {
  readonly name?: string | undefined;
  readonly tier?: Tier | undefined;
  readonly status?: AccountStatus | undefined;
}

/** Renames an account, changes its tier, suspends or reactivates it. Takes effect with the next request, job or delivery. */
export async function updateAccount(
  tx: Transaction,
  account: Account,
  { name = account.name, tier = account.tier, status = account.status }: AccountChanges,
): Promise<Result<Account>> {
  if (account.id === localAccountId && status === "suspended") {
    return fail("operator_account", "The account of the server's operator cannot be suspended.", {
      param: "status",
      hint: "Revoke its keys with DELETE /api/v1/keys/<id> instead.",
    });
  }
  const updated: Account = { ...account, name, tier, status };
  await tx.updateAccount(updated);
  if (status === "active" && account.status !== "active") {
    notifyAfterCommit(tx, "jobs");
    notifyAfterCommit(tx, "deliveries");
  }
  return ok(updated);
}
