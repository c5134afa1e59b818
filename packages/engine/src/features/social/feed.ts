import type { PublicAvatar } from "../../model/avatar.ts";
import type { FeedReader, Page, Store } from "../../ports/store.ts";

/** Lists the public avatars of all accounts. */
export async function listFeed(
  store: Store,
  viewerId: string,
  page: Parameters<FeedReader["list"]>[0],
): Promise<Page<PublicAvatar>> {
  const { items, ...rest } = await store.feed.list(page);
  const liked = await store.likes.among(
    viewerId,
    items.map(({ avatar }) => avatar.id),
  );
  return {
    ...rest,
    items: items.flatMap(({ avatar, cover }) =>
      // An avatar may have changed since the page was read.
      cover.status === "ready" ? { avatar, cover, isLiked: liked.has(avatar.id) } : [],
    ),
  };
}
