/** Calls `run` with all items, eight at a time. */
export async function inParallel<T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> {
  const remaining = items.values();
  const worker = async () => {
    for (const item of remaining) await run(item);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}
