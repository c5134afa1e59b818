export type ImageType = "image/png" | "image/jpeg" | "image/webp" | "image/avif";

/** How many bytes at the start of a file can be needed to identify its type. */
export const maxHeaderBytes = 1024;

/**
 * Identifies an image by its first bytes, given as bytes or as what `atob` returns. 12 bytes are enough for most types;
 * an AVIF has a list of brands that can take up to a kilobyte.
 */
export function imageTypeOf(start: Uint8Array | string): ImageType | undefined {
  const text = textOf(start);
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (text.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) return "image/webp";
  return brandsOf(text).some((brand) => brand === "avif" || brand === "avis") ? "image/avif" : undefined;
}

/** Whether it is a HEIF image with another codec than AVIF's, usually HEVC. */
export function isHeic(start: Uint8Array | string): boolean {
  return imageTypeOf(start) === undefined && brandsOf(textOf(start)).some((brand) => heicBrand.test(brand));
}

const heicBrand = /^(?:he[iv][cxms]|heif|mif[12]|msf1)$/;

/** The brands in the `ftyp` box at the start of HEIF, AVIF and MP4 files, the major brand first. Empty for other files. */
function brandsOf(text: string): readonly string[] {
  if (!text.startsWith("ftyp", 4)) return [];
  const size = [0, 1, 2, 3].reduce((sum, at) => sum * 256 + text.charCodeAt(at), 0);
  return [text.slice(8, 12), ...(text.slice(16, size).match(/.{4}/gs) ?? [])];
}

function textOf(start: Uint8Array | string): string {
  if (typeof start === "string") return start.slice(0, maxHeaderBytes);
  return String.fromCharCode(...start.subarray(0, maxHeaderBytes));
}
