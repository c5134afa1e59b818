/** A `fetch` that records responses and latency. */
export interface MeasuredFetch {
  readonly fetch: typeof globalThis.fetch;
  /** Number of responses by status; `none` for requests without a response. */
  readonly responses: ReadonlyMap<string, number>;
  /** Time to response headers of GET requests that do not wait, in milliseconds. */
  readonly latencies: readonly number[];
}

export function createMeasuredFetch(): MeasuredFetch {
  const responses = new Map<string, number>();
  const latencies: number[] = [];
  const count = (status: string) => responses.set(status, (responses.get(status) ?? 0) + 1);
  return {
    responses,
    latencies,
    async fetch(input, init) {
      const started = performance.now();
      const { method, url } = input instanceof Request ? input : new Request(input, init);
      try {
        const response = await globalThis.fetch(input, init);
        count(String(response.status));
        if (method === "GET" && !/wait_for_completion|\/events$/.test(url))
          latencies.push(performance.now() - started);
        return response;
      } catch (error) {
        if (!init?.signal?.aborted) count("none");
        throw error;
      }
    },
  };
}
