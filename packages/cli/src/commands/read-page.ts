import type { ListParams, Pages } from "@likeness/client";

export interface ListInput {
  /** How many at most; default 20. */
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

export interface Listing<T> {
  readonly data: readonly T[];
  readonly hasMore: boolean;
  /** In the whole list. */
  readonly totalCount: number;
}

export async function readPage<T>(
  ask: (params: ListParams) => Pages<T>,
  { limit, offset }: ListInput,
): Promise<Listing<T>> {
  const { data, hasMore, totalCount } = await ask({
    ...(limit !== undefined && { limit }),
    ...(offset !== undefined && { offset }),
  });
  return { data, hasMore, totalCount };
}
