import type { EngineContext } from "../../kernel/engine-context.ts";
import { recordEvent } from "../../kernel/record-event.ts";
import type { Comment } from "../../model/comment.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Page, PageQuery, StoreReader, Transaction } from "../../ports/store.ts";
import { findVisibleAvatar } from "./visible-avatar.ts";

export async function listComments(
  reader: StoreReader,
  viewerId: string,
  avatarId: string,
  page: PageQuery,
): Promise<Result<Page<Comment>>> {
  const avatar = await findVisibleAvatar(reader, viewerId, avatarId);
  return avatar.ok ? ok(await reader.comments.list(avatar.value, page)) : avatar;
}

/** The accounts that a transaction locks which deletes the comment: the owner of the avatar, and the author. */
export async function accountsOfComment(
  { avatars, comments }: StoreReader,
  { avatarId, id }: Pick<Comment, "avatarId" | "id">,
): Promise<readonly string[]> {
  const avatar = await avatars.get(avatarId);
  const comment = avatar && (await comments.find(avatar.accountId, id));
  return comment ? [comment.accountId, comment.authorId] : [];
}

export async function addComment(
  context: EngineContext,
  tx: Transaction,
  authorId: string,
  { avatarId, text }: Pick<Comment, "avatarId" | "text">,
): Promise<Result<Comment>> {
  const found = await findVisibleAvatar(tx, authorId, avatarId);
  if (!found.ok) return found;
  const avatar = found.value;
  const { accountId } = avatar;
  const createdAt = context.clock.now();
  const comment = { id: context.ids.uuid(createdAt), avatarId, accountId, authorId, text, createdAt };
  await tx.comments.insert(comment);
  await tx.avatars.update({ ...avatar, comments: avatar.comments + 1 });
  const event = { type: "avatar.commented", accountId, avatarId, commentId: comment.id } as const;
  await recordEvent(context, tx, event);
  return ok(comment);
}

/** Deletes a comment for its author or the owner of the avatar, and the response that is stored for its author. */
export async function deleteComment(
  tx: Transaction,
  callerId: string,
  { avatarId, id }: Pick<Comment, "avatarId" | "id">,
): Promise<Result<Comment>> {
  const avatar = await tx.avatars.get(avatarId);
  const comment = avatar && (await tx.comments.find(avatar.accountId, id));
  if (avatar && comment && comment.avatarId === avatarId && mayDelete(comment, callerId)) {
    await tx.comments.delete(id);
    await tx.avatars.update({ ...avatar, comments: avatar.comments - 1 });
    await tx.idempotencyKeys.deleteMentioning(comment.authorId, id);
    return ok(comment);
  }
  const visible = await findVisibleAvatar(tx, callerId, avatarId);
  return visible.ok
    ? fail("comment_not_found", `The avatar has no comment ${id} that you may delete.`)
    : visible;
}

function mayDelete({ authorId, accountId }: Comment, callerId: string): boolean {
  return authorId === callerId || accountId === callerId;
}
