import type { Expression } from "../../brief/values.ts";
import { drawFacialFeatures } from "../fallback-parts/facial-features.ts";

/** Where a creature's features are, figure units. */
export interface CreatureFaceLayout {
  readonly eyeY: number;
  /** From the middle to each eye. */
  readonly eyeX: number;
  readonly eyeR: number;
  readonly mouthY: number;
  /** Half the mouth's width. */
  readonly mouth: number;
  readonly ink: string;
  /** For brows and closed eyes where the ink would be lost on a dark coat. */
  readonly strokeColor?: string;
  /** For the mouth, and the brows, where they are not of the ink. */
  readonly mouthInk?: string;
  readonly brows?: { readonly above: number; readonly color: string };
  readonly isLuminous?: boolean;
  /** The white of the eyes; without one the eyes are solid. */
  readonly white?: string;
}

/** Draws the face of one who is not a person. Its looks depend on the plan and the expression alone. */
export function drawCreatureFace(expression: Expression, layout: CreatureFaceLayout): string {
  const { eyeX, eyeY, eyeR, mouthY, mouth, ink, strokeColor, white, isLuminous, mouthInk = ink } = layout;
  const r = white === undefined ? eyeR : eyeR * 1.3;
  const eye = (x: number): { x: number; y: number; rx: number; ry: number } => ({ x, y: eyeY, rx: r, ry: r });
  return drawFacialFeatures(expression, {
    eyes: [eye(140 - eyeX), eye(140 + eyeX)],
    mouth: { x: 140, y: mouthY + 1, half: mouth },
    brow: { above: r + 11, color: strokeColor ?? ink, ...layout.brows, half: 14 },
    lineWidth: Math.max(4, eyeR * 0.45),
    ink,
    mouthInterior: mouthInk,
    lips: mouthInk,
    ...(strokeColor !== undefined && { strokeColor }),
    ...(isLuminous !== undefined && { isLuminous }),
    ...(white !== undefined && { white }),
  });
}
