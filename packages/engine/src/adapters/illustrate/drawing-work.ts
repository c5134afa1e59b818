import type { DrawContext, DrawOrder, DrawOutcome } from "../../ports/illustrator.ts";
import { createBuiltInIllustrator } from "./built-in-illustrator.ts";

const illustrator = createBuiltInIllustrator();

// What a drawing needs takes longer to load than to use: it is loaded while the order is still on its way.
await import("@likeness/illustrator");
for (const loading of [import("@likeness/illustrator/svg"), import("sharp")]) {
  // Whoever draws without it hears of it.
  loading.catch(() => undefined);
}

/** What a thread for drawing does. */
export const drawingWork = {
  async run(order: DrawOrder, context: DrawContext): Promise<DrawOutcome> {
    return owned(await illustrator.draw(order, context));
  },
  transferOf(outcome: DrawOutcome): ArrayBuffer[] {
    if (!outcome.ok) return [];
    return outcome.drawing.pictures.flatMap(({ bytes, thumbnail }) =>
      [bytes, thumbnail.bytes].map(({ buffer }) => buffer).filter((buffer) => buffer instanceof ArrayBuffer),
    );
  },
};

/** The same with bytes in memory of their own: what sharp gives belongs to libvips and cannot be moved. */
function owned(outcome: DrawOutcome): DrawOutcome {
  if (!outcome.ok) return outcome;
  const pictures = outcome.drawing.pictures.map(({ thumbnail, ...picture }) => ({
    ...picture,
    bytes: new Uint8Array(picture.bytes),
    thumbnail: { ...thumbnail, bytes: new Uint8Array(thumbnail.bytes) },
  }));
  return { ok: true, drawing: { ...outcome.drawing, pictures } };
}
