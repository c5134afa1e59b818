import type { Job } from "@likeness/client";
import type { Context } from "../context.ts";

/** One job as it stands. */
export async function getJob(id: string, context: Context): Promise<Job> {
  const likeness = await context.connect({ draws: false });
  return likeness.jobs.get(id, { signal: context.signal });
}
