import type { EngineEvents, FailureCode, ImageModel, ImageModelResult, TwinSources } from "@likeness/engine";

/** How a job continues after its release: the image is generated, or the job fails with this error. */
export type JobDecision = "generate" | JobFailure | { readonly refused: string };

interface JobFailure {
  readonly code: FailureCode;
  readonly message: string;
}

/** `held` until its release, `running` on the way to being held or to its end, then `finished`. */
type JobPhase = "held" | "running" | "finished";

interface ControlledJob {
  readonly jobId: string;
  /** The time of the mock's clock at which the job was accepted. */
  readonly acceptedAt: number;
  readonly decision: PromiseWithResolvers<JobDecision>;
  readonly finished: PromiseWithResolvers<void>;
  /** The decision, once it is the job's turn; null before the job has started. */
  turn: Promise<JobDecision> | null;
  released: boolean;
  /** Whether only the test releases the job, not a progress policy. */
  manual: boolean;
  phase: JobPhase;
}

/** Wraps an image model so that every job stays `processing` until it is released. */
export class JobController {
  readonly #model: ImageModel;
  readonly #now: () => number;
  readonly #jobs = new Map<string, ControlledJob>();
  readonly #stopped = new AbortController();
  /** Why the next trainings from videos are refused. */
  readonly #refusals: string[] = [];
  /** How the next jobs fail that would succeed. */
  readonly #failures: JobDecision[] = [];
  /** How many requests wait for the jobs that they accept. */
  #releasesNew = 0;
  #changed = Promise.withResolvers<void>();
  #lastGenerated: Promise<void> = Promise.resolve();

  constructor(model: ImageModel, now: () => number) {
    this.#model = model;
    this.#now = now;
  }

  /** The image model for the engine. */
  get model(): ImageModel {
    const { features, check } = this.#model;
    return {
      ...(features && { features }),
      ...(check && { check: check.bind(this.#model) }),
      generate: (request, context) => this.#generate(request, context),
    };
  }

  /** What twins are trained from, for the engine. Nothing is downloaded: every video and image counts as valid. */
  get twinSources(): TwinSources {
    return {
      read: async ({ kind }, { jobId, signal }) => {
        const decision = await this.#waitForTurn(jobId, signal);
        if (decision !== "generate") {
          return "refused" in decision
            ? { kind: "refused", message: decision.refused }
            : { kind: "failed", ...decision };
        }
        const refusal = kind === "video" ? this.#refusals.shift() : undefined;
        if (refusal !== undefined) return { kind: "refused", message: refusal };
        const gestures = kind === "video" ? [gesture] : [];
        return {
          kind: "ready",
          content: { width: 1920, height: 1080, gestures },
          picture: null,
          warnings: [],
        };
      },
    };
  }

  async #generate(...[request, context]: Parameters<ImageModel["generate"]>): Promise<ImageModelResult> {
    const decision = await this.#waitForTurn(request.jobId, context.signal);
    if (decision === "generate") return this.#model.generate(request, context);
    return "refused" in decision
      ? { ok: false, code: "safety_filter", message: decision.refused }
      : { ok: false, ...decision };
  }

  #waitForTurn(jobId: string, signal: AbortSignal): Promise<JobDecision> {
    const job = this.#get(jobId);
    job.turn ??= this.#takeTurn(job, signal);
    return job.turn;
  }

  async #takeTurn(job: ControlledJob, signal: AbortSignal): Promise<JobDecision> {
    if (!job.released) this.#setPhase(job, "held");
    const decision = await this.#unlessStopped(job.decision.promise, signal);
    // Jobs are processed one at a time so that ids are assigned in the same order in every run.
    const previous = this.#lastGenerated;
    this.#lastGenerated = job.finished.promise;
    await this.#unlessStopped(previous, signal);
    return decision === "generate" ? (this.#failures.shift() ?? decision) : decision;
  }

  /** Tracks the jobs of the engine through its events. */
  subscribe(events: EngineEvents): void {
    events.subscribe(({ type, jobId }) => {
      if (jobId === null || !type.startsWith("job.")) return;
      const job = this.#get(jobId);
      if (type === "job.queued") return;
      job.finished.resolve();
      this.#setPhase(job, "finished");
    });
  }

  /** Tracks an accepted job before its first event arrives. */
  track(jobId: string): void {
    this.#get(jobId);
  }

  /** Exempts a job from progress policies, so that only `release` continues it. */
  setManual(jobId: string): void {
    this.#get(jobId).manual = true;
  }

  /** Releases a job. Returns false if it does not exist, was already released or has finished. */
  release(jobId: string, decision: JobDecision): boolean {
    const job = this.#jobs.get(jobId);
    if (!job || job.released || job.phase === "finished") return false;
    job.released = true;
    job.decision.resolve(decision);
    this.#setPhase(job, "running");
    return true;
  }

  /** Refuses the consent of the next training from a video that would succeed. */
  refuseNext(message: string): void {
    this.#refusals.push(message);
  }

  /** Fails the next job that would succeed, with all its attempts. */
  failNext(failure: JobDecision): void {
    this.#failures.push(failure);
  }

  /** Releases jobs as they are accepted, until the returned function is called. */
  releaseNew(): () => void {
    this.#releasesNew += 1;
    return () => {
      this.#releasesNew -= 1;
    };
  }

  /** Releases all matching jobs in the order in which they were accepted. */
  releaseWhere(matches: (job: { readonly jobId: string; readonly acceptedAt: number }) => boolean): void {
    for (const job of this.#jobs.values()) {
      if (!job.manual && matches(job)) this.release(job.jobId, "generate");
    }
  }

  /** Resolves when every job is held or finished. */
  async onIdle(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted && [...this.#jobs.values()].some(({ phase }) => phase === "running")) {
      await this.#changed.promise;
    }
  }

  /** The ids of all jobs that can be released. */
  get held(): readonly string[] {
    return [...this.#jobs.values()]
      .filter((job) => !job.released && job.phase !== "finished")
      .map(({ jobId }) => jobId);
  }

  /** Aborts all held jobs and resolves `onIdle`. */
  stop(): void {
    this.#stopped.abort(new Error("The mock was reset or closed."));
    this.#changed.resolve();
  }

  #unlessStopped<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
    return unlessAborted(promise, AbortSignal.any([signal, this.#stopped.signal]));
  }

  #get(jobId: string): ControlledJob {
    const existing = this.#jobs.get(jobId);
    if (existing) return existing;
    const job: ControlledJob = {
      jobId,
      acceptedAt: this.#now(),
      decision: Promise.withResolvers(),
      finished: Promise.withResolvers(),
      turn: null,
      released: false,
      manual: false,
      phase: "running",
    };
    this.#jobs.set(jobId, job);
    if (this.#releasesNew > 0) this.release(jobId, "generate");
    return job;
  }

  #setPhase(job: ControlledJob, phase: JobPhase): void {
    if (job.phase === "finished") return;
    job.phase = phase;
    this.#changed.resolve();
    this.#changed = Promise.withResolvers();
  }
}

/** Why a training is refused by default. */
export const silentConsent = "The consent video is silent.";

const gesture = { label: "Gesture 1", slug: "gesture-1", startFrame: 50 };

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
