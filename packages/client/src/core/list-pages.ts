import type { ListQuery } from "../systems/request-content.ts";
import { call } from "./call.ts";
import type { Core } from "./core.ts";
import type { RequestOptions } from "./options.ts";
import { itemsFrom, type PageSpec, type Pages } from "./pages.ts";

/** A list whose first page is requested immediately. */
export function listPages<T extends { readonly id: string }>(
  core: Core,
  specOf: PageSpec<T>,
  query: ListQuery = {},
  options?: RequestOptions,
): Pages<T> {
  const first = call(core, options, ({ fetchPage }, context) => fetchPage(context, specOf, query));
  return Object.assign(first, {
    [Symbol.asyncIterator]: () => itemsFrom(first),
    async toArray({ limit = Number.POSITIVE_INFINITY }: { limit?: number | undefined } = {}) {
      const items: T[] = [];
      if (limit <= 0) return items;
      for await (const item of itemsFrom(first)) if (items.push(item) >= limit) break;
      return items;
    },
  });
}
