import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Reference } from "../../model/reference.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { SanitizedImage } from "../../ports/image-sanitizer.ts";
import type { TemporaryFile } from "../../ports/temporary-files.ts";

/** An image that came with a request, or its URL. */
export type ReferenceImage = SentImage | LinkedImage;

interface SentImage extends NamedImage {
  read(): Promise<Uint8Array>;
}

interface LinkedImage extends NamedImage {
  readonly url: string;
}

interface NamedImage {
  /** Its field of the request; by default, its place in the list. */
  readonly field?: string;
}

/** Limits of a download. */
const limits = { maxBytes: 15 * 1024 * 1024, timeoutMs: 30_000, stallMs: 10_000, redirects: 3 } as const;

/**
 * Checks all images before it stores any, so that a rejected request stores nothing; those with a URL are downloaded first.
 * An image of a few thousand bytes can take seconds to decode, so each account has a separate limit. Rejects with the
 * reason of an aborted signal.
 */
export async function storeReferences(
  context: EngineContext,
  accountId: string,
  images: readonly ReferenceImage[],
  signal: AbortSignal,
  name = "referenceImages",
): Promise<Result<readonly Reference[]>> {
  const downloads: TemporaryFile[] = [];
  const clean: { readonly file: TemporaryFile; readonly mediaType: SanitizedImage["mediaType"] }[] = [];
  try {
    const readers: { readonly field: string; read(): Promise<Uint8Array> }[] = [];
    for (const [index, image] of images.entries()) {
      const { field = `${name}.${index}` } = image;
      if ("read" in image) {
        readers.push({ field, read: () => image.read() });
        continue;
      }
      const file = context.temporaryFiles.open();
      downloads.push(file);
      const problem = await download(context, image.url, file, signal);
      if (problem !== null) return fail("invalid_request", `${field} ${problem}`, { field });
      readers.push({ field, read: () => file.read() });
    }
    for (const { field, read } of readers) {
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
    await Promise.all([...downloads, ...clean.map(({ file }) => file)].map((file) => file.close()));
  }
}

/** Returns why the URL could not be downloaded, as the end of a sentence about it; null if it was. */
async function download(
  { outbound }: EngineContext,
  url: string,
  file: TemporaryFile,
  signal: AbortSignal,
): Promise<string | null> {
  const problem = outbound.check(url);
  if (problem !== null) return `${problem}.`;
  const write = (bytes: Uint8Array) => file.write(bytes);
  const outcome = await outbound.download({ url, ...limits, write }, signal);
  return outcome.ok ? null : `could not be downloaded: ${outcome.message}`;
}
