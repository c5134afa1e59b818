import { expect, test, vi } from "vitest";
import { createFakeClock } from "../../src/testing/fake-clock.ts";

test("advances only by advance()", async () => {
  const clock = createFakeClock(1000);
  expect(clock.now()).toBe(1000);
  await clock.advance(250);
  expect(clock.now()).toBe(1250);
});

test("resolves sleeps in order of due time, then in order of creation", async () => {
  const clock = createFakeClock(0);
  const resolved: [string, number][] = [];
  const sleep = (name: string, ms: number) => clock.sleep(ms).then(() => resolved.push([name, clock.now()]));
  void sleep("c", 30);
  void sleep("a", 10);
  void sleep("b", 10);
  void sleep("d", 31);
  expect(clock.pending()).toBe(4);
  await clock.advance(30);
  expect(resolved).toEqual([
    ["a", 10],
    ["b", 10],
    ["c", 30],
  ]);
  expect(clock.pending()).toBe(1);
});

test("resolves repeated sleeps of a loop within one advance", async () => {
  const clock = createFakeClock(0);
  const ticks: number[] = [];
  const loop = async () => {
    for (;;) {
      await clock.sleep(100);
      await new Promise((resolve) => setImmediate(resolve));
      ticks.push(clock.now());
    }
  };
  void loop();
  await clock.advance(350);
  expect(ticks).toEqual([100, 200, 300]);
  expect(clock.now()).toBe(350);
});

test("runs pending work before it advances", async () => {
  const clock = createFakeClock(0);
  let resolved = false;
  const work = async () => {
    await Promise.resolve();
    await clock.sleep(50);
    resolved = true;
  };
  void work();
  await clock.advance(50);
  expect(resolved).toBe(true);
});

test("rejects an aborted sleep with the reason and removes it", async () => {
  const clock = createFakeClock();
  const aborting = new AbortController();
  const sleeping = clock.sleep(10, aborting.signal);
  aborting.abort("aborted");
  await expect(sleeping).rejects.toBe("aborted");
  await expect(clock.sleep(10, aborting.signal)).rejects.toBe("aborted");
  expect(clock.pending()).toBe(0);
});

test("works with fake timers of the test runner", async () => {
  vi.useFakeTimers();
  try {
    const clock = createFakeClock(0);
    const sleeping = clock.sleep(10);
    await clock.advance(10);
    await sleeping;
    expect(clock.now()).toBe(10);
  } finally {
    vi.useRealTimers();
  }
});

test("setBack keeps the remaining time of sleeps", async () => {
  const clock = createFakeClock(10_000);
  let resolvedAt = 0;
  clock.sleep(1_000).then(() => {
    resolvedAt = clock.now();
  }, fail);
  clock.setBack(5_000);
  expect(clock.now()).toBe(5_000);
  await clock.advance(999);
  expect(resolvedAt).toBe(0);
  await clock.advance(1);
  expect(resolvedAt).toBe(6_000);
});

function fail(error: unknown): never {
  throw error;
}
