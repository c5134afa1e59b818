/** A `fetch` that keeps count of what it is answered. */
export interface MeasuredFetch {
  readonly fetch: typeof globalThis.fetch;
  /** How often each status was answered; `none` where there was no answer. */
  readonly answers: ReadonlyMap<string, number>;
  /** How long GETs took that wait for nothing, to the head of their answer, in milliseconds. */
  readonly quickGets: readonly number[];
}

export function createMeasuredFetch(): MeasuredFetch {
  const answers = new Map<string, number>();
  const quickGets: number[] = [];
  const count = (status: string) => answers.set(status, (answers.get(status) ?? 0) + 1);
  return {
    answers,
    quickGets,
    async fetch(input, init) {
      const began = performance.now();
      const { method, url } = input instanceof Request ? input : new Request(input, init);
      try {
        const response = await globalThis.fetch(input, init);
        count(String(response.status));
        if (method === "GET" && !/wait_for_completion|\/events$/.test(url))
          quickGets.push(performance.now() - began);
        return response;
      } catch (error) {
        if (!init?.signal?.aborted) count("none");
        throw error;
      }
    },
  };
}
