import { expect, test } from "vitest";
import type { Store } from "../../ports/store.ts";
import {
  account1,
  aGrant,
  aJob,
  aKeyRecord,
  anApiKey,
  anAsset,
  anAvatar,
  anEndpoint,
  anEntry,
  anEvent,
  aScope,
  deliveriesOfAllShapes,
  jobsOfAllShapes,
} from "./samples.ts";
import { ifDurable, ifShared, openAt, openFresh, type StoreSubject } from "./subject.ts";

export function testSharing(subject: StoreSubject): void {
  const [shared, lasting] = [ifShared(subject), ifDurable(subject)];

  test("it says whether others may write to it, and tells of news unless nobody can", async () => {
    const store = await openFresh(subject);
    expect(store.onNotification === undefined).toBe(subject.cannot.tell !== undefined);
    expect(store.shared).toBe(subject.cannot.share === undefined);
  });

  test("closing waits for what is being written", async () => {
    const store = subject.open(subject.newPlace());
    const writing = store.transact((tx) => tx.insertAccount(account1));
    await store.close();
    await expect(writing).resolves.toBeUndefined();
  });

  lasting("everything is there after closing and opening again", async () => {
    const place = subject.newPlace();
    const before = subject.open(place);
    await before.transact(async (tx) => {
      await tx.insertAccount(account1);
      await tx.insertApiKey(anApiKey(1));
      await tx.insertEntry(aGrant(9));
      await tx.insertEndpoint(anEndpoint(1));
      for (const delivery of deliveriesOfAllShapes) await tx.insertDelivery(delivery);
      await tx.insertJob(aJob(0));
      for (const job of jobsOfAllShapes) await tx.insertJob(job);
      await tx.insertAvatar(anAvatar(1));
      await tx.insertAsset(anAsset(1));
      await tx.insertEntry(anEntry(1));
      await tx.appendEvent(anEvent(1));
      await tx.putKey(aKeyRecord({ answer: { status: 202, body: "kept" } }));
      await tx.getOrCreateSecret("signing", "kept");
    });
    await before.close();
    const after = openAt(subject, place);
    const all = { limit: 10, offset: 0 };
    expect(await after.listAccounts(all)).toStrictEqual({ items: [account1], total: 1, hasMore: false });
    expect(await after.findApiKeyByHash(anApiKey(1).hash)).toStrictEqual({
      key: anApiKey(1),
      account: account1,
    });
    expect((await after.listJobs(account1.id, all)).items).toStrictEqual(
      [aJob(0), ...jobsOfAllShapes].toReversed(),
    );
    expect((await after.listEntries(account1.id, all)).items).toStrictEqual([aGrant(9), anEntry(1)]);
    expect((await after.listEndpoints(account1.id, all)).items).toStrictEqual([anEndpoint(1)]);
    expect((await after.listDeliveries(account1.id, all)).items).toStrictEqual(
      deliveriesOfAllShapes.toReversed(),
    );
    expect(await after.findAvatar(account1.id, anAvatar(1).id)).toStrictEqual(anAvatar(1));
    expect(await after.findAsset(anAsset(1).id)).toStrictEqual(anAsset(1));
    expect(await after.balance(account1.id)).toEqual({ available: 98, held: 2, charged: 0 });
    expect(await after.eventsAfter(0, 10)).toMatchObject([anEvent(1)]);
    expect(await after.countUnfinished()).toBe(4);
    const [key, secret] = await after.transact(async (tx) => [
      await tx.findKey(aScope()),
      await tx.getOrCreateSecret("signing", "new"),
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
      expect(await second.findJob(account1.id, aJob(1).id)).toBeNull();
      expect(await second.lastSequence()).toBe(0);
    });
    expect(await second.findJob(account1.id, aJob(1).id)).toEqual(aJob(1));
    await second.transact((tx) => tx.appendEvent(anEvent(2)));
    expect((await first.eventsAfter(0, 10)).map(({ id }) => id)).toEqual([anEvent(1).id, anEvent(2).id]);
  });

  shared("a secret is settled once for all who ask", async () => {
    const place = subject.newPlace();
    const stores = [await openFresh(subject, place), openAt(subject, place), openAt(subject, place)];
    const settled = await Promise.all(
      stores.map((store, index) => store.transact((tx) => tx.getOrCreateSecret("signing", `fresh ${index}`))),
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
            const { total } = await tx.listJobs(account1.id, { limit: 1, offset: 0 });
            await tx.insertJob(aJob(which * each + index));
            await tx.appendEvent(anEvent(which * each + index));
            expect((await tx.listJobs(account1.id, { limit: 1, offset: 0 })).total).toBe(total + 1);
            expect(await tx.countJobs(account1.id, "queued")).toBe(total + 1);
          }),
        ),
      ),
    );
    for (const store of stores) expect(await store.countUnfinished()).toBe(stores.length * each);
  });

  shared(
    "who follows the events of several writers misses none and sees each once, in one order",
    async () => {
      const place = subject.newPlace();
      const stores = [await openFresh(subject, place), openAt(subject, place), openAt(subject, place)];
      const each = 60;
      const writing = Promise.allSettled(
        stores.flatMap((store, which) =>
          Array.from({ length: each }, (_, index) =>
            store.transact(async (tx) => {
              await tx.appendEvent(anEvent(which * each + index));
              // A transaction that goes on for a while after its event was written.
              await tx.listJobs(account1.id, { limit: 1, offset: 0 });
              if (index % 5 === 0) throw new Error("taken back");
            }),
          ),
        ),
      );
      const followers = stores.map((store) => createFollower(store));
      let over = false;
      const done = writing.then(() => {
        over = true;
      });
      while (!over) {
        await Promise.all(followers.map(({ look }) => look()));
        await new Promise((resolve) => setImmediate(resolve));
      }
      await done;
      const kept = await stores[0]?.eventsAfter(0, 1000);
      for (const { look, heard } of followers) {
        while ((await look()) > 0);
        expect(heard).toEqual(kept?.map(({ id }) => id));
      }
      const written = Array.from({ length: stores.length * each }, (_, number) => number);
      expect(new Set(kept?.map(({ id }) => id))).toEqual(
        new Set(written.filter((number) => (number % each) % 5 !== 0).map((number) => anEvent(number).id)),
      );
      expect(kept).toHaveLength(stores.length * each * 0.8);
    },
  );
}

/** Somebody who asks for what comes after the last event they saw, a few at a time. */
function createFollower(store: Store): { readonly heard: string[]; look(): Promise<number> } {
  const heard: string[] = [];
  let last = 0;
  return {
    heard,
    async look() {
      const events = await store.eventsAfter(last, 7);
      heard.push(...events.map(({ id }) => id));
      last = events.at(-1)?.sequence ?? last;
      return events.length;
    },
  };
}
