import type { Brief } from "../../brief/brief.ts";
import type { Medium, StyleName } from "../../brief/values/pictures.ts";

/** The style in which a figure is drawn before its medium is applied. */
const baseStyles: { readonly [medium in Medium]: StyleName } = {
  "line-drawing": "line-art",
  "one-line": "line-art",
  blueprint: "line-art",
  chalk: "line-art",
  "neon-sign": "line-art",
  watercolor: "flat",
  gouache: "flat",
  "oil-painting": "3d",
  crayon: "sketch",
  "paper-cut": "flat",
  "pencil-drawing": "sketch",
  charcoal: "sketch",
  engraving: "line-art",
  woodcut: "comic",
  "screen-print": "comic",
  duotone: "flat",
  grayscale: "flat",
  noir: "flat",
  "pop-art": "comic",
  "tattoo-flash": "comic",
  "stained-glass": "comic",
  synthwave: "flat",
  "art-deco": "flat",
  "ukiyo-e": "line-art",
  bauhaus: "abstract",
  tarot: "line-art",
  badge: "flat",
  anime: "flat",
  "ink-wash": "line-art",
};

/** Styles whose shapes stay what they are in every medium. */
const ownShapes: ReadonlySet<StyleName> = new Set(["pixel", "voxel", "clay", "ink", "sticker"]);

/** Whether a medium is applied to a Brief: pixels, blocks, clay, ink and stickers are media themselves. */
export function mediumOf({ medium, style }: Pick<Brief, "medium" | "style">): Medium | undefined {
  return style !== undefined && ownShapes.has(style) ? undefined : medium;
}

/** The Brief with the style and the light that its medium is made of. */
export function withMediumStyle<B extends Brief>(brief: B): B {
  const medium = mediumOf(brief);
  if (medium === undefined) return brief;
  const light = medium === "synthwave" && brief.lighting === undefined ? ({ lighting: "neon" } as const) : {};
  // The only colour of a black and white picture is that of what people wear in a colour of their own.
  const accent =
    brief.inkColor !== undefined &&
    brief.accent === undefined &&
    (medium === "noir" || medium === "grayscale")
      ? { accent: brief.inkColor }
      : {};
  return { ...brief, ...light, ...accent, style: baseStyles[medium] };
}
