import type { BaseInput, Job, JobImage, JobResult } from "../../model/job.ts";
import type { StoreReader } from "../../ports/store.ts";

/** A picture that a job of the account has made. */
export interface Generation {
  readonly job: Job;
  readonly result: JobResult;
  readonly image: JobImage;
}

/** How many of the last jobs are searched. */
const searchedJobs = 100;

/** Finds the job that made the file with this hash among the last ones of the account. */
export async function findGeneration(
  reader: StoreReader,
  accountId: string,
  sha256: string,
): Promise<Generation | null> {
  const { items } = await reader.jobs.list(accountId, {
    limit: searchedJobs,
    offset: 0,
    status: "completed",
  });
  for (const job of items) {
    const found = generationOf(job, sha256);
    if (found) return found;
  }
  return null;
}

/** Reads the job again, which may have been deleted, or its photo. */
export async function findGenerationAgain(
  reader: StoreReader,
  accountId: string,
  { job: { id }, image: { sha256 } }: Generation,
): Promise<Generation | null> {
  const job = await reader.jobs.find(accountId, id);
  return job && generationOf(job, sha256);
}

function generationOf(job: Job, sha256: string): Generation | null {
  const { result } = job;
  const image = result?.images.find((one) => one.sha256 === sha256);
  return result && image ? { job, result, image } : null;
}

/** What an edit of the picture keeps: the person. */
export function personOfGeneration({ job, result, image }: Generation): BaseInput {
  const [photo] = result.mode === "references" ? job.input.references : [];
  const reference = job.input.base?.reference ?? photo;
  return { brief: result.brief, seed: image.seed, ...(reference && { reference }) };
}
