import type { Output } from "./io.ts";

const maxSize = 10_000;

/**
 * Makes invalid sizes read as undefined, also after a resize. Some terminals report 0 columns (`docker run -t`, `expect`,
 * CI runners), which makes ora loop forever.
 */
export function ignoreInvalidSize(output: Output): void {
  for (const name of ["columns", "rows"] as const) {
    let size: unknown = output[name];
    Object.defineProperty(output, name, {
      configurable: true,
      enumerable: true,
      get: () => (isValidSize(size) ? size : undefined),
      set(value: unknown) {
        size = value;
      },
    });
  }
}

function isValidSize(size: unknown): boolean {
  return typeof size === "number" && Number.isInteger(size) && size > 0 && size <= maxSize;
}
