import type { Job, JobStatus } from "@likeness/client";
import type { Context } from "../context.ts";
import { type ListInput, type Listing, readPage } from "../read-page.ts";

export interface JobListInput extends ListInput {
  readonly status?: JobStatus | undefined;
}

/** The jobs, newest first. */
export async function listJobs({ status, ...page }: JobListInput, context: Context): Promise<Listing<Job>> {
  const likeness = await context.connect({ draws: false });
  const { signal } = context;
  return readPage((params) => likeness.jobs.list({ ...params, ...(status && { status }) }, { signal }), page);
}
