import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Job } from "../../model/job.ts";
import { fail, ok, type Result } from "../../model/result.ts";

export async function getJob(context: EngineContext, accountId: string, id: string): Promise<Result<Job>> {
  const job = await context.store.findJob(accountId, id);
  return job ? ok(job) : jobNotFound(id);
}

export function jobNotFound(id: string): Result<never> {
  return fail("job_not_found", `There is no job ${id}.`, {
    param: "id",
    hint: "List jobs with GET /api/v1/jobs.",
  });
}
