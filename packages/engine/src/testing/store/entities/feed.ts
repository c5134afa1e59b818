import { type Avatar, isInFeed } from "../../../model/avatar.ts";
import type { FeedReader } from "../../../ports/store.ts";
import { accountTable } from "./accounts.ts";
import { avatarTable } from "./avatars.ts";
import { defineEntity, mapInSequence, specialText } from "./entity.ts";
import { lookTable } from "./looks.ts";

type Query = Omit<Parameters<FeedReader["list"]>[0], "limit" | "offset">;

const queries: readonly Query[] = [
  { sort: "newest" },
  { sort: "likes" },
  { sort: "newest", tag: specialText },
  { sort: "likes", tag: "tag" },
];

function select(avatars: readonly Avatar[], { sort, tag }: Query): Avatar[] {
  const time = ({ publishedAt, createdAt }: Avatar) => publishedAt ?? createdAt;
  return avatars
    .filter((avatar) => isInFeed(avatar) && (tag === undefined || avatar.tags.includes(tag)))
    .toSorted(
      (a, b) => (sort === "likes" ? b.likes - a.likes : 0) || time(b) - time(a) || (a.id < b.id ? 1 : -1),
    );
}

/** What the avatars and looks of all accounts add up to. */
export const feed = defineEntity({
  steps: () => [],
  committed: {
    inModel: (model) =>
      queries.map((query) => {
        const isOfActiveAccount = ({ accountId }: Avatar) =>
          accountTable.find(model, accountId)?.status === "active";
        const avatars = select(avatarTable.rows(model).filter(isOfActiveAccount), query);
        return {
          items: avatars.flatMap((avatar) => {
            const cover = lookTable.find(model, avatar.coverLookId);
            return cover ? { avatar, cover } : [];
          }),
          total: avatars.length,
          hasMore: false,
        };
      }),
    inStore: (store) =>
      mapInSequence(queries, (query) => store.feed.list({ ...query, limit: 100, offset: 0 })),
  },
});
