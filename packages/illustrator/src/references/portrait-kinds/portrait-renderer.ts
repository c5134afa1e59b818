import type { PhotoChannels } from "../portrait/photo-channels.ts";
import type { RgbImage } from "../portrait/rgb-image.ts";

/** What a kind paints with. */
export interface PortraitInput {
  readonly photo: PhotoChannels;
  readonly seed: number;
  /** A colour the words asked for behind the character, `#rrggbb`. */
  readonly background?: string;
}

/** Paints a portrait of one kind. */
export type PortraitRenderer = (task: PortraitInput) => Promise<RgbImage>;
