import { useQuery } from "@tanstack/react-query";
import { useApi } from "./api.ts";

/** The account of the key of this tab. */
export function useAccount() {
  const api = useApi();
  return useQuery({
    queryKey: ["account"],
    queryFn: ({ signal }) => api.get("account", "/account", { signal }),
    staleTime: 60_000,
  });
}
