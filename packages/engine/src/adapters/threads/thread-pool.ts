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
  /** Threads at most; they are started when there is work for them. */
  readonly size: number;
  readonly clock: Clock;
  /** How long a run may take, in milliseconds, before it rejects with `ThreadLostError`; default without limit. */
  readonly timeLimitMs?: number;
  /** How long a thread may take to let go of a run that was broken off; default 250 ms. */
  readonly graceMs?: number;
  /** How long a thread is kept without work; default 60,000 ms. */
  readonly idleMs?: number;
  /** Called once when the first thread cannot be started: none ever will be, and every run rejects. */
  onUnavailable?(cause: unknown): void;
}

/** Threads that are idle do not keep the process running. */
export function createThreadPool<Input, Output>(options: ThreadPoolOptions): Threads<Input, Output> {
  const { start, size, clock, timeLimitMs, graceMs = 250, idleMs = 60_000, onUnavailable } = options;
  const threads = new Set<PooledThread<Input, Output>>();
  const waiting = new Set<ThreadRun<Input, Output>>();
  let hasStarted = false;
  /** Why no run is taken any more. */
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
    // Whoever waits for a thread is waited for by the process.
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
      // For want of memory, or of threads; whoever has waited longest is told, so that nobody tries for ever.
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
    const abort = new AbortController();
    const one: ThreadRun<Input, Output> = {
      input,
      transfer,
      signal: abort.signal,
      resolve,
      reject,
      onProgress: onProgress ?? (() => undefined),
    };
    const breakOff = (reason: unknown) => {
      abort.abort(reason);
      if (waiting.delete(one)) reject(reason);
    };
    const onAbort = () => breakOff(signal?.reason);
    signal?.addEventListener("abort", onAbort, { once: true });
    const over = new AbortController();
    if (timeLimitMs !== undefined) {
      const late = () => breakOff(new ThreadLostError(`It took longer than ${timeLimitMs / 1000} seconds.`));
      clock.sleep(timeLimitMs, over.signal, { background: true }).then(late, () => undefined);
    }
    waiting.add(one);
    fill();
    return promise.finally(() => {
      over.abort();
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
