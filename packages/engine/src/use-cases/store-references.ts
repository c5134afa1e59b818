import type { Reference } from "../domain/job.ts";
import { done, type Outcome, refuse } from "../domain/refusal.ts";
import type { CleanPicture } from "../ports/pictures.ts";
import type { Spool } from "../ports/spool.ts";
import type { World } from "./world.ts";

/**
 * Checks every picture before storing any, so that a refused request leaves nothing behind. A few thousand bytes can
 * take seconds to look at, so accounts take turns: one that brings many such pictures waits for itself. Rejects with the
 * reason of an aborted `signal`.
 */
export async function storeReferences(
  world: World,
  accountId: string,
  pictures: readonly { read(): Promise<Uint8Array> }[],
  signal: AbortSignal,
): Promise<Outcome<readonly Reference[]>> {
  const clean: { readonly spool: Spool; readonly mediaType: CleanPicture["mediaType"] }[] = [];
  try {
    for (const [index, { read }] of pictures.entries()) {
      const picture = await world.turns.take(accountId, () =>
        world.memoryTurns.take("everybody", async () => {
          signal.throwIfAborted();
          const seen = await world.pictures.clean(await read());
          if ("refused" in seen) return seen;
          const spool = world.spools.open();
          clean.push({ spool, mediaType: seen.mediaType });
          await spool.write(seen.bytes);
          return null;
        }),
      );
      if (picture) {
        const param = `reference_images.${index}`;
        return refuse("invalid_request", `${param} ${picture.refused}.`, {
          param,
          hint: "Send JPEG, PNG, WebP or AVIF pictures of at most 15 MB each.",
        });
      }
    }
    const references: Reference[] = [];
    for (const { spool, mediaType } of clean) {
      const sha256 = await world.memoryTurns.take("everybody", async () =>
        world.blobs.put(await spool.read()),
      );
      references.push({ sha256, mediaType });
    }
    return done(references);
  } finally {
    await Promise.all(clean.map(({ spool }) => spool.close()));
  }
}
