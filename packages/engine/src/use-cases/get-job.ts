import type { Job } from "../domain/job.ts";
import { done, type Outcome, refuse } from "../domain/refusal.ts";
import type { World } from "./world.ts";

export async function getJob(world: World, accountId: string, id: string): Promise<Outcome<Job>> {
  const job = await world.store.findJob(accountId, id);
  return job ? done(job) : jobNotFound(id);
}

export function jobNotFound(id: string): Outcome<never> {
  return refuse("job_not_found", `There is no job ${id}.`, {
    param: "id",
    hint: "List jobs with GET /api/v1/jobs.",
  });
}
