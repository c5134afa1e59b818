import { describe, expect, test } from "vitest";
import type { JobStatus } from "../../model/job.ts";
import type { Page, PageQuery, Store, Transaction } from "../../ports/store.ts";
import { openNewStore, type StoreFixture } from "./fixture.ts";
import {
  account1,
  account2,
  createAccount,
  createApiKey,
  createAvatar,
  createDelivery,
  createEndpoint,
  createGrant,
  createJob,
  withStatus,
} from "./samples.ts";

/** A list method, and how to insert a row that it returns. */
interface ListCase {
  readonly name: string;
  readonly list: (store: Store, page: PageQuery) => Promise<Page<{ id: string }>>;
  /** Inserts row `number` into a store that has job 0. */
  readonly insert: (tx: Transaction, number: number, more: { createdAt?: number }) => Promise<void>;
  readonly idOf: (number: number) => string;
  /** How many older rows a new store already has. */
  readonly first?: number;
}

const listCases: readonly ListCase[] = [
  {
    name: "accounts",
    list: (store, page) => store.accounts.list(page),
    insert: (tx, number, more) =>
      tx.accounts.insert(createAccount(number, { createdAt: 1000 + number, ...more })),
    idOf: (number) => createAccount(number).id,
    first: 2,
  },
  {
    name: "API keys",
    list: (store, page) => store.apiKeys.list(account1.id, page),
    insert: (tx, number, more) => tx.apiKeys.insert(createApiKey(number, more)),
    idOf: (number) => createApiKey(number).id,
  },
  {
    name: "jobs",
    list: (store, page) => store.jobs.list(account2.id, page),
    insert: (tx, number, more) => tx.jobs.insert(createJob(number, { ...more, accountId: account2.id })),
    idOf: (number) => createJob(number).id,
  },
  {
    name: "avatars",
    list: (store, page) => store.avatars.list(account1.id, page),
    insert: (tx, number, more) => tx.avatars.insert(createAvatar(number, more)),
    idOf: (number) => createAvatar(number).id,
  },
  {
    name: "ledger entries",
    list: (store, page) => store.ledger.list(account1.id, page),
    insert: (tx, number, more) => tx.ledger.insert(createGrant(number, more)),
    idOf: (number) => createGrant(number).id,
    first: 1,
  },
  {
    name: "endpoints",
    list: (store, page) => store.endpoints.list(account1.id, page),
    insert: (tx, number, more) => tx.endpoints.insert(createEndpoint(number, more)),
    idOf: (number) => createEndpoint(number).id,
  },
  {
    name: "deliveries",
    list: (store, page) => store.deliveries.list(account1.id, page),
    insert: (tx, number, more) => tx.deliveries.insert(createDelivery(number, more)),
    idOf: (number) => createDelivery(number).id,
  },
  {
    name: "deliveries with endpoint and status filter",
    list: (store, page) =>
      store.deliveries.list(account1.id, { ...page, endpointId: createEndpoint(1).id, status: "pending" }),
    insert: (tx, number, more) => tx.deliveries.insert(createDelivery(number, more)),
    idOf: (number) => createDelivery(number).id,
  },
  {
    name: "deliveries with job filter",
    list: (store, page) => store.deliveries.list(account1.id, { ...page, jobId: createJob(0).id }),
    insert: (tx, number, more) => tx.deliveries.insert(createDelivery(number, more)),
    idOf: (number) => createDelivery(number).id,
  },
];

export function testLists(fixture: StoreFixture): void {
  for (const each of listCases) describe(each.name, () => testList(fixture, each));

  test("lists and counts jobs by their current status", async () => {
    const store = await openNewStore(fixture);
    await store.transact(async (tx) => {
      for (const number of [3, 1, 7, 2, 6, 5, 4]) await tx.jobs.insert(createJob(number));
      await tx.jobs.insert(createJob(8, { accountId: account2.id }));
    });
    const jobs = (status: JobStatus, more: Partial<PageQuery> = {}) =>
      store.jobs.list(account1.id, { limit: 10, offset: 0, status, ...more });
    await store.transact(async (tx) => {
      for (const number of [2, 4, 6]) await tx.jobs.update(withStatus(createJob(number), "completed"));
      await tx.jobs.update(withStatus(createJob(5), "processing", { worker: "w", until: 5000 }));
    });
    const numbers = ({ items }: Page<{ id: string }>) => items.map(({ id }) => Number(id.slice(-1)));
    expect(numbers(await jobs("completed"))).toEqual([6, 4, 2]);
    expect(numbers(await jobs("queued"))).toEqual([7, 3, 1]);
    expect(await store.jobs.count(account1.id, "completed")).toBe(3);
    expect(await store.jobs.count(account1.id, "queued")).toBe(3);
    expect(await store.jobs.count(account1.id, "failed")).toBe(0);
    expect(await store.jobs.count("unknown", "queued")).toBe(0);
    expect(await jobs("completed", { limit: 2 })).toMatchObject({ total: 3, hasMore: true });
    expect(numbers(await jobs("completed", { after: createJob(6).id }))).toEqual([4, 2]);
    // Job 5 is not in this list.
    expect(await jobs("completed", { after: createJob(5).id })).toEqual({
      items: [],
      total: 3,
      hasMore: false,
    });
    expect(await jobs("failed")).toEqual({ items: [], total: 0, hasMore: false });
    await store.transact((tx) => tx.jobs.update(withStatus(createJob(5), "failed")));
    expect(await jobs("processing")).toEqual({ items: [], total: 0, hasMore: false });
    expect(numbers(await jobs("failed"))).toEqual([5]);
    expect((await store.jobs.list(account1.id, { limit: 10, offset: 0 })).total).toBe(7);
  });
}

