import type { ImageDescription, Thumbnail } from "./image-model.ts";

/** Completes the images of models that return nothing but bytes. */
export interface ImageProcessor {
  /** Rejects if the bytes are not a supported image. */
  describe(bytes: Uint8Array): Promise<ImageDescription>;
  createThumbnail(bytes: Uint8Array): Promise<Thumbnail>;
  /** The image as WebP whose longer side has at most so many pixels. */
  shrink(bytes: Uint8Array, side: number): Promise<Uint8Array>;
  /** The whole image as JPEG of exactly this size, in front of a blurred enlargement of itself. */
  frame(bytes: Uint8Array, size: { readonly width: number; readonly height: number }): Promise<Uint8Array>;
}
