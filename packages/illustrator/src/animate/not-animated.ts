import type { ImageFormat } from "../output.ts";
import type { Warning } from "../warning.ts";

/** The longer side of the largest image of frames, which are all drawn before one is shown. */
const largestFrames = 1024;

/** Why an image of this format and longer side cannot move. Undefined if it can. */
export function reasonForStillness(format: ImageFormat, longerSide: number): Warning | undefined {
  if (format === "jpeg") return notAnimated("JPEG images do not move. Use SVG, WebP or PNG.");
  if (format === "svg" || longerSide <= largestFrames) return undefined;
  return notAnimated(
    `The image does not move, because its longer side has more than ${largestFrames} pixels. Use a smaller size, or SVG.`,
  );
}

/** For a drawing without a face that could move. */
export function notAnimated(
  message = "The figure does not move, because it is pixel art or has no face. Use another style.",
): Warning {
  return { code: "not_animated", message };
}

export const severalStill = notAnimated(
  "The image does not move, because it shows several characters. Describe one.",
);
