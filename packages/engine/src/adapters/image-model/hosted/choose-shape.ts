import { aspectRatioOf, resolutionOf } from "../../../model/output.ts";
import type { ImageModelRequest } from "../../../ports/image-model.ts";
import type { PictureAbilities } from "../../../ports/picture-provider.ts";

/** The size that the model makes, and that of the picture in the end. */
export interface Shape {
  readonly made: Size;
  readonly wanted: Size;
  readonly aspectRatio: string;
  readonly resolution: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const longerSides: Readonly<Record<string, number>> = { "512": 512, "1K": 1024, "2K": 2048, "4K": 4096 };

/** The longer side that models are asked for if they make any size: larger ones are enlarged. */
const largestMade = 2048;

export function chooseShape(
  { aspectRatio = "1:1", resolution, size }: Pick<ImageModelRequest, "aspectRatio" | "resolution" | "size">,
  shapes: PictureAbilities["shapes"],
): Shape {
  const ratio = aspectRatio === "auto" ? "1:1" : aspectRatio;
  const longer = size ?? longerSides[resolution ?? "1K"] ?? 1024;
  const wanted = sizeOf(ratio, longer);
  return {
    made: madeSize(ratio, Math.max(1024, Math.min(longer, largestMade)), shapes),
    wanted,
    aspectRatio: ratio,
    resolution: resolution ?? resolutionOf(longer),
  };
}

function madeSize(ratio: string, longer: number, shapes: PictureAbilities["shapes"]): Size {
  switch (shapes.kind) {
    case "any":
      // Models need multiples of 16.
      return multipleOf16(sizeOf(ratio, longer));
    case "ratios":
      return sizeOf(nearest(ratio, shapes.ratios), longer);
    case "sizes":
      return parseSize(nearest(ratio, shapes.sizes));
  }
}

/** The one whose shape differs least. Of sizes of the same shape the largest. */
function nearest(ratio: string, options: readonly string[]): string {
  const target = quotient(ratio);
  const difference = (option: string) => Math.abs(Math.log(quotient(option) / target));
  const pixels = (option: string) => {
    const { width, height } = parseSize(option);
    return width * height;
  };
  const [first = ratio, ...rest] = options;
  return rest.reduce((best, option) => {
    const change = difference(option) - difference(best);
    return change < 0 || (change === 0 && pixels(option) > pixels(best)) ? option : best;
  }, first);
}

function quotient(shape: string): number {
  const { width, height } = parseSize(shape);
  return width / height;
}

/** Of `1536x1024` or `3:2`. */
function parseSize(shape: string): Size {
  const [width = 1, height = 1] = shape.split(/[x:]/).map(Number);
  return { width, height };
}

function sizeOf(ratio: string, longer: number): Size {
  const { width, height } = parseSize(ratio);
  const scale = longer / Math.max(width, height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function multipleOf16({ width, height }: Size): Size {
  const round = (side: number) => Math.max(256, Math.round(side / 16) * 16);
  return { width: round(width), height: round(height) };
}

/** The aspect ratio of a size by its usual name. */
export function ratioName({ width, height }: Size): string {
  const names = ["1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "1:4", "4:1", "1:8", "8:1"];
  const same = names.find((name) => Math.abs(quotient(name) - width / height) < 0.01);
  return same ?? aspectRatioOf(width, height);
}
