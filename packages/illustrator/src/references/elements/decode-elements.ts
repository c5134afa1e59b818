import sharp from "sharp";
import { IllustratorError } from "../../illustrator-error.ts";
import { limitConcurrency } from "../../raster/limit-concurrency.ts";
import { toBuffer } from "../../raster/to-buffer.ts";
import type { DecodedImage } from "../decode-image.ts";
import { decodeImage } from "../decode-image.ts";
import type { ElementImage, ElementPlacement } from "./element-image.ts";
import { elementPlacements } from "./element-image.ts";
import { removeBackground } from "./remove-background.ts";

/** A decoded image to place into the drawing. */
export interface Element {
  readonly on: ElementPlacement;
  /** Whether the request says where. */
  readonly isPlaced: boolean;
  /** Trimmed to its visible pixels. */
  readonly image: DecodedImage;
  /** The image as a data URI. */
  readonly href: string;
  /** Whether it has no background, such as a logo. */
  readonly isCutOut: boolean;
}

const maxSide = 320;

/** The default placements: the first image on the shirt, the second on the wall, the third in the hand. */
const defaultPlacements: readonly ElementPlacement[] = ["shirt", "wall", "hand"];

export async function decodeElements(images: readonly ElementImage[]): Promise<Element[]> {
  return Promise.all(
    images.map(async (input, at) => {
      const param = `elementImages[${at}]`;
      const { bytes, on: requested } = "bytes" in input ? input : { bytes: input, on: undefined };
      const on = requested ?? defaultPlacements[at] ?? "wall";
      if (!elementPlacements.includes(on))
        throw new IllustratorError(
          "invalid_request",
          `${param}.on cannot be ${String(on)}. Allowed: ${elementPlacements.join(", ")}.`,
          { param: `${param}.on` },
        );
      const { image, isCutOut } = removeBackground(await decodeImage(bytes, maxSide, param));
      return { on, isPlaced: requested !== undefined, image, isCutOut, href: await toDataUri(image) };
    }),
  );
}

function toDataUri({ width, height, data }: DecodedImage): Promise<string> {
  return limitConcurrency(async () => {
    const png = await sharp(toBuffer(data), { raw: { width, height, channels: 4 } })
      .png({ compressionLevel: 6 })
      .toBuffer();
    return `data:image/png;base64,${png.toString("base64")}`;
  });
}
