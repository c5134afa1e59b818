import type { Provenance } from "../model/job.ts";
import type { ImageDescription, Thumbnail } from "./image-model.ts";

/** Draws the pictures of agents that have none of their own. */
export interface DefaultPictures {
  /** Always draws the same for the same name and attempt: a square WebP of up to 512 pixels, or another image. */
  draw(request: DefaultPictureRequest, signal: AbortSignal): Promise<DrawnPicture>;
}

export interface DefaultPictureRequest {
  readonly name: string;
  /** 0 for the first choice. Other agents of the account already have the earlier ones. */
  readonly attempt: number;
}

export interface DrawnPicture extends ImageDescription {
  readonly bytes: Uint8Array;
  readonly seed: number;
  /** The code of the face, if the picture shows nothing else. */
  readonly code?: string;
  /** Alternative text in one sentence. */
  readonly alt?: string;
  readonly thumbnail: Thumbnail;
  readonly provenance: Provenance;
  /** The same name, attempt and version give the same bytes. */
  readonly version: string;
}
