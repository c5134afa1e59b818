import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Avatar } from "../../model/avatar.ts";
import type { Look } from "../../model/look.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { StoreReader, Transaction } from "../../ports/store.ts";
import { cancelJobs, type Deleted, deleteContent } from "./delete-avatar.ts";
import { avatarNotFound, lookNotFound } from "./not-found.ts";
import { deleteStaleEmotions } from "./stale-emotions.ts";

/** Deletes a look and what only it used. Another look becomes the cover if it was the cover. */
export async function deleteLook(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  avatarId: string,
  id: string,
): Promise<Result<Deleted>> {
  const avatar = await tx.avatars.find(accountId, avatarId);
  if (!avatar) return avatarNotFound(avatarId);
  const look = await tx.looks.find(accountId, id);
  if (look?.avatarId !== avatarId) return lookNotFound(id);
  const cover = avatar.coverLookId === id ? await otherCover(tx, avatar, id) : null;
  if (avatar.coverLookId === id && !cover) {
    const hint = "Delete the avatar, or add another look first.";
    return fail("last_look", "The only look of an avatar cannot be deleted.", { hint });
  }
  await cancelJobs(context, tx, [look]);
  const stale = cover ? await replaceCover(context, tx, avatar, cover) : [];
  await tx.looks.delete(id);
  await tx.idempotencyKeys.deleteMentioning(accountId, id);
  return ok(await deleteContent(tx, accountId, [look, ...stale]));
}

/** Returns the emotions of the old cover, which are deleted. */
async function replaceCover(
  context: EngineContext,
  tx: Transaction,
  avatar: Avatar,
  cover: Look,
): Promise<readonly Look[]> {
  const updatedAt = context.clock.now();
  const updated = { ...avatar, coverLookId: cover.id, status: cover.status, updatedAt };
  await tx.avatars.update(updated);
  return deleteStaleEmotions(context, tx, updated);
}

/** The newest other look that is ready, or else the newest other look. Emotions cannot be covers. */
async function otherCover(
  reader: StoreReader,
  { accountId, id }: Avatar,
  lookId: string,
): Promise<Look | null> {
  const { items } = await reader.looks.list(accountId, { avatarId: id, limit: 100, offset: 0 });
  const others = items.filter((look) => look.id !== lookId && look.emotion === null);
  return others.find(({ status }) => status === "ready") ?? others[0] ?? null;
}
