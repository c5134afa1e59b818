import { expect, test, vi } from "vitest";
import { createFakeClock } from "../../src/testing/fake-clock.ts";

test("it stands still until it is moved", async () => {
  const clock = createFakeClock(1000);
  expect(clock.now()).toBe(1000);
  await clock.advance(250);
  expect(clock.now()).toBe(1250);
});

test("sleepers wake in the order they are due, each at its time; of one time, who came first", async () => {
  const clock = createFakeClock(0);
  const woken: [string, number][] = [];
  const sleep = (name: string, ms: number) => clock.sleep(ms).then(() => woken.push([name, clock.now()]));
  void sleep("c", 30);
  void sleep("a", 10);
  void sleep("b", 10);
  void sleep("d", 31);
  expect(clock.pending()).toBe(4);
  await clock.advance(30);
  expect(woken).toEqual([
    ["a", 10],
    ["b", 10],
    ["c", 30],
  ]);
  expect(clock.pending()).toBe(1);
});

test("who sleeps again within the span wakes again within it, also after other work", async () => {
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

test("what was about to fall asleep when the clock is moved, does so first", async () => {
  const clock = createFakeClock(0);
  let woken = false;
  const work = async () => {
    await Promise.resolve();
    await clock.sleep(50);
    woken = true;
  };
  void work();
  await clock.advance(50);
  expect(woken).toBe(true);
});

test("a sleep that is aborted rejects with the reason and is forgotten", async () => {
  const clock = createFakeClock();
  const aborting = new AbortController();
  const sleeping = clock.sleep(10, aborting.signal);
  aborting.abort("enough");
  await expect(sleeping).rejects.toBe("enough");
  await expect(clock.sleep(10, aborting.signal)).rejects.toBe("enough");
  expect(clock.pending()).toBe(0);
});

test("it works under a test runner's fake timers", async () => {
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

test("set back, it wakes sleepers after the same time as before", async () => {
  const clock = createFakeClock(10_000);
  let woke = 0;
  clock.sleep(1_000).then(() => {
    woke = clock.now();
  }, fail);
  clock.setBack(5_000);
  expect(clock.now()).toBe(5_000);
  await clock.advance(999);
  expect(woke).toBe(0);
  await clock.advance(1);
  expect(woke).toBe(6_000);
});

function fail(error: unknown): never {
  throw error;
}
