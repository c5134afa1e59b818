/**
 * Figure space: the coordinate system of all shapes of this package. The face is centred at x = 140 and 112
 * wide; crown 36, brows 90, eyes 112, mouth 156, chin 182; neck to 206, shoulders 216-256, waist 388, hips
 * 474, feet 872: an adult is about six heads tall. Every style's head is transformed into this space, so headwear
 * fits all heads.
 */
export const figure = {
  middle: 140,
  crown: 36,
  chin: 182,
  shoulders: 216,
  waist: 430,
  hips: 464,
  feet: 872,
} as const;

/** Mirrors a drawing at the figure's centre line. */
export function mirrored(content: string): string {
  return content === "" ? "" : `<g transform="matrix(-1 0 0 1 280 0)">${content}</g>`;
}

/** Draws content on both sides. */
export function onBothSides(content: string): string {
  return content + mirrored(content);
}

/** Draws content on both sides, or on the only visible one. */
export function onSides(content: string, only: "left" | "right" | undefined): string {
  if (only === undefined) return onBothSides(content);
  return only === "left" ? content : mirrored(content);
}
