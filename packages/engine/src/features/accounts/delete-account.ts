import type { EngineContext } from "../../kernel/engine-context.ts";
import { type Account, localAccountId } from "../../model/account.ts";
import type { AccountDeletionCounts } from "../../model/deletion-counts.ts";
import { storedImages } from "../../model/job.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import { type OwnedKind, ownedKinds, type Transaction } from "../../ports/store.ts";
import { cancelJob } from "../jobs/jobs.ts";
import { deleteManyReactionsOfAccount } from "../social/delete-reactions.ts";
import { withdrawLikesAndComments } from "../social/withdraw.ts";

/** Small, so that other transactions do not wait for long. */
const batchSize = 100;

/** Rejects the account of the operator. */
export function checkDeletable({ id }: Account): Result<null> {
  if (id !== localAccountId) return ok(null);
  return fail("operator_account", "The account of the server's operator cannot be deleted.", {
    hint: "To remove everything, stop the server and delete its data directory or database.",
  });
}

/**
 * Deletes everything that belongs to an account, in many small transactions. The account is suspended first, so that
 * nothing is added, and its jobs are cancelled. After an interruption it can be called again. `closeAccount` then deletes
 * the account itself.
 */
export async function emptyAccount(context: EngineContext, account: Account): Promise<AccountDeletionCounts> {
  const { store } = context;
  await store.transact(async (tx) => {
    const now = await tx.accounts.find(account.id);
    if (now && now.status === "active") await tx.accounts.update({ ...now, status: "suspended" });
  });
  for (const status of ["processing", "queued"] as const) await cancelAll(context, account.id, status);
  const social = await withdrawLikesAndComments(context, account.id);
  await deleteManyReactionsOfAccount(context, account.id);
  const removed = new Map<OwnedKind, number>();
  for (const kind of ownedKinds.filter((kind) => kind !== "jobs"))
    removed.set(kind, await removeRows(context, account.id, kind));
  // Jobs are deleted one by one to count their references.
  const { jobs, references } = await removeJobs(context, account.id);
  const count = (kind: OwnedKind) => removed.get(kind) ?? 0;
  return {
    avatars: count("avatars"),
    agents: count("agents"),
    twins: count("twins"),
    jobs,
    images: count("assets"),
    references,
    ...social,
    webhooks: count("endpoints"),
    deliveries: count("deliveries"),
    events: count("events"),
    apiKeys: count("apiKeys"),
    idempotencyKeys: count("idempotencyKeys"),
  };
}

/** Deletes an empty account. Its id and its ledger remain, which contain nothing personal. */
export async function closeAccount(tx: Transaction, account: Account): Promise<void> {
  const { bio: _, website: __, ...rest } = account;
  await tx.accounts.update({ ...rest, name: "", status: "deleted" });
}

async function cancelAll(
  context: EngineContext,
  accountId: string,
  status: "processing" | "queued",
): Promise<void> {
  for (let more = true; more; ) {
    more = await context.store.transact(async (tx) => {
      const { items, hasMore } = await tx.jobs.list(accountId, { status, limit: batchSize, offset: 0 });
      for (const { id } of items) await cancelJob(context, tx, accountId, id);
      return hasMore;
    });
  }
}

async function removeRows({ store }: EngineContext, accountId: string, kind: OwnedKind): Promise<number> {
  let removed = 0;
  for (let deleted = batchSize; deleted >= batchSize; removed += deleted)
    deleted = await store.transact((tx) => tx.deleteAccountRows(accountId, kind, batchSize));
  return removed;
}

async function removeJobs(
  { store }: EngineContext,
  accountId: string,
): Promise<{ jobs: number; references: number }> {
  let [jobs, references] = [0, 0];
  for (let more = true; more; ) {
    const page = await store.transact(async (tx) => {
      const { items, hasMore } = await tx.jobs.list(accountId, { limit: batchSize, offset: 0 });
      for (const { id } of items) await tx.jobs.delete(id);
      return { items, hasMore };
    });
    jobs += page.items.length;
    references += page.items.reduce((sum, { input }) => sum + storedImages(input).length, 0);
    more = page.hasMore;
  }
  return { jobs, references };
}
