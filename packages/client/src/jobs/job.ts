import type {
  CancelledJob,
  CompletedJob,
  FailedJob,
  JobBase,
  ProcessingJob,
  QueuedJob,
} from "../generated/v1/types.gen.ts";

export type { CancelledJob, CompletedJob, FailedJob, ProcessingJob, QueuedJob };

/** A state this version of the client does not know; it is waited out like any other. */
export type UnknownJob = JobBase & { status: "unknown"; rawStatus: string };

/**
 * Background work. `status` tells which fields are there. Fields that a server leaves out (Pi's says less) hold a
 * neutral value: an empty string, zero, no images.
 */
export type Job = QueuedJob | ProcessingJob | CompletedJob | FailedJob | CancelledJob | UnknownJob;

export type EndedJob = CompletedJob | FailedJob | CancelledJob;

/** How a job stands, told when it changes. */
export interface JobUpdate {
  readonly status: Job["status"];
  /** From 0 to 1; never falls during one wait. */
  readonly fraction: number;
  /** What is happening, in a word, e.g. `drawing`. */
  readonly stage: string;
  readonly job: Job;
}

export function hasEnded(job: Job): job is EndedJob {
  return job.status === "completed" || job.status === "failed" || job.status === "cancelled";
}

/** The status in the server's own word. */
export function statusOf(job: Job): string {
  return job.status === "unknown" ? job.rawStatus : job.status;
}
