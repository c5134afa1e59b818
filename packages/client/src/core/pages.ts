import { type LikenessPromise, likenessPromise, mapAnswer } from "./answer.ts";
import { callApi } from "./call-api.ts";
import type { Core } from "./core.ts";
import { fieldsOf, pick } from "./guards.ts";
import type { RequestOptions } from "./options.ts";

/** One page of a list. `[...page]` is its items; `for await` goes on to the pages after it, as they are needed. */
export interface Page<T> extends Iterable<T>, AsyncIterable<T> {
  readonly data: readonly T[];
  readonly hasMore: boolean;
  /** How many items the whole list has. */
  readonly totalCount: number;
  /** Null after the last page. */
  nextPage(): Promise<Page<T> | null>;
}

/** `await` gives the first page; `for await` gives every item, asking for pages as it comes to them. */
export interface Pages<T> extends LikenessPromise<Page<T>>, AsyncIterable<T> {
  /** All items of all pages, or the first `limit` of them, as an array; no more pages are asked for than that takes. */
  toArray(options?: { readonly limit?: number | undefined }): Promise<T[]>;
}

export interface ListParams {
  /** Items per page, 1 to 100. Default 20. */
  readonly limit?: number | undefined;
  /** How many items to skip. */
  readonly offset?: number | undefined;
  /** The id of the last item already seen; steadier than `offset` while the list grows. */
  readonly after?: string | undefined;
}

type Query = ListParams & Readonly<Record<string, string | number | undefined>>;

/** A copy, which an interface is assignable to; what is no object is left for the check of every call. */
export function asQuery(params: ListParams): Query {
  return typeof params === "object" ? { ...params } : params;
}

export function listPages<T extends { readonly id: string }>(
  core: Core,
  path: string | readonly string[],
  params: Query,
  parseItem: (data: unknown) => T | undefined,
  options: RequestOptions,
): Pages<T> {
  const fetchPage = (query: Query): LikenessPromise<Page<T>> => {
    const answer = callApi(core, {
      method: "GET",
      path,
      query,
      parse: (data) => parsePage(data, parseItem),
      options,
    });
    return likenessPromise(mapAnswer(answer.withResponse(), (page) => pageOf(query, page)));
  };

  function pageOf(query: Query, parsed: ParsedPage<T>): Page<T> {
    const page: Page<T> = {
      ...parsed,
      nextPage: () => nextPage(query, page),
      [Symbol.iterator]: () => parsed.data[Symbol.iterator](),
      [Symbol.asyncIterator]: () => itemsFrom(page),
    };
    return page;
  }

  async function nextPage(query: Query, page: Page<T>): Promise<Page<T> | null> {
    const last = page.data.at(-1);
    if (!page.hasMore || !last) return null;
    const { offset, ...rest } = query;
    if (offset === undefined) {
      const next = await fetchPage({ ...rest, after: last.id });
      if (next.data[0]?.id !== page.data[0]?.id) return next;
      // The same page again: a server (Pi's) that does not know `after`. From here on it is asked by offset.
    }
    return fetchPage({ ...rest, after: undefined, offset: (offset ?? 0) + page.data.length });
  }

  const first = fetchPage(params);
  const items = () => itemsFrom(first);
  return Object.assign(first, {
    [Symbol.asyncIterator]: items,
    async toArray({ limit = Number.POSITIVE_INFINITY }: { limit?: number | undefined } = {}) {
      const all: T[] = [];
      if (limit <= 0) return all;
      for await (const item of items()) if (all.push(item) >= limit) break;
      return all;
    },
  });
}

async function* itemsFrom<T>(first: Page<T> | Promise<Page<T>>): AsyncGenerator<T, void, undefined> {
  for (let page: Page<T> | null = await first; page; page = await page.nextPage()) yield* page.data;
}

type ParsedPage<T> = Pick<Page<T>, "data" | "hasMore" | "totalCount">;

function parsePage<T>(data: unknown, parseItem: (data: unknown) => T | undefined): ParsedPage<T> | undefined {
  const fields = fieldsOf(data);
  const { data: items, hasMore } = fields;
  if (!Array.isArray(items)) return undefined;
  const parsed = items.map(parseItem).filter((item) => item !== undefined);
  return {
    data: parsed,
    hasMore: hasMore === true,
    totalCount: parsed.length,
    ...pick(fields, "number", "totalCount"),
  };
}
