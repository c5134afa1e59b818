/** Calls `run` with all items, `concurrency` at a time. */
export async function inParallel<T>(
  items: readonly T[],
  run: (item: T) => Promise<void>,
  concurrency = 8,
): Promise<void> {
  const remaining = items.values();
  const worker = async () => {
    for (const item of remaining) await run(item);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}
