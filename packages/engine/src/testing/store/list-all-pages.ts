import type { Page, PageQuery } from "../../ports/store.ts";

/** Reads a whole list in pages and checks that `total` and `hasMore` are right on each. */
export async function listAllPages<T extends { id: string }>(
  list: (page: PageQuery) => Promise<Page<T>>,
  limit = 3,
): Promise<T[]> {
  const seen: T[] = [];
  for (;;) {
    const last = seen.at(-1);
    const { items, total, hasMore } = await list({ limit, offset: 0, ...(last && { after: last.id }) });
    seen.push(...items);
    if (hasMore !== seen.length < total)
      throw new Error(`hasMore is ${hasMore} after ${seen.length} of ${total} rows`);
    if (!hasMore) {
      if (total !== seen.length) throw new Error(`total is ${total} for ${seen.length} rows`);
      return seen;
    }
  }
}
