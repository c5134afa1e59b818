import type { PreparedImage } from "../uploads/reference-image.ts";

/** Reference images as files of a form, or as texts: data URLs and base64, or the URLs of `Driver.imageUrl`. */
export type EncodedImages =
  | { readonly as: "form"; readonly images: readonly PreparedImage[] }
  | { readonly as: "text"; readonly images: readonly string[] };

export interface ListQuery {
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
  readonly after?: string | undefined;
}

/** The items of one page of a list. */
export interface PageData<T> {
  readonly data: readonly T[];
  readonly hasMore: boolean;
  readonly totalCount: number;
}
