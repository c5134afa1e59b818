import sharp from "sharp";
import { toBuffer } from "./to-buffer.ts";

// Pictures of packs that are made from drawings in other shapes.

/** Places a transparent figure on a square of one colour, at the bottom in the middle. */
export async function placeOnColor(figure: Uint8Array, side: number, color: string): Promise<Uint8Array> {
  return sharp({ create: { width: side, height: side, channels: 3, background: color } })
    .composite([{ input: toBuffer(figure), gravity: "south" }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** Cuts an image to a smaller size around its centre. */
export async function cropCenter(image: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const drawn = await sharp(toBuffer(image)).metadata();
  const left = Math.floor((drawn.width - width) / 2);
  const top = Math.floor((drawn.height - height) / 2);
  return sharp(toBuffer(image))
    .extract({ left, top, width, height })
    .removeAlpha()
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** The average colour of the top left corner as `#rrggbb`, which shows the background. */
export async function cornerColor(image: Uint8Array, side: number): Promise<string> {
  const corner = await sharp(toBuffer(image))
    .extract({ left: 0, top: 0, width: side, height: side })
    .flatten({ background: "#ffffff" })
    .resize(1, 1)
    .raw()
    .toBuffer();
  return `#${corner.subarray(0, 3).toString("hex")}`;
}
