import { expect, test } from "vitest";
import { ThreadLostError, ThreadsUnavailableError } from "../../src/ports/threads.ts";
import { runProgram } from "../support/run-program.ts";
import type { ThreadAction, ThreadReply } from "../support/scripted-thread.ts";
import { startTestThread } from "../support/start-test-thread.ts";
import { createTestPool } from "../support/threads.ts";

const actors = (options: Parameters<typeof createTestPool>[1] = {}) =>
  createTestPool<ThreadAction, ThreadReply>("scripted-thread.ts", options);

const answer = (...bytes: number[]): ThreadAction => ({ kind: "answer", bytes: new Uint8Array(bytes) });

test("returns the result of the thread and transfers bytes in both directions", async () => {
  const pool = actors();
  const bytes = new Uint8Array([1, 2, 3]);
  const acted = await pool.run({ kind: "answer", bytes }, { transfer: [bytes.buffer] });
  expect(acted.bytes).toEqual(new Uint8Array([1, 2, 3]));
  expect(bytes.length).toBe(0);
});

test("reports progress of a run", async () => {
  const payload: unknown[] = [];
  await actors().run(answer(1), { onProgress: (...progress) => payload.push(progress) });
  expect(payload).toEqual([["begun", 0.5]]);
});

test("rejects with the error of the work and keeps the thread", async () => {
  const pool = actors({ size: 1 });
  const { thread } = await pool.run(answer());
  const error: unknown = await pool
    .run({ kind: "throw", message: "no such color" })
    .catch((thrown) => thrown);
  expect(error).toBeInstanceOf(RangeError);
  expect(error).toMatchObject({ message: "no such color", cause: { given: ["no such color"] } });
  expect((await pool.run(answer())).thread).toBe(thread);
});

test("rejects an input that cannot be cloned and continues", async () => {
  const pool = actors({ size: 1 });
  const input = { kind: "throw", message: "", secret: () => 1 } as const;
  await expect(pool.run(input)).rejects.toThrow("could not be cloned");
  await expect(pool.run(answer(1))).resolves.toBeDefined();
});

test("runs as much work at once as it has threads and queues the rest", async () => {
  const pool = actors({ size: 2 });
  const acted = await Promise.all(Array.from({ length: 12 }, (_, n) => pool.run(answer(n))));
  expect(acted.map(({ bytes }) => bytes[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(new Set(acted.map(({ thread }) => thread)).size).toBeLessThanOrEqual(2);
});

test("aborts work that listens to its signal and keeps the thread", async () => {
  const pool = actors({ size: 1 });
  const { thread } = await pool.run(answer());
  const leaving = new AbortController();
  const begun = Promise.withResolvers<void>();
  const waiting = pool.run({ kind: "wait" }, { signal: leaving.signal, onProgress: () => begun.resolve() });
  await begun.promise;
  leaving.abort(new Error("cancelled"));
  await expect(waiting).rejects.toThrow("cancelled");
  expect((await pool.run(answer())).thread).toBe(thread);
});

test("terminates and replaces a thread that ignores an abort", async () => {
  const pool = actors({ size: 1, graceMs: 20 });
  const { thread } = await pool.run(answer());
  const leaving = new AbortController();
  const begun = Promise.withResolvers<void>();
  const spinning = pool.run({ kind: "spin" }, { signal: leaving.signal, onProgress: () => begun.resolve() });
  await begun.promise;
  const next = pool.run(answer(7));
  leaving.abort(new Error("the time is up"));
  await expect(spinning).rejects.toThrow("the time is up");
  const acted = await next;
  expect(acted.bytes).toEqual(new Uint8Array([7]));
  expect(acted.thread).not.toBe(thread);
});

test("rejects work that takes longer than the time limit", async () => {
  const pool = actors({ graceMs: 20, timeLimitMs: 50 });
  await expect(pool.run({ kind: "spin" })).rejects.toThrow(ThreadLostError);
});

test("does not start queued work that was aborted", async () => {
  const pool = actors({ size: 1 });
  const leaving = new AbortController();
  const first = pool.run(answer(1));
  const second = pool.run({ kind: "exit" }, { signal: leaving.signal });
  leaving.abort(new Error("not any more"));
  await expect(second).rejects.toThrow("not any more");
  await first;
  await expect(pool.run(answer(2))).resolves.toBeDefined();
});

test.each<ThreadAction>([{ kind: "exit" }, { kind: "hoard" }])(
  "a thread that dies of its work ($kind) loses that run, and the next one gets another thread",
  async (act) => {
    const pool = actors({
      size: 1,
      start: async () => startTestThread("scripted-thread.ts", { memoryMb: 24 }),
    });
    const lost = pool.run(act);
    const next = pool.run(answer(5));
    await expect(lost).rejects.toThrow(ThreadLostError);
    expect((await next).bytes).toEqual(new Uint8Array([5]));
  },
);

test("close terminates a busy thread and rejects further work", async () => {
  const pool = actors({ size: 1 });
  const begun = Promise.withResolvers<void>();
  const spinning = pool.run({ kind: "spin" }, { onProgress: () => begun.resolve() });
  const expected = expect(spinning).rejects.toThrow(ThreadLostError);
  await begun.promise;
  const waiting = expect(pool.run(answer(1))).rejects.toThrow("closed");
  await pool.close();
  await Promise.all([expected, waiting]);
  await expect(pool.run(answer(1))).rejects.toThrow("closed");
});

test("close terminates a thread that is starting", async () => {
  const started: { threadId: number }[] = [];
  const pool = actors({
    start: async () => {
      const worker = startTestThread("scripted-thread.ts");
      started.push(worker);
      return worker;
    },
  });
  pool.warm();
  await pool.close();
  expect(started.map(({ threadId }) => threadId)).toEqual([-1]);
});

test("terminates an idle thread", async () => {
  let ended = Promise.resolve();
  const pool = actors({
    idleMs: 20,
    start: async () => {
      const worker = startTestThread("scripted-thread.ts");
      ended = new Promise((resolve) => worker.once("exit", () => resolve()));
      return worker;
    },
  });
  await pool.run(answer(1));
  await ended;
  expect((await pool.run(answer(2))).bytes).toEqual(new Uint8Array([2]));
});

test("rejects all work if threads cannot be started, and reports it once", async () => {
  const payload: unknown[] = [];
  const pool = actors({
    start: async () => startTestThread("no-such-thread.ts"),
    onUnavailable: (cause) => payload.push(cause),
  });
  const runs = [pool.run(answer(1)), pool.run(answer(2))];
  for (const run of runs) await expect(run).rejects.toThrow(ThreadsUnavailableError);
  await expect(pool.run(answer(3))).rejects.toThrow(ThreadsUnavailableError);
  expect(payload).toHaveLength(1);
});

test("idle threads do not keep the process running", async () => {
  const { code, output } = await runProgram("idleThreads").ended;
  expect([code, output]).toEqual([0, "completed twice"]);
});
