import { darken } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { Build } from "../body/build.ts";
import { mirrored } from "../body/figure.ts";
import type { Garment } from "../body/garments/garment-parts.ts";
import { flowingSkirt } from "../body/garments/gowns.ts";
import { round } from "../body/limbs.ts";
import { band, hemY, openHalf, torso, torsoWithV } from "../body/torso.ts";
import type { Pen } from "../pen.ts";
import { shape } from "../pen.ts";

/** Cuts of clothes that fit a body. */
export interface Cloth {
  readonly pen: Pen;
  /** Where a belt is worn, figure y. */
  readonly waist: number;
  /** Where clothes for the upper body end. */
  readonly hem: number;
  /** The upper body with a round neckline, which is wider for a greater `dip`. */
  torso(color: string, dip?: number): string;
  /** The upper body with a V-neck that ends at `tip`. */
  vNeck(color: string, tip: number): string;
  /** The upper body without sleeves. `neckline` leads from the left strap to the right one, `strap` is their outer edge. */
  sleeveless(color: string, neckline: string, strap?: number): string;
  /** The left half of clothes that are open in front, up to an inner edge. */
  half(color: string, inner: number): string;
  /** A strip around the body. */
  band(top: number, bottom: number, color: string): string;
  /** What hangs from the hips, down to the knees or the floor. */
  skirt(color: string, length: "knee" | "floor"): string;
}

/** The drawing of a costume before it is fitted. */
export interface Costume {
  readonly behind?: string;
  readonly front: string;
  readonly sleeves: "long" | "short" | "wide" | "bare";
  /** Default: the colour of the clothes. */
  readonly sleeveColor?: string;
  /** Drawn over the shoulders and upper arms. */
  readonly shoulders?: string;
  /** Default: dark trousers. */
  readonly trousers?: string;
  readonly skirt?: string;
}

export type DrawCostume = (cloth: Cloth, color: string, traits: CharacterTraits) => Costume;

/** Fits a costume to a body. */
export function fitCostume(draw: DrawCostume, pen: Pen, build: Build, traits: CharacterTraits): Garment {
  const { color } = traits.clothing;
  const { behind, front, sleeves, sleeveColor, shoulders, trousers, skirt } = draw(
    clothFor(pen, build),
    color,
    traits,
  );
  return {
    ...(behind !== undefined && { behind }),
    front,
    sleeve: {
      length: sleeves === "bare" ? "short" : sleeves,
      color: sleeves === "bare" ? traits.skin : (sleeveColor ?? color),
      ...(shoulders !== undefined && { shoulder: shoulders }),
    },
    trousers: trousers ?? darken(color, 0.35),
    ...(skirt !== undefined && { skirt }),
  };
}

function clothFor(pen: Pen, build: Build): Cloth {
  return {
    pen,
    waist: 384,
    hem: hemY,
    torso: (color, dip = 232) => torso(pen, build, color, { dip }),
    vNeck: (color, tip) => torsoWithV(pen, build, color, tip),
    sleeveless: (color, neckline, strap = 92) => {
      const { chest, waist, hip } = build;
      const side = (half: number, y: number): readonly [string, string] => [
        `${round(140 - half)} ${y}`,
        `${round(140 + half)} ${y}`,
      ];
      const [chestLeft, chestRight] = side(chest, 300);
      const [waistLeft, waistRight] = side(waist, 388);
      // Over the edge of the trousers.
      const [hipLeft, hipRight] = side(hip + 3, hemY + 6);
      return shape(
        pen,
        `M${strap + 14} 207${neckline}L${280 - strap} 212C${279 - strap} 250 ${140 + chest - 4} 282 ${chestRight}` +
          `C${chestRight} ${waistRight} ${waistRight}C${waistRight} ${hipRight} ${hipRight}` +
          `L${hipLeft}C${hipLeft} ${waistLeft} ${waistLeft}C${waistLeft} ${chestLeft} ${chestLeft}` +
          `C${140 - chest + 4} 282 ${strap + 1} 250 ${strap} 212Z`,
        color,
      );
    },
    half: (color, inner) =>
      openHalf(pen, build, color, `L${inner} ${hemY}C${inner + 2} 400 ${inner} 290 108 200`, hemY),
    band: (top, bottom, color) => band(build, top, bottom, color),
    skirt: (color, length) =>
      length === "knee" ? flowingSkirt(pen, build, color, 640, 30) : flowingSkirt(pen, build, color, 868, 60),
  };
}

/** The same shape at both sides. */
export function pair(content: string): string {
  return content + mirrored(content);
}
