import { LikenessConfigError } from "../errors/errors.ts";
import { base64 } from "./base64.ts";
import { type ImageType, imageTypeOf, isHeic, startBytes } from "./image-type.ts";
import { inspectSource } from "./inspect-source.ts";
import { readSource } from "./read-source.ts";
import { isRepeatable, type Source, type SourceFactory } from "./source.ts";

/**
 * A picture to start from. A string is a data URL or plain base64; a file is a `URL` or `{ path }`, because a path alone
 * cannot be told from base64.
 */
export type ReferenceImage = string | Source | SourceFactory;

/** A picture that was checked and can be sent again and again. */
export type ReadyImage = ReadyFile | { readonly text: string };

export interface ReadyFile {
  readonly type: ImageType;
  readonly source: Source;
}

/** The API's limit for one picture, in bytes. */
export const largest = 15 * 1024 * 1024;

/** In letters: below it, a text costs no more inside JSON than a part of a form. */
const shortText = 65_536;

/** Checks each here, where a mistake costs nothing yet. Streams and factories are read, files and Blobs looked through. */
export function readyImages(
  given: readonly ReferenceImage[],
  signal: AbortSignal,
): Promise<readonly ReadyImage[]> {
  return Promise.all(given.map((image, index) => readyImage(image, `referenceImages[${index}]`, signal)));
}

/** What goes into JSON for each, to servers that take no forms. */
export function asDataUrls(images: readonly ReadyImage[], signal: AbortSignal): Promise<readonly string[]> {
  return Promise.all(
    images.map(async (image, index) => {
      if ("text" in image) return image.text;
      const name = `referenceImages[${index}]`;
      const bytes = await reading(name, readSource(image.source, largest, signal));
      if (!bytes) throw tooLarge(name);
      return `data:${image.type};base64,${base64(bytes)}`;
    }),
  );
}

/** The pictures as data URLs and base64. */
export async function referenceImages(
  given: readonly ReferenceImage[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  return asDataUrls(await readyImages(given, signal), signal);
}

async function readyImage(image: ReferenceImage, name: string, signal: AbortSignal): Promise<ReadyImage> {
  if (typeof image === "string") return readyText(checkText(image, name), name);
  if (typeof image === "function" || !isRepeatable(image) || ArrayBuffer.isView(image)) {
    // A stream can be read once and a factory may make another one each time, but a retry must send the same.
    const bytes = await reading(name, readSource(image, largest, signal));
    if (!bytes) throw tooLarge(name);
    return { type: typeOf(bytes, name), source: bytes };
  }
  const found = await reading(name, inspectSource(image, largest, signal));
  if (!found) throw tooLarge(name);
  return { type: typeOf(found.start, name), source: image };
}

function readyText(text: string, name: string): ReadyImage {
  const payload = payloadOf(text).trim();
  // What is not clean base64 goes as it is, for the server to say what is wrong with it.
  if (text.length <= shortText || !/^[A-Za-z0-9+/]+={0,2}$/.test(payload)) return { text };
  const source = fromBase64(payload);
  return { type: typeOf(source, name), source };
}

function typeOf(start: Uint8Array, name: string): ImageType {
  return imageTypeOf(start) ?? refuse(name, start);
}

function payloadOf(text: string): string {
  return text.slice(text.startsWith("data:") ? text.indexOf(",") + 1 : 0);
}

function fromBase64(payload: string): Uint8Array {
  if (typeof Buffer !== "undefined") return Buffer.from(payload, "base64");
  return Uint8Array.from(atob(payload), (letter) => letter.charCodeAt(0));
}

function reading<T>(name: string, work: Promise<T>): Promise<T> {
  return work.catch((cause: unknown) => {
    throw new LikenessConfigError(
      `${name} could not be read: ${cause instanceof Error ? cause.message : cause}`,
      cause,
    );
  });
}

function checkText(text: string, name: string): string {
  const payload = payloadOf(text);
  if (payload.length * 0.75 > largest + 2) throw tooLarge(name);
  const start = startOf(payload);
  if (imageTypeOf(start)) return text;
  return refuse(name, start, "; a string is a data URL or base64, and a file is { path }");
}

/** What base64 starts with, empty where it is none. */
function startOf(payload: string): string {
  try {
    // Sixteen letters are the twelve bytes it takes to know most pictures.
    const start = atob(payload.slice(0, 16));
    if (!start.startsWith("ftyp", 4)) return start;
    const letters = payload.slice(0, startBytes * 2).replaceAll(/\s/g, "");
    return atob(letters.slice(0, letters.length - (letters.length % 4)));
  } catch {
    return "";
  }
}

function refuse(name: string, start: Uint8Array | string, more = ""): never {
  if (isHeic(start)) {
    throw new LikenessConfigError(
      `${name} is a HEIC or HEIF picture, which is not supported: convert it to JPEG, PNG, WebP or AVIF`,
    );
  }
  throw new LikenessConfigError(`${name} is not a JPEG, PNG, WebP or AVIF${more}`);
}

function tooLarge(name: string): LikenessConfigError {
  return new LikenessConfigError(`${name} is larger than 15 MB`);
}
