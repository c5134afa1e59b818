/** Looks at pictures that callers bring. */
export interface ImageSanitizer {
  /**
   * Decodes the whole picture and makes a copy that is upright, bounded in size and without metadata.
   * What is not an intact JPEG, PNG, WebP or AVIF, told by its bytes, is a refusal in words that follow "reference_images.0".
   */
  sanitize(bytes: Uint8Array): Promise<SanitizedImage | { readonly refused: string }>;
}

export interface SanitizedImage {
  readonly bytes: Uint8Array;
  readonly mediaType: "image/jpeg" | "image/png" | "image/webp";
}
