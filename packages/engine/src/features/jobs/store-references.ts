import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Reference } from "../../model/reference.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { SanitizedImage } from "../../ports/image-sanitizer.ts";
import type { TemporaryFile } from "../../ports/temporary-files.ts";

/** An image that came with a request. */
export interface ReferenceImage {
  /** Its field of the request; by default, its place in the list. */
  readonly field?: string;
  read(): Promise<Uint8Array>;
}

/**
 * Checks all images before it stores any, so that a rejected request stores nothing. An image of a few thousand bytes can
 * take seconds to decode, so each account has a separate limit. Rejects with the reason of an aborted signal.
 */
export async function storeReferences(
  context: EngineContext,
  accountId: string,
  images: readonly ReferenceImage[],
  signal: AbortSignal,
  name = "referenceImages",
): Promise<Result<readonly Reference[]>> {
  const clean: { readonly file: TemporaryFile; readonly mediaType: SanitizedImage["mediaType"] }[] = [];
  try {
    for (const [index, { read, field = `${name}.${index}` }] of images.entries()) {
      const rejected = await context.imageLimit.run(accountId, () =>
        context.imageMemoryLimit.run("all", async () => {
          signal.throwIfAborted();
          const sanitized = await context.imageSanitizer.sanitize(await read());
          if ("refused" in sanitized) return { reason: sanitized.refused };
          const file = context.temporaryFiles.open();
          clean.push({ file, mediaType: sanitized.mediaType });
          await file.write(sanitized.bytes);
          return null;
        }),
      );
      if (rejected) {
        return fail("invalid_request", `${field} ${rejected.reason}.`, {
          field,
          hint: "Send JPEG, PNG, WebP or AVIF images of at most 15 MB each.",
        });
      }
    }
    const references: Reference[] = [];
    for (const { file, mediaType } of clean) {
      const sha256 = await context.imageMemoryLimit.run("all", async () =>
        context.blobs.put(await file.read()),
      );
      references.push({ sha256, mediaType });
    }
    return ok(references);
  } finally {
    await Promise.all(clean.map(({ file }) => file.close()));
  }
}
