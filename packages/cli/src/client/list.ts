import type { ListParams, Pages } from "@likeness/client";

export interface ListOptions {
  /** Maximum number of items; default 20. */
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** One page of a list. */
export interface ListResult<T> {
  readonly data: readonly T[];
  readonly hasMore: boolean;
  /** Number of items in the whole list. */
  readonly totalCount: number;
}

export async function fetchList<T>(
  fetchPage: (params: ListParams) => Pages<T>,
  { limit, offset }: ListOptions,
): Promise<ListResult<T>> {
  const { data, hasMore, totalCount } = await fetchPage({
    ...(limit !== undefined && { limit }),
    ...(offset !== undefined && { offset }),
  });
  return { data, hasMore, totalCount };
}
