import type { Avatar } from "@likeness/contract/v1/types";
import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { useApi } from "../api/api.ts";
import type { VisibleRange } from "../components/virtual-grid.tsx";
import type { Filters } from "./filters.ts";

/** Avatars per request: the most that the API allows. */
const pageSize = 100;

/** How long the grid stands still before its avatars are loaded, in milliseconds. */
const pause = 80;

/** The avatars of a list of any length, of which the pages are loaded that are looked at. */
export function useAvatarPages(filters: Filters) {
  const api = useApi();
  const [[from, to], setPages] = useState<readonly [from: number, to: number]>([0, 0]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const onRange = useCallback(({ first, end }: VisibleRange) => {
    clearTimeout(timer.current);
    const next = [Math.floor(first / pageSize), Math.floor(Math.max(0, end - 1) / pageSize)] as const;
    timer.current = setTimeout(
      () => setPages((last) => (last[0] === next[0] && last[1] === next[1] ? last : next)),
      pause,
    );
  }, []);
  const page = (at: number) => ({
    queryKey: ["avatars", "list", filters, at],
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      const query = { ...filters, limit: pageSize, offset: at * pageSize };
      return api.list("saved_avatar", "/avatars", { query, signal });
    },
  });
  const first = useQuery({ ...page(0), placeholderData: keepPreviousData });
  const numbers = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((at) => at > 0);
  const others = useQueries({ queries: numbers.map(page) });
  const avatarAt = (index: number): Avatar | undefined => {
    const at = Math.floor(index / pageSize);
    const data = at === 0 ? first.data : others[numbers.indexOf(at)]?.data;
    return data?.data[index % pageSize];
  };
  return {
    /** Undefined until the first page is there. */
    count: first.data?.total_count,
    error: first.error,
    isFiltering: first.isPlaceholderData,
    retry: () => void first.refetch(),
    avatarAt,
    onRange,
  };
}
