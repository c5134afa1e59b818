import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Reference } from "../../model/job.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { SanitizedImage } from "../../ports/image-sanitizer.ts";
import type { TemporaryFile } from "../../ports/temporary-files.ts";

/** An image that came with a request. */
export interface ReferenceImage {
  read(): Promise<Uint8Array>;
}

/**
 * Checks every picture before storing any, so that a refused request leaves nothing behind. A few thousand bytes can
 * take seconds to look at, so accounts take turns: one that brings many such pictures waits for itself. Rejects with the
 * reason of an aborted `signal`.
 */
export async function storeReferences(
  context: EngineContext,
  accountId: string,
  pictures: readonly ReferenceImage[],
  signal: AbortSignal,
): Promise<Result<readonly Reference[]>> {
  const clean: { readonly spool: TemporaryFile; readonly mediaType: SanitizedImage["mediaType"] }[] = [];
  try {
    for (const [index, { read }] of pictures.entries()) {
      const picture = await context.imageLimit.run(accountId, () =>
        context.imageMemoryLimit.run("everybody", async () => {
          signal.throwIfAborted();
          const seen = await context.imageSanitizer.sanitize(await read());
          if ("refused" in seen) return seen;
          const spool = context.temporaryFiles.open();
          clean.push({ spool, mediaType: seen.mediaType });
          await spool.write(seen.bytes);
          return null;
        }),
      );
      if (picture) {
        const param = `reference_images.${index}`;
        return fail("invalid_request", `${param} ${picture.refused}.`, {
          param,
          hint: "Send JPEG, PNG, WebP or AVIF pictures of at most 15 MB each.",
        });
      }
    }
    const references: Reference[] = [];
    for (const { spool, mediaType } of clean) {
      const sha256 = await context.imageMemoryLimit.run("everybody", async () =>
        context.blobs.put(await spool.read()),
      );
      references.push({ sha256, mediaType });
    }
    return ok(references);
  } finally {
    await Promise.all(clean.map(({ spool }) => spool.close()));
  }
}
