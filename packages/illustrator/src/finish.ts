import { type FixedAspectRatio, type ImageFormat, type Resolution, sizeOf } from "./output.ts";
import type { IllustrateOptions, Illustration } from "./request.ts";
import type { Drawing } from "./scene/draw-scene.ts";
import { version } from "./settled.ts";

type Finished = Pick<
  Illustration,
  "svg" | "alt" | "image" | "thumbnail" | "outputApplied" | "license" | "licenseUrl" | "credit" | "version"
>;

export interface FinishedOutput {
  readonly aspectRatio: FixedAspectRatio;
  readonly resolution: Resolution;
  readonly format: ImageFormat;
}

/** The last step of everything that is drawn: its pixels, and what goes with them. */
export async function finish(
  drawing: Drawing,
  output: FinishedOutput,
  { signal, onProgress }: IllustrateOptions,
): Promise<Finished> {
  signal?.throwIfAborted();
  onProgress?.({ stage: "rendering", fraction: 0.4 });
  const { render, renderThumbnail } = await import("./raster/render.ts");
  const size = sizeOf(output.aspectRatio, output.resolution);
  const image = await render(drawing, size, output.format);
  signal?.throwIfAborted();
  onProgress?.({ stage: "rendering", fraction: 1 });
  const { svg, alt, license, licenseUrl, credit } = drawing;
  return {
    svg,
    alt,
    image: { ...image, format: output.format },
    thumbnail: () => renderThumbnail(drawing, size),
    outputApplied: output,
    license,
    licenseUrl,
    credit,
    version,
  };
}
