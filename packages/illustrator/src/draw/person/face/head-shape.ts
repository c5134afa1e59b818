import type { Age } from "../../../brief/values/beings.ts";
import { n } from "../../beings/shapes.ts";

/** The shape of a head below the temples. The cranium is the same in all, so that any hair fits. */
export type Jaw = "round" | "soft" | "square" | "child" | "senior" | "full" | "narrow" | "pointed";

/** Where the features are, in figure units: the middle is x = 140, the crown y = 36, the chin y = 186. */
export interface Proportions {
  readonly eyeY: number;
  /** The distance of each eye from the middle. */
  readonly eyeX: number;
  readonly eyeSize: number;
  /** The distance of the brows above the eyes, and their thickness. */
  readonly browRise: number;
  readonly browWidth: number;
  readonly noseY: number;
  readonly mouthY: number;
  readonly mouthSize: number;
  readonly cheekY: number;
  /** How much lower ears, and headwear that covers them, are than those of an adult. */
  readonly earDrop: number;
}

const adult: Proportions = {
  eyeY: 114,
  eyeX: 25.5,
  eyeSize: 1.08,
  browRise: 19.5,
  browWidth: 4.1,
  noseY: 136,
  mouthY: 156,
  mouthSize: 1.05,
  cheekY: 141,
  earDrop: 0,
};

export const proportions: { readonly [age in Age]: Proportions } = {
  child: {
    eyeY: 124,
    eyeX: 26.5,
    eyeSize: 1.24,
    browRise: 20,
    browWidth: 3,
    noseY: 140,
    mouthY: 157,
    mouthSize: 0.86,
    cheekY: 145,
    earDrop: 8,
  },
  adolescent: {
    eyeY: 118,
    eyeX: 26,
    eyeSize: 1.16,
    browRise: 19.5,
    browWidth: 3.6,
    noseY: 138,
    mouthY: 156.5,
    mouthSize: 0.96,
    cheekY: 143,
    earDrop: 3,
  },
  young_adult: adult,
  adult: { ...adult, eyeSize: 1.06, browWidth: 4.3 },
  senior: {
    eyeY: 115,
    eyeX: 25.5,
    eyeSize: 1.02,
    browRise: 18.5,
    browWidth: 4.3,
    noseY: 138,
    mouthY: 158.5,
    mouthSize: 1,
    cheekY: 144,
    earDrop: 0,
  },
};

/** From the right temple around the chin to the left temple. */
const jaws: { readonly [jaw in Jaw]: readonly [temple: number, path: string] } = {
  round: [128, "C196 158 172 186 140 186C108 186 84 158 84 128"],
  soft: [126, "C196 150 167 185 140 187C113 185 84 150 84 126"],
  full: [130, "C202 168 176 189 140 189C104 189 78 168 84 130"],
  narrow: [124, "C195 146 164 186 140 188C116 186 85 146 84 124"],
  square: [126, "C195 152 186 168 168 180C156 188 124 188 112 180C94 168 85 152 84 126"],
  pointed: [126, "C195 150 166 178 140 190C114 178 85 150 84 126"],
  child: [128, "C199 158 174 182 140 182C106 182 81 158 84 128"],
  senior: [126, "C196 148 190 166 172 179C158 189 122 189 108 179C90 166 84 148 84 126"],
};

export function headPath(jaw: Jaw): string {
  const [temple, path] = jaws[jaw];
  return `M84 ${temple}V92C84 61 109 36 140 36C171 36 196 61 196 92V${temple}${path}Z`;
}

/** The outline of the jaw from the right temple to the left one, for beards that follow it. */
export function jawLine(jaw: Jaw): { readonly temple: number; readonly path: string } {
  const [temple, path] = jaws[jaw];
  return { temple, path };
}

/** Both ears, moved against the turn of the head. */
export function earsPath(turn: number, drop: number): string {
  const [left, right] = [84 - turn * 2, 196 - turn * 2];
  const ear = (x: number, side: -1 | 1): string => {
    const at = (dx: number, y: number): string => `${n(x + side * dx)} ${n(y + drop)}`;
    return `M${at(-4, 99)}C${at(6, 95)} ${at(13, 104)} ${at(11, 118)}C${at(9, 132)} ${at(2, 139)} ${at(-6, 135)}Z`;
  };
  return ear(left, -1) + ear(right, 1);
}

/** The fold inside each ear. */
export function earFolds(turn: number, drop: number): string {
  return `M${n(78 - turn * 2)} ${108 + drop}q-3.4 6 1 14M${n(202 - turn * 2)} ${108 + drop}q3.4 6 -1 14`;
}
