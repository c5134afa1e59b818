import { UnsupportedError } from "../errors/unsupported-error.ts";
import type { ReferenceImage } from "../uploads/reference-image.ts";

/** The URL of an image on the web; undefined for any other image. */
export function imageUrl(image: ReferenceImage): string | undefined {
  const text = typeof image === "string" || image instanceof URL ? String(image) : "";
  return /^https?:/.test(text) ? text : undefined;
}

/** A data URL with the type of the image, for systems that take no base64 without it, and no AVIF. */
export function typedDataUrl(system: string, image: string): string {
  const base64 = image.slice(image.indexOf(",") + 1);
  const type = types.find(([start]) => base64.startsWith(start))?.[1];
  if (type === undefined) throw new UnsupportedError(system, "AVIF images", "send JPEG, PNG or WebP");
  return `data:image/${type};base64,${base64}`;
}

/** How the base64 of each type begins. */
const types = [
  ["iVBORw0KGg", "png"],
  ["/9j/", "jpeg"],
  ["UklGR", "webp"],
] as const;
