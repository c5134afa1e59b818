/** An image that the caller supplied. */
export interface Reference {
  readonly sha256: string;
  readonly mediaType: string;
}
