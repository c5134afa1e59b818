import type { ListQuery, PageData } from "../systems/request-content.ts";
import { assertObject } from "./check-arguments.ts";
import type { CallContext } from "./context.ts";
import { mapResponse, type WithResponse } from "./likeness-promise.ts";
import { startLimits } from "./limits.ts";
import { itemsFrom, type Page, type PageSpec } from "./pages.ts";
import { sendRequest } from "./send-request.ts";

/** Requests one page of a list. */
export async function fetchPage<T extends { readonly id: string }>(
  context: CallContext,
  specOf: PageSpec<T>,
  query: ListQuery,
): Promise<WithResponse<Page<T>>> {
  assertObject(query, "the list parameters", "{ limit: 20 }");
  return mapResponse(sendRequest(context, specOf(context.driver, query)), (data) =>
    pageOf(context, specOf, query, data),
  );
}

function pageOf<T extends { readonly id: string }>(
  context: CallContext,
  specOf: PageSpec<T>,
  query: ListQuery,
  data: PageData<T>,
): Page<T> {
  const page: Page<T> = {
    ...data,
    nextPage,
    [Symbol.iterator]: () => data.data[Symbol.iterator](),
    [Symbol.asyncIterator]: () => itemsFrom(page),
  };
  return page;

  async function nextPage(): Promise<Page<T> | null> {
    const last = page.data.at(-1);
    if (!page.hasMore || !last) return null;
    const { offset, ...rest } = query;
    if (offset === undefined && context.driver.capabilities.pagination === "cursor") {
      const next = await follow({ ...rest, after: last.id });
      if (next.data[0]?.id !== page.data[0]?.id) return next;
      // The same page again: the server ignores `after`, so the following pages are requested by offset.
    }
    return follow({ ...rest, after: undefined, offset: (offset ?? 0) + page.data.length });
  }

  /** Each page has the full deadline. */
  async function follow(next: ListQuery): Promise<Page<T>> {
    const { signal, deadline } = context.limits;
    const limits = startLimits(context.core.platform, deadline, signal);
    return (await fetchPage({ ...context, limits }, specOf, next)).data;
  }
}
