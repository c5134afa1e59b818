import type { Page, PageQuery, Store, Transaction } from "../../ports/store.ts";
import { avatarOf, entryOf, jobOf, moved, type Observation, type Step, statuses, times } from "./model.ts";
import { aJob, aKeyRecord, anEvent, ann, aScope, ben } from "./samples.ts";

export async function takeStep(tx: Transaction, step: Step): Promise<void> {
  switch (step.do) {
    case "insertJob":
      return tx.insertJob(jobOf(step.number, step.createdAt));
    case "moveJob": {
      const job = await tx.getJob(aJob(step.number).id);
      return tx.updateJob(moved(job ?? aJob(step.number), step.status, step.until));
    }
    case "insertAvatar":
      return tx.insertAvatar(avatarOf(step.number, step.job, step.createdAt));
    case "insertEntry":
      return tx.insertEntry(entryOf(step.job, step.kind, step.amount));
    case "appendEvent":
      return tx.appendEvent(anEvent(step.number));
    case "putKey":
      return tx.putKey(aKeyRecord({ scope: aScope({ key: step.key }), expiresAt: step.expiresAt }));
    case "deleteKey":
      return tx.deleteKey(aScope({ key: step.key }));
    case "deleteExpiredKeys":
      return tx.deleteExpiredKeys(step.now);
    case "settleSecret":
      await tx.settleSecret(step.name, step.fresh);
  }
}

/** All that can be read from a store, without leaving a trace in it. */
export async function observeStore(store: Store): Promise<Observation> {
  const accounts = [];
  for (const { id } of [ann, ben]) {
    const byStatus = [];
    for (const status of statuses) {
      byStatus.push(idsOf(await walk((page) => store.listJobs(id, { ...page, status }))));
    }
    accounts.push({
      jobs: await walk((page) => store.listJobs(id, page)),
      byStatus,
      avatars: idsOf(await walk((page) => store.listAvatars(id, page))),
      balance: await store.balance(id),
    });
  }
  const events = (await store.eventsAfter(0, 1000)).map(({ id }) => Number(id.slice(-6)));
  return { accounts, events, unfinished: await store.countUnfinished(), ...(await observeInside(store)) };
}

async function observeInside(store: Store): Promise<Pick<Observation, "nextAt" | "keys" | "secrets">> {
  const nextAt: (string | null)[] = [];
  const keys: (number | null)[] = [];
  const secrets: (string | null)[] = [];
  const looking = store.transact(async (tx) => {
    for (const now of times) nextAt.push((await tx.nextClaimable(now))?.id ?? null);
    for (const key of ["a", "b"]) {
      keys.push((await tx.findKey(aScope({ key })))?.expiresAt ?? null);
      // There is no way to look without settling, so what was not there is taken back.
      const settled = await tx.settleSecret(key, "not there");
      secrets.push(settled === "not there" ? null : settled);
    }
    throw new OnlyLooking();
  });
  await looking.catch((error) => {
    if (!(error instanceof OnlyLooking)) throw error;
  });
  return { nextAt, keys, secrets };
}

class OnlyLooking extends Error {}

/** The whole list by pages of three, each after the last; says so when a page contradicts another. */
async function walk<T extends { id: string }>(list: (page: PageQuery) => Promise<Page<T>>): Promise<T[]> {
  const met: T[] = [];
  for (;;) {
    const last = met.at(-1);
    const { items, total, hasMore } = await list({ limit: 3, offset: 0, ...(last && { after: last.id }) });
    met.push(...items);
    if (hasMore !== met.length < total)
      throw new Error(`hasMore is ${hasMore} with ${met.length} of ${total}`);
    if (!hasMore) return met;
  }
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
