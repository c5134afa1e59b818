import type { Sharp } from "sharp";
import type { Warning } from "../../../model/job.ts";
import type { GeneratedImage, ImageModelRequest } from "../../../ports/image-model.ts";
import type { Shape, Size } from "./choose-shape.ts";
import { withJpegXmp } from "./jpeg-xmp.ts";

export interface AboutPicture {
  readonly model: string;
  readonly alt: string;
  /** Whether images of the caller are in it. */
  readonly startedFromImages: boolean;
}

export interface FittedPicture {
  readonly image: Pick<GeneratedImage, "bytes" | "mediaType" | "format" | "width" | "height">;
  readonly fitWarnings: readonly Warning[];
}

const maxPixels = 100_000_000;

/** Pictures whose shape is further off are extended instead of cropped, because too much would be cut off. */
const largestCut = 0.25;

/**
 * Brings a picture to the requested shape, size and format, and writes into it how it was made. Its proportions never
 * change. A picture that already fits is not encoded again. Null if it is not an image.
 */
export async function fitPicture(
  bytes: Uint8Array,
  { format: requested = "png" }: Pick<ImageModelRequest, "format">,
  { wanted }: Pick<Shape, "wanted">,
  about: AboutPicture,
): Promise<FittedPicture | null> {
  const format = requested === "jpeg" || requested === "webp" ? requested : "png";
  const { default: sharp } = await import("sharp");
  const facts = await sharp(bytes, { limitInputPixels: maxPixels })
    .metadata()
    .catch(() => null);
  if (!facts || facts.format === "svg") return null;
  const packet = await describePicture(about);
  const { width, height } = wanted;
  const described = { mediaType: `image/${format}`, format, width, height };
  const fits = facts.width === width && facts.height === height && (facts.orientation ?? 1) === 1;
  if (fits && facts.format === format && format !== "webp") {
    const { withPngXmp } = await import("@likeness/illustrator/metadata");
    const marked = format === "png" ? withPngXmp(bytes, packet) : withJpegXmp(bytes, packet);
    return { image: { bytes: marked, ...described }, fitWarnings: [] };
  }
  const source = facts.autoOrient;
  const pixels = sharp(bytes, { limitInputPixels: maxPixels }).autoOrient();
  try {
    const fitted = fits ? pixels : await toShape(pixels, source, wanted);
    return {
      image: { bytes: await encode(fitted, format, packet), ...described },
      fitWarnings: warningsOf(source, wanted),
    };
  } catch {
    return null;
  }
}

async function toShape(pixels: Sharp, source: Size, wanted: Size): Promise<Sharp> {
  const cut = cutOf(source, wanted);
  if (cut <= largestCut) {
    const scale = Math.max(wanted.width / source.width, wanted.height / source.height);
    const width = Math.max(wanted.width, Math.round(source.width * scale));
    const height = Math.max(wanted.height, Math.round(source.height * scale));
    // Of portraits, more of the bottom is cut off than of the top, where the head is.
    const left = Math.round((width - wanted.width) / 2);
    const top = Math.round((height - wanted.height) / 4);
    const { data, info } = await pixels
      .resize({ width, height, fit: "fill" })
      .extract({ left, top, ...wanted })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { default: sharp } = await import("sharp");
    return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  }
  return extend(pixels, wanted);
}

/** The whole picture in front of a blurred enlargement of itself. */
async function extend(pixels: Sharp, { width, height }: Size): Promise<Sharp> {
  const { default: sharp } = await import("sharp");
  const background = await pixels
    .clone()
    .flatten({ background: "#ffffff" })
    .resize({ width: Math.ceil(width / 8), height: Math.ceil(height / 8), fit: "cover" })
    .blur(6)
    .png()
    .toBuffer();
  const picture = await pixels
    .clone()
    .resize({ width, height, fit: "inside" })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const whole = await sharp(background)
    .resize({ width, height, fit: "fill" })
    .composite([{ input: picture, gravity: "centre" }])
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(whole);
}

/** The part of the picture that a crop to the wanted shape cuts off. */
function cutOf(source: Size, wanted: Size): number {
  const quotient = source.width / source.height / (wanted.width / wanted.height);
  return 1 - Math.min(quotient, 1 / quotient);
}

async function encode(pixels: Sharp, format: "png" | "jpeg" | "webp", packet: string): Promise<Uint8Array> {
  if (format === "png") {
    const { withPngXmp } = await import("@likeness/illustrator/metadata");
    return withPngXmp(await pixels.png({ compressionLevel: 3 }).toBuffer(), packet);
  }
  pixels.withXmp(packet);
  if (format === "webp") return pixels.webp({ quality: 88, effort: 1 }).toBuffer();
  return pixels.flatten({ background: "#ffffff" }).jpeg({ quality: 90 }).toBuffer();
}

async function describePicture({ model, alt, startedFromImages }: AboutPicture): Promise<string> {
  const { xmpPacket } = await import("@likeness/illustrator/metadata");
  return xmpPacket({
    title: alt.replace(/\.$/, ""),
    alt,
    license: "Terms of the image model's provider",
    licenseUrl: "",
    credit: `Generated by ${model}`,
    digitalSourceType: startedFromImages ? "compositeWithTrainedAlgorithmicMedia" : "trainedAlgorithmicMedia",
    creatorTool: model,
  });
}

function warningsOf(source: Size, wanted: Size): Warning[] {
  const cut = cutOf(source, wanted);
  const made = `${source.width}x${source.height}`;
  const scale =
    cut <= largestCut
      ? Math.max(wanted.width / source.width, wanted.height / source.height)
      : Math.min(wanted.width / source.width, wanted.height / source.height);
  return [
    ...(cut > largestCut
      ? [
          {
            code: "picture_extended",
            message: `The image model made ${made} pixels; the picture was extended to the requested shape by a blurred background.`,
          },
        ]
      : []),
    ...(scale > 1.01
      ? [
          {
            code: "picture_enlarged",
            message: `The image model made ${made} pixels; the picture was enlarged to ${wanted.width}x${wanted.height}.`,
          },
        ]
      : []),
  ];
}
