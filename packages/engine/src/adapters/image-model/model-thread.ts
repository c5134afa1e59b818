import type { ImageModelContext, ImageModelRequest, ImageModelResult } from "../../ports/image-model.ts";
import { createBuiltInModel } from "./built-in-model.ts";

const model = createBuiltInModel();

// What a drawing needs takes longer to load than to use: it is loaded while the order is still on its way.
await import("@likeness/illustrator");
for (const loading of [import("@likeness/illustrator/svg"), import("sharp")]) {
  // Whoever draws without it hears of it.
  loading.catch(() => undefined);
}

/** What a thread for drawing does. */
export const modelThreadWork = {
  async run(order: ImageModelRequest, context: ImageModelContext): Promise<ImageModelResult> {
    return owned(await model.generate(order, context));
  },
  transferOf(result: ImageModelResult): ArrayBuffer[] {
    if (!result.ok) return [];
    return result.drawing.images.flatMap(({ bytes, thumbnail }) =>
      [bytes, thumbnail.bytes].map(({ buffer }) => buffer).filter((buffer) => buffer instanceof ArrayBuffer),
    );
  },
};

/** The same with bytes in memory of their own: what sharp gives belongs to libvips and cannot be moved. */
function owned(result: ImageModelResult): ImageModelResult {
  if (!result.ok) return result;
  const images = result.drawing.images.map(({ thumbnail, ...picture }) => ({
    ...picture,
    bytes: new Uint8Array(picture.bytes),
    thumbnail: { ...thumbnail, bytes: new Uint8Array(thumbnail.bytes) },
  }));
  return { ok: true, drawing: { ...result.drawing, images } };
}