function testList(fixture: StoreFixture, { name, list, insert, idOf, first = 0 }: ListCase): void {
  const ids = (...numbers: number[]) => numbers.map((number) => ({ id: idOf(number) }));

  async function openWith(numbers: readonly number[], more: { createdAt?: number } = {}): Promise<Store> {
    const store = await openNewStore(fixture);
    await store.transact(async (tx) => {
      await tx.jobs.insert(createJob(0));
      for (const number of numbers) await insert(tx, number, more);
    });
    return store;
  }

  /** Inserts seven rows in random order, and one row of every kind for another account. */
  async function openFilled(): Promise<Store> {
    const store = await openWith([3, 1, 7, 2, 6, 5, 4]);
    await store.transact(async (tx) => {
      const accountId = name === "jobs" ? account1.id : account2.id;
      await tx.jobs.insert(createJob(99, { accountId }));
      await tx.apiKeys.insert(createApiKey(99, { accountId }));
      await tx.avatars.insert(createAvatar(99, { accountId, jobId: createJob(99).id }));
      await tx.ledger.insert(createGrant(99, { accountId }));
      await tx.endpoints.insert(createEndpoint(99, { accountId }));
      await tx.deliveries.insert(createDelivery(99, { accountId }));
    });
    return store;
  }

  const total = 7 + first;

  test("lists the rows of the account, newest first", async () => {
    const { items, ...rest } = await list(await openFilled(), { limit: 100, offset: 0 });
    expect(items.slice(0, 7)).toMatchObject(ids(7, 6, 5, 4, 3, 2, 1));
    expect(items).toHaveLength(total);
    expect(rest).toEqual({ total, hasMore: false });
  });

  test("orders rows with the same createdAt by id", async () => {
    const store = await openWith([2, 3, 1], { createdAt: 1000 });
    expect((await list(store, { limit: 3, offset: 0 })).items).toMatchObject(ids(3, 2, 1));
    expect((await list(store, { limit: 1, offset: 0, after: idOf(2) })).items).toMatchObject(ids(1));
  });

  test("returns pages with total and hasMore", async () => {
    const store = await openFilled();
    const page = (offset: number) => list(store, { limit: 3, offset });
    expect(await page(0)).toMatchObject({ items: ids(7, 6, 5), total, hasMore: true });
    expect(await page(3)).toMatchObject({ items: ids(4, 3, 2), total, hasMore: true });
    expect(await page(4)).toMatchObject({ items: ids(3, 2, 1), total, hasMore: first > 0 });
    expect((await page(6)).items).toHaveLength(Math.min(3, 1 + first));
    expect(await page(total - 3)).toMatchObject({ total, hasMore: false });
    expect(await page(total)).toEqual({ items: [], total, hasMore: false });
    expect(await page(1_000_000)).toEqual({ items: [], total, hasMore: false });
  });

  test("returns rows older than `after`, with an offset from there", async () => {
    const store = await openFilled();
    const page = (offset: number, number: number) => list(store, { limit: 2, offset, after: idOf(number) });
    expect(await page(0, 5)).toMatchObject({ items: ids(4, 3), total, hasMore: true });
    expect(await page(2, 5)).toMatchObject({ items: ids(2, 1), total, hasMore: first > 0 });
    expect((await page(0, 1)).items).toHaveLength(first);
  });

  test("returns an empty page when `after` is not in the list", async () => {
    const store = await openFilled();
    const empty = { items: [], total, hasMore: false };
    expect(await list(store, { limit: 2, offset: 0, after: "unknown" })).toEqual(empty);
    if (name === "accounts") return;
    expect(await list(store, { limit: 2, offset: 0, after: idOf(99) })).toEqual(empty);
  });

  test("returns every row once when paging with `after` during inserts", async () => {
    const store = await openFilled();
    const seen: string[] = [];
    const pages = Math.ceil(total / 2);
    for (let page = 1; page <= pages; page += 1) {
      const after = seen.at(-1);
      const { items, hasMore } = await list(store, { limit: 2, offset: 0, ...(after && { after }) });
      seen.push(...items.map(({ id }) => id));
      expect(hasMore).toBe(page < pages);
      await store.transact((tx) => insert(tx, 10 + page, {}));
    }
    expect(seen.slice(0, 7)).toEqual(ids(7, 6, 5, 4, 3, 2, 1).map(({ id }) => id));
    expect(new Set(seen).size).toBe(total);
  });
}
