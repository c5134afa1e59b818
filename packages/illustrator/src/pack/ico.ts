/** A square PNG of at most 256 pixels. */
export interface IcoImage {
  readonly side: number;
  readonly png: Uint8Array;
}

/** Combines PNGs into an ICO file, which stores them as they are. */
export function encodeIco(images: readonly IcoImage[]): Uint8Array {
  const size =
    headerBytes + images.length * entryBytes + images.reduce((sum, { png }) => sum + png.length, 0);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  view.setUint16(2, iconType, true);
  view.setUint16(4, images.length, true);
  let offset = headerBytes + images.length * entryBytes;
  for (const [index, { side, png }] of images.entries()) {
    const entry = headerBytes + index * entryBytes;
    // 0 means 256.
    file[entry] = side % 256;
    file[entry + 1] = side % 256;
    view.setUint16(entry + 4, 1, true);
    view.setUint16(entry + 6, bitsPerPixel, true);
    view.setUint32(entry + 8, png.length, true);
    view.setUint32(entry + 12, offset, true);
    file.set(png, offset);
    offset += png.length;
  }
  return file;
}

const [headerBytes, entryBytes, iconType, bitsPerPixel] = [6, 16, 1, 32];
