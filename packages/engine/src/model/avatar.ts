import type { JobResult } from "./job.ts";

/** The saved images of a completed job. */
export interface Avatar {
  readonly id: string;
  readonly accountId: string;
  readonly label: string | null;
  readonly jobId: string;
  readonly result: JobResult;
  readonly createdAt: number;
  readonly updatedAt: number;
}
