import { darken, distinctColor, lighten } from "../../../color/color-math.ts";
import type { CharacterTraits } from "../../../traits/character-traits.ts";
import type { Pen } from "../../pen.ts";
import { circle, line, shape } from "../../pen.ts";
import { onBothSides } from "../figure.ts";
import { linen, seamColor } from "./garment-parts.ts";

type UnderKind = NonNullable<CharacterTraits["clothing"]["under"]>;

/** What shows under clothes that are open or have no sleeves. */
export interface Under {
  readonly kind: UnderKind;
  readonly color: string;
  /** The Brief says so. */
  readonly isStated: boolean;
}

/** What the Brief states, or else a garment that is usual under others, in the first of the colours that contrasts. */
export function underOf(
  { clothing }: CharacterTraits,
  usual: UnderKind,
  colors: readonly [string, ...string[]],
  apart = 0.3,
  from: readonly string[] = [clothing.color],
): Under {
  return {
    kind: clothing.under ?? usual,
    color: clothing.underColor ?? distinctColor(from, colors, apart),
    isStated: clothing.under !== undefined || clothing.underColor !== undefined,
  };
}

/** The neckline, drawn over a torso in the colour of the garment. */
export function underNeckline(pen: Pen, { kind, color }: Under): string {
  switch (kind) {
    case "shirt":
      return (
        line("M140 228L140 320", seamColor(color), 2.4, 0.7) +
        [252, 280, 308].map((y) => circle(140, y, 2.6, seamColor(color))).join("") +
        onBothSides(shape(pen, "M111 198L100 213L121 242L140 226Z", lighten(color, 0.22)))
      );
    case "turtleneck":
      return (
        shape(
          pen,
          "M113 187C118 200 162 200 167 187L174 212C162 232 118 232 106 212Z",
          lighten(color, 0.12),
        ) + line("M110 202C118 214 162 214 170 202", darken(color, 0.25), 3, 0.7)
      );
    case "hoodie":
      return (
        shape(
          pen,
          "M88 214C98 240 124 254 140 256C156 254 182 240 192 214C182 206 172 204 168 198C168 222 154 236 140 238C126 236 112 222 112 198C108 204 98 206 88 214Z",
          darken(color, 0.14),
        ) + onBothSides(line("M128 250L127 286", linen, 4))
      );
    case "sweater":
      return shape(
        pen,
        "M110 196C116 214 164 214 170 196L173 213C164 237 116 237 107 213Z",
        lighten(color, 0.16),
      );
    default:
      return line("M110 208C114 230 166 230 170 208", seamColor(color), 4, 0.6);
  }
}

/** Whether the sleeves of a garment are long. */
export function hasLongSleeves({ kind }: Under): boolean {
  return kind !== "t-shirt";
}
