import { expect, test, vi } from "vitest";
import type { Store } from "../../src/index.ts";
import { openPostgres } from "../../src/postgres.ts";
import { createSqliteStore } from "../../src/storage/sqlite/open-sqlite.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { testWithPostgres } from "../support/postgres/test-with-postgres.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import type { SentRequest } from "./scripted-outbound.ts";
import { noon, type ReceiverOptions, receiverUrl, startWithReceivers } from "./start-with-receivers.ts";

testSharedStore("SQLite", async () => {
  const path = `${temporaryDirectory()}/shared.db`;
  return () => createSqliteStore({ path });
});

await testWithPostgres("webhooks on PostgreSQL", ({ url, newSchema }) => {
  testSharedStore("PostgreSQL", async () => {
    const schema = newSchema();
    return () => openPostgres({ connection: url, schema }).store;
  });
});

/** Defines the tests of several engines on one store. `createStore` returns a function that opens the store again. */
function testSharedStore(name: string, createStore: () => Promise<() => Store>): void {
  test(`makes each attempt once with two engines on one ${name}`, async () => {
    const open = await createStore();
    const clock = createFakeClock(noon);
    const received = new Set<string>();
    const failOnce = ({ id }: SentRequest) => {
      const isFirst = !received.has(id);
      received.add(id);
      return isFirst ? 500 : 200;
    };
    const engine = () => startWithReceivers(failOnce, { clock, store: open() });
    const [first, second] = [engine(), engine()];
    const { id } = await first.register();
    for (let n = 0; n < 20; n += 1) {
      const { client } = n % 2 === 0 ? first : second;
      await client.request("POST", `/api/v1/webhooks/${id}/test`);
    }
    const deliveries = await waitForDeliveries(first);
    const attempts = Map.groupBy([...first.network.sent, ...second.network.sent], (sent) => sent.id);
    expect(deliveries.length).toBe(20);
    for (const { event_id, status } of deliveries)
      expect([status, attempts.get(event_id)?.length]).toEqual(["succeeded", 2]);
    for (const { network } of [first, second]) expect(network.sent.length).toBeGreaterThan(0);
  });

  test(`sends at most four deliveries concurrently to one URL on ${name}`, async () => {
    const open = await createStore();
    const clock = createFakeClock(noon);
    const front = startWithReceivers(() => 200, { clock, store: open(), worker: false });
    const webhooks = [await front.register(), await front.register("https://other.test/hook")];
    for (let n = 0; n < 40; n += 1)
      await front.client.request("POST", `/api/v1/webhooks/${webhooks[n % 2].id}/test`);
    const pendingResponse = Promise.withResolvers<number>();
    const back = startWithReceivers(() => pendingResponse.promise, { clock, store: open() });
    await vi.waitUntil(
      async () => {
        await clock.advance(100);
        return back.network.open.length >= 8;
      },
      { timeout: 30_000 },
    );
    for (let n = 0; n < 20; n += 1) await clock.advance(100);
    expect(back.network.open.toSorted()).toEqual([
      ...Array(4).fill("https://other.test/hook"),
      ...Array(4).fill(receiverUrl),
    ]);
    pendingResponse.resolve(200);
    await waitForDeliveries(front);
    expect(back.network.sent.length).toBe(40);
  });

  test(`sends events, tests and replays of another engine on ${name}`, async () => {
    const open = await createStore();
    const clock = createFakeClock(noon);
    const front = startWithReceivers(() => 200, { clock, store: open(), worker: false });
    const back = startWithReceivers(() => 200, { clock, store: open() });
    const { id } = await front.register();
    await front.client.generate();
    await front.client.request("POST", `/api/v1/webhooks/${id}/test`);
    await vi.waitUntil(
      async () => {
        await clock.advance(100);
        return back.network.sent.length === 2;
      },
      { timeout: 30_000 },
    );
    const [{ id: delivery }] = await waitForDeliveries(front);
    await front.client.request("POST", `/api/v1/deliveries/${delivery}/replay`);
    await waitForDeliveries(front);
    expect(
      back.network.sent
        .map(({ json }) => json.type)
        .toSorted()
        .slice(0, 2),
    ).toContain("job.completed");
    expect([front.network.sent.length, back.network.sent.length]).toEqual([0, 3]);
  });
}

/** Advances the clock until no delivery is pending, and returns all deliveries. */
async function waitForDeliveries({ clock, deliveries }: ReceiverOptions) {
  const isFinished = async () => {
    await clock.advance(100);
    return (await deliveries("&status=pending")).length === 0;
  };
  await vi.waitUntil(isFinished, { interval: 1, timeout: 60_000 });
  return deliveries();
}
