import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Account } from "../../model/account.ts";
import type { RemovedAccount } from "../../model/removed.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { OwnedKind, Transaction } from "../../ports/store.ts";
import { cancelJob } from "../jobs/cancel-job.ts";
import { localAccountId } from "./open-local-account.ts";

/** One transaction must not keep others waiting for long. */
const mostAtOnce = 100;

/** Refuses the account that the server itself works with. */
export function checkDeletable({ id }: Account): Result<null> {
  if (id !== localAccountId) return ok(null);
  return fail("operator_account", "The account of the server's operator cannot be deleted.", {
    hint: "To remove everything, stop the server and delete its data directory or database.",
  });
}

/**
 * Removes everything that belongs to an account, in many small transactions: first it is suspended, so that nothing is
 * added, and what is at work is cancelled. Broken off, it can be called again. The account is still there afterwards:
 * `closeAccount` ends it.
 */
export async function emptyAccount(context: EngineContext, account: Account): Promise<RemovedAccount> {
  const { store } = context;
  await store.transact(async (tx) => {
    const now = await tx.findAccount(account.id);
    if (now && now.status === "active") await tx.updateAccount({ ...now, status: "suspended" });
  });
  for (const status of ["processing", "queued"] as const) await cancelAll(context, account.id, status);
  const removeSome = (kind: OwnedKind) =>
    store.transact((tx) => tx.deleteAccountRows(account.id, kind, mostAtOnce));
  const removeAll = async (kind: OwnedKind) => {
    let removed = 0;
    for (let gone = mostAtOnce; gone >= mostAtOnce; removed += gone) gone = await removeSome(kind);
    return removed;
  };
  const deliveries = await removeAll("deliveries");
  const webhooks = await removeAll("endpoints");
  const events = await removeAll("events");
  const idempotencyKeys = await removeAll("idempotencyKeys");
  const apiKeys = await removeAll("apiKeys");
  const avatars = await removeAll("avatars");
  const images = await removeAll("assets");
  const { jobs, references } = await removeJobs(context, account.id);
  return {
    avatars,
    jobs,
    images,
    references,
    webhooks,
    deliveries,
    events,
    apiKeys,
    idempotencyKeys,
  };
}

/**
 * Ends an account that is empty. Its id and its ledger stay, which is only ever added to: sums and the times of what was
 * paid, with notes of the operator's, and nothing of the customer's.
 */
export async function closeAccount(tx: Transaction, account: Account): Promise<void> {
  await tx.updateAccount({ ...account, name: "", status: "deleted" });
}

async function cancelAll(
  context: EngineContext,
  accountId: string,
  status: "processing" | "queued",
): Promise<void> {
  for (let more = true; more; ) {
    more = await context.store.transact(async (tx) => {
      const { items, hasMore } = await tx.listJobs(accountId, { status, limit: mostAtOnce, offset: 0 });
      for (const { id } of items) await cancelJob(context, tx, accountId, id);
      return hasMore;
    });
  }
}

async function removeJobs(
  { store }: EngineContext,
  accountId: string,
): Promise<{ jobs: number; references: number }> {
  let [jobs, references] = [0, 0];
  for (let more = true; more; ) {
    const page = await store.transact(async (tx) => {
      const { items, hasMore } = await tx.listJobs(accountId, { limit: mostAtOnce, offset: 0 });
      for (const { id } of items) await tx.deleteJob(id);
      return { items, hasMore };
    });
    jobs += page.items.length;
    references += page.items.reduce((sum, { input }) => sum + input.references.length, 0);
    more = page.hasMore;
  }
  return { jobs, references };
}
