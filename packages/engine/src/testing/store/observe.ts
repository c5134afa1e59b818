import type { Page, PageQuery, Store, Transaction } from "../../ports/store.ts";
import {
  apiKeyOf,
  avatarOf,
  deliveryOf,
  endpointOf,
  entryOf,
  jobOf,
  movedDelivery,
  movedJob,
  type Step,
} from "./model.ts";
import {
  busyToTry,
  capsToTry,
  filters,
  type Observation,
  specialLabel,
  statuses,
  times,
} from "./observe-model.ts";
import {
  account1,
  account2,
  aDelivery,
  aJob,
  aKeyRecord,
  aKeyScope,
  anAvatar,
  anEndpoint,
  anEvent,
} from "./samples.ts";

export async function executeStep(tx: Transaction, step: Step): Promise<void> {
  switch (step.do) {
    case "changeAccount": {
      const account = step.ofAccount2 ? account2 : account1;
      return tx.updateAccount({ ...account, tier: step.tier, status: step.status });
    }
    case "insertApiKey":
      return tx.insertApiKey(apiKeyOf(step.number));
    case "revokeApiKey":
      return tx.updateApiKey({ ...apiKeyOf(step.number), revokedAt: step.at });
    case "insertJob":
      return tx.insertJob(jobOf(step));
    case "moveJob": {
      const job = await tx.getJob(aJob(step.number).id);
      return tx.updateJob(movedJob(job ?? aJob(step.number), step));
    }
    case "insertAvatar":
      return tx.insertAvatar(avatarOf(step.number, step.job, step.createdAt));
    case "labelAvatar": {
      const { id } = anAvatar(step.number);
      const avatar = (await tx.findAvatar(account1.id, id)) ?? (await tx.findAvatar(account2.id, id));
      return tx.updateAvatar({ ...(avatar ?? anAvatar(step.number)), label: step.label });
    }
    case "deleteAvatar":
      return tx.deleteAvatar(anAvatar(step.number).id);
    case "deleteJob":
      await tx.deleteJob(aJob(step.number).id);
      return;
    case "deleteAccountRows":
      await tx.deleteAccountRows((step.ofAccount2 ? account2 : account1).id, step.kind, 100);
      return;
    case "deleteEventsBefore":
      await tx.deleteEventsBefore(step.before, step.limit);
      return;
    case "insertEntry":
      return tx.insertEntry(entryOf(step.job, step.kind, step.amount));
    case "appendEvent":
      return tx.appendEvent(anEvent(step.number));
    case "insertEndpoint":
      return tx.insertEndpoint(endpointOf(step.number));
    case "deleteEndpoint":
      return tx.deleteEndpoint(anEndpoint(step.number).id);
    case "insertDelivery":
      return tx.insertDelivery(deliveryOf(step, await tx.getJob(aJob(step.job).id)));
    case "moveDelivery": {
      const delivery = await tx.getDelivery(aDelivery(step.number).id);
      return tx.updateDelivery(movedDelivery(delivery ?? aDelivery(step.number), step));
    }
    case "deleteDeliveriesEndedBefore":
      await tx.deleteDeliveriesEndedBefore(step.endedBefore, 100);
      return;
    case "putKey":
      return tx.putKey(aKeyRecord({ scope: aKeyScope({ key: step.key }), expiresAt: step.expiresAt }));
    case "deleteKey":
      return tx.deleteKey(aKeyScope({ key: step.key }));
    case "deleteExpiredKeys":
      await tx.deleteExpiredKeys(step.now, 100);
      return;
    case "getOrCreateSecret":
      await tx.getOrCreateSecret(step.name, step.fresh);
  }
}

/** Reads everything from a store without changing it. */
export async function observeStore(store: Store): Promise<Observation> {
  const accounts: Observation["accounts"] = [];
  for (const { id } of [account1, account2]) {
    const byStatus = [];
    for (const status of statuses) {
      const jobs = idsOf(await walk((page) => store.listJobs(id, { ...page, status })));
      const counted = await store.countJobs(id, status);
      if (counted !== jobs.length)
        throw new Error(`countJobs returned ${counted} ${status} jobs, listJobs ${jobs.length}`);
      byStatus.push(jobs);
    }
    const deliveries = [];
    for (const filter of filters) {
      deliveries.push(await walk((page) => store.listDeliveries(id, { ...page, ...filter })));
    }
    accounts.push({
      jobs: await walk((page) => store.listJobs(id, page)),
      byStatus,
      apiKeys: await walk((page) => store.listApiKeys(id, page)),
      avatars: idsOf(await walk((page) => store.listAvatars(id, page))),
      labelled: idsOf(await walk((page) => store.listAvatars(id, { ...page, label: specialLabel }))),
      entries: await walk((page) => store.listEntries(id, page)),
      balance: await store.balance(id),
      endpoints: await walk((page) => store.listEndpoints(id, page)),
      deliveries,
    });
  }
  return {
    allAccounts: await walk((page) => store.listAccounts(page)),
    accounts,
    events: (await store.eventsAfter(0, 1000)).map(({ id }) => Number(id.slice(-6))),
    unfinished: await store.countUnfinished(),
    ...(await observeTransaction(store)),
  };
}

type TransactionObservation = Pick<Observation, "nextJobs" | "nextDeliveries" | "keys" | "secrets">;

async function observeTransaction(store: Store): Promise<TransactionObservation> {
  let seen: TransactionObservation = { nextJobs: [], nextDeliveries: [], keys: [], secrets: [] };
  const reading = store.transact(async (tx) => {
    seen = { nextJobs: [], nextDeliveries: [], keys: [], secrets: [] };
    // Also backwards in time, because clocks of several machines may differ.
    for (const now of times.toReversed()) {
      const jobs: (string | null)[] = [];
      for (const caps of capsToTry) jobs.push((await tx.nextClaimable(now, caps))?.id ?? null);
      seen.nextJobs.unshift(jobs);
      const deliveries: (string | null)[] = [];
      for (const busy of busyToTry) deliveries.push((await tx.nextDelivery(now, busy))?.id ?? null);
      seen.nextDeliveries.unshift(deliveries);
    }
    for (const key of ["a", "b"]) {
      seen.keys.push((await tx.findKey(aKeyScope({ key })))?.expiresAt ?? null);
      // getOrCreateSecret writes, so the transaction is rolled back.
      const value = await tx.getOrCreateSecret(key, "missing");
      seen.secrets.push(value === "missing" ? null : value);
    }
    throw new ReadOnlyRollback();
  });
  await reading.catch((error) => {
    if (!(error instanceof ReadOnlyRollback)) throw error;
  });
  return seen;
}

class ReadOnlyRollback extends Error {}

/** Reads a whole list in pages of three and checks that total and hasMore are consistent. */
async function walk<T extends { id: string }>(list: (page: PageQuery) => Promise<Page<T>>): Promise<T[]> {
  const seen: T[] = [];
  for (;;) {
    const last = seen.at(-1);
    const { items, total, hasMore } = await list({ limit: 3, offset: 0, ...(last && { after: last.id }) });
    seen.push(...items);
    if (hasMore !== seen.length < total)
      throw new Error(`hasMore is ${hasMore} after ${seen.length} of ${total} rows`);
    if (!hasMore) return seen;
  }
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
