import { expect, test } from "vitest";
import { account2, anEvent } from "./samples.ts";
import { ifNotifying, openAt, openFresh, type StoreSubject } from "./subject.ts";

export function testEvents(subject: StoreSubject): void {
  const telling = ifNotifying(subject);

  test("events come oldest first, each with a sequence that only rises", async () => {
    const store = await openFresh(subject);
    expect(await store.lastSequence()).toBe(0);
    expect(await store.eventsAfter(0, 10)).toEqual([]);
    const events = [
      anEvent(3),
      anEvent(1, { type: "avatar.saved", avatarId: "avatar-1", accountId: account2.id }),
      anEvent(2, { type: "job.failed" }),
    ];
    await store.transact(async (tx) => {
      for (const event of events.slice(0, 2)) await tx.appendEvent(event);
    });
    await store.transact((tx) => tx.appendEvent(anEvent(2, { type: "job.failed" })));
    const recorded = await store.eventsAfter(0, 10);
    // In the order they were written, whatever their ids and times are, and of all accounts.
    expect(recorded.map(({ sequence: _, ...event }) => event)).toStrictEqual(events);
    const sequences = recorded.map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
    expect(new Set(sequences).size).toBe(3);
    expect(await store.lastSequence()).toBe(sequences.at(-1));
  });

  test("only events with a greater sequence are given, and at most as many as asked for", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      for (let number = 1; number <= 9; number += 1) await tx.appendEvent(anEvent(number));
    });
    const [first, second, third] = await store.eventsAfter(0, 3);
    expect(await store.eventsAfter(first?.sequence ?? -1, 2)).toEqual([second, third]);
    expect(await store.eventsAfter(await store.lastSequence(), 10)).toEqual([]);
    expect(await store.eventsAfter(0, 100)).toHaveLength(9);
  });

  test("who follows by sequence hears of every event, in order, while others write", async () => {
    const store = await openFresh(subject);
    const count = 200;
    const writing = Promise.allSettled(
      Array.from({ length: count }, (_, number) =>
        store.transact(async (tx) => {
          await tx.appendEvent(anEvent(number));
          if (number % 4 === 0) throw new Error("taken back");
        }),
      ),
    );
    const heard: number[] = [];
    let last = 0;
    const listen = async () => {
      for (const { id, sequence } of await store.eventsAfter(last, 7)) {
        heard.push(Number(id.slice(-6)));
        last = sequence;
      }
    };
    let over = false;
    const done = writing.then(() => {
      over = true;
    });
    while (!over) {
      await listen();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await done;
    while (last < (await store.lastSequence())) await listen();
    // In the order in which they came out, which need not be the one in which they were begun.
    expect(heard.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: count }, (_, number) => number).filter((number) => number % 4 !== 0),
    );
  });

  telling(
    "who asked to hear of news is told when another store recorded events, until they have enough",
    async () => {
      const place = subject.newPlace();
      const [store, other] = [await openFresh(subject, place), openAt(subject, place)];
      const [ears, enough] = [createEars(), createEars()];
      const [stop, stopEnough] = [store.onNotification?.(ears.listen), store.onNotification?.(enough.listen)];
      for (const number of [1, 2, 3]) {
        const news = ears.next();
        await other.transact((tx) => tx.appendEvent(anEvent(number)));
        await news;
      }
      expect(enough.told()).toBeGreaterThan(0);
      stopEnough?.();
      const before = enough.told();
      const news = ears.next();
      await store.transact((tx) => tx.appendEvent(anEvent(4)));
      await news;
      expect(enough.told()).toBe(before);
      stop?.();
    },
  );
}

function createEars() {
  let told = 0;
  let next = Promise.withResolvers<void>();
  return {
    told: () => told,
    /** Resolves when told the next time. */
    next: () => next.promise,
    listen() {
      told += 1;
      next.resolve();
      next = Promise.withResolvers();
    },
  };
}
