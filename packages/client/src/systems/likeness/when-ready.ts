import type { RequestSpec } from "../../core/request-spec.ts";

/** The same request, whose response is accepted only in one state. */
export function whenReady<T, R extends T>(
  spec: RequestSpec<T>,
  isReady: (value: T) => value is R,
): RequestSpec<R> {
  return {
    ...spec,
    async read(...response) {
      const value = await spec.read(...response);
      return value !== undefined && isReady(value) ? value : undefined;
    },
  };
}
