import type { EventType } from "../domain/event.ts";
import type { Job } from "../domain/job.ts";
import type { Transaction } from "../ports/store.ts";
import { announce, type Teller } from "./announce.ts";

/** Writes a job that has just ended: the job, what becomes of its hold, and who is told. */
export async function endJob(world: Teller, tx: Transaction, job: Job): Promise<void> {
  const now = world.clock.now();
  await tx.updateJob(job);
  const hold = await tx.findHold(job.id);
  if (hold) {
    const kind = job.status === "completed" ? "charge" : "release";
    await tx.insertEntry({ ...hold, id: world.identity.uuid(now), kind, createdAt: now });
  }
  const fact = { type: eventOf(job), accountId: job.accountId, jobId: job.id };
  await announce(world, tx, fact, job.input.webhookUrl);
}

function eventOf(job: Job): EventType {
  if (job.status === "completed") return "job.completed";
  return job.status === "cancelled" ? "job.cancelled" : "job.failed";
}
