import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { systemClock } from "../../src/adapters/system/clock.ts";
import { createThreadPool } from "../../src/adapters/threads/thread-pool.ts";
import { ThreadLostError, ThreadsUnavailableError } from "../../src/ports/threads.ts";
import { runProgram } from "../support/run-program.ts";
import type { ThreadAction, ThreadReply } from "../support/scripted-thread.ts";
import { startTestThread } from "../support/start-test-thread.ts";
import { createTestPool } from "../support/threads.ts";

const createPool = (options: Parameters<typeof createTestPool>[1] = {}) =>
  createTestPool<ThreadAction, ThreadReply>("scripted-thread.ts", options);

const echo = (...bytes: number[]): ThreadAction => ({ kind: "echo", bytes: new Uint8Array(bytes) });

test("returns the result of the thread and transfers bytes in both directions", async () => {
  const pool = createPool();
  const bytes = new Uint8Array([1, 2, 3]);
  const result = await pool.run({ kind: "echo", bytes }, { transfer: [bytes.buffer] });
  expect(result.bytes).toEqual(new Uint8Array([1, 2, 3]));
  expect(bytes.length).toBe(0);
});

test("reports progress of a run", async () => {
  const calls: unknown[] = [];
  await createPool().run(echo(1), { onProgress: (...progress) => calls.push(progress) });
  expect(calls).toEqual([["begun", 0.5]]);
});

test("rejects with the error of the work and keeps the thread", async () => {
  const pool = createPool({ size: 1 });
  const { thread } = await pool.run(echo());
  const error: unknown = await pool
    .run({ kind: "throw", message: "no such color" })
    .catch((thrown) => thrown);
  expect(error).toBeInstanceOf(RangeError);
  expect(error).toMatchObject({ message: "no such color", cause: { given: ["no such color"] } });
  expect((await pool.run(echo())).thread).toBe(thread);
});

test("rejects an input that cannot be cloned and continues", async () => {
  const pool = createPool({ size: 1 });
  const input = { kind: "throw", message: "", secret: () => 1 } as const;
  await expect(pool.run(input)).rejects.toThrow("could not be cloned");
  await expect(pool.run(echo(1))).resolves.toBeDefined();
});

