import { mix } from "../../color/color-math.ts";
import { line } from "../pen.ts";
import type { Beak, Being } from "./being.ts";
import { ears } from "./parts/ears.ts";
import { marks } from "./parts/marks.ts";
import { muzzles } from "./parts/muzzles.ts";
import { noses, whiskers } from "./parts/noses.ts";
import { cream, dark, tint } from "./shapes.ts";

export const wedge = { cheek: 74, cheekY: 128, brow: 46, chin: 16, bottom: 192 };
export const longFace = { top: 36, bottom: 204, brow: 44, cheek: 54, cheekY: 96, chin: 44 };
export const rodent = (coat: string, belly: string, earR: number, more: Partial<Being> = {}): Being => ({
  coat,
  head: { cheek: 68, cheekY: 126, brow: 42, chin: 42 },
  back: ears.round(82, 62, earR, coat),
  marks: marks.spots(belly, [[140, 166, 46]]),
  front: noses.tri(138, "#d9828a", 9) + whiskers(146),
  mouth: { y: 159, scale: 0.75, under: belly },
  ...more,
});
export const bird = (coat: string, beak: Beak, more: Partial<Being> = {}): Being => ({
  coat,
  head: { cheek: 62, cheekY: 110, brow: 44, chin: 44, bottom: 186 },
  beak,
  eyes: { x: 30, y: 104 },
  blush: [43, 132],
  torso: { shoulder: 66, chest: 76, waist: 88, hip: 68 },
  ...more,
});
export const hoofed = (coat: string, muz: string, more: Partial<Being> = {}): Being => ({
  coat,
  head: longFace,
  muzzle: muzzles.long(174, 47, 32, muz),
  mouth: { y: 182, scale: 0.9, under: muz },
  eyes: { x: 33, y: 106 },
  blush: [42, 138],
  ...more,
});
export const sea = (coat: string, belly: string, more: Partial<Being> = {}): Being => ({
  coat,
  head: { cheek: 74, cheekY: 116, brow: 50, chin: 56 },
  marks: marks.belly(belly, 146),
  mouth: { y: 156, scale: 1.1, under: belly },
  eyes: { x: 40, y: 112 },
  blush: [52, 136],
  ...more,
});
export const bear = (coat: string, pad: string, earColor = coat, more: Partial<Being> = {}): Being => ({
  coat,
  back: ears.round(84, 58, 24, earColor, tint(earColor, 0.3)),
  muzzle: muzzles.pad(156, 36, 27, pad),
  front: noses.tri(140, dark, 12),
  mouth: { y: 163, scale: 0.8, under: pad },
  ...more,
});
export const bigCat = (coat: string, pad: string, markings: string, more: Partial<Being> = {}): Being => ({
  coat,
  head: { cheek: 72, cheekY: 122 },
  back: ears.round(82, 60, 23, coat, cream),
  marks: markings + marks.spots(pad, [[140, 176, 38]]),
  muzzle: muzzles.twin(154, pad),
  front: noses.tri(140, "#c76a68", 12) + whiskers(152),
  mouth: { y: 163, scale: 0.75, under: pad },
  ...more,
});

/** Somebody with a human face: smaller eyes, a nose of two curves. */
export const folk = (coat: string, more: Partial<Being> = {}): Being => ({
  coat,
  head: { top: 36, bottom: 187, brow: 50, cheek: 58, cheekY: 106, chin: 42 },
  eyes: { x: 26, y: 114, r: 6.6 },
  mouth: { y: 160, scale: 0.95 },
  blush: [38, 142],
  front: line("M134 138Q140 144 146 138", mix(coat, "#6d2a1e", 0.5), 2.8),
  ...more,
});
export const thing = (coat: string, outline: string, more: Partial<Being> = {}): Being => ({
  coat,
  outline,
  skin: coat,
  eyes: { x: 27, y: 112, r: 8 },
  mouth: { y: 146 },
  blush: [44, 136],
  ...more,
});
