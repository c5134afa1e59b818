import type { EngineContext } from "../../kernel/engine-context.ts";

/** Blobs are stored before the row that refers to them, so newer blobs may still be in use. Longer than any request or job. */
export const blobGraceMs = 60 * 60 * 1000;

type Dependencies = Pick<EngineContext, "store" | "blobs" | "clock">;

/** Removes those of the blobs that are old enough and that no row refers to. Returns their number. */
export async function removeUnusedBlobs(
  { store, blobs, clock }: Dependencies,
  hashes: readonly string[],
): Promise<number> {
  const { maintenance } = blobs;
  if (!maintenance || hashes.length === 0) return 0;
  const cutoff = clock.now() - blobGraceMs;
  const used = await store.usedBlobs(hashes);
  let removed = 0;
  for (const hash of hashes) if (!used.has(hash) && (await maintenance.remove(hash, cutoff))) removed += 1;
  return removed;
}

/** Removes all unused blobs, and what is left of interrupted uploads. */
export async function sweepBlobs(context: Dependencies, signal: AbortSignal): Promise<void> {
  const { maintenance } = context.blobs;
  if (!maintenance) return;
  const cutoff = context.clock.now() - blobGraceMs;
  await maintenance.removeUnfinished(cutoff, signal);
  for await (const hashes of maintenance.olderThan(cutoff, signal)) {
    if (signal.aborted) return;
    await removeUnusedBlobs(context, hashes);
  }
}
