/**
 * Figure space: the units all our own parts are drawn in. The face's middle is x = 140; crown 36, brows
 * 90, eyes 112, mouth 156, chin 182; neck to 206, shoulders 216-264, waist 345, hips 430, feet 660. The
 * face is 112 wide. Every style's head is moved into this space, so one hat fits all heads.
 */
export const figure = { middle: 140, crown: 36, chin: 182, shoulders: 216, hips: 430, feet: 664 } as const;

/** The same drawing on the figure's other side. */
export function mirrored(content: string): string {
  return content === "" ? "" : `<g transform="matrix(-1 0 0 1 280 0)">${content}</g>`;
}

/** Drawn on both sides. */
export function onBothSides(content: string): string {
  return content + mirrored(content);
}

/** Drawn on both sides, or on the only one to be seen. */
export function onSides(content: string, only: "left" | "right" | undefined): string {
  if (only === undefined) return onBothSides(content);
  return only === "left" ? content : mirrored(content);
}
