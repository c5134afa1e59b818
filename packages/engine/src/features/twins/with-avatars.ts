import type { Twin } from "../../model/twin.ts";
import type { TwinWithAvatar } from "../../model/twin-with-avatar.ts";
import type { StoreReader } from "../../ports/store.ts";
import { withLooks } from "../avatars/with-looks.ts";

/** Reads the avatars of twins of one account. */
export async function withAvatars(
  reader: StoreReader,
  accountId: string,
  twins: readonly Twin[],
): Promise<TwinWithAvatar[]> {
  const avatars = await Promise.all(
    twins.map(({ avatarId }) => (avatarId === null ? null : reader.avatars.find(accountId, avatarId))),
  );
  const existing = avatars.filter((avatar) => avatar !== null);
  const found = existing.length === 0 ? [] : await withLooks(reader, accountId, existing);
  return twins.map((twin) => ({
    twin,
    avatar: found.find(({ avatar }) => avatar.id === twin.avatarId) ?? null,
  }));
}

export async function findWithAvatar(
  reader: StoreReader,
  accountId: string,
  id: string,
): Promise<TwinWithAvatar | null> {
  const twin = await reader.twins.find(accountId, id);
  const [found = null] = twin ? await withAvatars(reader, accountId, [twin]) : [];
  return found;
}
