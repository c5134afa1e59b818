import { limitsOf, request, startCall, withImplementation } from "../core/call.ts";
import type { Limits } from "../core/context.ts";
import type { Core } from "../core/core.ts";
import { type LikenessPromise, likenessPromise, mapResponse } from "../core/likeness-promise.ts";
import type { RequestOptions } from "../core/options.ts";
import type { JobReference } from "../errors/likeness-error.ts";
import type { CompletedJob, Job, JobUpdate } from "./job.ts";
import { type JobState, referenceOf } from "./job-state.ts";
import type { WaitOptions } from "./wait-options.ts";

/** The default deadline of a wait, in milliseconds. */
export const waitDeadline = 600_000;

/** A job that runs in the background, in this process or on a server. */
export class JobHandle {
  readonly id: string;
  /** The key of the request that created the job; undefined for a job resumed by its id. */
  readonly idempotencyKey: string | undefined;
  /** The id of the request that created the job; quote it when asking about it. */
  readonly requestId: string | undefined;
  readonly #core: Core;
  readonly #state: JobState;

  /** @internal Created by `avatars.generate` and `jobs.resume`. */
  constructor(core: Core, state: JobState) {
    this.id = state.id;
    this.idempotencyKey = state.idempotencyKey;
    this.requestId = state.requestId;
    this.#core = core;
    this.#state = state;
  }

  /** The job as last seen; undefined for a resumed job before the first request for it. */
  get job(): Job | undefined {
    return this.#state.job;
  }

  /** The status as last seen; `unknown` for a resumed job before the first request for it. */
  get status(): Job["status"] {
    return this.#state.job?.status ?? "unknown";
  }

  /**
   * Waits for the end and resolves to the completed job with its `avatar`. The first request is made immediately. Rejects
   * with JobFailedError, JobCancelledError, DeadlineError (`deadline`, ten minutes by default) or AbortError (`signal`);
   * the last two leave the job running, unless `cancelOn` says otherwise, and have `resume`.
   */
  done(options: WaitOptions = {}): Promise<CompletedJob> {
    const state = this.#state;
    return startCall(
      this.#core,
      options,
      ({ waitForJob }, context) => waitForJob(context, state),
      waitDeadline,
    );
  }

  /**
   * The job now and at each change, including its end; a failure is an update like any other. Breaking out of the loop
   * ends the wait and leaves the job running.
   */
  updates(options: WaitOptions = {}): AsyncGenerator<JobUpdate, void, undefined> {
    return followLazily(this.#core, this.#state, options, limitsOf(this.#core, options, waitDeadline));
  }

  /** Asks the server to cancel. A job that has already ended is returned as it is. */
  cancel(options?: RequestOptions): LikenessPromise<Job> {
    return this.#update(request(this.#core, (driver) => driver.cancelJob(this.id), options));
  }

  /** Requests the job once, without waiting. */
  refresh(options?: RequestOptions): LikenessPromise<Job> {
    return this.#update(request(this.#core, (driver) => driver.getJob(this.id), options));
  }

  /** What `likeness.jobs.resume()` takes, in this process or another. Contains no secret. */
  toJSON(): JobReference {
    return referenceOf(this.#state);
  }

  #update(result: LikenessPromise<Job>): LikenessPromise<Job> {
    return likenessPromise(
      mapResponse(result.withResponse(), (job) => {
        this.#state.job = job;
        return job;
      }),
    );
  }
}

async function* followLazily(
  core: Core,
  state: JobState,
  options: WaitOptions,
  limits: Limits,
): AsyncGenerator<JobUpdate, void, undefined> {
  yield* await withImplementation(core, options, limits, ({ followJob }, context) =>
    followJob(context, state, true),
  );
}
