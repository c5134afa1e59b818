/**
 * Runs work over `count` items in chunks and yields to the event loop in between. Chunks have a fixed size
 * rather than a time limit, so that the work is deterministic.
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

/** Runs work for each row, about `pixels` pixels per chunk. */
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
