/** The sizes in pixels that have a composition of their own: a head with fewer and larger features. */
export type SmallSize = 24 | 32 | 48;

/** The composition for an image of a size; undefined for larger ones. */
export function smallSizeOf(pixels: number | undefined): SmallSize | undefined {
  if (pixels === undefined || pixels > 48) return undefined;
  return pixels > 32 ? 48 : pixels > 24 ? 32 : 24;
}

/** How much larger the eyes are. */
export const eyeScales: { readonly [size in SmallSize]: number } = { 48: 1.3, 32: 1.5, 24: 1.75 };
