import type { CallContext } from "../core/context.ts";
import { fieldsOf } from "../core/guards.ts";
import { JobCancelledError, JobFailedError } from "../errors/errors.ts";
import { followJob } from "./follow-job.ts";
import type { CompletedJob } from "./job.ts";
import { type JobState, jobDetails } from "./job-state.ts";
import type { WaitOptions } from "./wait-options.ts";

/** Waits for a job to complete; rejects when it fails or is cancelled. */
export async function waitForJob(context: CallContext<WaitOptions>, state: JobState): Promise<CompletedJob> {
  const { onProgress } = context.options;
  for await (const update of followJob(context, state, onProgress !== undefined)) onProgress?.(update);
  const { job } = state;
  if (job?.status === "completed") return job;
  if (job?.status === "failed") {
    const { code, message, action } = job.error;
    const { body } = fieldsOf(job.error);
    const details = { ...jobDetails(state), code, hint: action, job, body };
    throw new JobFailedError(`job ${job.id} failed: ${code}: ${message}`, details);
  }
  throw new JobCancelledError(`job ${state.id} was cancelled`, {
    code: "job_cancelled",
    ...jobDetails(state),
  });
}
