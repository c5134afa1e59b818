import { expect, test } from "vitest";
import {
  aJob,
  aKeyRecord,
  anAsset,
  anAvatar,
  anEntry,
  anEvent,
  ann,
  aScope,
  jobsOfAllShapes,
} from "./samples.ts";
import { openAt, openFresh, type StoreSubject } from "./subject.ts";

export function askAboutSharing(subject: StoreSubject): void {
  const { share, last } = subject.cannot;
  const shared = (title: string, body: () => Promise<void>) =>
    share === undefined ? test(title, body) : test.skip(`${title} (cannot: ${share})`, body);
  const lasting = (title: string, body: () => Promise<void>) =>
    last === undefined ? test(title, body) : test.skip(`${title} (cannot: ${last})`, body);

  test("it says whether others may write to it", async () => {
    const store = await openFresh(subject);
    expect(store.shared).toBe(share === undefined);
  });

  test("closing waits for what is being written", async () => {
    const store = subject.open(subject.newPlace());
    const writing = store.transact((tx) => tx.insertAccount(ann));
    await store.close();
    await expect(writing).resolves.toBeUndefined();
  });

  lasting("everything is there after closing and opening again", async () => {
    const place = subject.newPlace();
    const before = subject.open(place);
    await before.transact(async (tx) => {
      await tx.insertAccount(ann);
      await tx.insertKey({ hash: "hash", accountId: ann.id, createdAt: 1 });
      await tx.insertJob(aJob(0));
      for (const job of jobsOfAllShapes) await tx.insertJob(job);
      await tx.insertAvatar(anAvatar(1));
      await tx.insertAsset(anAsset(1));
      await tx.insertEntry(anEntry(1));
      await tx.appendEvent(anEvent(1));
      await tx.putKey(aKeyRecord({ answer: { status: 202, body: "kept" } }));
      await tx.settleSecret("signing", "kept");
    });
    await before.close();
    const after = openAt(subject, place);
    expect(await after.findAccountByKey("hash")).toEqual(ann);
    const { items } = await after.listJobs(ann.id, { limit: 10, offset: 0 });
    expect(items).toStrictEqual([aJob(0), ...jobsOfAllShapes].toReversed());
    expect(await after.findAvatar(ann.id, anAvatar(1).id)).toStrictEqual(anAvatar(1));
    expect(await after.findAsset(anAsset(1).id)).toStrictEqual(anAsset(1));
    expect(await after.balance(ann.id)).toEqual({ available: 98, held: 2, charged: 0 });
    expect(await after.eventsAfter(0, 10)).toStrictEqual([{ ...anEvent(1), sequence: 1 }]);
    expect(await after.countUnfinished()).toBe(3);
    const [key, secret] = await after.transact(async (tx) => [
      await tx.findKey(aScope()),
      await tx.settleSecret("signing", "new"),
    ]);
    expect([key, secret]).toStrictEqual([aKeyRecord({ answer: { status: 202, body: "kept" } }), "kept"]);
  });

  shared("a second store on the same data sees at once what the first has committed", async () => {
    const place = subject.newPlace();
    const first = await openFresh(subject, place);
    const second = openAt(subject, place);
    await first.transact(async (tx) => {
      await tx.insertJob(aJob(1));
      await tx.appendEvent(anEvent(1));
      expect(await second.findJob(ann.id, aJob(1).id)).toBeNull();
      expect(await second.lastSequence()).toBe(0);
    });
    expect(await second.findJob(ann.id, aJob(1).id)).toEqual(aJob(1));
    await second.transact((tx) => tx.appendEvent(anEvent(2)));
    expect((await first.eventsAfter(0, 10)).map(({ id }) => id)).toEqual([anEvent(1).id, anEvent(2).id]);
  });

  shared("a secret is settled once for all who ask", async () => {
    const place = subject.newPlace();
    const stores = [await openFresh(subject, place), openAt(subject, place), openAt(subject, place)];
    const settled = await Promise.all(
      stores.map((store, index) => store.transact((tx) => tx.settleSecret("signing", `fresh ${index}`))),
    );
    expect(new Set(settled).size).toBe(1);
  });

  shared("transactions of several stores do not overlap", async () => {
    const place = subject.newPlace();
    const stores = [await openFresh(subject, place), openAt(subject, place), openAt(subject, place)];
    const each = 40;
    await Promise.all(
      stores.flatMap((store, which) =>
        Array.from({ length: each }, (_, index) =>
          store.transact(async (tx) => {
            const { total } = await tx.listJobs(ann.id, { limit: 1, offset: 0 });
            await tx.insertJob(aJob(which * each + index));
            await tx.appendEvent(anEvent(which * each + index));
            expect((await tx.listJobs(ann.id, { limit: 1, offset: 0 })).total).toBe(total + 1);
            expect(await tx.lastSequence()).toBe(total + 1);
          }),
        ),
      ),
    );
    for (const store of stores) expect(await store.countUnfinished()).toBe(stores.length * each);
  });

  shared("one of several workers gets a job", async () => {
    const place = subject.newPlace();
    const stores = [await openFresh(subject, place), openAt(subject, place)];
    const count = 60;
    await stores[0]?.transact(async (tx) => {
      for (let number = 0; number < count; number += 1) await tx.insertJob(aJob(number));
    });
    const claimed = await Promise.all(
      stores.flatMap((store, worker) =>
        Array.from({ length: count }, () =>
          store.transact(async (tx) => {
            const job = await tx.nextClaimable(5000);
            if (job)
              await tx.updateJob({
                ...job,
                status: "processing",
                lease: { worker: `${worker}`, until: 9000 },
              });
            return job?.id ?? null;
          }),
        ),
      ),
    );
    const got = claimed.filter((id) => id !== null);
    expect(got).toHaveLength(count);
    expect(new Set(got).size).toBe(count);
  });
}
