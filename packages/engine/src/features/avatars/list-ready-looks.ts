import type { Avatar } from "../../model/avatar.ts";
import type { Look, ReadyLook } from "../../model/look.ts";
import type { Store, StoreReader } from "../../ports/store.ts";
import { maxLooks } from "./accept-look.ts";

export interface LookOfAvatar {
  readonly avatar: Avatar;
  readonly look: ReadyLook;
}

/** The avatars that are read at once with all of their looks. */
const pageSize = 20;

/** The looks of the newest avatars are listed. */
const maxAvatars = 2_000;

/** The looks of an account that are ready and have no emotion, those of the newest avatar first. */
export async function* listOwnLooks(store: Store, accountId: string): AsyncGenerator<LookOfAvatar> {
  for (let offset = 0; offset < maxAvatars; offset += pageSize) {
    const page = await store.avatars.list(accountId, { limit: pageSize, offset, sort: "created" });
    const ids = page.items.map(({ id }) => id);
    const looks = await store.looks.gallery(accountId, ids, maxLooks);
    const byAvatar = Map.groupBy(looks, ({ avatarId }) => avatarId);
    for (const avatar of page.items) {
      for (const look of (byAvatar.get(avatar.id) ?? []).toReversed())
        if (look.status === "ready" && look.emotion === null) yield { avatar, look };
    }
    if (!page.hasMore) return;
  }
}

/** The covers of public avatars of all accounts, newest first. */
export async function* listPublicLooks(store: Store): AsyncGenerator<LookOfAvatar> {
  for (let offset = 0; offset < maxAvatars; offset += 100) {
    const page = await store.feed.list({ limit: 100, offset, sort: "newest" });
    // An avatar may have changed since the page was read.
    for (const { avatar, cover } of page.items) if (cover.status === "ready") yield { avatar, look: cover };
    if (!page.hasMore) return;
  }
}

/** All looks of an avatar without an emotion, oldest first. */
export async function listLooksOf(reader: StoreReader, { accountId, id }: Avatar): Promise<readonly Look[]> {
  const looks: Look[] = [];
  for (let hasMore = true; hasMore; ) {
    const page = await reader.looks.list(accountId, { avatarId: id, limit: 100, offset: looks.length });
    looks.push(...page.items);
    hasMore = page.hasMore && page.items.length > 0;
  }
  return looks.filter(({ emotion }) => emotion === null).toReversed();
}
