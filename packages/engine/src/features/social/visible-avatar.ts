import type { Avatar, PublicAvatar } from "../../model/avatar.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { AvatarReader, Store } from "../../ports/store.ts";

/** Finds an avatar that the account may see: its own, or one that is not private. Others are like unknown ones. */
export async function findVisibleAvatar(
  reader: { readonly avatars: AvatarReader },
  viewerId: string,
  id: string,
): Promise<Result<Avatar>> {
  const avatar = await reader.avatars.get(id);
  return avatar && isVisible(avatar, viewerId) ? ok(avatar) : avatarNotFound(id);
}

function isVisible({ accountId, visibility }: Avatar, viewerId: string): boolean {
  return accountId === viewerId || visibility !== "private";
}

function avatarNotFound(id: string): Result<never> {
  return fail("avatar_not_found", `There is no avatar ${id}.`, { field: "id" });
}

/** Finds an avatar that is not private, as other accounts see it. */
export async function getPublicAvatar(
  store: Store,
  viewerId: string,
  id: string,
): Promise<Result<PublicAvatar>> {
  const avatar = await store.avatars.get(id);
  if (!avatar || avatar.visibility === "private") return avatarNotFound(id);
  const [cover, liked] = await Promise.all([
    store.looks.find(avatar.accountId, avatar.coverLookId),
    store.likes.among(viewerId, [id]),
  ]);
  return cover?.status === "ready" ? ok({ avatar, cover, isLiked: liked.has(id) }) : avatarNotFound(id);
}

/** The owner of an avatar, whose account a transaction about it locks; nothing if the avatar does not exist. */
export async function ownersOf(store: Store, avatarId: string): Promise<readonly string[]> {
  const avatar = await store.avatars.get(avatarId);
  return avatar ? [avatar.accountId] : [];
}
