import type { Account } from "../../model/account.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Reads } from "../../ports/store.ts";
import { localAccountId } from "./open-local-account.ts";

/** Whoever runs the server: the owner of its store, who uses the local account. */
function isOperator(caller: Account): boolean {
  return caller.id === localAccountId;
}

/** What only the operator may do. */
export function requireOperator(caller: Account): Result<null> {
  if (isOperator(caller)) return ok(null);
  return fail("operator_required", "Only the operator of this server may do that.", {
    hint: "Use the key that the server was started with, or one made for its account.",
  });
}

/** The account of that id: the operator may know of every one, everybody else of their own only. */
export async function findAccountFor(
  reads: Reads,
  caller: Account,
  id: string,
  param = "id",
): Promise<Result<Account>> {
  const account = isOperator(caller) || id === caller.id ? await reads.findAccount(id) : null;
  if (account && account.status !== "deleted") return ok(account);
  return fail("account_not_found", `There is no account ${id}.`, {
    param,
    hint: "GET /api/v1/account answers the account of your key.",
  });
}
