import { describe, expect, test } from "vitest";
import { isDeadlineError, Likeness, type LikenessError } from "../../src/index.ts";
import { type Answer, misbehavingServer } from "../misbehaving-server.ts";
import { rejection } from "../rejection.ts";
import { accepted, jobAnswer, jobId } from "../wire.ts";

// C3: one deadline over retries and polling together, overshot by at most 20 ms; the error tells how to go on.

const deadline = 150;

/** How much later than a bare timer of the same length it came: a busy machine delays both. */
async function overshoot(work: () => Promise<unknown>): Promise<{ error: LikenessError; late: number }> {
  const bare = new Promise<number>((resolve) => void setTimeout(() => resolve(performance.now()), deadline));
  const failed = rejection(work()).then((error) => ({ error, at: performance.now() }));
  const [due, { error, at }] = await Promise.all([bare, failed]);
  return { error, late: at - due };
}

const silent: Answer = { fault: "headers" };
const cases: Record<string, [Answer[], (likeness: Likeness) => Promise<unknown>]> = {
  "of a request that is never answered": [[silent], (likeness) => likeness.jobs.get("j", { deadline })],
  "of a request whose answer stops half way": [
    [{ fault: "body" }],
    (likeness) => likeness.jobs.get("j", { deadline }),
  ],
  "over attempts that time out": [
    [silent],
    (likeness) => likeness.jobs.get("j", { deadline, timeout: 40, maxRetries: 100 }),
  ],
  "of a long poll": [[silent], (likeness) => likeness.jobs.wait("j", { deadline })],
  "over polls": [
    [jobAnswer("processing")],
    (likeness) => likeness.jobs.wait("j", { deadline, pollInterval: 20 }),
  ],
  "over a slow start and then polls": [
    [{ ...accepted, after: 100 }, jobAnswer("processing")],
    (likeness) => likeness.avatars.generateAndWait({ prompt: "owl" }, { deadline, pollInterval: 20 }),
  ],
};

describe("a deadline is overshot by at most 20 ms", () => {
  for (const [name, [script, work]] of Object.entries(cases)) {
    test(name, async () => {
      await using server = await misbehavingServer(...script);
      const likeness = new Likeness({ baseUrl: server.url, apiKey: "key", logLevel: "off" });
      const { error, late } = await overshoot(() => work(likeness));
      expect(isDeadlineError(error)).toBe(true);
      expect(error.message).toContain(`${deadline} ms`);
      expect(late).toBeLessThanOrEqual(20);
    });
  }
});

test("the error carries what jobs.resume() takes, and the wait goes on from there", async () => {
  await using server = await misbehavingServer(
    accepted,
    jobAnswer("processing"),
    { fault: "headers" },
    jobAnswer("completed"),
  );
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key" });
  const error = await rejection(
    likeness.avatars.generateAndWait(
      { prompt: "owl" },
      { deadline: 100, pollInterval: 10, idempotencyKey: "k-1" },
    ),
  );

  expect(error).toMatchObject({ jobId, lastStatus: "processing", idempotencyKey: "k-1" });
  expect(error.resume).toEqual({
    object: "likeness.job",
    id: jobId,
    status: "processing",
    idempotencyKey: "k-1",
    requestId: "req_test",
  });
  const later = new Likeness({ baseUrl: server.url, apiKey: "key" });
  const { avatar } = await later.jobs.resume(JSON.stringify(error.resume)).done();
  expect(avatar.seed).toBe(7);
});
