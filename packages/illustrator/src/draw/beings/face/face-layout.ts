import { luma } from "../../../color/color-math.ts";
import type { Beak, Being } from "../being.ts";

/** Where the features of a face are, and which colours are around them. */
export interface BeingFaceLayout {
  /** The distance of each eye from the middle, its height and its radius. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly mouthX: number;
  readonly mouthY: number;
  readonly mouthScale: number;
  readonly isStitched: boolean;
  readonly under: string;
  readonly mouthUnder: string;
  readonly white?: string;
  readonly ink: string;
  readonly lashes: boolean;
  readonly beak?: Beak;
  readonly blush: readonly [number, number] | false;
}

/** Below this luma around it, a feature is drawn light instead of dark. */
export const darkest = 0.36;

export function faceLayoutOf({ coat, eyes, mouth, beak, blush }: Being): BeingFaceLayout {
  const under = eyes?.under ?? coat;
  const white = eyes?.white ?? (luma(under) < darkest && eyes?.solid !== true ? "#fbf3e6" : undefined);
  return {
    x: eyes?.x ?? 29,
    y: eyes?.y ?? 112,
    r: eyes?.r ?? 8,
    mouthX: mouth?.x ?? 0,
    mouthY: mouth?.y ?? 158,
    mouthScale: mouth?.scale ?? 1,
    isStitched: mouth?.isStitched === true,
    under,
    mouthUnder: mouth?.under ?? coat,
    ink: eyes?.ink ?? "#2b1d1c",
    lashes: eyes?.lashes === true,
    blush: blush ?? [47, 140],
    ...(white !== undefined && { white }),
    ...(beak !== undefined && { beak }),
  };
}

/** The top of the open eyes. */
export function eyeTop({ y, r, white }: BeingFaceLayout): number {
  return y - r * 1.18 * (white === undefined ? 1 : 1.5);
}
