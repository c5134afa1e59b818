import { expect, test } from "vitest";
import type { Store } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { createTestStore } from "../support/test-stores.ts";
import { startWithReceivers } from "./start-with-receivers.ts";

test("sends the event again after a crash between sending and recording, when the claim has expired", async () => {
  const [clock, memory] = [createFakeClock(), createTestStore()];
  let alive = true;
  const transact: Store["transact"] = async (work) => {
    if (alive) return memory.transact(work);
    throw new Error("the process is dead");
  };
  const crash = () => {
    alive = false;
    return 200;
  };
  const store = { ...memory, transact };
  const first = startWithReceivers(crash, { clock, store, onFault: () => undefined });
  await first.register();
  await first.generateAndDeliver();
  expect(first.network.sent.length).toBe(1);
  const second = startWithReceivers(() => 200, { clock, store: memory });
  await clock.advance(29_999);
  expect(second.network.sent).toEqual([]);
  await clock.advance(2);
  expect(second.network.sent.map(({ id }) => id)).toEqual([first.network.sent[0]?.id]);
  await clock.advance(3_600_000);
  expect(await second.deliveries()).toMatchObject([{ status: "succeeded", attempts: [{ status: 200 }] }]);
  expect(second.network.sent.length).toBe(1);
});

test("stop waits for open attempts within the grace period", async () => {
  const [clock, store] = [createFakeClock(), createTestStore()];
  const first = startWithReceivers(() => clock.sleep(3_000).then(() => 200), { clock, store });
  await first.register();
  await first.generateAndDeliver();
  const stopped = first.client.engine.stop({ graceMs: 5_000 });
  await clock.advance(3_000);
  await stopped;
  const second = startWithReceivers(() => 200, { clock, store });
  expect(await second.deliveries()).toMatchObject([
    { status: "succeeded", attempts: [{ duration_ms: 3_000 }] },
  ]);
});

test("repeats an attempt that stop aborted immediately, without counting it", async () => {
  const [clock, store] = [createFakeClock(), createTestStore()];
  const first = startWithReceivers(() => "hang", { clock, store });
  await first.register();
  await first.generateAndDeliver();
  const stopped = first.client.engine.stop({ graceMs: 100 });
  await clock.advance(100);
  await stopped;
  const second = startWithReceivers(() => 200, { clock, store });
  await clock.advance(1);
  expect(second.network.sent.length).toBe(1);
  expect(await second.deliveries()).toMatchObject([{ status: "succeeded", attempts: [{ status: 200 }] }]);
});

test("records nothing if the claim was taken over", async () => {
  const [clock, store] = [createFakeClock(), createTestStore()];
  const pendingResponse = Promise.withResolvers<number>();
  const { register, generateAndDeliver, deliveries } = startWithReceivers(() => pendingResponse.promise, {
    clock,
    store,
  });
  await register();
  await generateAndDeliver();
  const [{ id }] = await deliveries();
  await store.transact(async (tx) => {
    const delivery = await tx.deliveries.get(id);
    const lease = { worker: "another", until: clock.now() + 30_000 };
    if (delivery) await tx.deliveries.update({ ...delivery, lease, dueAt: lease.until });
  });
  pendingResponse.resolve(500);
  await clock.advance(1);
  expect(await deliveries()).toMatchObject([{ status: "pending", attempts: [] }]);
});

test("does not repeat an attempt concurrently when its claim has expired", async () => {
  const clock = createFakeClock();
  let suspendedMs = 0;
  // Simulates a suspended machine: the time has passed, but sleeps have not resolved.
  const suspendedClock = { ...clock, now: () => clock.now() + suspendedMs };
  const pendingResponse = Promise.withResolvers<number>();
  const { network, register, generateAndDeliver, deliveries } = startWithReceivers(
    () => pendingResponse.promise,
    { clock: suspendedClock },
  );
  await register();
  await generateAndDeliver();
  suspendedMs = 60_000;
  await generateAndDeliver();
  expect(network.sent.length).toBe(2);
  expect(new Set(network.sent.map(({ id }) => id)).size).toBe(2);
  pendingResponse.resolve(200);
  await clock.advance(1);
  expect(await deliveries("&status=succeeded")).toMatchObject([{ attempts: [{}] }, { attempts: [{}] }]);
});

test("continues after errors of the store", async () => {
  const [clock, memory] = [createFakeClock(), createTestStore()];
  let remainingFailures = 0;
  const transact: Store["transact"] = async (work) => {
    if (remainingFailures === 0) return memory.transact(work);
    remainingFailures -= 1;
    throw new Error("the disk failed");
  };
  const faults: unknown[] = [];
  const { network, register, generateAndDeliver, deliveries } = startWithReceivers(
    (_, index) => {
      // Recording the first attempt fails, and so do the next claims.
      if (index === 0) remainingFailures = 3;
      return 200;
    },
    { clock, store: { ...memory, transact }, onFault: (error) => faults.push(error) },
  );
  await register();
  await generateAndDeliver();
  await clock.advance(29_000);
  expect(network.sent.length).toBe(1);
  await clock.advance(2_000);
  expect(network.sent.map(({ id }) => id)).toEqual([network.sent[0]?.id, network.sent[0]?.id]);
  expect(await deliveries()).toMatchObject([{ status: "succeeded", attempts: [{ status: 200 }] }]);
  expect(faults.length).toBe(3);
});
