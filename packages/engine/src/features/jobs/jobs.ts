import type { EngineContext } from "../../kernel/engine-context.ts";
import { type EventRecorderContext, recordEvent, webhookOf } from "../../kernel/record-event.ts";
import type { EventType } from "../../model/event.ts";
import type { Job } from "../../model/job.ts";
import { transition } from "../../model/job-transition.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Transaction } from "../../ports/store.ts";
import { endLook } from "../avatars/end-look.ts";
import { endTraining } from "../twins/end-training.ts";

export async function getJob(context: EngineContext, accountId: string, id: string): Promise<Result<Job>> {
  const job = await context.store.jobs.find(accountId, id);
  return job ? ok(job) : jobNotFound(id);
}

export function jobNotFound(id: string): Result<never> {
  return fail("job_not_found", `There is no job ${id}.`, { field: "id" });
}

/** Cancels a job and releases its hold. A job that has ended is returned unchanged. */
export async function cancelJob(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  id: string,
): Promise<Result<CancelResult>> {
  const job = await tx.jobs.find(accountId, id);
  if (!job) return jobNotFound(id);
  const cancelled = transition(job, { kind: "cancel" }, context.clock.now());
  if (!cancelled) return ok({ job, ended: false });
  await endJob(context, tx, cancelled);
  return ok({ job: cancelled, ended: true });
}

export interface CancelResult {
  readonly job: Job;
  /** Whether this call ended it. */
  readonly ended: boolean;
}

/** Writes a job that has just ended, the charge or release of its hold, its look and its events. */
export async function endJob(context: EventRecorderContext, tx: Transaction, job: Job): Promise<void> {
  const now = context.clock.now();
  await tx.jobs.update(job);
  const hold = await tx.ledger.findHold(job.id);
  if (hold) {
    const kind = job.status === "completed" ? "charge" : "release";
    await tx.ledger.insert({ ...hold, id: context.ids.uuid(now), kind, createdAt: now });
  }
  await endLook(context, tx, job);
  const newEvent = { type: eventOf(job), accountId: job.accountId, jobId: job.id };
  await recordEvent(context, tx, newEvent, webhookOf(job.input));
  if (job.input.twin) await endTraining(context, tx, job, job.input.twin.twinId);
}

function eventOf(job: Job): EventType {
  if (job.status === "completed") return "job.completed";
  return job.status === "cancelled" ? "job.cancelled" : "job.failed";
}
