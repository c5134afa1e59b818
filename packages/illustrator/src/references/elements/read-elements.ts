import sharp from "sharp";
import { IllustratorError } from "../../illustrator-error.ts";
import { asBuffer } from "../../raster/as-buffer.ts";
import { onACore } from "../../raster/limit.ts";
import type { Picture } from "../read-picture.ts";
import { readPicture } from "../read-picture.ts";
import { cutOut } from "./cut-out.ts";
import type { ElementImage, ElementSpot } from "./element-image.ts";
import { elementSpots } from "./element-image.ts";

/** A picture ready to be put into a drawing. */
export interface Element {
  readonly on: ElementSpot;
  /** Its pixels, trimmed of what is bare around it. */
  readonly image: Picture;
  /** The same as a data URI. */
  readonly href: string;
  /** Printed without a ground of its own: a logo. */
  readonly bare: boolean;
}

const longest = 320;

/** The first is on the shirt, the second on the wall, the third in the hand, the others on the wall again. */
const usual: readonly ElementSpot[] = ["shirt", "wall", "hand"];

export async function readElements(images: readonly ElementImage[]): Promise<Element[]> {
  return Promise.all(
    images.map(async (input, at) => {
      const param = `elementImages[${at}]`;
      const { bytes, on = usual[at] ?? "wall" } = "bytes" in input ? input : { bytes: input };
      if (!elementSpots.includes(on))
        throw new IllustratorError(
          "invalid_request",
          `${param}.on cannot be ${String(on)}. Allowed: ${elementSpots.join(", ")}.`,
          { param: `${param}.on` },
        );
      const { image, bare } = cutOut(await readPicture(bytes, longest, param));
      return { on, image, bare, href: await pngOf(image) };
    }),
  );
}

function pngOf({ width, height, data }: Picture): Promise<string> {
  return onACore(async () => {
    const png = await sharp(asBuffer(data), { raw: { width, height, channels: 4 } })
      .png({ compressionLevel: 6 })
      .toBuffer();
    return `data:image/png;base64,${png.toString("base64")}`;
  });
}
