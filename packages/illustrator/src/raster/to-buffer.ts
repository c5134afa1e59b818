/**
 * A Buffer that shares the memory. sharp rejects typed arrays of another realm, which test environments such as
 * jsdom create.
 */
export function toBuffer({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
