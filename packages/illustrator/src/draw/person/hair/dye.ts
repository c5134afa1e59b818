import type { CharacterTraits } from "../../../traits/character-traits.ts";
import { fillPath } from "../../pen.ts";

/** A second colour of hair. */
export type Dye = NonNullable<CharacterTraits["hair"]["dye"]>;

/**
 * The second colour of a path of hair, clipped to it. `lowest` is how far down the hair reaches, figure y: long hair is
 * dyed at its lower end, short hair at its upper one.
 */
export function drawDye(
  d: string | undefined,
  dye: Dye | undefined,
  lowest: number,
  id: string,
  opacity = 1,
): string {
  if (d === undefined || dye === undefined) return "";
  const clip = `<clipPath id="${id}"><path d="${d}"/></clipPath>`;
  const content = areas(dye.kind, lowest).map(([area, share]) => fillPath(area, dye.color, share * opacity));
  return `${clip}<g clip-path="url(#${id})">${content.join("")}</g>`;
}

/** The greatest y of the absolute paths of a haircut. */
export function lowestPoint(paths: readonly (string | undefined)[]): number {
  const heights = paths.flatMap((d) =>
    Array.from(d?.matchAll(/-?[\d.]+[ ,](-?[\d.]+)/g) ?? [], ([, y]) => Number(y)),
  );
  return Math.max(0, ...heights);
}

function areas(kind: Dye["kind"], lowest: number): readonly (readonly [d: string, opacity: number])[] {
  switch (kind) {
    case "ombre": {
      if (lowest < 150)
        return [
          [wave(66, -80), 0.5],
          [wave(54, -80), 1],
        ];
      const from = lowest - (lowest - 60) * 0.5;
      return [
        [wave(from, 420), 0.45],
        [wave(from + (lowest - from) * 0.3, 420), 1],
      ];
    }
    case "roots":
      return [
        [wave(66, -80), 0.55],
        [wave(54, -80), 1],
      ];
    case "split":
      return [["M140 -80H360V420H140Z", 1]];
    case "streaks":
      return [[streaks, 1]];
  }
}

/** All on one side of a wavy line: down to `end`, or up to it. */
function wave(y: number, end: number): string {
  const steps = Array.from({ length: 16 }, (_, i) => {
    const x = -20 + (i + 1) * 20;
    return `Q${x - 10} ${Math.round(y + (i % 2 === 0 ? 9 : -7))} ${x} ${Math.round(y)}`;
  });
  return `M-20 ${Math.round(y)}${steps.join("")}V${end}H-20Z`;
}

/** Bands that run with the hair, from the crown to both sides. */
const streaks =
  "M124 20C96 34 84 70 78 120C72 180 66 220 62 330H72C78 220 84 180 90 124C96 74 108 44 132 24Z" +
  "M108 24C76 44 66 90 60 140C54 190 46 240 40 330H47C56 240 62 190 68 142C74 94 88 52 116 26Z" +
  "M142 20C122 38 112 64 108 96H117C122 66 132 42 150 22Z" +
  "M156 20C182 34 196 70 202 120C208 180 214 220 218 330H208C202 220 196 180 190 124C184 74 172 44 148 24Z" +
  "M172 24C204 44 214 90 220 140C226 190 234 240 240 330H233C224 240 218 190 212 142C206 94 192 52 164 26Z";
