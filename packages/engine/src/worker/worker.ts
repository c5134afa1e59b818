import { endJob } from "../features/jobs/end-job.ts";
import { drain } from "../kernel/drain.ts";
import type { EngineContext } from "../kernel/engine-context.ts";
import type { Job } from "../model/job.ts";
import { transition } from "../model/job-transition.ts";
import { capsOf } from "../model/limits.ts";
import { countLost, lostTooManyTimes, maxLostAttempts, type RetryPolicy } from "../model/retry.ts";
import type { ImageModel } from "../ports/image-model.ts";
import type { SpanDescription } from "../ports/telemetry.ts";
import { changeJob, postpone, type Run, runJob } from "./run-job.ts";

export interface WorkerOptions {
  /** Jobs drawn at once. */
  readonly concurrency: number;
  /** How long a claim holds without a heartbeat; a job of a dead worker is taken over after that. */
  readonly leaseMs: number;
  /** How long one job may be drawn before it fails with `timeout`. */
  readonly timeoutMs: number;
  readonly retry: RetryPolicy;
  /** Told of faults of the store, which the worker survives. */
  onFault(error: unknown): void;
}

/** How often a store that other processes write to is asked for work. */
const lookEveryMs = 250;

/** How long a drawing that was broken off is waited for. */
const abandonMs = 1_000;

/** Claims jobs and draws them until it is stopped. */
export class Worker {
  readonly id: string;
  readonly #world: EngineContext;
  readonly #illustrator: ImageModel;
  readonly #options: WorkerOptions;
  readonly #running = new Map<string, { abort: AbortController; over: Promise<void> }>();
  readonly #stopped = new AbortController();
  #wake = new AbortController();
  #loop: Promise<void> | null = null;

  constructor(context: EngineContext, model: ImageModel, options: WorkerOptions) {
    this.id = context.ids.uuid(context.clock.now());
    this.#world = context;
    this.#illustrator = model;
    this.#options = options;
  }

  start(): void {
    if (this.#loop) return;
    this.#loop = this.#run();
    this.#world.telemetry.emit({ kind: "worker_began", worker: this.id });
  }

  /** Whether it looks for work. */
  get runs(): boolean {
    return this.#loop !== null && !this.#stopped.signal.aborted;
  }

  /** Says that there may be work. */
  wake(): void {
    this.#wake.abort();
  }

  /** Stops drawing a job that was cancelled. */
  abandon(jobId: string): void {
    this.#running.get(jobId)?.abort.abort(new DOMException("The job was cancelled", "AbortError"));
  }

  /** Claims nothing more, gives what is being drawn `graceMs` to end, and hands back the rest. */
  async stop(graceMs: number): Promise<void> {
    this.#stopped.abort();
    this.wake();
    await this.#loop;
    await this.#settle(graceMs);
    const unfinished = [...this.#running];
    for (const [, { abort }] of unfinished) abort.abort(new DOMException("The worker stops", "AbortError"));
    for (const [jobId] of unfinished)
      await changeJob(this.#world, jobId, { kind: "handBack", worker: this.id });
    // A drawing cannot always be broken off at once; what it still does must not meet a closed store.
    await this.#settle(abandonMs);
    if (this.#loop) this.#world.telemetry.emit({ kind: "worker_ended", worker: this.id });
  }

  /** Resolves when nothing is being drawn any more, or after `ms`. */
  async #settle(ms: number): Promise<void> {
    const open = [...this.#running.values()].map(({ over }) => over);
    await drain(this.#world.clock, open, ms);
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      this.#wake = new AbortController();
      await this.#fill();
      // A store of our own still has to be looked at for claims that lapse, just not often.
      const pause = this.#world.store.shared ? lookEveryMs : this.#options.leaseMs;
      await this.#world.clock.sleep(pause, this.#wake.signal, { background: true }).catch(() => undefined);
    }
  }

  /** Takes work until every place is filled or there is none. */
  async #fill(): Promise<void> {
    try {
      while (this.#running.size < this.#options.concurrency && !this.#stopped.signal.aborted) {
        const job = await this.#claim();
        if (!job) return;
        if (job.status === "processing") this.#begin(job);
      }
    } catch (error) {
      this.#options.onFault(error);
    }
  }

  async #claim(): Promise<Job | null> {
    const claimed = await this.#world.store.transact(async (tx) => {
      // A store may have kept us waiting for longer than a claim holds.
      const now = this.#world.clock.now();
      const waiting = await tx.nextClaimable(now, capsOf(this.#world.limits));
      if (!waiting) return null;
      const until = now + this.#options.leaseMs;
      const mine = this.#running.get(waiting.id);
      if (mine) {
        // Late: the machine slept, or was too busy for the heartbeat.
        const kept = transition(waiting, { kind: "heartbeat", worker: this.id, until }, now);
        if (kept) {
          await tx.updateJob(kept);
          this.wake();
        } else {
          // Lost to a worker that fell silent too: it is taken up again once the drawing has been let go of.
          mine.abort.abort(takenOver());
        }
        return null;
      }
      const job = transition(waiting, { kind: "claim", worker: this.id, until }, now);
      if (!job) return null;
      if (countLost(job) < maxLostAttempts) {
        await tx.updateJob(job);
        return job;
      }
      const failed = transition(waiting, { kind: "giveUp", failure: lostTooManyTimes("unknown") }, now);
      if (failed) await endJob(this.#world, tx, failed);
      return failed;
    });
    if (claimed?.status === "failed") {
      this.#world.events.notify();
      this.#world.telemetry.emit({ kind: "job_ended", job: claimed });
    }
    return claimed;
  }

  #begin(job: Job): void {
    const { clock, telemetry } = this.#world;
    const began = clock.now();
    const abort = new AbortController();
    const waitedMs = began - Math.max(job.notBefore ?? 0, job.createdAt);
    telemetry.emit({ kind: "drawing_began", job, waitedMs });
    const over = this.#work(job, abort).finally(() => {
      this.#running.delete(job.id);
      telemetry.emit({ kind: "drawing_ended", job, tookMs: clock.now() - began });
      this.wake();
    });
    this.#running.set(job.id, { abort, over });
  }

