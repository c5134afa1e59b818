import { expect, test } from "vitest";
import { Likeness, type Logger } from "../../src/index.ts";
import { faultyServer } from "../faulty-server.ts";
import { jobId, jobResponse } from "../wire.ts";

test("waiting for a finished job takes one immediate request", async () => {
  await using server = await faultyServer(jobResponse("completed"));
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key" });
  await likeness.jobs.get(jobId);
  const started = performance.now();
  await likeness.jobs.wait(jobId);
  expect(server.requests).toHaveLength(2);
  expect(performance.now() - started).toBeLessThan(100);
});

test("a job with an unknown status is polled at most once per interval, with one warning", async () => {
  await using server = await faultyServer(jobResponse("pondering"));
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

  const gaps = server.requests.slice(1).map(({ at }, index) => at - (server.requests[index]?.at ?? 0));
  expect(gaps.length).toBeGreaterThanOrEqual(2);
  // A timer may fire a millisecond early.
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(pollInterval - 2);
  expect(warnings).toEqual([expect.stringContaining('"pondering"')]);
});
