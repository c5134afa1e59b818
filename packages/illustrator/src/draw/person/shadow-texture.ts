/** What shadows are made of in styles that look printed or drawn by hand. */
export type ShadowTexture = "dots" | "hatching";

/** The paint of shadows, and the pattern that it refers to. */
export function shadowPaint(
  texture: ShadowTexture | undefined,
  color: string,
  prefix: string,
): { readonly defs: string; readonly paint: string } {
  if (texture === undefined) return { defs: "", paint: color };
  const id = `${prefix}tx`;
  const tile =
    texture === "dots"
      ? `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><circle cx="3" cy="3" r="2.3" fill="${color}"/></pattern>`
      : `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(40)"><path d="M0 2.5H5" fill="none" stroke="${color}" stroke-width="1.7"/></pattern>`;
  return { defs: `<defs>${tile}</defs>`, paint: `url(#${id})` };
}
