import type { Job } from "../domain/job.ts";
import { done, type Outcome } from "../domain/refusal.ts";
import { transition } from "../domain/transition.ts";
import type { Transaction } from "../ports/store.ts";
import { endJob } from "./end-job.ts";
import { jobNotFound } from "./get-job.ts";
import type { World } from "./world.ts";

/** Cancels a job that has not ended and releases its hold; one that has ended is answered as it is. */
export async function cancelJob(
  world: World,
  tx: Transaction,
  accountId: string,
  id: string,
): Promise<Outcome<Cancelled>> {
  const job = await tx.findJob(accountId, id);
  if (!job) return jobNotFound(id);
  const cancelled = transition(job, { kind: "cancel" }, world.clock.now());
  if (!cancelled) return done({ job, ended: false });
  await endJob(world, tx, cancelled);
  return done({ job: cancelled, ended: true });
}

export interface Cancelled {
  readonly job: Job;
  /** Whether this call ended it. */
  readonly ended: boolean;
}
