import sharp from "sharp";
import type { Io, Output } from "../io.ts";
import { renderBlocks } from "./blocks.ts";
import { fitCells } from "./cells.ts";
import { detectImageRenderer } from "./image-renderer.ts";
import { renderIterm } from "./iterm.ts";
import { renderKitty } from "./kitty.ts";

/** Returns the escape sequences that show an image; empty if the terminal does not support images. */
export async function renderImage(bytes: Uint8Array, output: Output, env: Io["env"]): Promise<string> {
  const protocol = await detectImageRenderer(output, env);
  if (protocol === "none") return "";
  const { width = 1, height = 1 } = await sharp(bytes).metadata();
  const cells = fitCells(width / height, output);
  if (protocol === "blocks") {
    const size = { width: cells.columns, height: cells.rows * 2 };
    const { data, info } = await sharp(bytes)
      .resize({ ...size, fit: "fill" })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return renderBlocks(data, info);
  }
  // A cell has about 10 by 20 pixels, or twice that on high-density screens.
  const highResolution = sharp(bytes).resize({
    width: cells.columns * 20,
    height: cells.rows * 40,
    fit: "inside",
  });
  if (protocol === "sixel") {
    const { renderSixel } = await import("./sixel.ts");
    const lowResolution = sharp(bytes).resize({
      width: cells.columns * 10,
      height: cells.rows * 20,
      fit: "inside",
    });
    const { data, info } = await lowResolution.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    return renderSixel(data, info);
  }
  const png = await highResolution.png({ compressionLevel: 1 }).toBuffer();
  return protocol === "kitty" ? renderKitty(png, cells) : renderIterm(png, cells);
}
