import { LikenessConfigError } from "../errors/errors.ts";
import { base64 } from "./base64.ts";
import { type ImageType, imageTypeOf, isHeic, maxHeaderBytes } from "./image-type.ts";
import { readChunks, readSource } from "./read-source.ts";
import { isRepeatable, type Source, type SourceFactory } from "./source.ts";

/**
 * An image to start from. A string is a data URL or base64; a file is a `URL` or `{ path }`, because a path as a string
 * cannot be distinguished from base64.
 */
export type ReferenceImage = string | Source | SourceFactory;

/** An image that was checked and can be sent any number of times. */
export type PreparedImage = PreparedFile | { readonly text: string };

export interface PreparedFile {
  readonly type: ImageType;
  readonly source: Source;
}

/** The API's limit for one image. */
export const maxImageBytes = 15 * 1024 * 1024;

/** Below this length a text costs no more inside JSON than as a part of a form. */
const maxInlineLength = 65_536;

/**
 * Checks the size and the type of each image before anything is sent. Streams and factories are read into memory; files
 * and Blobs are only read through.
 */
export function prepareImages(
  images: readonly ReferenceImage[],
  signal: AbortSignal,
  name = nameOf,
): Promise<readonly PreparedImage[]> {
  return Promise.all(images.map((image, index) => prepareImage(image, name(index), signal)));
}

/** The images as texts for JSON. */
export function toDataUrls(
  images: readonly PreparedImage[],
  signal: AbortSignal,
  name = nameOf,
): Promise<readonly string[]> {
  return Promise.all(
    images.map(async (image, index) => {
      if ("text" in image) return image.text;
      const bytes = await complete(readSource(image.source, maxImageBytes, signal), name(index));
      return `data:${image.type};base64,${base64(bytes)}`;
    }),
  );
}

/** The images as data URLs and base64. */
export async function referenceImages(
  images: readonly ReferenceImage[],
  signal: AbortSignal,
  name = nameOf,
): Promise<readonly string[]> {
  return toDataUrls(await prepareImages(images, signal, name), signal, name);
}

function nameOf(index: number): string {
  return `referenceImages[${index}]`;
}

async function prepareImage(
  image: ReferenceImage,
  name: string,
  signal: AbortSignal,
): Promise<PreparedImage> {
  if (typeof image === "string") return prepareText(image, name);
  if (typeof image === "function" || !isRepeatable(image) || ArrayBuffer.isView(image)) {
    // A stream can be read only once and a factory may return something else each time, but a retry must be the same.
    const bytes = await complete(readSource(image, maxImageBytes, signal), name);
    return { type: typeOf(bytes, name), source: bytes };
  }
  const header = new Uint8Array(maxHeaderBytes);
  const size = await complete(
    readChunks(image, maxImageBytes, signal, (chunk, at) => {
      if (at < maxHeaderBytes) header.set(chunk.subarray(0, maxHeaderBytes - at), at);
    }),
    name,
  );
  return { type: typeOf(header.subarray(0, size), name), source: image };
}

function prepareText(text: string, name: string): PreparedImage {
  const payload = text.slice(text.startsWith("data:") ? text.indexOf(",") + 1 : 0);
  if (payload.length * 0.75 > maxImageBytes + 2) throw tooLarge(name);
  typeOf(headerOf(payload), name, "; a string is a data URL or base64, and a file is { path }");
  const trimmed = payload.trim();
  // A text that is not plain base64 is sent as it is, and the server says what is wrong with it.
  if (text.length <= maxInlineLength || !isBase64(trimmed)) return { text };
  const source = fromBase64(trimmed);
  return { type: typeOf(source, name), source };
}

/** Looks for another letter, because matching all of a long text needs a stack as long as the text. */
function isBase64(text: string): boolean {
  const padding = text.endsWith("==") ? 2 : Number(text.endsWith("="));
  return !/[^A-Za-z0-9+/]/.test(text.slice(0, text.length - padding));
}

function fromBase64(payload: string): Uint8Array {
  if (typeof Buffer !== "undefined") return Buffer.from(payload, "base64");
  return Uint8Array.from(atob(payload), (letter) => letter.charCodeAt(0));
}

/** The start of an image in base64, or an empty string. */
function headerOf(payload: string): string {
  try {
    // 16 letters are the 12 bytes that identify most types.
    const start = atob(payload.slice(0, 16));
    if (!start.startsWith("ftyp", 4)) return start;
    const letters = payload.slice(0, maxHeaderBytes * 2).replaceAll(/\s/g, "");
    return atob(letters.slice(0, letters.length - (letters.length % 4)));
  } catch {
    return "";
  }
}

function typeOf(header: Uint8Array | string, name: string, hint = ""): ImageType {
  const type = imageTypeOf(header);
  if (type) return type;
  throw new LikenessConfigError(
    isHeic(header)
      ? `${name} is a HEIC or HEIF image, which is not supported: convert it to JPEG, PNG, WebP or AVIF`
      : `${name} is not a JPEG, PNG, WebP or AVIF${hint}`,
  );
}

/** The result of reading, unless it failed or exceeded the limit. */
async function complete<T>(reading: Promise<T | undefined>, name: string): Promise<T> {
  const result = await reading.catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : cause;
    throw new LikenessConfigError(`${name} could not be read: ${reason}`, cause);
  });
  if (result === undefined) throw tooLarge(name);
  return result;
}

function tooLarge(name: string): LikenessConfigError {
  return new LikenessConfigError(`${name} is larger than 15 MB`);
}
