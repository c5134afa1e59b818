import type { Job } from "@likeness/client";
import type { Context } from "../context.ts";

/** Cancels a job. One that has ended stays as it is. */
export async function cancelJob(id: string, context: Context): Promise<Job> {
  const likeness = await context.connect({ draws: false });
  return likeness.jobs.cancel(id, { signal: context.signal });
}
