import type { EngineContext } from "../../kernel/engine-context.ts";
import { recordEvent } from "../../kernel/record-event.ts";
import type { Avatar } from "../../model/avatar.ts";
import { ok, type Result } from "../../model/result.ts";
import type { Transaction } from "../../ports/store.ts";
import { findVisibleAvatar } from "./visible-avatar.ts";

/** Whether an account likes an avatar now, and the number of accounts that do. */
export interface LikeState {
  readonly avatarId: string;
  readonly isLiked: boolean;
  readonly likes: number;
}

/** Likes an avatar, once for each account. */
export async function likeAvatar(
  context: EngineContext,
  tx: Transaction,
  likerId: string,
  avatarId: string,
): Promise<Result<LikeState>> {
  const found = await findVisibleAvatar(tx, likerId, avatarId);
  if (!found.ok) return found;
  const avatar = found.value;
  const like = { avatarId, accountId: avatar.accountId, likerId };
  if (await tx.likes.find(like)) return ok({ avatarId, isLiked: true, likes: avatar.likes });
  await tx.likes.insert({ ...like, createdAt: context.clock.now() });
  const likes = await changeLikes(tx, avatar, 1);
  await recordEvent(context, tx, { type: "avatar.liked", accountId: avatar.accountId, avatarId });
  return ok({ avatarId, isLiked: true, likes });
}

/** Takes a like back. An account can do so after the avatar has become private. */
export async function unlikeAvatar(
  tx: Transaction,
  likerId: string,
  avatarId: string,
): Promise<Result<LikeState>> {
  const avatar = await tx.avatars.get(avatarId);
  const like = avatar && { avatarId, accountId: avatar.accountId, likerId };
  if (like && (await tx.likes.find(like))) {
    await tx.likes.delete(like);
    return ok({ avatarId, isLiked: false, likes: await changeLikes(tx, avatar, -1) });
  }
  const visible = await findVisibleAvatar(tx, likerId, avatarId);
  return visible.ok ? ok({ avatarId, isLiked: false, likes: visible.value.likes }) : visible;
}

async function changeLikes(tx: Transaction, avatar: Avatar, change: number): Promise<number> {
  const likes = avatar.likes + change;
  await tx.avatars.update({ ...avatar, likes });
  return likes;
}
