import { expect, test } from "vitest";
import { Likeness, type Logger } from "../../src/index.ts";
import { misbehavingServer } from "../misbehaving-server.ts";
import { jobAnswer, jobId } from "../wire.ts";

test("C4: the first look at a finished job is immediate, and the only one", async () => {
  await using server = await misbehavingServer(jobAnswer("completed"));
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key" });
  await likeness.jobs.get(jobId);
  const started = performance.now();
  await likeness.jobs.wait(jobId);
  expect(server.seen).toHaveLength(2);
  expect(performance.now() - started).toBeLessThan(100);
});

test("C5: an unknown status is asked for at most once per interval, with one warning", async () => {
  await using server = await misbehavingServer(jobAnswer("pondering"));
  const warnings: string[] = [];
  const logger: Logger = {
    debug() {},
    info() {},
    error() {},
    warn: (message) => void warnings.push(message),
  };
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key", logger });
  const pollInterval = 100;
  await expect(likeness.jobs.wait(jobId, { pollInterval, deadline: 1_000 })).rejects.toMatchObject({
    name: "DeadlineError",
    lastStatus: "pondering",
  });

  const gaps = server.seen.slice(1).map(({ at }, index) => at - (server.seen[index]?.at ?? 0));
  expect(gaps.length).toBeGreaterThanOrEqual(2);
  // A timer may fire a millisecond early.
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(pollInterval - 2);
  expect(warnings).toEqual([expect.stringContaining('"pondering"')]);
});
