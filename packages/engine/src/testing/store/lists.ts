import { expect, test } from "vitest";
import type { JobStatus } from "../../domain/job.ts";
import type { Page, PageQuery, Store } from "../../ports/store.ts";
import { aJob, anAvatar, ann, ben, inStatus } from "./samples.ts";
import { openFresh, type StoreSubject } from "./subject.ts";

export function askAboutLists(subject: StoreSubject): void {
  /** Seven jobs of Ann's and seven of Ben's, written in no order, and an avatar for each. */
  async function openFilled(): Promise<Store> {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      for (const number of [3, 1, 7, 2, 6, 5, 4]) {
        await tx.insertJob(aJob(number));
        await tx.insertAvatar(anAvatar(number, { jobId: aJob(number).id }));
        await tx.insertJob(aJob(number + 100, { accountId: ben.id }));
      }
    });
    return store;
  }

  const lists: readonly [string, (store: Store, page: PageQuery) => Promise<Page<{ id: string }>>, string][] =
    [
      ["jobs", (store, page) => store.listJobs(ann.id, page), "job-00000"],
      ["avatars", (store, page) => store.listAvatars(ann.id, page), "avatar-00000"],
    ];

  for (const [noun, list, prefix] of lists) {
    const ids = (...numbers: number[]) => numbers.map((number) => ({ id: `${prefix}${number}` }));

    test(`${noun} come newest first, of the account alone`, async () => {
      const page = await list(await openFilled(), { limit: 100, offset: 0 });
      expect(page).toMatchObject({ items: ids(7, 6, 5, 4, 3, 2, 1), total: 7, hasMore: false });
    });

    test(`${noun} of one moment come by their ids`, async () => {
      const store = await openFresh(subject);
      await store.transact(async (tx) => {
        for (const number of [2, 3, 1]) {
          await tx.insertJob(aJob(number, { createdAt: 1000 }));
          await tx.insertAvatar(anAvatar(number, { createdAt: 1000, jobId: aJob(number).id }));
        }
      });
      expect((await list(store, { limit: 10, offset: 0 })).items).toMatchObject(ids(3, 2, 1));
      expect((await list(store, { limit: 10, offset: 0, after: `${prefix}2` })).items).toMatchObject(ids(1));
    });

    test(`pages of ${noun} say whether there are more, and how many in all`, async () => {
      const store = await openFilled();
      expect(await list(store, { limit: 3, offset: 0 })).toMatchObject({
        items: ids(7, 6, 5),
        total: 7,
        hasMore: true,
      });
      expect(await list(store, { limit: 3, offset: 3 })).toMatchObject({
        items: ids(4, 3, 2),
        total: 7,
        hasMore: true,
      });
      expect(await list(store, { limit: 3, offset: 4 })).toMatchObject({
        items: ids(3, 2, 1),
        total: 7,
        hasMore: false,
      });
      expect(await list(store, { limit: 3, offset: 6 })).toMatchObject({
        items: ids(1),
        total: 7,
        hasMore: false,
      });
      expect(await list(store, { limit: 3, offset: 7 })).toEqual({ items: [], total: 7, hasMore: false });
      expect(await list(store, { limit: 3, offset: 1_000_000 })).toEqual({
        items: [],
        total: 7,
        hasMore: false,
      });
    });

    test(`after an id come the older ${noun}, and the offset counts from there`, async () => {
      const store = await openFilled();
      const after = `${prefix}5`;
      expect(await list(store, { limit: 2, offset: 0, after })).toMatchObject({
        items: ids(4, 3),
        total: 7,
        hasMore: true,
      });
      expect(await list(store, { limit: 2, offset: 2, after })).toMatchObject({
        items: ids(2, 1),
        total: 7,
        hasMore: false,
      });
      expect(await list(store, { limit: 2, offset: 0, after: `${prefix}1` })).toEqual({
        items: [],
        total: 7,
        hasMore: false,
      });
    });

    test(`an id that is not in the list of ${noun} gives an empty page`, async () => {
      const store = await openFilled();
      const empty = { items: [], total: 7, hasMore: false };
      expect(await list(store, { limit: 2, offset: 0, after: "nobody knows it" })).toEqual(empty);
      expect(await list(store, { limit: 2, offset: 0, after: aJob(105).id })).toEqual(empty);
    });

    test(`walking the ${noun} by their last id meets each once, also while new ones come`, async () => {
      const store = await openFilled();
      const met: string[] = [];
      let after: string | undefined;
      for (let page = 1; page <= 4; page += 1) {
        const { items, hasMore } = await list(store, {
          limit: 2,
          offset: 0,
          ...(after !== undefined && { after }),
        });
        met.push(...items.map(({ id }) => id));
        after = met.at(-1);
        expect(hasMore).toBe(page < 4);
        await store.transact(async (tx) => {
          await tx.insertJob(aJob(10 + page));
          await tx.insertAvatar(anAvatar(10 + page, { jobId: aJob(10 + page).id }));
        });
      }
      expect(met).toEqual(ids(7, 6, 5, 4, 3, 2, 1).map(({ id }) => id));
    });
  }

  test("jobs of one status are a list of their own, which jobs enter and leave", async () => {
    const store = await openFilled();
    const jobs = (status: JobStatus, more: Partial<PageQuery> = {}) =>
      store.listJobs(ann.id, { limit: 10, offset: 0, status, ...more });
    await store.transact(async (tx) => {
      for (const number of [2, 4, 6]) await tx.updateJob(inStatus(aJob(number), "completed"));
      await tx.updateJob(inStatus(aJob(5), "processing", { worker: "w", until: 5000 }));
    });
    const numbers = ({ items }: Page<{ id: string }>) => items.map(({ id }) => Number(id.slice(-1)));
    expect(numbers(await jobs("completed"))).toEqual([6, 4, 2]);
    expect(numbers(await jobs("queued"))).toEqual([7, 3, 1]);
    expect(await jobs("completed", { limit: 2 })).toMatchObject({ total: 3, hasMore: true });
    expect(numbers(await jobs("completed", { after: aJob(6).id }))).toEqual([4, 2]);
    // Job 5 is in another list.
    expect(await jobs("completed", { after: aJob(5).id })).toEqual({ items: [], total: 3, hasMore: false });
    expect(await jobs("failed")).toEqual({ items: [], total: 0, hasMore: false });
    await store.transact((tx) => tx.updateJob(inStatus(aJob(5), "failed")));
    expect(await jobs("processing")).toEqual({ items: [], total: 0, hasMore: false });
    expect(numbers(await jobs("failed"))).toEqual([5]);
    expect((await store.listJobs(ann.id, { limit: 10, offset: 0 })).total).toBe(7);
  });
}
