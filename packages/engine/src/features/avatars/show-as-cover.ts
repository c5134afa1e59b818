import type { EngineContext } from "../../kernel/engine-context.ts";
import { recordEvent } from "../../kernel/record-event.ts";
import type { Avatar } from "../../model/avatar.ts";
import { emotions } from "../../model/emotion.ts";
import type { Job } from "../../model/job.ts";
import type { ReadyLook } from "../../model/look.ts";
import type { Transaction } from "../../ports/store.ts";
import { deleteContent } from "./delete-avatar.ts";
import { addEmotions } from "./emotions.ts";
import { deleteStaleEmotions } from "./stale-emotions.ts";

/**
 * Makes the look of a job that has just completed the cover of its avatar, if it was requested for that and no later one is
 * the cover already.
 */
export async function showAsCover(context: EngineContext, tx: Transaction, job: Job): Promise<void> {
  const { target, accountId } = job;
  if (!target?.asCover) return;
  const look = await tx.looks.find(accountId, target.lookId);
  const avatar = await tx.avatars.find(accountId, target.avatarId);
  // Ids sort by the time of the request.
  if (look?.status !== "ready" || !avatar || avatar.coverLookId > look.id) return;
  const updated = await replaceCover(context, tx, avatar, look);
  const kept = target.asCover.emotions;
  if (kept !== "keep") await deleteContent(tx, accountId, await deleteStaleEmotions(context, tx, updated));
  if (kept === "replace") await startEmotions(context, tx, job, look);
}

async function replaceCover(
  context: EngineContext,
  tx: Transaction,
  avatar: Avatar,
  { id, accountId, jobId, status }: ReadyLook,
): Promise<Avatar> {
  if (avatar.coverLookId === id) return avatar;
  const updated: Avatar = { ...avatar, coverLookId: id, status, updatedAt: context.clock.now() };
  await tx.avatars.update(updated);
  await recordEvent(context, tx, { type: "avatar.completed", accountId, jobId, avatarId: avatar.id });
  return updated;
}

/** They are included in the price of the cover. Those that the queue has no room for can be requested later. */
async function startEmotions(
  context: EngineContext,
  tx: Transaction,
  { accountId, input }: Job,
  base: ReadyLook,
): Promise<void> {
  const account = await tx.accounts.find(accountId);
  if (account?.status !== "active") return;
  const { origin, traceparent } = input;
  const about = {
    ...(origin !== undefined && { origin }),
    ...(traceparent !== undefined && { traceparent }),
  };
  await addEmotions(context, tx, account, { base, emotions, origin: about, price: 0 });
}
