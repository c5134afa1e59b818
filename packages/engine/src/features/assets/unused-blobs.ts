import type { EngineContext } from "../../kernel/engine-context.ts";

/**
 * Content is stored before the row that names it: what was put within this time may be about to be named. It is longer
 * than any request may prepare, or any drawing take to be recorded.
 */
export const blobGraceMs = 60 * 60 * 1000;

type Parts = Pick<EngineContext, "store" | "blobs" | "clock">;

/** Removes those contents that no row names and that are old enough, and answers how many. */
export async function removeUnusedBlobs(
  { store, blobs, clock }: Parts,
  hashes: readonly string[],
): Promise<number> {
  const { maintenance } = blobs;
  if (!maintenance || hashes.length === 0) return 0;
  const then = clock.now() - blobGraceMs;
  const used = await store.usedBlobs(hashes);
  let removed = 0;
  for (const hash of hashes) if (!used.has(hash) && (await maintenance.remove(hash, then))) removed += 1;
  return removed;
}

/** Looks through all contents for those that no row names, and for what is left of puts that never ended. */
export async function sweepBlobs(context: Parts, signal: AbortSignal): Promise<void> {
  const { maintenance } = context.blobs;
  if (!maintenance) return;
  const then = context.clock.now() - blobGraceMs;
  await maintenance.removeUnfinished(then, signal);
  for await (const hashes of maintenance.olderThan(then, signal)) {
    if (signal.aborted) return;
    await removeUnusedBlobs(context, hashes);
  }
}
