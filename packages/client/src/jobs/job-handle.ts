import { type LikenessPromise, likenessPromise, mapAnswer } from "../core/answer.ts";
import { callApi } from "../core/call-api.ts";
import type { Core } from "../core/core.ts";
import type { Limits } from "../core/limits.ts";
import type { RequestOptions } from "../core/options.ts";
import { JobCancelledError, JobFailedError } from "../errors/errors.ts";
import type { JobReference } from "../errors/likeness-error.ts";
import { cancelCall } from "./cancel-job.ts";
import { follow, waitLimits } from "./follow.ts";
import type { CompletedJob, Job, JobUpdate } from "./job.ts";
import { parseJob } from "./parse-job.ts";
import type { WaitOptions } from "./wait-options.ts";
import { factsOf, referenceOf, type Watched } from "./watched.ts";

/** Work that goes on in the background, here or on a server. */
export class JobHandle {
  readonly id: string;
  /** Of the request that made the job; undefined for a job resumed by its id. */
  readonly idempotencyKey: string | undefined;
  /** Of the request that made the job; quote it when asking about it. */
  readonly requestId: string | undefined;
  readonly #core: Core;
  readonly #watched: Watched;

  /** @internal Made by `avatars.generate` and `jobs.resume`. */
  constructor(core: Core, watched: Watched) {
    this.id = watched.id;
    this.idempotencyKey = watched.idempotencyKey;
    this.requestId = watched.requestId;
    this.#core = core;
    this.#watched = watched;
  }

  /** As last seen; undefined for a resumed job before the first look. */
  get job(): Job | undefined {
    return this.#watched.job;
  }

  /** As last seen; `unknown` for a resumed job before the first look. */
  get status(): Job["status"] {
    return this.#watched.job?.status ?? "unknown";
  }

  /**
   * Waits for the end and gives the completed job with its `avatar`. The first look is at once. Rejects with
   * JobFailedError, JobCancelledError, DeadlineError (`deadline`, ten minutes by default) or AbortError (`signal`); the
   * last two leave the job running, unless `cancelOn` says otherwise, and carry `resume`.
   */
  done(options: WaitOptions = {}): Promise<CompletedJob> {
    return waitForEnd(this.#core, this.#watched, options, waitLimits(this.#core, options));
  }

  /**
   * How the job stands: now, and at each change, up to and including its end. Failing is an update like any other.
   * Breaking off the loop ends the wait and leaves the job running.
   */
  updates(options: WaitOptions = {}): AsyncGenerator<JobUpdate, void, undefined> {
    return follow(this.#core, this.#watched, options, waitLimits(this.#core, options), true);
  }

  /** Asks the server to cancel. A job that has already ended is answered as it is. */
  cancel(options: RequestOptions = {}): LikenessPromise<Job> {
    return this.#saw(callApi(this.#core, cancelCall(this.id, options)));
  }

  /** Looks once, without waiting. */
  refresh(options: RequestOptions = {}): LikenessPromise<Job> {
    return this.#saw(getJob(this.#core, this.id, options));
  }

  /** What `likeness.jobs.resume()` takes, in this program or a later one. Holds no secret. */
  toJSON(): JobReference {
    return referenceOf(this.#watched);
  }

  #saw(answer: LikenessPromise<Job>): LikenessPromise<Job> {
    return likenessPromise(
      mapAnswer(answer.withResponse(), (job) => {
        this.#watched.job = job;
        return job;
      }),
    );
  }
}

export async function waitForEnd(
  core: Core,
  watched: Watched,
  options: WaitOptions,
  limits: Limits,
): Promise<CompletedJob> {
  const { onProgress } = options;
  for await (const update of follow(core, watched, options, limits, onProgress !== undefined))
    onProgress?.(update);
  const { job } = watched;
  if (job?.status === "completed") return job;
  if (job?.status === "failed") {
    const { code, message, action } = job.error;
    const facts = { ...factsOf(watched), code, hint: action, job };
    throw new JobFailedError(`job ${job.id} failed: ${code}: ${message}`, facts);
  }
  throw new JobCancelledError(`job ${watched.id} was cancelled`, {
    code: "job_cancelled",
    ...factsOf(watched),
  });
}

export function getJob(core: Core, id: string, options: RequestOptions): LikenessPromise<Job> {
  return callApi(core, {
    method: "GET",
    path: ["jobs", id],
    query: { expand: "avatar" },
    parse: parseJob,
    options,
  });
}
