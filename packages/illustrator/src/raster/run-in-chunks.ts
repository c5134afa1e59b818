/**
 * Runs work over `count` items in slices, and lets others have the event loop between two of them.
 * A slice is told by its size, never by a clock, so that the work is the same everywhere.
 */
export async function runInChunks(
  count: number,
  perSlice: number,
  work: (from: number, to: number) => void,
): Promise<void> {
  for (let from = 0; from < count; from += perSlice) {
    if (from > 0) await yieldToEventLoop();
    work(from, Math.min(count, from + perSlice));
  }
}

/** The same over the rows of a picture, about so many pixels at a time. */
export function forEachRow(
  { width, height }: { readonly width: number; readonly height: number },
  work: (row: number) => void,
  pixels = 100_000,
): Promise<void> {
  return runInChunks(height, Math.max(1, Math.round(pixels / width)), (from, to) => {
    for (let row = from; row < to; row += 1) work(row);
  });
}

function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
