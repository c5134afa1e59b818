import type { Worker } from "node:worker_threads";
import type { Clock } from "../../ports/clock.ts";
import {
  ThreadLostError,
  type ThreadRunOptions,
  type Threads,
  ThreadsUnavailableError,
} from "../../ports/threads.ts";
import { PooledThread, type ThreadRun } from "./pooled-thread.ts";

export interface ThreadPoolOptions {
  /** Starts a thread that runs `serveThread`. */
  start(): Promise<Worker>;
  /** The maximum of threads, which are started on demand. */
  readonly size: number;
  readonly clock: Clock;
  /** The time limit of a run, after which it rejects with `ThreadLostError`; default none. */
  readonly timeLimitMs?: number;
  /** How long aborted work may take to end before its thread is terminated; default 250 ms. */
  readonly graceMs?: number;
  /** How long an idle thread is kept; default 60,000 ms. */
  readonly idleMs?: number;
  /** Called once if the first thread cannot be started. Every run then rejects. */
  onUnavailable?(cause: unknown): void;
}

/** Idle threads do not keep the process running. */
export function createThreadPool<Input, Output>(options: ThreadPoolOptions): Threads<Input, Output> {
  const { start, size, clock, timeLimitMs, graceMs = 250, idleMs = 60_000, onUnavailable } = options;
  const threads = new Set<PooledThread<Input, Output>>();
  const waiting = new Set<ThreadRun<Input, Output>>();
  let hasStarted = false;
  /** Why runs are rejected; null if they are not. */
  let closed: Error | null = null;

  function fill(): void {
    for (const run of waiting) {
      const idle = [...threads].find((thread) => thread.isIdle);
      if (!idle) break;
      waiting.delete(run);
      idle.perform(run);
    }
    let starting = [...threads].filter((thread) => thread.isStarting).length;
    for (; starting < waiting.size && threads.size < size; starting++) open();
    // Queued runs keep the process running.
    for (const thread of threads) thread.hold(waiting.size > 0);
  }

  function open(): void {
    const thread = new PooledThread<Input, Output>({
      clock,
      graceMs,
      idleMs,
      onReady() {
        hasStarted = true;
        fill();
      },
      onFree: fill,
      onEnd(cause) {
        threads.delete(thread);
        if (cause !== null) failToStart(cause);
        fill();
      },
    });
    threads.add(thread);
    thread.open(start());
  }

  function failToStart(cause: unknown): void {
    if (closed) return;
    if (hasStarted) {
      // Probably no memory is left. The first queued run rejects, so that the pool does not retry forever.
      const [first] = waiting;
      if (!first) return;
      waiting.delete(first);
      first.reject(new ThreadLostError("A thread could not be started.", { cause }));
      return;
    }
    closed = new ThreadsUnavailableError("Threads cannot be started here.", { cause });
    rejectAll(closed);
    onUnavailable?.(cause);
  }

  function rejectAll(reason: Error): void {
    for (const run of waiting) run.reject(reason);
    waiting.clear();
  }

  function run(input: Input, { signal, transfer = [], onProgress }: ThreadRunOptions = {}): Promise<Output> {
    const { promise, resolve, reject } = Promise.withResolvers<Output>();
    if (closed) return Promise.reject(closed);
    if (signal?.aborted) return Promise.reject(signal.reason);
    const controller = new AbortController();
    const one: ThreadRun<Input, Output> = {
      input,
      transfer,
      signal: controller.signal,
      resolve,
      reject,
      onProgress: onProgress ?? (() => undefined),
    };
    const breakOff = (reason: unknown) => {
      controller.abort(reason);
      if (waiting.delete(one)) reject(reason);
    };
    const onAbort = () => breakOff(signal?.reason);
    signal?.addEventListener("abort", onAbort, { once: true });
    const finished = new AbortController();
    if (timeLimitMs !== undefined) {
      const late = () => breakOff(new ThreadLostError(`It took longer than ${timeLimitMs / 1000} seconds.`));
      clock.sleep(timeLimitMs, finished.signal, { background: true }).then(late, () => undefined);
    }
    waiting.add(one);
    fill();
    return promise.finally(() => {
      finished.abort();
      signal?.removeEventListener("abort", onAbort);
    });
  }

  return {
    run,
    warm() {
      if (!closed && threads.size === 0) open();
    },
    async close() {
      closed ??= new Error("The threads were closed.");
      rejectAll(closed);
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };
}
