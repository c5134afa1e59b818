import sharp from "sharp";
import type { Framing, PortraitKind } from "../../brief/values/pictures.ts";
import type { Size } from "../../output.ts";
import { limitConcurrency } from "../../raster/limit-concurrency.ts";
import { toBuffer } from "../../raster/to-buffer.ts";
import type { CropWindow } from "../crop.ts";
import { cropTo, cropToFace } from "../crop.ts";
import type { DecodedImage } from "../decode-image.ts";
import { portraitRenderers } from "../portrait-kinds/portrait-renderers.ts";
import type { BustWindow } from "./bust-window.ts";
import { bustWindow } from "./bust-window.ts";
import { type Face, findFace } from "./find-face.ts";
import { toPhotoChannels } from "./photo-channels.ts";
import { pixelsToSvg } from "./pixels-to-svg.ts";
import type { Wearables } from "./portrait-wearables.ts";
import type { RgbImage } from "./rgb-image.ts";

export interface RenderPortraitRequest {
  readonly image: DecodedImage;
  /** The face in the image, if it is known. */
  readonly face: Face | undefined;
  readonly framing: Framing;
  readonly kind: PortraitKind;
  readonly seed: number;
  /** The position of the portrait in the drawing. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The colour behind transparent parts of the image. */
  readonly matte: string;
  /** Whether transparency is preserved. */
  readonly transparent: boolean;
  /** A requested background colour, which may be used as an ink. */
  readonly background?: string;
  /** Put on the person before the image is stylized, so that it has the same style. */
  readonly wearables?: Wearables;
}

export interface RenderedPortrait {
  readonly svg: string;
  /** Whether there was a face to put the wearables on. */
  readonly hasFace: boolean;
}

/** The longer side in pixels that is processed, and the shorter side of pixel art in cells. */
const workingSize = 1024;
const pixelArtCells = 60;

/** Renders the portrait as SVG, positioned at its box. */
export async function renderPortrait(request: RenderPortraitRequest): Promise<RenderedPortrait> {
  const { image: original, kind, seed, box, matte, transparent, background, wearables } = request;
  const longer = Math.max(box.width, box.height);
  const scale = kind === "pixel" ? pixelArtCells / Math.min(box.width, box.height) : workingSize / longer;
  const size = {
    width: Math.max(8, Math.round(box.width * scale)),
    height: Math.max(8, Math.round(box.height * scale)),
  };
  return limitConcurrency(async () => {
    const window = windowOf(request, size.width / size.height);
    const face =
      request.face === undefined
        ? wearables && findFace(await cropAndResize(original, faceSearchSize(size), window))
        : inWindow(request.face, original, window);
    const part =
      wearables && face
        ? await dress(original, size, wearables, bustWindow(original, window, face, wearables), transparent)
        : await cropAndResize(original, size, window);
    const alpha = transparent ? alphaChannel(part) : undefined;
    const photo = await toPhotoChannels(await flatten(part, matte));
    const portrait = await portraitRenderers[kind]({
      photo,
      seed,
      ...(background !== undefined && { background }),
    });
    const content =
      kind === "pixel" ? pixelsToSvg(portrait, box, alpha) : await embedImage(portrait, box, alpha);
    return { svg: `<g data-trait="portrait:${kind}">${content}</g>`, hasFace: face !== undefined };
  });
}

/** The width of the image, as a multiple of the face's. */
const facesAcross: { readonly [framing in Framing]: number } = {
  headshot: 2.9,
  bust: 4.1,
  "upper-body": 5.6,
  "full-body": Number.POSITIVE_INFINITY,
};

/** Pixel art has so few pixels that a face needs more of them. */
const pixelCloser = 0.7;

function windowOf(
  { image, kind, face, framing, wearables }: RenderPortraitRequest,
  shape: number,
): CropWindow {
  if (face !== undefined)
    return cropToFace(image, shape, face, facesAcross[framing] * (kind === "pixel" ? pixelCloser : 1));
  return cropTo(image, shape, {
    share: framing === "headshot" ? 0.82 : 1,
    hasHeadroom: wearables?.brief.headwear !== undefined,
    zooms: wearables?.brief.clothing === undefined,
  });
}

/** A face of an image in fractions of a window. */
function inWindow(face: Face, { width, height }: Size, window: CropWindow): Face {
  return {
    ...face,
    x: (face.x * width - window.left) / window.width,
    y: (face.y * height - window.top) / window.height,
    width: (face.width * width) / window.width,
    height: (face.height * height) / window.height,
  };
}

/** The size in which faces are searched: enough for their outline, and the same for all kinds of portrait. */
function faceSearchSize({ width, height }: Size): Size {
  const scale = 96 / Math.max(width, height);
  return { width: Math.max(8, Math.round(width * scale)), height: Math.max(8, Math.round(height * scale)) };
}

/** Crops to the person and draws what is worn over it. */
async function dress(
  image: DecodedImage,
  size: Size,
  wearables: Wearables,
  { window, addedRows, face }: BustWindow,
  transparent: boolean,
): Promise<DecodedImage> {
  const taller = addedRows === 0 ? image : await addRows(image, addedRows, transparent);
  const { width, height, data } = await cropAndResize(taller, size, window);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${wearables.draw(face, width, height)}</svg>`;
  const combined = await sharp(toBuffer(data), { raw: { width, height, channels: 4 } })
    .composite([{ input: Buffer.from(svg) }])
    .raw()
    .toBuffer();
  return { width, height, data: combined };
}

/** Continues an image upwards. */
async function addRows(
  { width, height, data }: DecodedImage,
  top: number,
  transparent: boolean,
): Promise<DecodedImage> {
  const added = await sharp(toBuffer(data), { raw: { width, height, channels: 4 } })
    .extend({
      top,
      ...(transparent ? { background: { r: 0, g: 0, b: 0, alpha: 0 } } : { extendWith: "copy" }),
    })
    .raw()
    .toBuffer();
  return { width, height: height + top, data: added };
}

/** Crops and resizes. */
async function cropAndResize(image: DecodedImage, size: Size, window: CropWindow): Promise<DecodedImage> {
  const data = await sharp(toBuffer(image.data), {
    raw: { width: image.width, height: image.height, channels: 4 },
  })
    .extract(window)
    .resize(size.width, size.height, { fit: "fill" })
    .raw()
    .toBuffer();
  return { ...size, data };
}

/** Flattens transparency onto a colour. */
async function flatten({ width, height, data }: DecodedImage, ground: string): Promise<DecodedImage> {
  const opaque = await sharp(toBuffer(data), { raw: { width, height, channels: 4 } })
    .flatten({ background: ground })
    .ensureAlpha()
    .raw()
    .toBuffer();
  return { width, height, data: opaque };
}

function alphaChannel({ width, height, data }: DecodedImage): Uint8Array {
  return Uint8Array.from({ length: width * height }, (_, at) => data[at * 4 + 3] ?? 0);
}

/**
 * Embeds the rendered pixels as an image. It is encoded from pixels, so it contains no metadata of the input.
 */
async function embedImage(
  { width, height, data }: RgbImage,
  box: RenderPortraitRequest["box"],
  alpha: Uint8Array | undefined,
): Promise<string> {
  const pixels = sharp(toBuffer(data), { raw: { width, height, channels: 3 } });
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
