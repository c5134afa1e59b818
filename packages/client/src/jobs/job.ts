import type {
  CancelledJob,
  CompletedJob,
  FailedJob,
  JobBase,
  ProcessingJob,
  QueuedJob,
} from "../generated/v1/types.gen.ts";

export type { CancelledJob, CompletedJob, FailedJob, ProcessingJob, QueuedJob };

/** A status that this version does not know. Waiting continues, as for any other that is not final. */
export type UnknownJob = JobBase & { status: "unknown"; rawStatus: string };

/**
 * Background work, as a union on `status`. A field that the server leaves out has a neutral value: an empty string, zero,
 * no images.
 */
export type Job = QueuedJob | ProcessingJob | CompletedJob | FailedJob | CancelledJob | UnknownJob;

export type EndedJob = CompletedJob | FailedJob | CancelledJob;

/** The state of a job after a change. */
export interface JobUpdate {
  readonly status: Job["status"];
  /** The fraction from 0 to 1; never decreases during one wait. */
  readonly fraction: number;
  /** The current step in a word, e.g. `drawing`. */
  readonly stage: string;
  readonly job: Job;
}

export function hasEnded(job: Job): job is EndedJob {
  return job.status === "completed" || job.status === "failed" || job.status === "cancelled";
}

/** The status as the server sent it. */
export function statusOf(job: Job): string {
  return job.status === "unknown" ? job.rawStatus : job.status;
}
