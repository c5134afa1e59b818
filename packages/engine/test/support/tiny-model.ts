import type { GeneratedImages, ImageModel } from "../../src/index.ts";

/** Draws at once: the bytes tell the prompt and the seed, which is all that tests of the backend look at. */
export function createTinyModel(
  before: (jobId: string, signal: AbortSignal) => Promise<void> = async () => {},
): ImageModel {
  return {
    async generate(order, { signal, onProgress }) {
      await before(order.jobId, signal);
      onProgress("drawing", 0.5);
      const picture = (index: number) => {
        const seed = order.seed + index;
        const bytes = new TextEncoder().encode(`${order.prompt} #${seed} ${order.references.length}`);
        const thumbnail = { bytes: new TextEncoder().encode(`small #${seed}`), mediaType: "image/webp" };
        return { bytes, mediaType: "image/png", format: "png", width: 1024, height: 1024, seed, thumbnail };
      };
      const drawing: GeneratedImages = {
        images: Array.from({ length: order.count }, (_, index) => picture(index)),
        brief: { version: 1, subject: "owl" },
        mode: order.references.length > 0 ? "references" : "prompt",
        outputApplied: { aspectRatio: "1:1", resolution: "1K", format: "png" },
        license: "CC0 1.0",
        credit: "nobody",
        version: "1",
      };
      return { ok: true, drawing };
    },
  };
}
