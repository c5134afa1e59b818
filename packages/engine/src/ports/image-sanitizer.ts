/** Validates and cleans images that callers supply. */
export interface ImageSanitizer {
  /**
   * Decodes the whole image and returns a copy that is upright, limited in size and without metadata.
   * Rejects what is not an intact JPEG, PNG, WebP or AVIF, with a reason that continues a sentence about the field.
   */
  sanitize(bytes: Uint8Array): Promise<SanitizedImage | { readonly refused: string }>;
}

export interface SanitizedImage {
  readonly bytes: Uint8Array;
  readonly mediaType: "image/jpeg" | "image/png" | "image/webp";
}