test("runs as much work concurrently as it has threads and queues the rest", async () => {
  const pool = createPool({ size: 2 });
  const result = await Promise.all(Array.from({ length: 12 }, (_, n) => pool.run(echo(n))));
  expect(result.map(({ bytes }) => bytes[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(new Set(result.map(({ thread }) => thread)).size).toBeLessThanOrEqual(2);
});

test("aborts work that listens to its signal and keeps the thread", async () => {
  const pool = createPool({ size: 1 });
  const { thread } = await pool.run(echo());
  const controller = new AbortController();
  const begun = Promise.withResolvers<void>();
  const waiting = pool.run(
    { kind: "wait" },
    { signal: controller.signal, onProgress: () => begun.resolve() },
  );
  await begun.promise;
  controller.abort(new Error("cancelled"));
  await expect(waiting).rejects.toThrow("cancelled");
  expect((await pool.run(echo())).thread).toBe(thread);
});

test("terminates and replaces a thread that ignores an abort", async () => {
  const pool = createPool({ size: 1, graceMs: 20 });
  const { thread } = await pool.run(echo());
  const controller = new AbortController();
  const begun = Promise.withResolvers<void>();
  const spinning = pool.run(
    { kind: "spin" },
    { signal: controller.signal, onProgress: () => begun.resolve() },
  );
  await begun.promise;
  const next = pool.run(echo(7));
  controller.abort(new Error("timed out"));
  await expect(spinning).rejects.toThrow("timed out");
  const result = await next;
  expect(result.bytes).toEqual(new Uint8Array([7]));
  expect(result.thread).not.toBe(thread);
});

test("rejects work that takes longer than the time limit", async () => {
  const pool = createPool({ graceMs: 20, timeLimitMs: 50 });
  await expect(pool.run({ kind: "spin" })).rejects.toThrow(ThreadLostError);
});

test("does not start queued work that was aborted", async () => {
  const pool = createPool({ size: 1 });
  const controller = new AbortController();
  const first = pool.run(echo(1));
  const second = pool.run({ kind: "exit" }, { signal: controller.signal });
  controller.abort(new Error("cancelled"));
  await expect(second).rejects.toThrow("cancelled");
  await first;
  await expect(pool.run(echo(2))).resolves.toBeDefined();
});

test.each<ThreadAction>([{ kind: "exit" }, { kind: "exhaustMemory" }])(
  "rejects the run of a thread that dies ($kind), and replaces the thread",
  async (act) => {
    const pool = createPool({
      size: 1,
      start: async () => startTestThread("scripted-thread.ts", { memoryMb: 24 }),
    });
    const lost = pool.run(act);
    const next = pool.run(echo(5));
    await expect(lost).rejects.toThrow(ThreadLostError);
    expect((await next).bytes).toEqual(new Uint8Array([5]));
  },
);

test("rejects with the reason of the abort if the work fails because its thread is terminated", async () => {
  const shared = new Int32Array(new SharedArrayBuffer(4));
  /** Lets the work fail before it ends. */
  class FailingWorker extends Worker {
    override async terminate(): Promise<number> {
      const failed = once(this, "message");
      Atomics.store(shared, 0, 1);
      Atomics.notify(shared, 0);
      await failed;
      return super.terminate();
    }
  }
  const file = new URL("../support/scripted-thread.ts", import.meta.url);
  const start = async () => new FailingWorker(file, { execArgv: ["--conditions=source"] });
  const pool = createThreadPool<ThreadAction, ThreadReply>({
    start,
    size: 1,
    clock: systemClock(),
    graceMs: 20,
  });
  const controller = new AbortController();
  const begun = Promise.withResolvers<void>();
  const running = pool.run(
    { kind: "throwLater", shared },
    { signal: controller.signal, onProgress: () => begun.resolve() },
  );
  await begun.promise;
  controller.abort(new Error("cancelled"));
  await expect(running).rejects.toThrow("cancelled");
});

test("close terminates a busy thread and rejects further work", async () => {
  const pool = createPool({ size: 1 });
  const begun = Promise.withResolvers<void>();
  const spinning = pool.run({ kind: "spin" }, { onProgress: () => begun.resolve() });
  const expected = expect(spinning).rejects.toThrow(ThreadLostError);
  await begun.promise;
  const waiting = expect(pool.run(echo(1))).rejects.toThrow("closed");
  await pool.close();
  await Promise.all([expected, waiting]);
  await expect(pool.run(echo(1))).rejects.toThrow("closed");
});

test("close terminates a thread that is starting", async () => {
  const started: { threadId: number }[] = [];
  const pool = createPool({
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
  const pool = createPool({
    idleMs: 20,
    start: async () => {
      const worker = startTestThread("scripted-thread.ts");
      ended = new Promise((resolve) => worker.once("exit", () => resolve()));
      return worker;
    },
  });
  await pool.run(echo(1));
  await ended;
  expect((await pool.run(echo(2))).bytes).toEqual(new Uint8Array([2]));
});

test("rejects all work if threads cannot be started, and reports it once", async () => {
  const calls: unknown[] = [];
  const pool = createPool({
    start: async () => startTestThread("no-such-thread.ts"),
    onUnavailable: (cause) => calls.push(cause),
  });
  const runs = [pool.run(echo(1)), pool.run(echo(2))];
  for (const run of runs) await expect(run).rejects.toThrow(ThreadsUnavailableError);
  await expect(pool.run(echo(3))).rejects.toThrow(ThreadsUnavailableError);
  expect(calls).toHaveLength(1);
});

test("idle threads do not keep the process running", async () => {
  const { code, output } = await runProgram("idleThreads").ended;
  expect([code, output]).toEqual([0, "completed twice"]);
});
