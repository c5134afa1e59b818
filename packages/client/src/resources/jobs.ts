import { request } from "../core/call.ts";
import type { Core } from "../core/core.ts";
import type { LikenessPromise } from "../core/likeness-promise.ts";
import { listPages } from "../core/list-pages.ts";
import type { RequestOptions } from "../core/options.ts";
import type { ListParams, Pages } from "../core/pages.ts";
import type { JobStatus } from "../generated/v1/types.gen.ts";
import type { CompletedJob, Job } from "../jobs/job.ts";
import { JobHandle } from "../jobs/job-handle.ts";
import { type JobLike, parseReference } from "../jobs/parse-reference.ts";
import type { WaitOptions } from "../jobs/wait-options.ts";
import type { Capabilities } from "../systems/capabilities.ts";
import type { HandleOf, Methods } from "../systems/support.ts";

export interface Jobs {
  /** Requests a job once. Rejects with 404 when it does not exist or belongs to another account. */
  get(id: string, options?: RequestOptions): LikenessPromise<Job>;
  /** Newest first. */
  list(params?: JobListParams, options?: RequestOptions): Pages<Job>;
  /** A job that has already ended is returned as it is; cancelling twice is not an error. */
  cancel(id: string, options?: RequestOptions): LikenessPromise<Job>;
  /** A handle for an existing job. Sends nothing. */
  resume(job: JobLike): JobHandle;
  /** `resume(job).done(options)`. */
  wait(job: JobLike, options?: WaitOptions): Promise<CompletedJob>;
}

export interface JobListParams extends ListParams {
  /** Lists only jobs with this status. */
  readonly status?: JobStatus | undefined;
}

/** The jobs as far as the system has them. */
export type JobsOf<C extends Capabilities> = Methods<
  Omit<Jobs, "resume">,
  { list: "jobList"; cancel: "cancel" },
  C
> & { resume(job: JobLike): HandleOf<C> };

export function jobs(core: Core): Jobs {
  const resume = (job: JobLike) => new JobHandle(core, parseReference(job, core.system.name));
  return {
    get: (id, options) => request(core, (driver) => driver.getJob(id), options),
    list: (params, options) => listPages(core, (driver, query) => driver.listJobs(query), params, options),
    cancel: (id, options) => request(core, (driver) => driver.cancelJob(id), options),
    resume,
    wait: async (job, options) => resume(job).done(options),
  };
}
