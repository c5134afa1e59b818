const namespace = "http://ns.adobe.com/xap/1.0/\0";

/** Adds XMP to a JPEG as an APP1 segment after its start, without encoding it again (XMP specification, part 3, 1.1.3). */
export function withJpegXmp(jpeg: Uint8Array, packet: string): Uint8Array {
  const content = Buffer.from(namespace + packet);
  const header = Buffer.alloc(4);
  header.writeUInt16BE(0xff_e1, 0);
  header.writeUInt16BE(content.length + 2, 2);
  const start = insertionPoint(jpeg);
  return Buffer.concat([jpeg.subarray(0, start), header, content, jpeg.subarray(start)]);
}

/** After the start of the image and the JFIF segment, which some readers expect first. */
function insertionPoint(jpeg: Uint8Array): number {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  const hasJfif = jpeg.length > 6 && view.getUint16(2) === 0xff_e0;
  return hasJfif ? 4 + view.getUint16(4) : 2;
}
