import type { Output } from "./io.ts";

/** Larger than any screen: whoever says so does not know. */
const largest = 10_000;

/**
 * Makes a size that nobody has set read as absent. Such terminals say 0 (`docker run -t`, `expect`, CI runners), also
 * later, when they are resized; whoever divides by it, as ora does, never ends.
 */
export function hideUnusableSize(output: Output): void {
  for (const name of ["columns", "rows"] as const) {
    let size: unknown = output[name];
    Object.defineProperty(output, name, {
      configurable: true,
      enumerable: true,
      get: () => (isUsable(size) ? size : undefined),
      set(value: unknown) {
        size = value;
      },
    });
  }
}

function isUsable(size: unknown): boolean {
  return typeof size === "number" && Number.isInteger(size) && size > 0 && size <= largest;
}
