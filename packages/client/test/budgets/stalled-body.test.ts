import { expect, test } from "vitest";
import { isTimeoutError, Likeness } from "../../src/index.ts";
import { faultyServer } from "../faulty-server.ts";
import { rejection } from "../rejection.ts";
import { jobResponse } from "../wire.ts";

// The timeout covers the body.

test("the timeout covers the body of a response", async () => {
  const works: ((likeness: Likeness) => Promise<unknown>)[] = [
    (likeness) => likeness.jobs.get("j"),
    (likeness) => likeness.avatars.generate({ prompt: "owl" }),
    (likeness) => likeness.avatars.list(),
    (likeness) => likeness.assets.bytes("/a.png"),
  ];
  for (const work of works) {
    await using server = await faultyServer({ fault: "body", json: jobResponse("completed").json });
    const likeness = new Likeness({ baseUrl: server.url, apiKey: "key", timeout: 60, maxRetries: 0 });
    const started = performance.now();
    const error = await rejection(work(likeness));
    expect(isTimeoutError(error)).toBe(true);
    expect(error.message).toContain("60 ms");
    expect(performance.now() - started).toBeLessThan(500);
  }
});

test("the timeout covers the body of an error response", async () => {
  await using server = await faultyServer({ status: 400, fault: "body", text: "x".repeat(100) });
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key", timeout: 60, maxRetries: 0 });
  await expect(likeness.jobs.get("j")).rejects.toMatchObject({ name: "TimeoutError" });
});

test("a stalled body is retried", async () => {
  await using server = await faultyServer({ fault: "body" }, jobResponse("completed"));
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key", timeout: 60 });
  expect((await likeness.jobs.get("j")).status).toBe("completed");
  expect(server.requests).toHaveLength(2);
});
