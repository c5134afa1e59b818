import { type EventRecorderContext, recordEvent } from "../../kernel/record-event.ts";
import type { Job } from "../../model/job.ts";
import { failedLook, type Look, type LookFailure, type PendingLook, readyLook } from "../../model/look.ts";
import type { Transaction } from "../../ports/store.ts";

/**
 * Gives the look of a job that has just ended its image, or the reason why it has none. The avatar of a cover gets the same
 * status.
 */
export async function endLook(
  context: EventRecorderContext,
  tx: Transaction,
  { target, ...job }: Job,
): Promise<void> {
  if (!target) return;
  const { accountId } = job;
  const pending = await tx.looks.find(accountId, target.lookId);
  if (pending?.status !== "pending" || pending.jobId !== job.id) return;
  const now = context.clock.now();
  const look = endedLook(pending, job, now);
  await tx.looks.update(look);
  const avatar = await tx.avatars.find(accountId, look.avatarId);
  const isCover = avatar?.coverLookId === look.id;
  if (avatar && isCover) await tx.avatars.update({ ...avatar, status: look.status, updatedAt: now });
  const about = { accountId, jobId: job.id, avatarId: look.avatarId };
  const isReady = look.status === "ready";
  await recordEvent(context, tx, { ...about, type: isReady ? "look.ready" : "look.failed", lookId: look.id });
  if (isCover)
    await recordEvent(context, tx, { ...about, type: isReady ? "avatar.completed" : "avatar.failed" });
}

function endedLook(
  look: PendingLook,
  { result, failure }: Pick<Job, "result" | "failure">,
  now: number,
): Look {
  const [image] = result?.images ?? [];
  if (!result || !image) return failedLook(look, failure ?? cancelled, now);
  const { images: _, drawingVersion, ...provenance } = result;
  return readyLook(look, { image, provenance, drawingVersion }, now);
}

const cancelled: LookFailure = {
  code: "cancelled",
  message: "the job was cancelled",
  action: "Request it again.",
  retryable: true,
};
