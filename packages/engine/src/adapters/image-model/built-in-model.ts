import type { CastRequest, IllustrateRequest, Illustration } from "@likeness/illustrator";
import type {
  GeneratedImage,
  GeneratedImages,
  ImageModel,
  ImageModelCast,
  ImageModelRequest,
  ImageModelResult,
} from "../../ports/image-model.ts";
import { builtInFeatures } from "./built-in-features.ts";
import { checkDraft } from "./check-draft.ts";
import { type Distinct, drawDistinct, repeatedImages } from "./draw-distinct.ts";

/** The drawn characters of `@likeness/illustrator`, which is loaded on first use. */
export function createBuiltInModel(): ImageModel {
  return {
    features: builtInFeatures,
    check: checkDraft,
    async generate(request, { signal, onProgress }): Promise<ImageModelResult> {
      const library = await import("@likeness/illustrator");
      const images: GeneratedImage[] = [];
      let provenance: Omit<GeneratedImages, "images"> | null = null;
      let isRepeated = false;
      let differsBy: Distinct<Illustration>["by"] = "seed";
      for (let index = 0; index < request.count; index++) {
        const report = ({ stage, fraction }: { stage: string; fraction: number }) =>
          onProgress(stage, (index + fraction) / request.count);
        try {
          const options = { signal, onProgress: report };
          const draw = (hints?: ImageModelRequest["hints"]) => {
            const own = hints ? { ...request, hints } : request;
            return own.cast === undefined
              ? library.illustrate(toIllustrateRequest(library, own, index), options)
              : library.illustrateCast(toCastRequest(library, own, own.cast, index), options);
          };
          const { generated, by }: Distinct<Illustration> = await drawDistinct(
            draw,
            request,
            images,
            differsBy,
          );
          differsBy = by;
          isRepeated ||= by === "nothing";
          const { bytes, mediaType, format, width, height } = generated.image;
          images.push({
            bytes,
            mediaType,
            format,
            width,
            height,
            seed: generated.seed,
            ...(generated.code !== undefined && { code: generated.code }),
            alt: generated.alt,
            thumbnail: await generated.thumbnail(),
          });
          const { mode, reading, warnings, license, credit, version, outputApplied: applied } = generated;
          const resolution = applied.resolution ?? library.resolutionFor(applied.size ?? 1024);
          const outputApplied = { ...applied, resolution };
          const characters =
            request.cast === undefined
              ? undefined
              : generated.cast?.map(({ name, reading: own }) => ({
                  ...(name !== undefined && { name }),
                  ...(own !== undefined && { reading: own }),
                }));
          provenance ??= {
            brief: { ...generated.brief },
            mode,
            outputApplied,
            ...(reading !== undefined && { reading }),
            ...(characters !== undefined && { characters }),
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
      const warnings = [...(provenance.warnings ?? []), ...(isRepeated ? [repeatedImages] : [])];
      return { ok: true, ...provenance, warnings, images };
    },
  };
}

type Library = typeof import("@likeness/illustrator");

function toIllustrateRequest(library: Library, request: ImageModelRequest, index: number): IllustrateRequest {
  const { prompt, hints, negativePrompt, references, brief, base, elements = [] } = request;
  const expression = library.expressions.find((name) => name === request.emotion);
  return {
    prompt,
    ...(hints && { hints }),
    ...(negativePrompt !== undefined && { negativePrompt }),
    seed: seedAt(request, index),
    references,
    ...(base && { base }),
    ...(brief && { brief }),
    ...styleOf(library, request),
    ...(expression && { expression }),
    elementImages: elements.map(({ bytes, placement }) => ({ bytes, ...(placement && { on: placement }) })),
    output: outputOf(library, request),
  };
}

function toCastRequest(
  library: Library,
  request: ImageModelRequest,
  { members }: ImageModelCast,
  index: number,
): CastRequest {
  const { prompt, hints } = request;
  const style = library.styles.find((name) => name === request.style);
  return {
    characters: members,
    scene: { prompt, ...(hints && { hints }) },
    seed: seedAt(request, index),
    ...(style && { style }),
    output: outputOf(library, request),
  };
}

/** A style, or a composition such as `selfie`. */
function styleOf(library: Library, { style: requested }: ImageModelRequest) {
  const style = library.styles.find((name) => name === requested);
  const look = library.looks.find((name) => name === requested);
  return { ...(style && { style }), ...(look && { look }) };
}

/** Seeds are 32 bits and wrap around. */
function seedAt({ seed }: ImageModelRequest, index: number): number {
  return (seed + index) % 2 ** 32;
}

function outputOf(
  library: Library,
  { size, upscale, animate, drawingVersion, ...request }: ImageModelRequest,
) {
  const aspectRatio = library.aspectRatios.find((name) => name === request.aspectRatio);
  const resolution = library.resolutions.find((name) => name === request.resolution);
  const background = library.backgrounds.find((name) => name === request.background);
  const format = library.formats.find((name) => name === request.format);
  return {
    ...(aspectRatio && { aspectRatio }),
    ...(resolution && { resolution }),
    ...(size !== undefined && { size }),
    ...(upscale !== undefined && { upscale }),
    ...(background && { background }),
    ...(animate !== undefined && { animate }),
    ...(drawingVersion !== undefined && { version: drawingVersion }),
    ...(format && { format }),
  };
}
