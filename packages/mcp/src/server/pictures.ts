import type { Image, Likeness } from "@likeness/client";
import type { CallToolResult } from "@modelcontextprotocol/server";
import { type PictureFormat, pictureSize } from "./options.ts";

type Content = CallToolResult["content"][number];

/** A picture for the result of a tool: at most 512 pixels, so that it does not fill the context of the model. */
export async function pictureContent(bytes: Uint8Array, format: PictureFormat): Promise<Content> {
  const { default: sharp } = await import("sharp");
  const resized = await sharp(bytes, { limitInputPixels: 64_000_000 })
    .resize({ width: pictureSize, height: pictureSize, fit: "inside", withoutEnlargement: true })
    .toFormat(format)
    .toBuffer();
  return { type: "image", data: resized.toString("base64"), mimeType: `image/${format}` };
}

/** The picture of a result: what other systems say of it may be only its address. */
export interface ResultPicture {
  readonly imageUrl: string;
  readonly images: readonly Image[];
}

export interface DownloadOptions {
  readonly format: PictureFormat;
  readonly signal: AbortSignal;
}

/** Downloads the first picture of a result, and makes it small. */
export async function downloadPicture(
  likeness: Likeness,
  { imageUrl, images }: ResultPicture,
  { format, signal }: DownloadOptions,
): Promise<Content> {
  const [image] = images;
  const bytes = await likeness.assets.bytes(image ?? imageUrl, { signal });
  return pictureContent(bytes, format);
}

/** A link to the whole file: its address where clients can reach it, and otherwise a resource of this server. */
export function pictureLink({ imageUrl, images }: ResultPicture, name: string, resource: string): Content {
  const [image] = images;
  const url = image?.url ?? imageUrl;
  const mimeType = image?.mediaType;
  return {
    type: "resource_link",
    uri: isReachable(url) ? url : resource,
    name,
    title: "The whole picture",
    ...(mimeType !== undefined && { mimeType }),
    ...(image !== undefined && image.bytes > 0 && { size: image.bytes }),
    ...(image?.alt !== undefined && { description: image.alt }),
  };
}

/** Without a server, pictures have no address, or one that contains them. */
export function isReachable(url: string): boolean {
  return /^(?:https?|file):/.test(url);
}
