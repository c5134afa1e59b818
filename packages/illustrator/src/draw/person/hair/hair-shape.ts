import { flip } from "./path-mirror.ts";

/** A strand: the tone relative to the hair, a path, and for an open line its width. */
export type Strand = readonly [tone: "darker" | "lighter", d: string, width?: number];

/**
 * The shapes of a haircut or of cloth around the head, as paths in figure units without a colour. The skull is x 84 to
 * 196 and y 36 to 186, ears are y 99 to 135, eyes are at y 114 and brows at y 94.
 */
export interface HairShape {
  readonly ears: "shown" | "half" | "covered";
  /** Cropped hair on the skin, in a mix of both colours. */
  readonly scalp?: string;
  /** A light on bare skin. */
  readonly shine?: string;
  /** Behind neck and shoulders. */
  readonly behind?: string;
  readonly behindStrands?: readonly Strand[];
  /** What rises above the crown, such as a bun: behind the head, and left out under a hat. */
  readonly top?: string;
  readonly topStrands?: readonly Strand[];
  readonly topTies?: string;
  /** Before the head: fringe, hairline and sides. The same shape gives shadow, rim and gloss. */
  readonly front?: string;
  readonly strands?: readonly Strand[];
  /** Elastics and cuffs. */
  readonly ties?: string;
  /** Below a hat curls swell out; other hair falls from its edge. */
  readonly swells?: boolean;
  /** Replace `front` and `behind` under a hat. */
  readonly hatFront?: string;
  readonly hatStrands?: readonly Strand[];
  readonly hatBehind?: string;
  /** A second cloth under `front`. */
  readonly inner?: string;
}

export function strandsOnBoth(strands: readonly Strand[]): readonly Strand[] {
  return strands.flatMap((strand): readonly Strand[] => {
    const [tone, d, width] = strand;
    return [strand, width === undefined ? [tone, flip(d)] : [tone, flip(d), width]];
  });
}

export function darker(paths: readonly string[], width: number): readonly Strand[] {
  return paths.map((d): Strand => ["darker", d, width]);
}

export interface HairTable {
  readonly [cut: string]: HairShape;
}
