import type {
  GeneratedImage,
  GeneratedImages,
  ImageModel,
  ImageModelRequest,
  ImageModelResult,
} from "../../ports/image-model.ts";
import { checkBrief } from "./check-brief.ts";

/** The drawn characters of `@likeness/illustrator`, which is loaded on first use. */
export function createBuiltInModel(): ImageModel {
  return {
    check: checkBrief,
    async generate(request, { signal, onProgress }): Promise<ImageModelResult> {
      const library = await import("@likeness/illustrator");
      const images: GeneratedImage[] = [];
      let provenance: Omit<GeneratedImages, "images"> | null = null;
      for (let index = 0; index < request.count; index++) {
        const report = ({ stage, fraction }: { stage: string; fraction: number }) =>
          onProgress(stage, (index + fraction) / request.count);
        try {
          const generated = await library.illustrate(toIllustrateRequest(library, request, index), {
            signal,
            onProgress: report,
          });
          const { bytes, mediaType, format, width, height } = generated.image;
          images.push({
            bytes,
            mediaType,
            format,
            width,
            height,
            seed: generated.seed,
            alt: generated.alt,
            thumbnail: await generated.thumbnail(),
          });
          const { mode, warnings, license, credit, version, outputApplied: applied } = generated;
          const resolution = applied.resolution ?? library.resolutionFor(applied.size ?? 1024);
          const outputApplied = { ...applied, resolution };
          provenance ??= {
            brief: { ...generated.brief },
            mode,
            outputApplied,
            warnings,
            license,
            credit,
            version,
          };
        } catch (error) {
          if (!library.isIllustratorError(error)) throw error;
          return { ok: false, code: "invalid_input", message: error.message };
        }
      }
      if (!provenance) return { ok: false, code: "invalid_input", message: "count is 0" };
      return { ok: true, ...provenance, images };
    },
  };
}

type Library = typeof import("@likeness/illustrator");

function toIllustrateRequest(library: Library, request: ImageModelRequest, index: number) {
  const { prompt, hints, negativePrompt, references, brief, size } = request;
  const style = library.styles.find((name) => name === request.style);
  const aspectRatio = library.aspectRatios.find((name) => name === request.aspectRatio);
  const resolution = library.resolutions.find((name) => name === request.resolution);
  const background = library.backgrounds.find((name) => name === request.background);
  const format = library.formats.find((name) => name === request.format);
  return {
    prompt,
    ...(hints && { hints }),
    ...(negativePrompt !== undefined && { negativePrompt }),
    // Seeds are 32 bits and wrap around.
    seed: (request.seed + index) % 2 ** 32,
    references,
    ...(style && { style }),
    ...(brief && { brief }),
    output: {
      ...(aspectRatio && { aspectRatio }),
      ...(resolution && { resolution }),
      ...(size !== undefined && { size }),
      ...(background && { background }),
      ...(format && { format }),
    },
  };
}
