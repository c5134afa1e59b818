import type { Framing } from "./brief/values/pictures.ts";

/** Aspect ratios, width to height. `auto` follows the framing. */
export const aspectRatios = [
  "auto",
  "1:1",
  "1:4",
  "1:8",
  "2:3",
  "3:2",
  "3:4",
  "4:1",
  "4:3",
  "4:5",
  "5:4",
  "8:1",
  "9:16",
  "16:9",
  "21:9",
] as const;

/** The longer side in pixels: 512, 1024, 2048, 4096. */
export const resolutions = ["512", "1K", "2K", "4K"] as const;

export const formats = ["png", "webp", "jpeg", "svg"] as const;

/** Whether the image has a background. `auto` follows the prompt. */
export const backgrounds = ["auto", "transparent", "opaque"] as const;

export type Background = (typeof backgrounds)[number];
export type AspectRatio = (typeof aspectRatios)[number];
export type FixedAspectRatio = Exclude<AspectRatio, "auto">;
export type Resolution = (typeof resolutions)[number];
export type ImageFormat = (typeof formats)[number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

const pixels: { readonly [resolution in Resolution]: number } = {
  "512": 512,
  "1K": 1024,
  "2K": 2048,
  "4K": 4096,
};

export const mediaTypes: { readonly [format in ImageFormat]: string } = {
  png: "image/png",
  webp: "image/webp",
  jpeg: "image/jpeg",
  svg: "image/svg+xml",
};

/** The limits of `output.size`, in pixels. */
export const [smallestSize, largestSize] = [16, 4096];

/** The longer side of a resolution, in pixels. */
export function pixelsOf(resolution: Resolution): number {
  return pixels[resolution];
}

/** The smallest resolution that covers a size in pixels. */
export function resolutionFor(size: number): Resolution {
  return resolutions.find((resolution) => size <= pixels[resolution]) ?? "4K";
}

/** The next larger resolution; null for the largest. */
export function nextResolution(resolution: Resolution): Resolution | null {
  return resolutions[resolutions.indexOf(resolution) + 1] ?? null;
}

/** Width and height in pixels for an aspect ratio and the longer side. */
export function sizeFor(ratio: FixedAspectRatio, longer: number): Size {
  const [across = 1, down = 1] = ratio.split(":").map(Number);
  const scale = longer / Math.max(across, down);
  return { width: Math.round(across * scale), height: Math.round(down * scale) };
}

/** Resolves `auto`: by the composition hint if there is one, else by the framing. */
export function resolveAspectRatio(
  requested: AspectRatio,
  composition: unknown,
  framing: Framing | undefined,
): FixedAspectRatio {
  if (requested !== "auto") return requested;
  const words = (typeof composition === "string" ? composition : (framing ?? ""))
    .toLowerCase()
    .replaceAll(/[-_]/g, " ");
  if (words.includes("full body")) return "2:3";
  if (/portrait|bust|headshot/.test(words)) return "3:4";
  return words.includes("upper body") ? "4:5" : "1:1";
}
