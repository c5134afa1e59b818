/**
 * How a picture is made. Face codes store the position of a value in its list, so new values are added at the end of a list and none is
 * moved or removed.
 */

export const styles = [
  "flat",
  "cartoon",
  "line-art",
  "sketch",
  "pixel",
  "voxel",
  "clay",
  "minimal",
  "comic",
  "abstract",
  "ink",
  "sticker",
  "3d",
] as const;

/** Media: how a picture is made. A medium changes the whole drawing, and chooses the style that suits it. */
export const media = [
  "line-drawing",
  "one-line",
  "blueprint",
  "chalk",
  "neon-sign",
  "watercolor",
  "gouache",
  "oil-painting",
  "crayon",
  "paper-cut",
  "pencil-drawing",
  "charcoal",
  "engraving",
  "woodcut",
  "screen-print",
  "duotone",
  "grayscale",
  "noir",
  "pop-art",
  "tattoo-flash",
  "stained-glass",
  "synthwave",
  "art-deco",
  "ukiyo-e",
  "bauhaus",
  "tarot",
  "badge",
  "anime",
  "ink-wash",
] as const;

export const framings = ["headshot", "bust", "upper-body", "full-body"] as const;

/** Compositions: how the image is taken, and with which props. */
export const looks = ["iphone", "selfie", "podcast", "car", "conference", "raw"] as const;

/** How reference images can be stylized. */
export const portraitKinds = [
  "comic",
  "pop-art",
  "sketch",
  "pixel",
  "duotone",
  "watercolor",
  "poster",
] as const;

export type StyleName = (typeof styles)[number];
export type Medium = (typeof media)[number];
export type Framing = (typeof framings)[number];
export type LookName = (typeof looks)[number];
export type PortraitKind = (typeof portraitKinds)[number];
