import type { Brief } from "../brief/brief.ts";
import type { Expression } from "../brief/values/poses.ts";
import { drawCreatureFace } from "../draw/creatures/creature-face.ts";
import { traitGroup } from "../draw/pen.ts";

/** The expression that was requested as an option, which a portrait shows on a badge: the face of a photo stays. */
export function badgeExpression({ expression, sources }: Brief): Expression | undefined {
  return sources.expression?.kind === "request" ? expression : undefined;
}

/** Draws a round face with the expression in the lower left corner. */
export function drawExpressionBadge(
  expression: Expression,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  const side = Math.min(box.width, box.height) * 0.26;
  const scale = side / 200;
  const at = (value: number): number => Math.round(value * 100) / 100;
  const [x, y] = [box.x + side * 0.16, box.y + box.height - side * 1.16];
  const face = drawCreatureFace(expression, {
    eyeX: 34,
    eyeY: 108,
    eyeR: 12,
    mouthY: 160,
    mouth: 26,
    ink: "#3a2a12",
    white: "#ffffff",
  });
  const disc = (r: number, down: number, fill: string): string =>
    `<circle cx="140" cy="${130 + down}" r="${r}" ${fill}/>`;
  return traitGroup(
    `expression:${expression}`,
    disc(100, 5, 'fill="#15121f" fill-opacity="0.25"') +
      disc(100, 0, 'fill="#fdfcf8"') +
      disc(91, 0, 'fill="#ffd25a"') +
      face,
    ` transform="matrix(${at(scale)} 0 0 ${at(scale)} ${at(x - 40 * scale)} ${at(y - 30 * scale)})"`,
  );
}
