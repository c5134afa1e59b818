import type { Sharp } from "sharp";
import sharp from "sharp";

/** An image of a sheet and its label. */
export interface Cell {
  readonly label: string;
  /** SVG, or the bytes of an image. */
  readonly draw: () => Promise<string | Uint8Array>;
}

export interface Sheet {
  readonly columns: number;
  /** The size of a cell's image in pixels. */
  readonly width: number;
  readonly height: number;
  readonly cells: readonly Cell[];
}

const gap = 4;
const caption = 17;

/** Draws all cells into one image, six at a time. */
export async function contactSheet({ columns, width, height, cells }: Sheet): Promise<Sharp> {
  const pieces: { input: Buffer; left: number; top: number }[] = [];
  const waiting = cells.entries();
  const work = async (): Promise<void> => {
    for (const [i, { label, draw }] of waiting) {
      const left = gap + (i % columns) * (width + gap);
      const top = gap + Math.floor(i / columns) * (height + caption + gap);
      const illustration = await draw();
      const input = await sharp(typeof illustration === "string" ? Buffer.from(illustration) : illustration)
        .resize(width, height, { fit: "contain", background: "#ffffff" })
        .flatten({ background: "#ffffff" })
        .png()
        .toBuffer();
      pieces.push({ input, left, top });
      pieces.push({ input: await labelled(label, width), left, top: top + height });
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  const whole = await sharp({
    create: {
      width: gap + columns * (width + gap),
      height: gap + Math.ceil(cells.length / columns) * (height + caption + gap),
      channels: 3,
      background: "#ffffff",
    },
  })
    .composite(pieces)
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(whole);
}

/** Encodes as WebP with the highest quality within a size limit. A sheet that needs a poor quality becomes smaller instead. */
export async function webpWithin(sheet: Sharp, bytes: number): Promise<Buffer> {
  const { width } = await sheet.metadata();
  for (const scale of [1, 0.9, 0.8, 0.7]) {
    const scaled = sheet.clone().resize(Math.round(width * scale));
    for (const quality of [84, 78, 72, 66, 60, 54, 48, 42, 36]) {
      const found = await scaled.clone().webp({ quality, effort: 5, smartSubsample: true }).toBuffer();
      if (found.length <= bytes) return found;
    }
  }
  throw new Error(`A sheet does not fit into ${bytes} bytes: give it fewer or smaller cells.`);
}

function labelled(text: string, width: number): Promise<Buffer> {
  const shown = text.slice(0, Math.floor(width / 5.6));
  const safe = shown.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${caption}"><text x="2" y="12" font-size="11" fill="#333" font-family="sans-serif">${safe}</text></svg>`,
    ),
  )
    .png()
    .toBuffer();
}
