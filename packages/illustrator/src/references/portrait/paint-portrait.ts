import sharp from "sharp";
import { asBuffer } from "../../raster/as-buffer.ts";
import { onACore } from "../../raster/limit.ts";
import { cropTo } from "../crop.ts";
import { kinds } from "../kinds/kinds.ts";
import type { PortraitKind } from "../portrait-kind.ts";
import type { Picture } from "../read-picture.ts";
import { cellsOf } from "./cells.ts";
import type { Painted } from "./paint.ts";
import { photoOf } from "./photo.ts";

export interface PaintRequest {
  readonly image: Picture;
  readonly kind: PortraitKind;
  readonly seed: number;
  /** Where the portrait goes in the drawing. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** How much of what fits is shown; less is nearer. */
  readonly share: number;
  /** Seen through a picture that is transparent in parts. */
  readonly ground: string;
  /** Whether what is transparent in the picture is so in the portrait. */
  readonly transparent: boolean;
  /** A colour the words asked for, which may be one of the inks. */
  readonly background?: string;
}

/** Longer side of the pixels worked on, and of the cells of pixel art across the shorter. */
const work = 1024;
const cells = 60;

/** Makes a portrait of a picture, as SVG to be put into the drawing at its box. */
export async function paintPortrait(request: PaintRequest): Promise<string> {
  const { image: original, kind, seed, box, share, ground, transparent, background } = request;
  const longer = Math.max(box.width, box.height);
  const scale = kind === "pixel" ? cells / Math.min(box.width, box.height) : work / longer;
  const size = {
    width: Math.max(8, Math.round(box.width * scale)),
    height: Math.max(8, Math.round(box.height * scale)),
  };
  return onACore(async () => {
    const part = await cut(original, size, share);
    const alpha = transparent ? alphaOf(part) : undefined;
    const photo = await photoOf(await flattened(part, ground));
    const portrait = await kinds[kind]({ photo, seed, ...(background !== undefined && { background }) });
    const content = kind === "pixel" ? cellsOf(portrait, box, alpha) : await embedded(portrait, box, alpha);
    return `<g data-trait="portrait:${kind}">${content}</g>`;
  });
}

/** The part that draws the eye, at a size. */
async function cut(
  image: Picture,
  size: { readonly width: number; readonly height: number },
  share: number,
): Promise<Picture> {
  const data = await sharp(asBuffer(image.data), {
    raw: { width: image.width, height: image.height, channels: 4 },
  })
    .extract(cropTo(image, size.width / size.height, share))
    .resize(size.width, size.height, { fit: "fill" })
    .raw()
    .toBuffer();
  return { ...size, data };
}

/** Before a colour, where it is transparent. */
async function flattened({ width, height, data }: Picture, ground: string): Promise<Picture> {
  const opaque = await sharp(asBuffer(data), { raw: { width, height, channels: 4 } })
    .flatten({ background: ground })
    .ensureAlpha()
    .raw()
    .toBuffer();
  return { width, height, data: opaque };
}

function alphaOf({ width, height, data }: Picture): Uint8Array {
  return Uint8Array.from({ length: width * height }, (_, at) => data[at * 4 + 3] ?? 0);
}

/** As a picture within the drawing. It was made anew from pixels, so nothing of the file comes with it. */
async function embedded(
  { width, height, data }: Painted,
  box: PaintRequest["box"],
  alpha: Uint8Array | undefined,
): Promise<string> {
  const pixels = sharp(asBuffer(data), { raw: { width, height, channels: 3 } });
  const [type, bytes] =
    alpha === undefined
      ? (["jpeg", await pixels.jpeg({ quality: 90, chromaSubsampling: "4:4:4" }).toBuffer()] as const)
      : ([
          "png",
          await pixels
            .joinChannel(Buffer.from(alpha), { raw: { width, height, channels: 1 } })
            .png({ compressionLevel: 6 })
            .toBuffer(),
        ] as const);
  return `<image x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" preserveAspectRatio="none" href="data:image/${type};base64,${bytes.toString("base64")}"/>`;
}
