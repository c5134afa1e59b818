/** The same bytes as sharp takes them: it refuses a typed array of another realm, as test environments like jsdom bring. */
export function toBuffer({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
