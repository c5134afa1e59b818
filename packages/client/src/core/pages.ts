import type { Driver } from "../systems/driver.ts";
import type { ListQuery, PageData } from "../systems/request-content.ts";
import type { LikenessPromise } from "./likeness-promise.ts";
import type { RequestSpec } from "./request-spec.ts";

/** One page of a list. `[...page]` is its items; `for await` continues with the pages after it. */
export interface Page<T> extends Iterable<T>, AsyncIterable<T> {
  readonly data: readonly T[];
  readonly hasMore: boolean;
  /** How many items the whole list has. */
  readonly totalCount: number;
  /** Null after the last page. */
  nextPage(): Promise<Page<T> | null>;
}

/** `await` gives the first page; `for await` gives every item and requests further pages as needed. */
export interface Pages<T> extends LikenessPromise<Page<T>>, AsyncIterable<T> {
  /** All items of all pages, or the first `limit` of them, as an array. No more pages are requested than necessary. */
  toArray(options?: { readonly limit?: number | undefined }): Promise<T[]>;
}

export interface ListParams {
  /** Items per page, 1 to 100. Default 20. */
  readonly limit?: number | undefined;
  /** How many items to skip. */
  readonly offset?: number | undefined;
  /** The id of the last item already seen; more stable than `offset` while the list grows. */
  readonly after?: string | undefined;
}

/** Makes the request for one page of a list. */
export type PageSpec<T> = (driver: Driver, query: ListQuery) => RequestSpec<PageData<T>>;

/** The items of a page and of all pages after it. */
export async function* itemsFrom<T>(first: Page<T> | Promise<Page<T>>): AsyncGenerator<T, void, undefined> {
  for (let page: Page<T> | null = await first; page; page = await page.nextPage()) yield* page.data;
}