  async #work(job: Job, abort: AbortController): Promise<void> {
    const finished = new AbortController();
    abort.signal.addEventListener("abort", () => finished.abort(), { once: true });
    const beating = this.#heartbeat(job.id, abort, finished.signal);
    try {
      const { onFault, timeoutMs, retry } = this.#options;
      const run = { worker: this.id, signal: abort.signal, timeoutMs, retry, onFault };
      const again = await this.#world.telemetry.trace(
        () => taskOf(job),
        (span) => this.#attempt(job, { ...run, span }),
      );
      if (again !== null) this.#wakeAt(again);
    } catch (error) {
      // The job could not even be put off: the claim lapses and the job is taken up again.
      this.#options.onFault(error);
    } finally {
      finished.abort();
      await beating;
    }
  }

  async #attempt(job: Job, run: Run): Promise<number | null> {
    try {
      return await runJob(this.#world, this.#illustrator, job, run);
    } catch (error) {
      // The store or the blobs are at fault, not the drawing.
      this.#options.onFault(error);
      return await postpone(this.#world, job, run, this.#options.leaseMs);
    }
  }

  /** A job that is to be tried again waits for nobody's news. */
  #wakeAt(moment: number): void {
    const { clock } = this.#world;
    const wait = clock.sleep(moment - clock.now(), this.#stopped.signal, { background: true });
    wait.then(
      () => this.wake(),
      () => undefined,
    );
  }

  /** Keeps the claim alive; when it is lost to a cancel or another worker, the drawing stops. */
  async #heartbeat(jobId: string, abort: AbortController, finished: AbortSignal): Promise<void> {
    const { leaseMs } = this.#options;
    while (!finished.aborted) {
      await this.#world.clock.sleep(leaseMs / 3, finished, { background: true }).catch(() => undefined);
      if (finished.aborted) return;
      try {
        const until = this.#world.clock.now() + leaseMs;
        const kept = await changeJob(this.#world, jobId, { kind: "heartbeat", worker: this.id, until });
        if (!kept) return abort.abort(takenOver());
      } catch (error) {
        this.#options.onFault(error);
      }
    }
  }
}

function taskOf({ id, type, attempts, input }: Job): SpanDescription {
  return {
    name: `job ${type}`,
    kind: "consumer",
    parent: input.traceparent ?? null,
    attributes: { "likeness.job.id": id, "likeness.job.attempt": attempts },
  };
}

function takenOver(): DOMException {
  return new DOMException("The job was cancelled or taken over", "AbortError");
}
