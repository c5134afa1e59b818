import { version } from "./drawing-version.ts";
import { type FixedAspectRatio, type ImageFormat, pixelsOf, type Resolution, sizeFor } from "./output.ts";
import type { Frame } from "./raster/render-frames.ts";
import type { IllustrateOptions, Illustration } from "./request.ts";
import type { Drawing } from "./scene/draw-scene.ts";
import type { Warning } from "./warning.ts";

type RenderedOutput = Pick<
  Illustration,
  | "svg"
  | "alt"
  | "warnings"
  | "image"
  | "thumbnail"
  | "outputApplied"
  | "license"
  | "licenseUrl"
  | "credit"
  | "version"
>;

export interface OutputSettings {
  readonly aspectRatio: FixedAspectRatio;
  readonly resolution?: Resolution;
  /** The longer side in pixels, instead of a resolution. */
  readonly size?: number;
  readonly format: ImageFormat;
  /** The frames of an image that moves. */
  readonly frames?: readonly Frame[] | undefined;
  /** Warnings about the options. */
  readonly warnings: readonly Warning[];
}

/** Rasterizes a drawing and combines everything that describes the result. */
export async function renderOutput(
  drawing: Drawing,
  output: OutputSettings,
  { signal, onProgress }: IllustrateOptions,
): Promise<RenderedOutput> {
  signal?.throwIfAborted();
  onProgress?.({ stage: "rendering", fraction: 0.4 });
  const { render, renderThumbnail } = await import("./raster/render.ts");
  const { aspectRatio, resolution = "1K", format, frames } = output;
  const size = sizeFor(aspectRatio, output.size ?? pixelsOf(resolution));
  const opaque = drawing.transparent && format === "jpeg";
  const image =
    frames !== undefined && (format === "png" || format === "webp")
      ? await (await import("./raster/render-frames.ts")).renderFrames(frames, size, format)
      : await render(drawing, size, format);
  signal?.throwIfAborted();
  onProgress?.({ stage: "rendering", fraction: 1 });
  const { svg, alt, transparent, license, licenseUrl, credit } = drawing;
  return {
    svg,
    alt,
    warnings: [...output.warnings, ...drawing.warnings, ...(opaque ? [noTransparency] : [])],
    image: { ...image, format },
    thumbnail: () => renderThumbnail(drawing, size, opaque),
    outputApplied: {
      aspectRatio,
      ...(output.size === undefined ? { resolution } : { size: output.size }),
      format,
      background: transparent && !opaque ? "transparent" : "opaque",
    },
    license,
    licenseUrl,
    credit,
    version,
  };
}

const noTransparency: Warning = {
  code: "no_transparency",
  message: "JPEG does not support transparency: the background is white. Use PNG, WebP or SVG.",
};
