import { expect, test } from "vitest";
import { waitForLargeBody } from "../../src/http/body/body-queue.ts";
import { createEngine } from "../../src/index.ts";

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

test("parses a few long bodies per turn of the event loop", async () => {
  const engine = createEngine({ worker: false });
  const body = JSON.stringify({ prompt: "an owl", brief: { extras: Array(10).fill("red ".repeat(1_250)) } });
  let answered = 0;
  const send = async () => {
    const request = new Request("http://localhost/api/v1/avatars/generate", {
      method: "POST",
      headers: { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" },
      body,
    });
    const response = await engine.fetch(request);
    answered += 1;
    return response.status;
  };
  const statuses = Promise.all(Array.from({ length: 24 }, send));
  const perTurn: number[] = [];
  while (answered < 24) {
    const before = answered;
    await new Promise((resolve) => setImmediate(resolve));
    perTurn.push(answered - before);
  }
  expect(new Set(await statuses)).toEqual(new Set([400]));
  expect(Math.max(...perTurn)).toBeLessThanOrEqual(4);
  await engine.stop();
});
