import { expect, test, vi } from "vitest";
import type { Store } from "../../src/index.ts";
import { openPostgres } from "../../src/postgres.ts";
import { createSqliteStore } from "../../src/storage/sqlite/sqlite-store.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { testWithPostgres } from "../support/postgres/test-with-postgres.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import type { SentRequest } from "./scripted-outbound.ts";
import { noon, type ReceiverOptions, receiverUrl, startWithReceivers } from "./start-with-receivers.ts";

askSharing("SQLite", async () => {
  const path = `${temporaryFolder()}/shared.db`;
  return () => createSqliteStore({ path });
});

await testWithPostgres("webhooks on PostgreSQL", ({ url, newSchema }) => {
  askSharing("PostgreSQL", async () => {
    const schema = newSchema();
    return () => openPostgres({ connection: url, schema }).store;
  });
});

/** What holds for engines in several processes on one store. `newPlace` answers how to open it once more. */
function askSharing(name: string, newPlace: () => Promise<() => Store>): void {
  test(`two engines on one ${name} make each attempt once`, async () => {
    const open = await newPlace();
    const clock = createFakeClock(noon);
    const heard = new Set<string>();
    const failOnce = ({ id }: SentRequest) => {
      const isFirst = !heard.has(id);
      heard.add(id);
      return isFirst ? 500 : 200;
    };
    const engine = () => startWithReceivers(failOnce, { clock, store: open() });
    const [first, second] = [engine(), engine()];
    const { id } = await first.register();
    for (let n = 0; n < 20; n += 1) {
      const { client } = n % 2 === 0 ? first : second;
      await client.request("POST", `/api/v1/webhooks/${id}/test`);
    }
    const deliveries = await allEnded(first);
    const attempts = Map.groupBy([...first.network.sent, ...second.network.sent], (sent) => sent.id);
    expect(deliveries.length).toBe(20);
    for (const { event_id, status } of deliveries)
      expect([status, attempts.get(event_id)?.length]).toEqual(["succeeded", 2]);
    for (const { network } of [first, second]) expect(network.sent.length).toBeGreaterThan(0);
  });

  test(`sends at most four deliveries at once to one URL on ${name}`, async () => {
    const open = await newPlace();
    const clock = createFakeClock(noon);
    const front = startWithReceivers(() => 200, { clock, store: open(), worker: false });
    const webhooks = [await front.register(), await front.register("https://other.test/hook")];
    for (let n = 0; n < 40; n += 1)
      await front.client.request("POST", `/api/v1/webhooks/${webhooks[n % 2].id}/test`);
    const gate = Promise.withResolvers<number>();
    const back = startWithReceivers(() => gate.promise, { clock, store: open() });
    await vi.waitUntil(async () => {
      await clock.advance(100);
      return back.network.open.length >= 8;
    });
    for (let n = 0; n < 20; n += 1) await clock.advance(100);
    expect(back.network.open.toSorted()).toEqual([
      ...Array(4).fill("https://other.test/hook"),
      ...Array(4).fill(receiverUrl),
    ]);
    gate.resolve(200);
    await allEnded(front);
    expect(back.network.sent.length).toBe(40);
  });

  test(`an engine on ${name} sends the deliveries of another one: events, tests and replays`, async () => {
    const open = await newPlace();
    const clock = createFakeClock(noon);
    const front = startWithReceivers(() => 200, { clock, store: open(), worker: false });
    const back = startWithReceivers(() => 200, { clock, store: open() });
    const { id } = await front.register();
    await front.client.generate();
    await front.client.request("POST", `/api/v1/webhooks/${id}/test`);
    await vi.waitUntil(async () => {
      await clock.advance(100);
      return back.network.sent.length === 2;
    });
    const [{ id: delivery }] = await allEnded(front);
    await front.client.request("POST", `/api/v1/deliveries/${delivery}/replay`);
    await allEnded(front);
    expect(
      back.network.sent
        .map(({ json }) => json.type)
        .toSorted()
        .slice(0, 2),
    ).toContain("job.completed");
    expect([front.network.sent.length, back.network.sent.length]).toEqual([0, 3]);
  });
}

/** The deliveries, once none is pending; until then time passes. */
async function allEnded({ clock, deliveries }: ReceiverOptions) {
  const isOver = async () => {
    await clock.advance(100);
    return (await deliveries("&status=pending")).length === 0;
  };
  await vi.waitUntil(isOver, { interval: 1, timeout: 60_000 });
  return deliveries();
}
