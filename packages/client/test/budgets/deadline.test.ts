import { describe, expect, test } from "vitest";
import { isDeadlineError, Likeness, type LikenessError } from "../../src/index.ts";
import { faultyServer, type ScriptedResponse } from "../faulty-server.ts";
import { rejection } from "../rejection.ts";
import { accepted, jobId, jobResponse } from "../wire.ts";

// One deadline for retries and polling together, exceeded by at most 20 ms.

const deadline = 150;

/** How much later the work ended than a timer of the same length, because a busy machine delays both. */
async function overshoot(work: () => Promise<unknown>): Promise<{ error: LikenessError; late: number }> {
  const timer = new Promise<number>((resolve) => void setTimeout(() => resolve(performance.now()), deadline));
  const failed = rejection(work()).then((error) => ({ error, at: performance.now() }));
  const [due, { error, at }] = await Promise.all([timer, failed]);
  return { error, late: at - due };
}

const silent: ScriptedResponse = { fault: "headers" };
const cases: Record<string, [ScriptedResponse[], (likeness: Likeness) => Promise<unknown>]> = {
  "for a request without a response": [[silent], (likeness) => likeness.jobs.get("j", { deadline })],
  "for a response that stops in the body": [
    [{ fault: "body" }],
    (likeness) => likeness.jobs.get("j", { deadline }),
  ],
  "for attempts that time out": [
    [silent],
    (likeness) => likeness.jobs.get("j", { deadline, timeout: 40, maxRetries: 100 }),
  ],
  "for a long poll": [[silent], (likeness) => likeness.jobs.wait("j", { deadline })],
  "for repeated polls": [
    [jobResponse("processing")],
    (likeness) => likeness.jobs.wait("j", { deadline, pollInterval: 20 }),
  ],
  "for a slow first response and polls": [
    [{ ...accepted, after: 100 }, jobResponse("processing")],
    (likeness) => likeness.avatars.generateAndWait({ prompt: "owl" }, { deadline, pollInterval: 20 }),
  ],
};

describe("a deadline is exceeded by at most 20 ms", () => {
  for (const [name, [script, work]] of Object.entries(cases)) {
    test(name, async () => {
      await using server = await faultyServer(...script);
      const likeness = new Likeness({ baseUrl: server.url, apiKey: "key", logLevel: "off" });
      const { error, late } = await overshoot(() => work(likeness));
      expect(isDeadlineError(error)).toBe(true);
      expect(error.message).toContain(`${deadline} ms`);
      expect(late).toBeLessThanOrEqual(20);
    });
  }
});

test("the error has the reference that jobs.resume() takes", async () => {
  await using server = await faultyServer(
    accepted,
    jobResponse("processing"),
    { fault: "headers" },
    jobResponse("completed"),
  );
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key" });
  const error = await rejection(
    likeness.avatars.generateAndWait(
      { prompt: "owl" },
      { deadline: 1_000, pollInterval: 10, idempotencyKey: "k-1" },
    ),
  );

  expect(error).toMatchObject({ jobId, lastStatus: "processing", idempotencyKey: "k-1" });
  expect(error.resume).toEqual({
    object: "likeness.job",
    system: "likeness",
    id: jobId,
    status: "processing",
    idempotencyKey: "k-1",
    requestId: "req_test",
  });
  const later = new Likeness({ baseUrl: server.url, apiKey: "key" });
  const { avatar } = await later.jobs.resume(JSON.stringify(error.resume)).done();
  expect(avatar.seed).toBe(7);
});
