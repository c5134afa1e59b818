import type { ErrorFacts, JobReference } from "../errors/likeness-error.ts";
import { type Job, statusOf } from "./job.ts";

/** A job somebody holds on to. */
export interface Watched {
  readonly id: string;
  /** Of the request that made it, where known. */
  readonly idempotencyKey: string | undefined;
  readonly requestId: string | undefined;
  /** As last seen; undefined before the first look. */
  job: Job | undefined;
}

export function referenceOf({ id, job, idempotencyKey, requestId }: Watched): JobReference {
  return {
    object: "likeness.job",
    id,
    ...(job && { status: statusOf(job) }),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    ...(requestId !== undefined && { requestId }),
  };
}

/** What every error about a job tells. */
export function factsOf(watched: Watched): ErrorFacts {
  return {
    jobId: watched.id,
    lastStatus: watched.job && statusOf(watched.job),
    idempotencyKey: watched.idempotencyKey,
    resume: referenceOf(watched),
  };
}
