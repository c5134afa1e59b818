import { type LikenessPromise, likenessPromise, mapAnswer } from "./answer.ts";
import { callApi } from "./call-api.ts";
import type { Core } from "./core.ts";
import { fieldsOf, pick } from "./guards.ts";
import type { RequestOptions } from "./options.ts";

export interface Page<T> {
  readonly data: readonly T[];
  readonly hasMore: boolean;
  /** In the whole list. */
  readonly totalCount: number;
  /** Null after the last page. */
  nextPage(): Promise<Page<T> | null>;
}

/** `await` gives the first page; `for await` gives every item, asking for pages as it comes to them. */
export interface Pages<T> extends LikenessPromise<Page<T>>, AsyncIterable<T> {}

export interface ListParams {
  /** Items per page, 1 to 100. Default 20. */
  readonly limit?: number | undefined;
  /** Items to skip. */
  readonly offset?: number | undefined;
  /** The id of the last item already seen; steadier than `offset` while the list grows. */
  readonly after?: string | undefined;
}

export function listPages<T extends { readonly id: string }>(
  core: Core,
  path: string,
  params: ListParams & Readonly<Record<string, string | number | undefined>>,
  parseItem: (data: unknown) => T | undefined,
  options: RequestOptions,
): Pages<T> {
  const fetchPage = (query: typeof params): LikenessPromise<Page<T>> => {
    const answer = callApi(core, {
      method: "GET",
      path,
      query,
      parse: (data) => parsePage(data, parseItem),
      options,
    });
    return likenessPromise(
      mapAnswer(answer.withResponse(), (page) => ({ ...page, nextPage: () => nextPage(query, page) })),
    );
  };

  async function nextPage(query: typeof params, page: Omit<Page<T>, "nextPage">): Promise<Page<T> | null> {
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
  return Object.assign(first, {
    async *[Symbol.asyncIterator]() {
      for (let page: Page<T> | null = await first; page; page = await page.nextPage()) yield* page.data;
    },
  });
}

function parsePage<T>(data: unknown, parseItem: (data: unknown) => T | undefined) {
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
