import { type Avatar, isInFeed } from "../../../model/avatar.ts";
import { defineTable, nullableId, number, referenceTo, text } from "../table.ts";
import type { SqlTransaction } from "../transaction.ts";

/**
 * The feed. Each row is a list that a public avatar is in: of all avatars, or of those with a tag, with the numbers that it is
 * sorted by, so that a page is a range of an index. The list that an avatar is no longer in becomes null.
 */
export const feedEntriesTable = defineTable({
  name: "feed_entries",
  label: "Entry of the feed",
  columns: {
    id: referenceTo("avatars", "cascade"),
    /** `all`, `tag 0`. */
    slot: text,
    /** As JSON: see `feedOfTag`. */
    feed: nullableId,
    published_at: number,
    likes: number,
  },
  key: ["id", "slot"],
  indexes: {
    feed_entries_by_time: "(feed, published_at, id) WHERE feed IS NOT NULL",
    feed_entries_by_likes: "(feed, likes, published_at, id) WHERE feed IS NOT NULL",
  },
});

/** The list of the avatars with a tag, or of all, as JSON, because databases refuse or change text with a NUL. */
export function feedOfTag(tag: string | null): string {
  return JSON.stringify([tag]);
}

function feedsOf(avatar: Avatar): Map<string, string> {
  if (!isInFeed(avatar)) return new Map();
  return new Map([
    ["all", feedOfTag(null)],
    ...avatar.tags.map((tag, index) => [`tag ${index}`, feedOfTag(tag)] as const),
  ]);
}

/** Writes the entries that have changed. `old` is null for a new avatar. */
export function writeFeedEntries(tx: SqlTransaction, avatar: Avatar, old: Avatar | null): void {
  const { id, likes, publishedAt } = avatar;
  const published_at = publishedAt ?? avatar.createdAt;
  const feeds = feedsOf(avatar);
  const oldFeeds = old ? feedsOf(old) : new Map<string, string>();
  const positionChanged = old?.likes !== likes || old.publishedAt !== publishedAt;
  for (const slot of new Set([...feeds.keys(), ...oldFeeds.keys()])) {
    const feed = feeds.get(slot) ?? null;
    if (!positionChanged && feed === (oldFeeds.get(slot) ?? null)) continue;
    tx.upsert(feedEntriesTable, { id, slot, feed, published_at, likes });
  }
}
