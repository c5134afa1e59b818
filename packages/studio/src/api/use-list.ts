import { type InfiniteData, useInfiniteQuery } from "@tanstack/react-query";
import { useApi } from "./api.ts";
import type { List, Objects, Query } from "./http.ts";

/** Items per request. */
const pageSize = 50;

/** A list that is loaded further on request. */
export function useList<
  N extends
    | "account"
    | "agent"
    | "api_key"
    | "credit_entry"
    | "delivery"
    | "job"
    | "public_avatar"
    | "webhook",
>(
  name: N,
  path: string,
  {
    query,
    interval,
  }: {
    readonly query: Query;
    readonly interval?: number | ((items: readonly Objects[N][]) => number | false);
  },
) {
  const api = useApi();
  const list = useInfiniteQuery({
    // The last part is what is listed, by which all lists of it are loaded again.
    queryKey: [path.split("/").at(-1), "list", path, query],
    queryFn: ({ pageParam, signal }) =>
      api.list(name, path, { query: { ...query, limit: pageSize, offset: pageParam }, signal }),
    initialPageParam: 0,
    getNextPageParam: ({ has_more }, pages) => (has_more ? pages.length * pageSize : undefined),
    ...(interval !== undefined && {
      refetchInterval: ({
        state,
      }: {
        readonly state: { readonly data: InfiniteData<List<Objects[N]>> | undefined };
      }) =>
        typeof interval === "number"
          ? interval
          : interval(state.data?.pages.flatMap(({ data }) => data) ?? []),
    }),
  });
  return {
    /** Undefined until the first page is there. */
    items: list.data?.pages.flatMap(({ data }) => data),
    count: list.data?.pages[0]?.total_count,
    error: list.data === undefined ? list.error : null,
    retry: () => void list.refetch(),
    more: list.hasNextPage ? () => void list.fetchNextPage() : undefined,
  };
}
