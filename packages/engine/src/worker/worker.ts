import { endJob } from "../features/jobs/jobs.ts";
import type { EngineContext } from "../kernel/engine-context.ts";
import { drain, sleep, WakeableSleep } from "../kernel/wait.ts";
import type { Job } from "../model/job.ts";
import { transition } from "../model/job-transition.ts";
import { capsOf } from "../model/limits.ts";
import { countLost, lostTooManyTimes, maxLostAttempts, type RetryPolicy } from "../model/retry.ts";
import type { ImageModel } from "../ports/image-model.ts";
import type { SpanDescription } from "../ports/telemetry.ts";
import { changeJob, postpone, type Run, runJob } from "./run-job.ts";

export interface WorkerOptions {
  /** Number of jobs to run concurrently. */
  readonly concurrency: number;
  /** How long a claim is valid without a heartbeat; other workers take the job over after that. */
  readonly leaseMs: number;
  /** How long an attempt may take before it fails with `timeout`. */
  readonly timeoutMs: number;
  readonly retry: RetryPolicy;
  /** Called for errors of the store; the worker continues. */
  onFault(error: unknown): void;
}

/** How often a store that other processes write to is polled for jobs. */
const pollIntervalMs = 250;

/** How long to wait for an aborted attempt. */
const abortGraceMs = 1_000;

/** Claims jobs and runs them until it is stopped. */
export class Worker {
  readonly id: string;
  readonly #context: EngineContext;
  readonly #model: ImageModel;
  readonly #options: WorkerOptions;
  readonly #running = new Map<string, { controller: AbortController; done: Promise<void> }>();
  readonly #stopped = new AbortController();
  readonly #pause: WakeableSleep;
  #loop: Promise<void> | null = null;

  constructor(context: EngineContext, model: ImageModel, options: WorkerOptions) {
    this.id = context.ids.uuid(context.clock.now());
    this.#context = context;
    this.#model = model;
    this.#options = options;
    this.#pause = new WakeableSleep(context.clock);
  }

