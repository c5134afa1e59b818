import { expect, test } from "vitest";
import { waitForLargeBody } from "../../src/http/body/body-queue.ts";

test("processes slices in the order of the calls, a few per turn of the event loop", async () => {
  const started: number[] = [];
  const perTurn: number[] = [];
  const finished = Promise.all(
    Array.from({ length: 50 }, async (_, number) => {
      await waitForLargeBody();
      started.push(number);
    }),
  );
  while (started.length < 50) {
    const before = started.length;
    await new Promise((resolve) => setImmediate(resolve));
    perTurn.push(started.length - before);
  }
  await finished;
  expect(started).toEqual(Array.from({ length: 50 }, (_, number) => number));
  expect(Math.max(...perTurn)).toBeLessThanOrEqual(4);
});

test("does not starve other bodies because of one with many slices", async () => {
  let slices = 0;
  let done = false;
  const busy = (async () => {
    while (!done) {
      await waitForLargeBody();
      slices += 1;
    }
  })();
  for (let turns = 0; turns < 100; turns += 1) await waitForLargeBody();
  done = true;
  await busy;
  expect(slices).toBeLessThanOrEqual(102);
});
