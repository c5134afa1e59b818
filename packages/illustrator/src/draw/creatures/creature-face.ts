import type { Expression } from "../../brief/values/poses.ts";
import { drawFacialFeatures } from "../fallback-parts/facial-features.ts";

/** The positions of a creature's facial features, in figure units. */
export interface CreatureFaceLayout {
  readonly eyeY: number;
  /** The distance of each eye from the centre line. */
  readonly eyeX: number;
  readonly eyeR: number;
  readonly mouthY: number;
  /** Half the width of the mouth. */
  readonly mouth: number;
  readonly ink: string;
  /** The colour of brows and closed eyes, where the ink has too little contrast with dark fur. */
  readonly strokeColor?: string;
  /** The colour of the mouth and brows, if it is not the ink. */
  readonly mouthInk?: string;
  readonly brows?: { readonly above: number; readonly color: string };
  readonly isLuminous?: boolean;
  /** The white of the eyes. Without it the eyes are solid. */
  readonly white?: string;
}

/** Draws the face of a subject that is not human, from its layout and expression alone. */
export function drawCreatureFace(expression: Expression, layout: CreatureFaceLayout): string {
  const { eyeX, eyeY, eyeR, mouthY, mouth, ink, strokeColor, white, isLuminous, mouthInk = ink } = layout;
  const r = white === undefined ? eyeR : eyeR * 1.3;
  const eye = (x: number): { x: number; y: number; rx: number; ry: number } => ({ x, y: eyeY, rx: r, ry: r });
  return drawFacialFeatures(
    { expression },
    {
      eyes: [eye(140 - eyeX), eye(140 + eyeX)],
      mouth: { x: 140, y: mouthY + 1, halfWidth: mouth },
      brow: { above: r + 11, color: strokeColor ?? ink, ...layout.brows, halfWidth: 14 },
      lineWidth: Math.max(4, eyeR * 0.45),
      ink,
      mouthInterior: mouthInk,
      lips: mouthInk,
      ...(strokeColor !== undefined && { strokeColor }),
      ...(isLuminous !== undefined && { isLuminous }),
      ...(white !== undefined && { white }),
    },
  );
}
