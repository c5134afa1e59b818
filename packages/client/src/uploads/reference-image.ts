import { LikenessConfigError } from "../errors/errors.ts";
import { base64 } from "./base64.ts";
import { imageTypeOf } from "./image-type.ts";
import { readSource } from "./read-source.ts";
import type { Source, SourceFactory } from "./source.ts";

/**
 * A picture to start from. A string is a data URL or plain base64, and goes as it is; a file is a `URL` or
 * `{ path }`, because a path alone cannot be told from base64.
 */
export type ReferenceImage = string | Source | SourceFactory;

/** The API's limit for one picture, in bytes. */
const largest = 15 * 1024 * 1024;

/** What goes over the wire for each: checked here, where a mistake costs nothing yet. */
export function referenceImages(
  given: readonly ReferenceImage[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  return Promise.all(given.map((image, index) => dataUrl(image, `referenceImages[${index}]`, signal)));
}

async function dataUrl(image: ReferenceImage, name: string, signal: AbortSignal): Promise<string> {
  if (typeof image === "string") return checkText(image, name);
  const bytes = await readSource(image, largest, signal).catch((cause: unknown) => {
    throw new LikenessConfigError(
      `${name} could not be read: ${cause instanceof Error ? cause.message : cause}`,
      cause,
    );
  });
  if (!bytes) throw tooLarge(name);
  return `data:${imageTypeOf(bytes) ?? refuse(name)};base64,${base64(bytes)}`;
}

function checkText(text: string, name: string): string {
  const payload = text.slice(text.startsWith("data:") ? text.indexOf(",") + 1 : 0);
  if (payload.length * 0.75 > largest + 2) throw tooLarge(name);
  try {
    // Sixteen letters of base64 are the twelve bytes it takes to know a picture.
    if (imageTypeOf(atob(payload.slice(0, 16)))) return text;
  } catch {
    // Not base64 at all: refused below, like base64 of something else.
  }
  return refuse(name, "; a string is a data URL or base64, and a file is { path }");
}

function refuse(name: string, more = ""): never {
  throw new LikenessConfigError(`${name} is not a JPEG, PNG or WebP${more}`);
}

function tooLarge(name: string): LikenessConfigError {
  return new LikenessConfigError(`${name} is larger than 15 MB`);
}
