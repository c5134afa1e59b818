import { darken, lighten } from "../../color/color-math.ts";
import { type Build, buildOf } from "../body/build.ts";
import { fillPath, line } from "../pen.ts";
import { type OwnStyle, ownStyle } from "./flat.ts";
import { thumbprint } from "./thumbprint.ts";

/** Heads and clothes with shading and thumbprints, as if shaped from clay. */
export const clay: OwnStyle = ownStyle("clay", (traits) =>
  clayClothes(traits.clothing.color, buildOf(traits)),
);

/** The shaded side of the body, a highlight and a thumbprint. */
function clayClothes(color: string, { shoulder, chest, waist, hip }: Build): string {
  const edge = 140 - shoulder;
  return (
    fillPath(
      `M171 206C180 210 186 213 194 216C${140 + shoulder * 0.8} 220 ${140 + shoulder} 232 ${140 + shoulder} 256C${138 + shoulder} 272 ${146 + chest} 282 ${140 + chest} 296C${140 + chest} 328 ${140 + waist} 352 ${140 + waist} 388C${140 + waist} 424 ${140 + hip} 440 ${140 + hip} 478L166 480C184 400 194 290 171 206Z`,
      darken(color, 0.45),
      0.3,
    ) +
    line(`M${edge + 8} 252C${edge + 12} 238 ${edge + 24} 228 94 224`, lighten(color, 0.6), 9, 0.55) +
    thumbprint(112, 300, 0.22)
  );
}
