import type { Reference } from "../domain/job.ts";
import { done, type Outcome, refuse } from "../domain/refusal.ts";
import type { World } from "./world.ts";

/**
 * Checks every picture before storing any, so that a refused request leaves nothing behind. A few thousand bytes can
 * take seconds to look at, so accounts take turns: one that brings many such pictures waits for itself. Rejects with the
 * reason of an aborted `signal`.
 */
export async function storeReferences(
  world: World,
  accountId: string,
  pictures: readonly Uint8Array[],
  signal: AbortSignal,
): Promise<Outcome<readonly Reference[]>> {
  const clean = [];
  for (const [index, bytes] of pictures.entries()) {
    const picture = await world.turns.take(accountId, async () => {
      signal.throwIfAborted();
      return world.pictures.clean(bytes);
    });
    if ("refused" in picture) {
      const param = `reference_images.${index}`;
      return refuse("invalid_request", `${param} ${picture.refused}.`, {
        param,
        hint: "Send JPEG, PNG or WebP pictures of at most 15 MB each.",
      });
    }
    clean.push(picture);
  }
  const references: Reference[] = [];
  for (const { bytes, mediaType } of clean)
    references.push({ sha256: await world.blobs.put(bytes), mediaType });
  return done(references);
}
