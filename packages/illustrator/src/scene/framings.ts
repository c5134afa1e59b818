import type { Framing } from "../brief/values/pictures.ts";

/** How a framing shows the character and the place. */
interface FramingSpec {
  /** The bottom edge, figure y. */
  readonly bottom: number;
  /** The same for short figures, relative to their feet. */
  readonly shortBottom: number;
  /** The same for the front row of a cast. */
  readonly castBottom: number;
  /** The scale of the place. */
  readonly placeScale: number;
}

export const framingSpecs: { readonly [framing in Framing]: FramingSpec } = {
  headshot: { bottom: 236, shortBottom: -50, castBottom: 244, placeScale: 1.05 },
  bust: { bottom: 290, shortBottom: 24, castBottom: 300, placeScale: 0.9 },
  "upper-body": { bottom: 430, shortBottom: 56, castBottom: 430, placeScale: 0.85 },
  "full-body": { bottom: 894, shortBottom: 96, castBottom: 894, placeScale: 0.7 },
};
