import { notifyAfterCommit } from "../../kernel/after-commit.ts";
import type { EngineContext } from "../../kernel/engine-context.ts";
import { type Account, type AccountStatus, localAccountId, type Tier } from "../../model/account.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { StoreReader, Transaction } from "../../ports/store.ts";
import { grantCredits } from "../credits/grant-credits.ts";
import { createApiKey } from "./api-keys.ts";

/** Finds or creates the account of the operator. */
export async function openLocalAccount(context: EngineContext, tx: Transaction): Promise<Account> {
  const found = await tx.accounts.find(localAccountId);
  if (found) return found;
  const account: Account = {
    id: localAccountId,
    name: "local",
    tier: "unlimited",
    status: "active",
    metered: false,
    createdAt: context.clock.now(),
  };
  await tx.accounts.insert(account);
  return account;
}

/** Whether it is the account that the server was started with. */
export function isOperator(caller: Pick<Account, "id">): boolean {
  return caller.id === localAccountId;
}

/** Rejects every caller but the operator. */
export function requireOperator(caller: Account): Result<null> {
  if (isOperator(caller)) return ok(null);
  return fail("operator_required", "Only the operator of this server may do this.", {
    hint: "Use the API key that the server was started with, or another one of its account.",
  });
}

/** Finds an account by id. Callers other than the operator find only their own. */
export async function findAccountFor(
  reads: StoreReader,
  caller: Account,
  id: string,
  field = "id",
): Promise<Result<Account>> {
  const account = isOperator(caller) || id === caller.id ? await reads.accounts.find(id) : null;
  if (account && account.status !== "deleted") return ok(account);
  return fail("account_not_found", `There is no account ${id}.`, { field });
}

export interface NewAccount {
  readonly name: string;
  /** `free` by default. */
  readonly tier?: Tier | undefined;
  /** The initial grant. Without it, credits are not counted. */
  readonly credits?: number | undefined;
}

/** Creates an account and its first API key, which cannot be shown again. */
export async function createAccount(
  context: EngineContext,
  tx: Transaction,
  { name, tier = "free", credits }: NewAccount,
): Promise<{ account: Account; apiKey: string }> {
  const now = context.clock.now();
  const metered = credits !== undefined;
  const account: Account = {
    id: context.ids.uuid(now),
    name,
    tier,
    status: "active",
    metered,
    createdAt: now,
  };
  await tx.accounts.insert(account);
  if (credits) await grantCredits(context, tx, account, { amount: credits, note: null });
  const { secret } = await createApiKey(context, tx, account.id);
  return { account, apiKey: secret };
}

export interface AccountChanges {
  readonly name?: string | undefined;
  readonly tier?: Tier | undefined;
  readonly status?: AccountStatus | undefined;
}

/** What an account may change about itself; null removes a text. */
export interface ProfileChanges {
  readonly name?: string;
  readonly bio?: string | null;
  readonly website?: string | null;
}

/** Changes what the account says about itself. */
export async function updateProfile(
  tx: Transaction,
  account: Account,
  { name = account.name, bio = account.bio ?? null, website = account.website ?? null }: ProfileChanges,
): Promise<Account> {
  const { bio: _, website: __, ...rest } = account;
  const updated: Account = {
    ...rest,
    name,
    ...(bio !== null && { bio }),
    ...(website !== null && { website }),
  };
  await tx.accounts.update(updated);
  return updated;
}

/** Renames an account, changes its tier, suspends or reactivates it. Takes effect with the next request, job or delivery. */
export async function updateAccount(
  tx: Transaction,
  account: Account,
  { name = account.name, tier = account.tier, status = account.status }: AccountChanges,
): Promise<Result<Account>> {
  if (account.id === localAccountId && status === "suspended") {
    return fail("operator_account", "The account of the server's operator cannot be suspended.", {
      field: "status",
      hint: "Revoke its API keys instead.",
    });
  }
  const updated: Account = { ...account, name, tier, status };
  await tx.accounts.update(updated);
  if (status === "active" && account.status !== "active") {
    notifyAfterCommit(tx, "jobs");
    notifyAfterCommit(tx, "deliveries");
  }
  return ok(updated);
}
