import type { ErrorDetails, JobReference } from "../errors/likeness-error.ts";
import { type Job, statusOf } from "./job.ts";

/** A job as this program knows it; `job` is updated with each response. */
export interface JobState {
  readonly id: string;
  /** The name of the system that has the job. */
  readonly system: string;
  /** The key of the request that created the job, if known. */
  readonly idempotencyKey: string | undefined;
  readonly requestId: string | undefined;
  /** The job as last seen; undefined before the first request for it. */
  job: Job | undefined;
}

export function referenceOf({ id, system, job, idempotencyKey, requestId }: JobState): JobReference {
  return { object: "likeness.job", system, id, status: job && statusOf(job), idempotencyKey, requestId };
}

/** The fields of every error about a job. */
export function jobDetails(state: JobState): ErrorDetails {
  return {
    jobId: state.id,
    lastStatus: state.job && statusOf(state.job),
    idempotencyKey: state.idempotencyKey,
    resume: referenceOf(state),
  };
}
