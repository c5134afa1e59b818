import { darken } from "../../color/color-math.ts";
import { buildOf } from "../body/build.ts";
import { circle, fillPath } from "../pen.ts";
import { type OwnStyle, ownStyle } from "./flat.ts";
import { paperColors } from "./paper-colors.ts";

/** A cubist face, in shapes like cut paper. */
export const abstract: OwnStyle = ownStyle("abstract", (traits) => {
  const [first, second] = paperColors(traits);
  const { chest, waist, hip } = buildOf(traits);
  return (
    fillPath(
      `M140 228L${140 + chest} 258L${140 + chest} 296L${140 + waist} 388L${140 + hip} 478L140 480Z`,
      darken(traits.clothing.color, 0.22),
    ) +
    fillPath(`M140 480L${140 - hip} 478L${140 - waist} 388L140 300Z`, first) +
    fillPath(`M${140 + hip} 478A${hip} 44 0 0 0 140 480Z`, second) +
    circle(182, 290, 14, second)
  );
});
