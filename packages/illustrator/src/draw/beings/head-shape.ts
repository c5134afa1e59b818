import { n } from "./shapes.ts";

/** The outline of a head: on each side a curve from crown to cheek and one from cheek to chin. */
export interface HeadShape {
  readonly top: number;
  readonly bottom: number;
  /** The fullness of the crown and of the chin: half the width at which the curve starts. */
  readonly brow: number;
  readonly chin: number;
  /** The widest place: half the width, and its height. */
  readonly cheek: number;
  readonly cheekY: number;
}

export const roundHead: HeadShape = { top: 40, bottom: 188, brow: 50, cheek: 70, cheekY: 116, chin: 46 };

export function headPath({ top, bottom, brow, chin, cheek, cheekY }: HeadShape): string {
  const [left, right] = [140 - cheek, 140 + cheek];
  const up = n(cheekY - (cheekY - top) * 0.52);
  const down = n(cheekY + (bottom - cheekY) * 0.55);
  return (
    `M140 ${top}C${140 - brow} ${top} ${left} ${up} ${left} ${cheekY}` +
    `C${left} ${down} ${140 - chin} ${bottom} 140 ${bottom}` +
    `C${140 + chin} ${bottom} ${right} ${down} ${right} ${cheekY}` +
    `C${right} ${up} ${140 + brow} ${top} 140 ${top}Z`
  );
}

/** Half the width of the upper head at a height. */
export function halfWidthAt({ top, brow, cheek, cheekY }: HeadShape, y: number): number {
  const up = cheekY - (cheekY - top) * 0.52;
  for (let t = 0; t <= 1; t += 0.02) {
    const u = 1 - t;
    const height = u ** 3 * top + 3 * u * u * t * top + 3 * u * t * t * up + t ** 3 * cheekY;
    if (height >= y) return 3 * u * u * t * brow + 3 * u * t * t * cheek + t ** 3 * cheek;
  }
  return cheek;
}
