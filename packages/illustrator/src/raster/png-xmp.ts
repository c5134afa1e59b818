import { pngChunk } from "./png-chunk.ts";

const headerEnd = 8 + 12 + 13;

/**
 * Adds XMP to a PNG as an `iTXt` chunk after the header, as the XMP specification (part 3, 1.1.5) asks for. libvips writes
 * a compressed `zTXt` chunk, which several readers ignore.
 */
export function withPngXmp(png: Uint8Array, packet: string): Uint8Array {
  // Keyword, no compression, no language, no translated keyword.
  const chunk = pngChunk("iTXt", Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${packet}`));
  return Buffer.concat([png.subarray(0, headerEnd), chunk, png.subarray(headerEnd)]);
}
