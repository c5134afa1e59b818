import type { LikenessPromise } from "../core/answer.ts";
import { callApi } from "../core/call-api.ts";
import type { Core } from "../core/core.ts";
import type { RequestOptions } from "../core/options.ts";
import { asQuery, type ListParams, listPages, type Pages } from "../core/pages.ts";
import type { JobStatus } from "../generated/v1/types.gen.ts";
import { cancelCall } from "../jobs/cancel-job.ts";
import type { CompletedJob, Job } from "../jobs/job.ts";
import { getJob, JobHandle } from "../jobs/job-handle.ts";
import { parseJob } from "../jobs/parse-job.ts";
import { type JobLike, parseReference } from "../jobs/parse-reference.ts";
import type { WaitOptions } from "../jobs/wait-options.ts";

export interface Jobs {
  /** Looks at a job once. Rejects with 404 when it is not there, or another account's. */
  get(id: string, options?: RequestOptions): LikenessPromise<Job>;
  /** Newest first. */
  list(params?: JobListParams, options?: RequestOptions): Pages<Job>;
  /** A job that has already ended is answered as it is; cancelling twice is not an error. */
  cancel(id: string, options?: RequestOptions): LikenessPromise<Job>;
  /** A handle for a job of earlier; sends nothing. */
  resume(job: JobLike): JobHandle;
  /** `resume(job).done(options)`. */
  wait(job: JobLike, options?: WaitOptions): Promise<CompletedJob>;
}

export interface JobListParams extends ListParams {
  /** Only jobs in this state. */
  readonly status?: JobStatus | undefined;
}

export function jobs(core: Core): Jobs {
  const resume = (job: JobLike) => new JobHandle(core, parseReference(job));
  return {
    get: (id, options = {}) => getJob(core, id, options),
    list: (params = {}, options = {}) => listPages(core, "/jobs", asQuery(params), parseJob, options),
    cancel: (id, options = {}) => callApi(core, cancelCall(id, options)),
    resume,
    wait: async (job, options) => resume(job).done(options),
  };
}
