import { darken } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { Pen } from "../pen.ts";
import { line, shape } from "../pen.ts";
import { bodyScale } from "./body-scale.ts";

/** A cloak behind the figure: it hangs from the shoulders in folds and reaches almost to the feet. */
export function drawCloak(pen: Pen, traits: CharacterTraits, color: string): string {
  const hem = Math.round(bodyScale(traits).feet - 52);
  const middle = Math.round((216 + hem) / 2);
  const fold = (from: number, to: number): string =>
    `M${from} 300C${from + (to - from) * 0.3} ${middle} ${to} ${hem - 120} ${to} ${hem - 6}`;
  return (
    shape(
      pen,
      `M86 214C50 224 38 300 30 ${middle}C24 ${hem - 120} 14 ${hem - 50} 2 ${hem - 8}` +
        `C26 ${hem + 12} 46 ${hem - 8} 70 ${hem + 2}C94 ${hem + 14} 116 ${hem - 6} 140 ${hem + 4}` +
        `C164 ${hem + 14} 186 ${hem - 6} 210 ${hem + 2}C234 ${hem + 12} 254 ${hem - 8} 278 ${hem - 8}` +
        `C266 ${hem - 50} 256 ${hem - 120} 250 ${middle}C242 300 230 224 194 214Z`,
      color,
    ) + line(fold(52, 34) + fold(228, 246) + fold(86, 74) + fold(194, 206), darken(color, 0.4), 4, 0.45)
  );
}
