import type { ImageModel } from "../../src/index.ts";

/** A model that generates immediately. The bytes of an image contain its prompt and seed. */
export function createTinyModel(
  beforeGenerate: (jobId: string, signal: AbortSignal) => Promise<void> = async () => {},
): ImageModel {
  return {
    async generate(request, { signal, onProgress }) {
      await beforeGenerate(request.jobId, signal);
      onProgress("drawing", 0.5);
      const createImage = (index: number) => {
        const seed = request.seed + index;
        const bytes = new TextEncoder().encode(`${request.prompt} #${seed} ${request.references.length}`);
        const thumbnail = { bytes: new TextEncoder().encode(`small #${seed}`), mediaType: "image/webp" };
        return { bytes, mediaType: "image/png", format: "png", width: 1024, height: 1024, seed, thumbnail };
      };
      return {
        ok: true,
        images: Array.from({ length: request.count }, (_, index) => createImage(index)),
        brief: { version: 1, subject: "owl" },
        mode: request.references.length > 0 ? "references" : "prompt",
        outputApplied: { aspectRatio: "1:1", resolution: "1K", format: "png" },
        license: "CC0 1.0",
        credit: "none",
        version: "1",
      };
    },
  };
}
