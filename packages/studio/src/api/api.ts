import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import { type Api, NetworkError, RequestError } from "./http.ts";
import { refuseKey } from "./session.ts";

const ApiContext = createContext<Api | undefined>(undefined);
export const ApiProvider = ApiContext.Provider;

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (api === undefined) throw new Error("useApi() needs an <ApiProvider>.");
  return api;
}

/** Signs out when the server refuses the key, wherever that happens. */
export function onApiError(error: unknown): void {
  if (error instanceof RequestError && error.status === 401) refuseKey();
}

/** Requests that another attempt may help are repeated; what the server refused is not. */
function retry(failures: number, error: unknown): boolean {
  // The next attempt waits until the server takes requests again.
  if (error instanceof RequestError && error.status === 429) return failures < 3;
  return (
    failures < 1 && (error instanceof NetworkError || (error instanceof RequestError && error.status >= 500))
  );
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: onApiError }),
    mutationCache: new MutationCache({ onError: onApiError }),
    defaultOptions: {
      queries: { staleTime: 10_000, retry, networkMode: "always" },
      mutations: { networkMode: "always" },
    },
  });
}
