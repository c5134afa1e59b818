import type { Avatar, PublicAvatar } from "../../model/avatar.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Store, StoreReader } from "../../ports/store.ts";

/**
 * Finds an avatar that the account may see: its own, or one that is not private of an account that is active. Others are
 * like unknown ones.
 */
export async function findVisibleAvatar(
  reader: StoreReader,
  viewerId: string,
  id: string,
): Promise<Result<Avatar>> {
  const avatar = await reader.avatars.get(id);
  const isVisible = avatar && (avatar.accountId === viewerId || (await isShown(reader, avatar)));
  return isVisible ? ok(avatar) : avatarNotFound(id);
}

/** Whether other accounts see it. Those of a suspended account are hidden until it is active again. */
async function isShown(reader: StoreReader, { accountId, visibility }: Avatar): Promise<boolean> {
  if (visibility === "private") return false;
  return (await reader.accounts.find(accountId))?.status === "active";
}

function avatarNotFound(id: string): Result<never> {
  return fail("avatar_not_found", `There is no avatar ${id}.`, { field: "id" });
}

/** Finds an avatar that is not private, as other accounts see it, or people without one if the viewer is null. */
export async function getPublicAvatar(
  store: Store,
  viewerId: string | null,
  id: string,
): Promise<Result<PublicAvatar>> {
  const avatar = await store.avatars.get(id);
  if (!avatar || !(await isShown(store, avatar))) return avatarNotFound(id);
  const [cover, liked] = await Promise.all([
    store.looks.find(avatar.accountId, avatar.coverLookId),
    viewerId === null ? null : store.likes.among(viewerId, [id]),
  ]);
  return cover?.status === "ready"
    ? ok({ avatar, cover, isLiked: liked?.has(id) === true })
    : avatarNotFound(id);
}

/** The owner of an avatar, whose account a transaction about it locks; nothing if the avatar does not exist. */
export async function ownersOf(store: Store, avatarId: string): Promise<readonly string[]> {
  const avatar = await store.avatars.get(avatarId);
  return avatar ? [avatar.accountId] : [];
}
