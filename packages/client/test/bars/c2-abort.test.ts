import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { isAbortError, Likeness, type LikenessError, type WaitOptions } from "../../src/index.ts";
import { type Answer, misbehavingServer } from "../misbehaving-server.ts";
import { rejection } from "../rejection.ts";
import { accepted, jobAnswer, jobId } from "../wire.ts";

// C2: an abort rejects within 5 ms, with the signal's reason as cause, wherever it comes; no listener is left behind.

const reason = new Error("the visitor left");

/** Aborts once the server has seen that many requests and a moment has passed; gives the error and how late it came. */
async function abortDuring(
  script: readonly Answer[],
  work: (likeness: Likeness, signal: AbortSignal) => Promise<unknown>,
  requests = 1,
): Promise<{ error: LikenessError; late: number; seen: number }> {
  await using server = await misbehavingServer(...script);
  const controller = new AbortController();
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key", logLevel: "off" });
  const failed = rejection(work(likeness, controller.signal)).then((error) => ({
    error,
    at: performance.now(),
  }));
  await expect.poll(() => server.seen.length, { interval: 5 }).toBe(requests);
  await new Promise((resolve) => setTimeout(resolve, 30));
  const started = performance.now();
  controller.abort(reason);
  const { error, at } = await failed;
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  return { error, late: at - started, seen: server.seen.length };
}

describe("an abort is heard within 5 ms", () => {
  const later: Answer = { status: 503, headers: { "retry-after": "30" } };
  const moments: Record<string, [Answer[], (likeness: Likeness, signal: AbortSignal) => Promise<unknown>]> = {
    "before the headers": [[{ fault: "headers" }], (likeness, signal) => likeness.jobs.get("j", { signal })],
    "in the body": [[{ fault: "body" }], (likeness, signal) => likeness.jobs.get("j", { signal })],
    "of a picture": [[{ fault: "body" }], (likeness, signal) => likeness.assets.bytes("/a.png", { signal })],
    "between attempts": [[later], (likeness, signal) => likeness.avatars.save({ jobId: "j" }, { signal })],
    "in a long poll": [[{ fault: "headers" }], (likeness, signal) => likeness.jobs.wait("j", { signal })],
    "between polls": [
      [jobAnswer("processing")],
      (likeness, signal) => likeness.jobs.wait("j", { signal, pollInterval: 30_000 }),
    ],
    "between attempts of a poll": [[later], (likeness, signal) => likeness.jobs.wait("j", { signal })],
  };
  for (const [name, [script, work]] of Object.entries(moments)) {
    // Another try where the machine itself was away for longer than that.
    test(name, { retry: 2 }, async () => {
      const { error, late } = await abortDuring(script, work);
      expect(late).toBeLessThanOrEqual(5);
      expect(isAbortError(error)).toBe(true);
      expect(error.name).toBe("AbortError");
      expect(error.cause).toBe(reason);
    });
  }

  test("by a fetch that does not listen to signals", async () => {
    const controller = new AbortController();
    const likeness = new Likeness({ apiKey: "key", fetch: () => new Promise(() => {}) });
    const failed = likeness.jobs.get("j", { signal: controller.signal }).catch((error) => error);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const started = performance.now();
    controller.abort(reason);
    expect((await failed).cause).toBe(reason);
    expect(performance.now() - started).toBeLessThanOrEqual(5);
  });

  test("before anything is sent", async () => {
    await using server = await misbehavingServer({});
    const likeness = new Likeness({ baseUrl: server.url, apiKey: "key" });
    await expect(likeness.jobs.get("j", { signal: AbortSignal.abort(reason) })).rejects.toMatchObject({
      cause: reason,
    });
    expect(server.seen).toEqual([]);
  });
});

test("1,000 calls on one signal leave no listener", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  let answers = 0;
  const likeness = new Likeness({
    apiKey: "key",
    fetch: async () => {
      answers += 1;
      if (answers % 10 === 0) return new Response("no", { status: 404 });
      return Response.json(jobAnswer("completed").json);
    },
  });
  const calls = Array.from({ length: 500 }, () => [
    likeness.jobs.get("j", { signal, deadline: 60_000 }),
    likeness.jobs.wait("j", { signal }),
  ]).flat();
  await Promise.allSettled(calls);
  expect(answers).toBe(1_000);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("breaking off a loop over updates leaves no listener and sends no more", async () => {
  await using server = await misbehavingServer(jobAnswer("processing"));
  const { signal } = new AbortController();
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key" });
  for await (const update of likeness.jobs.resume(jobId).updates({ signal, pollInterval: 10 })) {
    expect(update.status).toBe("processing");
    break;
  }
  expect(getEventListeners(signal, "abort")).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(server.seen).toHaveLength(1);
});

describe("cancelOn says when the server is to stop too", () => {
  const ends = { abort: { signal: 30 }, timeout: { deadline: 30 } };
  const expected = { abort: ["abort"], timeout: ["timeout"], both: ["abort", "timeout"], never: [] } as const;
  for (const cancelOn of ["abort", "timeout", "both", "never"] as const) {
    for (const end of ["abort", "timeout"] as const) {
      test(`${cancelOn}, when the wait ends by ${end}`, async () => {
        await using server = await misbehavingServer(accepted, { fault: "headers" }, jobAnswer("cancelled"));
        const likeness = new Likeness({ baseUrl: server.url, apiKey: "key" });
        const job = await likeness.avatars.generate({ prompt: "owl" });
        const options: WaitOptions =
          end === "abort" ? { signal: AbortSignal.timeout(ends.abort.signal) } : ends.timeout;
        await expect(job.done({ ...options, cancelOn })).rejects.toMatchObject({
          jobId,
          resume: { id: jobId },
        });

        await new Promise((resolve) => setTimeout(resolve, 50));
        const cancels = server.seen.filter(({ path }) => path === `/api/v1/jobs/${jobId}/cancel`);
        expect(cancels).toHaveLength(expected[cancelOn].some((one) => one === end) ? 1 : 0);
      });
    }
  }
});
