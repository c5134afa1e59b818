import type {
  GeneratedImage,
  GeneratedImages,
  ImageModel,
  ImageModelRequest,
  ImageModelResult,
} from "../../ports/image-model.ts";
import { checkBrief } from "./check-brief.ts";

/** The drawn characters of `@likeness/illustrator`, which is loaded with the first order. */
export function createBuiltInModel(): ImageModel {
  return {
    check: checkBrief,
    async generate(order, { signal, onProgress }): Promise<ImageModelResult> {
      const library = await import("@likeness/illustrator");
      const images: GeneratedImage[] = [];
      let about: Omit<GeneratedImages, "images"> | null = null;
      for (let index = 0; index < order.count; index++) {
        const report = ({ stage, fraction }: { stage: string; fraction: number }) =>
          onProgress(stage, (index + fraction) / order.count);
        try {
          const made = await library.illustrate(requestOf(library, order, index), {
            signal,
            onProgress: report,
          });
          const { bytes, mediaType, format, width, height } = made.image;
          images.push({
            bytes,
            mediaType,
            format,
            width,
            height,
            seed: made.seed,
            alt: made.alt,
            thumbnail: await made.thumbnail(),
          });
          const { mode, warnings, license, credit, version, outputApplied: applied } = made;
          const resolution = applied.resolution ?? library.resolutionFor(applied.size ?? 1024);
          const outputApplied = { ...applied, resolution };
          about ??= { brief: { ...made.brief }, mode, outputApplied, warnings, license, credit, version };
        } catch (error) {
          if (!library.isIllustratorError(error)) throw error;
          return { ok: false, code: "invalid_input", message: error.message };
        }
      }
      if (!about) return { ok: false, code: "invalid_input", message: "no images were ordered" };
      return { ok: true, drawing: { ...about, images } };
    },
  };
}

type Library = typeof import("@likeness/illustrator");

function requestOf(library: Library, order: ImageModelRequest, index: number) {
  const style = library.styles.find((name) => name === order.style);
  const aspectRatio = library.aspectRatios.find((name) => name === order.aspectRatio);
  const resolution = library.resolutions.find((name) => name === order.resolution);
  const background = library.backgrounds.find((name) => name === order.background);
  const format = library.formats.find((name) => name === order.format);
  return {
    prompt: order.prompt,
    ...(order.hints && { hints: order.hints }),
    ...(order.negativePrompt !== undefined && { negativePrompt: order.negativePrompt }),
    // Seeds are 32 bits: the picture after the last seed is the first.
    seed: (order.seed + index) % 2 ** 32,
    references: order.references,
    ...(style && { style }),
    ...(order.brief && { brief: order.brief }),
    output: {
      ...(aspectRatio && { aspectRatio }),
      ...(resolution && { resolution }),
      ...(order.size !== undefined && { size: order.size }),
      ...(background && { background }),
      ...(format && { format }),
    },
  };
}