  start(): void {
    if (this.#loop) return;
    this.#loop = this.#run();
    this.#context.telemetry.emit({ kind: "worker_started", worker: this.id });
  }

  get isRunning(): boolean {
    return this.#loop !== null && !this.#stopped.signal.aborted;
  }

  /** Looks for jobs now. */
  wake(): void {
    this.#pause.wake();
  }

  /** Aborts the attempt at a job that was cancelled. */
  cancel(jobId: string): void {
    this.#running.get(jobId)?.controller.abort(new DOMException("The job was cancelled", "AbortError"));
  }

  /** Claims no more jobs, waits up to `graceMs` for running ones and releases the rest. */
  async stop(graceMs: number): Promise<void> {
    this.#stopped.abort();
    this.wake();
    await this.#loop;
    await this.#drain(graceMs);
    const unfinished = [...this.#running];
    for (const [, { controller }] of unfinished)
      controller.abort(new DOMException("The worker is stopping", "AbortError"));
    for (const [jobId] of unfinished)
      await changeJob(this.#context, jobId, { kind: "release", worker: this.id });
    // Models may not stop immediately; what they still do must not find a closed store.
    await this.#drain(abortGraceMs);
    if (this.#loop) this.#context.telemetry.emit({ kind: "worker_stopped", worker: this.id });
  }

  /** Resolves when no job is running, or after `ms`. */
  async #drain(ms: number): Promise<void> {
    const running = [...this.#running.values()].map(({ done }) => done);
    await drain(this.#context.clock, running, ms);
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      await this.#claimJobs();
      // Claims also expire in stores that only this process uses.
      const pauseMs = this.#context.store.shared ? pollIntervalMs : this.#options.leaseMs;
      await this.#pause.sleep(pauseMs, { background: true });
    }
  }

  /** Claims jobs until the concurrency is reached or none is left. */
  async #claimJobs(): Promise<void> {
    try {
      while (this.#running.size < this.#options.concurrency && !this.#stopped.signal.aborted) {
        const job = await this.#claim();
        if (!job) return;
        if (job.status === "processing") this.#start(job);
      }
    } catch (error) {
      this.#options.onFault(error);
    }
  }

  async #claim(): Promise<Job | null> {
    const claimed = await this.#context.store.transact(async (tx) => {
      // Read within the transaction: waiting for it may take longer than a claim is valid.
      const now = this.#context.clock.now();
      const waiting = await tx.jobs.nextClaimable(now, {
        caps: capsOf(this.#context.limits),
        leaseMs: this.#options.leaseMs,
      });
      if (!waiting) return null;
      const until = now + this.#options.leaseMs;
      const mine = this.#running.get(waiting.id);
      if (mine) {
        // The heartbeat is late because the machine slept or was busy.
        const kept = transition(waiting, { kind: "heartbeat", worker: this.id, until }, now);
        if (kept) {
          await tx.jobs.update(kept);
          this.wake();
        } else {
          // Another worker took it over and stopped responding too. It is claimed again when the attempt here has ended.
          mine.controller.abort(takenOver());
        }
        return null;
      }
      const job = transition(waiting, { kind: "claim", worker: this.id, until }, now);
      if (!job) return null;
      if (countLost(job) < maxLostAttempts) {
        await tx.jobs.update(job);
        return job;
      }
      const failed = transition(waiting, { kind: "giveUp", failure: lostTooManyTimes("unknown") }, now);
      if (failed) await endJob(this.#context, tx, failed);
      return failed;
    });
    if (claimed?.status === "failed") this.#context.telemetry.emit({ kind: "job_ended", job: claimed });
    return claimed;
  }

  #start(job: Job): void {
    const { clock, telemetry } = this.#context;
    const startedAt = clock.now();
    const controller = new AbortController();
    const waitedMs = startedAt - Math.max(job.notBefore ?? 0, job.createdAt);
    telemetry.emit({ kind: "attempt_started", job, waitedMs });
    const done = this.#work(job, controller).finally(() => {
      this.#running.delete(job.id);
      telemetry.emit({ kind: "attempt_ended", job, durationMs: clock.now() - startedAt });
      this.wake();
    });
    this.#running.set(job.id, { controller, done });
  }

  async #work(job: Job, controller: AbortController): Promise<void> {
    const finished = new AbortController();
    const heartbeat = this.#heartbeat(
      job.id,
      controller,
      AbortSignal.any([controller.signal, finished.signal]),
    );
    try {
      const { onFault, timeoutMs, retry } = this.#options;
      const run = { worker: this.id, signal: controller.signal, timeoutMs, retry, onFault };
      const retryAt = await this.#context.telemetry.trace(
        () => describeSpan(job),
        (span) => this.#attempt(job, { ...run, span }),
      );
      if (retryAt !== null) this.#wakeAt(retryAt);
    } catch (error) {
      // The job could not even be postponed: its claim expires, and it is claimed again.
      this.#options.onFault(error);
    } finally {
      finished.abort();
      await heartbeat;
    }
  }

  async #attempt(job: Job, run: Run): Promise<number | null> {
    try {
      return await runJob(this.#context, this.#model, job, run);
    } catch (error) {
      // An error of the store or the blobs, not of the model.
      this.#options.onFault(error);
      return await postpone(this.#context, job, run, this.#options.leaseMs);
    }
  }

  /** No event announces a retry that becomes due. */
  #wakeAt(time: number): void {
    const { clock } = this.#context;
    void sleep(clock, time - clock.now(), this.#stopped.signal, { background: true }).then(() => this.wake());
  }

  /** Renews the claim; aborts the attempt if the job was cancelled or taken over. */
  async #heartbeat(jobId: string, controller: AbortController, ended: AbortSignal): Promise<void> {
    const { leaseMs } = this.#options;
    while (!ended.aborted) {
      await sleep(this.#context.clock, leaseMs / 3, ended, { background: true });
      if (ended.aborted) return;
      try {
        const until = this.#context.clock.now() + leaseMs;
        const kept = await changeJob(this.#context, jobId, { kind: "heartbeat", worker: this.id, until });
        if (!kept) return controller.abort(takenOver());
      } catch (error) {
        this.#options.onFault(error);
      }
    }
  }
}

function describeSpan({ id, type, attempts, input }: Job): SpanDescription {
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
