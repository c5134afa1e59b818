import { type EventRecorderContext, recordEvent } from "../../kernel/record-event.ts";
import type { EventType } from "../../model/event.ts";
import type { Job } from "../../model/job.ts";
import type { Transaction } from "../../ports/store.ts";

/** Writes a job that has just ended: the job, what becomes of its hold, and who is told. */
export async function endJob(context: EventRecorderContext, tx: Transaction, job: Job): Promise<void> {
  const now = context.clock.now();
  await tx.updateJob(job);
  const hold = await tx.findHold(job.id);
  if (hold) {
    const kind = job.status === "completed" ? "charge" : "release";
    await tx.insertEntry({ ...hold, id: context.ids.uuid(now), kind, createdAt: now });
  }
  const fact = { type: eventOf(job), accountId: job.accountId, jobId: job.id };
  await recordEvent(context, tx, fact, job.input.webhookUrl);
}

function eventOf(job: Job): EventType {
  if (job.status === "completed") return "job.completed";
  return job.status === "cancelled" ? "job.cancelled" : "job.failed";
}
