import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { isAbortError, Likeness, type LikenessError, type WaitOptions } from "../../src/index.ts";
import { faultyServer, type ScriptedResponse } from "../faulty-server.ts";
import { rejection } from "../rejection.ts";
import { accepted, jobId, jobResponse } from "../wire.ts";

// An abort rejects within 5 ms at any moment, with the signal's reason as cause, and leaves no listener.

const reason = new Error("the visitor left");

/** Aborts shortly after the server has received that many requests; returns the error and how long it took. */
async function abortDuring(
  script: readonly ScriptedResponse[],
  work: (likeness: Likeness, signal: AbortSignal) => Promise<unknown>,
  requests = 1,
): Promise<{ error: LikenessError; late: number; seen: number }> {
  await using server = await faultyServer(...script);
  const controller = new AbortController();
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key", logLevel: "off" });
  const failed = rejection(work(likeness, controller.signal)).then((error) => ({
    error,
    at: performance.now(),
  }));
  await expect.poll(() => server.requests.length, { interval: 5 }).toBe(requests);
  await new Promise((resolve) => setTimeout(resolve, 30));
  const started = performance.now();
  controller.abort(reason);
  const { error, at } = await failed;
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  return { error, late: at - started, seen: server.requests.length };
}

describe("an abort rejects within 5 ms", () => {
  const later: ScriptedResponse = { status: 503, headers: { "retry-after": "30" } };
  const moments: Record<
    string,
    [ScriptedResponse[], (likeness: Likeness, signal: AbortSignal) => Promise<unknown>]
  > = {
    "before the headers of a response": [
      [{ fault: "headers" }],
      (likeness, signal) => likeness.jobs.get("j", { signal }),
    ],
    "in the body of a response": [
      [{ fault: "body" }],
      (likeness, signal) => likeness.jobs.get("j", { signal }),
    ],
    "in the body of an image": [
      [{ fault: "body" }],
      (likeness, signal) => likeness.assets.bytes("/a.png", { signal }),
    ],
    "between attempts": [[later], (likeness, signal) => likeness.avatars.save({ jobId: "j" }, { signal })],
    "in a long poll": [[{ fault: "headers" }], (likeness, signal) => likeness.jobs.wait("j", { signal })],
    "between polls": [
      [jobResponse("processing")],
      (likeness, signal) => likeness.jobs.wait("j", { signal, pollInterval: 30_000 }),
    ],
    "between attempts of a poll": [[later], (likeness, signal) => likeness.jobs.wait("j", { signal })],
  };
  for (const [name, [script, work]] of Object.entries(moments)) {
    // Retried, because a busy machine can pause for longer than that.
    test(name, { retry: 2 }, async () => {
      const { error, late } = await abortDuring(script, work);
      expect(late).toBeLessThanOrEqual(5);
      expect(isAbortError(error)).toBe(true);
      expect(error.name).toBe("AbortError");
      expect(error.cause).toBe(reason);
    });
  }

  test("with a fetch that ignores signals", async () => {
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
    await using server = await faultyServer({});
    const likeness = new Likeness({ baseUrl: server.url, apiKey: "key" });
    await expect(likeness.jobs.get("j", { signal: AbortSignal.abort(reason) })).rejects.toMatchObject({
      cause: reason,
    });
    expect(server.requests).toEqual([]);
  });
});

test("1,000 calls with one signal leave no listener", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  let responses = 0;
  const likeness = new Likeness({
    apiKey: "key",
    fetch: async () => {
      responses += 1;
      if (responses % 10 === 0) return new Response("no", { status: 404 });
      return Response.json(jobResponse("completed").json);
    },
  });
  const calls = Array.from({ length: 500 }, () => [
    likeness.jobs.get("j", { signal, deadline: 60_000 }),
    likeness.jobs.wait("j", { signal }),
  ]).flat();
  await Promise.allSettled(calls);
  expect(responses).toBe(1_000);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("breaking out of a loop over updates leaves no listener and sends no more requests", async () => {
  await using server = await faultyServer(jobResponse("processing"));
  const { signal } = new AbortController();
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key" });
  for await (const update of likeness.jobs.resume(jobId).updates({ signal, pollInterval: 10 })) {
    expect(update.status).toBe("processing");
    break;
  }
  expect(getEventListeners(signal, "abort")).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(server.requests).toHaveLength(1);
});

describe("cancelOn", () => {
  const ends = { abort: { signal: 30 }, timeout: { deadline: 30 } };
  const expected = { abort: ["abort"], timeout: ["timeout"], both: ["abort", "timeout"], never: [] } as const;
  for (const cancelOn of ["abort", "timeout", "both", "never"] as const) {
    for (const end of ["abort", "timeout"] as const) {
      test(`"${cancelOn}" when the wait ends by ${end}`, async () => {
        await using server = await faultyServer(accepted, { fault: "headers" }, jobResponse("cancelled"));
        const likeness = new Likeness({ baseUrl: server.url, apiKey: "key" });
        const job = await likeness.avatars.generate({ prompt: "owl" });
        const options: WaitOptions =
          end === "abort" ? { signal: AbortSignal.timeout(ends.abort.signal) } : ends.timeout;
        await expect(job.done({ ...options, cancelOn })).rejects.toMatchObject({
          jobId,
          resume: { id: jobId },
        });

        await new Promise((resolve) => setTimeout(resolve, 50));
        const cancels = server.requests.filter(({ path }) => path === `/api/v1/jobs/${jobId}/cancel`);
        expect(cancels).toHaveLength(expected[cancelOn].some((one) => one === end) ? 1 : 0);
      });
    }
  }
});
