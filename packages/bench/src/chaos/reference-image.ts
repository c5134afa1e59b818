import sharp from "sharp";

export function createReferenceImage(): Promise<Uint8Array> {
  return sharp({ create: { width: 64, height: 64, channels: 3, background: "teal" } })
    .png()
    .toBuffer();
}

/** An image that a twin can be trained from. */
export function createTwinImage(): Promise<Uint8Array> {
  return sharp({ create: { width: 1280, height: 720, channels: 3, background: "teal" } })
    .jpeg()
    .toBuffer();
}
