import sharp from "sharp";
import type { Io, Output } from "../io.ts";
import { blocks } from "./blocks.ts";
import { fitCells } from "./cells.ts";
import { iterm } from "./iterm.ts";
import { kitty } from "./kitty.ts";
import { protocolOf } from "./protocol.ts";

/** What to write to a terminal for it to show the picture; empty when it cannot. */
export async function showPicture(bytes: Uint8Array, output: Output, env: Io["env"]): Promise<string> {
  const protocol = await protocolOf(output, env);
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
    return blocks(data, info);
  }
  // A cell is about 10 by 20 pixels; twice that for screens of twice the density.
  const fine = sharp(bytes).resize({ width: cells.columns * 20, height: cells.rows * 40, fit: "inside" });
  if (protocol === "sixel") {
    const { sixel } = await import("./sixel.ts");
    const coarse = sharp(bytes).resize({ width: cells.columns * 10, height: cells.rows * 20, fit: "inside" });
    const { data, info } = await coarse.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    return sixel(data, info);
  }
  const png = await fine.png({ compressionLevel: 1 }).toBuffer();
  return protocol === "kitty" ? kitty(png, cells) : iterm(png, cells);
}
