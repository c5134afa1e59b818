import { describe, expect, test } from "vitest";
import { account2 } from "./entities/accounts.ts";
import { createEvent } from "./entities/events.ts";
import { openNewStore, openStore, type StoreFixture, testUnless } from "./fixture.ts";

export function testEvents(fixture: StoreFixture): void {
  const testIfNotifications = testUnless(fixture.unsupported.notifications);

  describe("events.append and events.after", () => {
    test("returns events of all accounts in commit order with increasing sequences", async () => {
      const store = await openNewStore(fixture);
      expect(await store.events.lastSequence()).toBe(0);
      expect(await store.events.after(0, 10)).toEqual([]);
      const events = [
        createEvent(3),
        createEvent(1, { type: "avatar.saved", avatarId: "avatar-1", accountId: account2.id }),
        createEvent(2, { type: "job.failed" }),
      ];
      await store.transact(async (tx) => {
        for (const event of events.slice(0, 2)) await tx.events.append(event);
      });
      await store.transact((tx) => tx.events.append(createEvent(2, { type: "job.failed" })));
      const recorded = await store.events.after(0, 10);
      // Ordered by when they were written, not by id or createdAt.
      expect(recorded.map(({ sequence: _, ...event }) => event)).toStrictEqual(events);
      const sequences = recorded.map(({ sequence }) => sequence);
      expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
      expect(new Set(sequences).size).toBe(3);
      expect(await store.events.lastSequence()).toBe(sequences.at(-1));
    });

    test("returns at most limit events with a greater sequence", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        for (let number = 1; number <= 9; number += 1) await tx.events.append(createEvent(number));
      });
      const [first, second, third] = await store.events.after(0, 3);
      expect(await store.events.after(first?.sequence ?? -1, 2)).toEqual([second, third]);
      expect(await store.events.after(await store.events.lastSequence(), 10)).toEqual([]);
      expect(await store.events.after(0, 100)).toHaveLength(9);
    });

    test("returns every committed event once to a reader that polls during writes", async () => {
      const store = await openNewStore(fixture);
      const count = 200;
      const writing = Promise.allSettled(
        Array.from({ length: count }, (_, number) =>
          store.transact(async (tx) => {
            await tx.events.append(createEvent(number));
            if (number % 4 === 0) throw new Error("rolled back");
          }),
        ),
      );
      const received: number[] = [];
      let last = 0;
      const poll = async () => {
        for (const { id, sequence } of await store.events.after(last, 7)) {
          received.push(Number(id.slice(-6)));
          last = sequence;
        }
      };
      let finished = false;
      const done = writing.then(() => {
        finished = true;
      });
      while (!finished) {
        await poll();
        await new Promise((resolve) => setImmediate(resolve));
      }
      await done;
      while (last < (await store.events.lastSequence())) await poll();
      // Transactions may commit in another order than they were started.
      expect(received.toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: count }, (_, number) => number).filter((number) => number % 4 !== 0),
      );
    });
  });

  describe("onNotification", () => {
    testIfNotifications(
      "calls the listener when any store appends an event, until it unsubscribes",
      async () => {
        const location = fixture.newLocation();
        const [store, other] = [await openNewStore(fixture, location), openStore(fixture, location)];
        const [listener, unsubscribedListener] = [createListener(), createListener()];
        const [unsubscribe, unsubscribeFirst] = [
          store.onNotification?.(listener.onNotification),
          store.onNotification?.(unsubscribedListener.onNotification),
        ];
        for (const number of [1, 2, 3]) {
          const notified = listener.next();
          await other.transact((tx) => tx.events.append(createEvent(number)));
          await notified;
        }
        expect(unsubscribedListener.calls()).toBeGreaterThan(0);
        unsubscribeFirst?.();
        const before = unsubscribedListener.calls();
        const notified = listener.next();
        await store.transact((tx) => tx.events.append(createEvent(4)));
        await notified;
        expect(unsubscribedListener.calls()).toBe(before);
        unsubscribe?.();
      },
    );
  });
}

function createListener() {
  let calls = 0;
  let next = Promise.withResolvers<void>();
  return {
    calls: () => calls,
    /** Resolves with the next call of the listener. */
    next: () => next.promise,
    onNotification() {
      calls += 1;
      next.resolve();
      next = Promise.withResolvers();
    },
  };
}
