import { expect, test } from "vitest";
import { isTimeoutError, Likeness } from "../../src/index.ts";
import { misbehavingServer } from "../misbehaving-server.ts";
import { rejection } from "../rejection.ts";
import { jobAnswer } from "../wire.ts";

// C7: the timeout covers the body, whatever is read from it.

test("a body that stalls ends with the timeout", async () => {
  const works: ((likeness: Likeness) => Promise<unknown>)[] = [
    (likeness) => likeness.jobs.get("j"),
    (likeness) => likeness.avatars.generate({ prompt: "owl" }),
    (likeness) => likeness.avatars.list(),
    (likeness) => likeness.assets.bytes("/a.png"),
  ];
  for (const work of works) {
    await using server = await misbehavingServer({ fault: "body", json: jobAnswer("completed").json });
    const likeness = new Likeness({ baseUrl: server.url, apiKey: "key", timeout: 60, maxRetries: 0 });
    const started = performance.now();
    const error = await rejection(work(likeness));
    expect(isTimeoutError(error)).toBe(true);
    expect(error.message).toContain("60 ms");
    expect(performance.now() - started).toBeLessThan(500);
  }
});

test("an error's body that stalls ends with the timeout too", async () => {
  await using server = await misbehavingServer({ status: 400, fault: "body", text: "x".repeat(100) });
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key", timeout: 60, maxRetries: 0 });
  await expect(likeness.jobs.get("j")).rejects.toMatchObject({ name: "TimeoutError" });
});

test("a stall that passes is no failure", async () => {
  await using server = await misbehavingServer({ fault: "body" }, jobAnswer("completed"));
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key", timeout: 60 });
  expect((await likeness.jobs.get("j")).status).toBe("completed");
  expect(server.seen).toHaveLength(2);
});
