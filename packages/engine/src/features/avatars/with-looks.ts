import { type Avatar, type AvatarWithLooks, maxGalleryImages } from "../../model/avatar.ts";
import type { Look } from "../../model/look.ts";
import type { StoreReader } from "../../ports/store.ts";

/** Reads the looks that responses with these avatars of an account contain. */
export async function withLooks(
  reader: StoreReader,
  accountId: string,
  avatars: readonly Avatar[],
): Promise<AvatarWithLooks[]> {
  const ids = avatars.map(({ id }) => id);
  const looks = await reader.looks.gallery(accountId, ids, maxGalleryImages);
  const byAvatar = Map.groupBy(looks, ({ avatarId }) => avatarId);
  return avatars.flatMap((avatar) => joinLooks(avatar, byAvatar.get(avatar.id) ?? []) ?? []);
}

/** The avatar with its looks; null without its cover: it was deleted, or changed between the reads. */
export async function findWithLooks(
  reader: StoreReader,
  accountId: string,
  id: string,
): Promise<AvatarWithLooks | null> {
  const avatar = await reader.avatars.find(accountId, id);
  const [found = null] = avatar ? await withLooks(reader, accountId, [avatar]) : [];
  return found;
}

function joinLooks(avatar: Avatar, looks: readonly Look[]): AvatarWithLooks | null {
  const cover = looks.find(({ id }) => id === avatar.coverLookId);
  if (!cover) return null;
  const others = looks.filter((look) => look !== cover && look.status === "ready" && look.emotion === null);
  return { avatar, cover, others: others.slice(0, maxGalleryImages - 1) };
}
