import { type AvatarWithCover, type FeedReader, maxCountedAvatars } from "../../../ports/store.ts";
import { readPage } from "../page.ts";
import { each, sql } from "../sql.ts";
import { readText } from "../table.ts";
import type { SqlReader } from "../transaction.ts";
import { accountsTable } from "./accounts.ts";
import { avatarsTable, readAvatar } from "./avatars.ts";
import { feedEntriesTable, feedOfTag } from "./feed-entries.ts";
import { looksTable, readLook } from "./looks.ts";

export function createFeedReader(reader: SqlReader): FeedReader {
  return {
    async list({ tag, sort, ...page }) {
      const feed = feedOfTag(tag ?? null);
      const list = {
        from: feedEntriesTable,
        where: sql`feed = ${feed} AND ${isOfActiveAccount}`,
        whereOfRow: sql`feed || '' = ${feed}`,
        order: sort === "likes" ? ["likes", "published_at"] : ["published_at"],
        maxTotal: maxCountedAvatars,
      };
      const { items: ids, ...rest } = await readPage(reader, list, page, (row) => readText(row, "id"));
      const avatars = await findWithCovers(reader, ids);
      return { ...rest, items: ids.flatMap((id) => avatars.get(id) ?? []) };
    },
  };
}

/** Few accounts are not active, so that this is checked for little more than the rows of the page. */
const isOfActiveAccount = sql`EXISTS (SELECT 1 FROM ${avatarsTable} AS avatars
  JOIN ${accountsTable} AS accounts ON accounts.id = avatars.account_id
  WHERE avatars.id = feed_entries.id AND accounts.status = 'active')`;

async function findWithCovers(
  reader: SqlReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AvatarWithCover>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.all(sql`SELECT avatars.id AS id, avatars.body AS avatar, looks.body AS cover
    FROM ${each(ids)} JOIN ${avatarsTable} AS avatars ON avatars.id = each.value
    JOIN ${looksTable} AS looks ON looks.id = avatars.cover_look_id`);
  return new Map(
    rows.map((row) => [
      readText(row, "id"),
      { avatar: readAvatar(row, "avatar"), cover: readLook(row, "cover") },
    ]),
  );
}
