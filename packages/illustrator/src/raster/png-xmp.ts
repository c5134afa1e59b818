import { crc32 } from "node:zlib";

const headerEnd = 8 + 12 + 13;

/**
 * Adds XMP to a PNG as an `iTXt` chunk after the header, as the XMP specification (part 3, 1.1.5) asks for. libvips writes
 * a compressed `zTXt` chunk, which several readers ignore.
 */
export function withPngXmp(png: Uint8Array, packet: string): Uint8Array {
  // Keyword, no compression, no language, no translated keyword.
  const content = Buffer.from(`iTXtXML:com.adobe.xmp\0\0\0\0\0${packet}`);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length - 4);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(content));
  return Buffer.concat([png.subarray(0, headerEnd), length, content, checksum, png.subarray(headerEnd)]);
}
