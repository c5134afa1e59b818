import type { ImageModelContext, ImageModelRequest, ImageModelResult } from "../../ports/image-model.ts";
import { createBuiltInModel } from "./built-in-model.ts";

const model = createBuiltInModel();

// Loaded while the first request is on its way, because loading takes longer than generating.
await import("@likeness/illustrator");
for (const loading of [import("@likeness/illustrator/svg"), import("sharp")]) {
  // An error is thrown again by the import that needs it.
  loading.catch(() => undefined);
}

/** The work of a thread that generates images. */
export const modelThreadWork = {
  async run(request: ImageModelRequest, context: ImageModelContext): Promise<ImageModelResult> {
    return withOwnMemory(await model.generate(request, context));
  },
  transferOf(result: ImageModelResult): ArrayBuffer[] {
    if (!result.ok) return [];
    return result.images
      .flatMap(({ bytes, thumbnail }) => [bytes.buffer, thumbnail?.bytes.buffer])
      .filter((buffer) => buffer instanceof ArrayBuffer);
  },
};

/** Copies the bytes: those of sharp are memory of libvips, which cannot be transferred. */
function withOwnMemory(result: ImageModelResult): ImageModelResult {
  if (!result.ok) return result;
  const images = result.images.map(({ thumbnail, ...image }) => ({
    ...image,
    bytes: new Uint8Array(image.bytes),
    ...(thumbnail && { thumbnail: { ...thumbnail, bytes: new Uint8Array(thumbnail.bytes) } }),
  }));
  return { ...result, images };
}
