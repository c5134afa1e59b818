import { describe, expect, test } from "vitest";
import type { JobStatus } from "../../model/job.ts";
import type { Page, PageQuery, Store, StoreReader } from "../../ports/store.ts";
import { account1, account2 } from "./entities/accounts.ts";
import type { Lists } from "./entities/entity.ts";
import { createJob, withStatus } from "./entities/jobs.ts";
import { entities } from "./entities.ts";
import { openNewStore, type StoreFixture } from "./fixture.ts";

const account = account1.id;

export function testLists(fixture: StoreFixture): void {
  for (const { lists } of entities) {
    for (const [name, list] of Object.entries(lists?.lists ?? {}))
      describe(name, () => lists && testList(fixture, lists, (reader, page) => list(reader, account, page)));
  }

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

function testList(
  fixture: StoreFixture,
  { insert, idOf, initialRows = 0, ofAllAccounts = false }: Lists,
  list: (reader: StoreReader, page: PageQuery) => Promise<Page<{ readonly id: string }>>,
): void {
  const ids = (...numbers: number[]) => numbers.map((number) => ({ id: idOf(number) }));

  async function openWith(numbers: readonly number[], more: { createdAt?: number } = {}): Promise<Store> {
    const store = await openNewStore(fixture);
    await store.transact(async (tx) => {
      await tx.jobs.insert(createJob(0, { accountId: account2.id }));
      for (const number of numbers) await insert(tx, number, { accountId: account, ...more });
    });
    return store;
  }

  /** Inserts seven rows in random order, and one row of every kind for another account. */
  async function openFilled(): Promise<Store> {
    const store = await openWith([3, 1, 7, 2, 6, 5, 4]);
    await store.transact(async (tx) => {
      for (const { lists } of entities)
        if (!lists?.ofAllAccounts) await lists?.insert(tx, 99, { accountId: account2.id });
    });
    return store;
  }

  const total = 7 + initialRows;

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
    expect(await page(4)).toMatchObject({ items: ids(3, 2, 1), total, hasMore: initialRows > 0 });
    expect((await page(6)).items).toHaveLength(Math.min(3, 1 + initialRows));
    expect(await page(total - 3)).toMatchObject({ total, hasMore: false });
    expect(await page(total)).toEqual({ items: [], total, hasMore: false });
    expect(await page(1_000_000)).toEqual({ items: [], total, hasMore: false });
  });

  test("returns rows older than `after`, with an offset from there", async () => {
    const store = await openFilled();
    const page = (offset: number, number: number) => list(store, { limit: 2, offset, after: idOf(number) });
    expect(await page(0, 5)).toMatchObject({ items: ids(4, 3), total, hasMore: true });
    expect(await page(2, 5)).toMatchObject({ items: ids(2, 1), total, hasMore: initialRows > 0 });
    expect((await page(0, 1)).items).toHaveLength(initialRows);
  });

  test("returns an empty page when `after` is not in the list", async () => {
    const store = await openFilled();
    const empty = { items: [], total, hasMore: false };
    expect(await list(store, { limit: 2, offset: 0, after: "unknown" })).toEqual(empty);
    if (ofAllAccounts) return;
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
      await store.transact((tx) => insert(tx, 10 + page, { accountId: account }));
    }
    expect(seen.slice(0, 7)).toEqual(ids(7, 6, 5, 4, 3, 2, 1).map(({ id }) => id));
    expect(new Set(seen).size).toBe(total);
  });
}
