export type ImageType = "image/png" | "image/jpeg" | "image/webp" | "image/avif";

/** How many of a file's first bytes may be looked at. */
export const startBytes = 1024;

/**
 * Tells by the first bytes, never by a name. Takes them as bytes, or as what `atob` makes of base64. An AVIF is told by
 * a list that may take up to a kilobyte; for the others, twelve bytes are enough.
 */
export function imageTypeOf(start: Uint8Array | string): ImageType | undefined {
  const text = textOf(start);
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (text.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) return "image/webp";
  return brandsOf(text).some((brand) => brand === "avif" || brand === "avis") ? "image/avif" : undefined;
}

/** Whether it is a HEIF picture with another codec than AVIF's, HEVC as a rule, for a refusal that says so. */
export function isHeic(start: Uint8Array | string): boolean {
  return imageTypeOf(start) === undefined && brandsOf(textOf(start)).some((brand) => heicBrand.test(brand));
}

const heicBrand = /^(?:he[iv][cxms]|heif|mif[12]|msf1)$/;

/** The brands in the `ftyp` box that HEIF, AVIF and MP4 files start with, the major one first. Empty for other files. */
function brandsOf(text: string): readonly string[] {
  if (!text.startsWith("ftyp", 4)) return [];
  const size = [0, 1, 2, 3].reduce((sum, at) => sum * 256 + text.charCodeAt(at), 0);
  return [text.slice(8, 12), ...(text.slice(16, size).match(/.{4}/gs) ?? [])];
}

function textOf(start: Uint8Array | string): string {
  if (typeof start === "string") return start.slice(0, startBytes);
  return String.fromCharCode(...start.subarray(0, startBytes));
}
