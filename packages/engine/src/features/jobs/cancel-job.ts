import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Job } from "../../model/job.ts";
import { transition } from "../../model/job-transition.ts";
import { ok, type Result } from "../../model/result.ts";
import type { Transaction } from "../../ports/store.ts";
import { endJob } from "./end-job.ts";
import { jobNotFound } from "./get-job.ts";

/** Cancels a job that has not ended and releases its hold; one that has ended is answered as it is. */
export async function cancelJob(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  id: string,
): Promise<Result<Cancelled>> {
  const job = await tx.findJob(accountId, id);
  if (!job) return jobNotFound(id);
  const cancelled = transition(job, { kind: "cancel" }, context.clock.now());
  if (!cancelled) return ok({ job, ended: false });
  await endJob(context, tx, cancelled);
  return ok({ job: cancelled, ended: true });
}

export interface Cancelled {
  readonly job: Job;
  /** Whether this call ended it. */
  readonly ended: boolean;
}
