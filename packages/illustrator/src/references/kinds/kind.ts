import type { RgbImage } from "../portrait/paint.ts";
import type { PhotoChannels } from "../portrait/photo.ts";

/** What a kind paints with. */
export interface PortraitInput {
  readonly photo: PhotoChannels;
  readonly seed: number;
  /** A colour the words asked for behind the character, `#rrggbb`. */
  readonly background?: string;
}

/** Paints a portrait of one kind. */
export type PortraitRenderer = (task: PortraitInput) => Promise<RgbImage>;
