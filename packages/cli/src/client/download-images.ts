import type { Image, Likeness } from "@likeness/client";
import { CliError } from "../errors/cli-error.ts";
import { detectImageFormat } from "../files/image-format.ts";
import type { ImageFile } from "../files/save-images.ts";

/** The images of a completed job or of a saved avatar. */
export interface HasImages {
  readonly imageUrl: string;
  /** Empty for servers that return only one URL, such as Pi's. */
  readonly images: readonly Image[];
}

interface DownloadOptions {
  readonly signal: AbortSignal;
  readonly deadline?: number | undefined;
}

/** Downloads all images. Throws if one is missing or is not an image. */
export async function downloadImages(
  likeness: Likeness,
  { imageUrl, images }: HasImages,
  options: DownloadOptions,
): Promise<ImageFile[]> {
  if (images.length === 0) return [await downloadUnknownImage(likeness, imageUrl, options)];
  return Promise.all(
    images.map(async (image) => {
      const bytes = await downloadBytes(likeness, image.url, options);
      const format = detectImageFormat(bytes);
      if (format === undefined) throw notAnImageError(bytes);
      return { image: { ...image, format }, bytes };
    }),
  );
}

/** Reads the size and format from the image itself. */
async function downloadUnknownImage(
  likeness: Likeness,
  imageUrl: string,
  options: DownloadOptions,
): Promise<ImageFile> {
  return describeImage(await downloadBytes(likeness, imageUrl, options));
}

/** Adds the format and the size to the bytes of an image. */
export async function describeImage(bytes: Uint8Array): Promise<ImageFile> {
  const format = detectImageFormat(bytes);
  if (format === undefined) throw notAnImageError(bytes);
  const { default: sharp } = await import("sharp");
  const { width, height } = await sharp(bytes)
    .metadata()
    .catch((cause: unknown) => {
      throw notAnImageError(bytes, cause);
    });
  return { image: { format, width, height }, bytes };
}

async function downloadBytes(likeness: Likeness, url: string, options: DownloadOptions): Promise<Uint8Array> {
  if (url === "" || !URL.canParse(url, "http://localhost/")) {
    throw new CliError("no_picture", "The job completed, but the server returned no valid image URL.");
  }
  return likeness.assets.bytes(url, options);
}

function notAnImageError(bytes: Uint8Array, cause?: unknown): CliError {
  const content = bytes.byteLength === 0 ? "an empty response" : "data that is not an image";
  return new CliError("no_picture", `The job completed, but its image URL returned ${content}.`, {
    hint: "Contact the operator of the server. The image URL is part of the job: use --json to show it.",
    ...(cause !== undefined && { cause }),
  });
}
