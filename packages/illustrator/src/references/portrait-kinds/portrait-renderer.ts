import type { PhotoChannels } from "../portrait/photo-channels.ts";
import type { RgbImage } from "../portrait/rgb-image.ts";

/** The input of a portrait renderer. */
export interface PortraitInput {
  readonly photo: PhotoChannels;
  readonly seed: number;
  /** A requested background colour, `#rrggbb`. */
  readonly background?: string;
}

/** Renders one kind of portrait. */
export type PortraitRenderer = (input: PortraitInput) => Promise<RgbImage>;
