import { n } from "../../beings/shapes.ts";
import type { Face } from "../face/face.ts";
import { headPath } from "../face/head-shape.ts";
import { bendPath } from "./bend-svg.ts";
import type { HeadTurn } from "./head-turn.ts";

/** The back of a head, in front of which the face is drawn. It winds like the face, because some renderers add up the shapes of a clip path. */
export function skullPath({ view, toSide }: HeadTurn): string {
  return toSide(
    view === "profile"
      ? "M140 36L170 60L150 160L104 152C78 146 62 124 62 96C62 58 98 32 140 36Z"
      : "M138 33.6C174 33.6 194.6 58 194.6 92L150 110L128 165L100 150C80 138 71 118 71 97C71 58 97 33.6 138 33.6Z",
  );
}

/** The outline of face and jaw. */
export function facePath(turn: HeadTurn, face: Face): string {
  return turn.view === "profile"
    ? turn.toSide(profilePath(face))
    : turn.toSide(bendPath(headPath(face.jaw), turn.rightOutline));
}

/** Forehead, nose, lips, chin and jaw from the side. */
function profilePath({ nose, age, jaw, proportions: { eyeY, noseY, mouthY } }: Face): string {
  const tip = noseTip({ nose, age });
  const chin = chinOf({ jaw });
  return (
    `M120 36C160 29 190 50 194.6 ${eyeY - 30}C196 ${n(eyeY - 25)} 196.6 ${n(eyeY - 20)} 195.6 ${n(eyeY - 15)}` +
    `C194.6 ${n(eyeY - 10)} 190.6 ${n(eyeY - 7)} 190.6 ${n(eyeY - 1)}` +
    `C191 ${n(noseY - 13)} ${n(tip - 5)} ${n(noseY - 9)} ${tip} ${n(noseY - 3)}` +
    `C${n(tip + 2.4)} ${n(noseY + 1)} ${n(tip - 0.6)} ${n(noseY + 4.6)} ${n(tip - 6)} ${n(noseY + 4)}` +
    `C${n(tip - 9)} ${n(noseY + 3.8)} 196.4 ${n(noseY + 4)} 196 ${n(noseY + 7)}` +
    `C195.8 ${n(noseY + 10)} 199.4 ${n(mouthY - 8)} 198.8 ${n(mouthY - 4.4)}` +
    `C198.4 ${n(mouthY - 2)} 196 ${n(mouthY - 1.4)} 195.4 ${mouthY}` +
    `C196 ${n(mouthY + 1)} 198.4 ${n(mouthY + 2)} 197.8 ${n(mouthY + 5.4)}` +
    `C197.4 ${n(mouthY + 9)} ${n(chin - 3)} ${n(mouthY + 9)} ${n(chin - 2.4)} ${n(mouthY + 13)}` +
    `C${n(chin)} ${n(mouthY + 17)} ${n(chin + 0.6)} ${n(mouthY + 19)} ${n(chin)} ${n(mouthY + 22)}` +
    `C${n(chin - 1)} ${n(mouthY + 29)} ${n(chin - 7)} 188 ${n(chin - 14)} 187.6` +
    "C162 186 136 178 125 160C119 151 116 140 116 128L118 70Z"
  );
}

function noseTip({ nose, age }: Pick<Face, "nose" | "age">): number {
  if (age === "child") return 203;
  return { button: 205.6, line: 209, broad: 207, side: 209.6, dot: 204 }[nose];
}

/** How far the chin stands out. */
export function chinOf({ jaw }: Pick<Face, "jaw">): number {
  return chins[jaw];
}

const chins: { readonly [jaw in Face["jaw"]]: number } = {
  round: 195,
  soft: 194,
  full: 195.4,
  narrow: 194,
  square: 197,
  child: 192,
  pointed: 193.4,
  senior: 196,
};

/** Hair at the side and the back of a head, behind the ear. */
export function sideHairPath({ view, toSide }: HeadTurn, isLow: boolean): string {
  if (view === "profile")
    return toSide(
      isLow
        ? "M150 31C96 28 58 58 59 98C60 130 74 150 96 158C112 160 118 150 120 138L124 106C130 92 140 62 150 31Z"
        : "M150 31C96 28 58 58 59 98C60 124 72 142 92 148C102 150 108 146 110 138C111 128 113 116 119 107C128 96 138 66 150 31Z",
    );
  return toSide(
    "M148 31C100 28 68 60 68.5 96C69 118 77 134 90 143C95 146 99 142 98.6 135L100 108C104 94 122 62 148 31Z",
  );
}

export interface EarShape {
  readonly path: string;
  readonly folds: string;
}

/** The ear on the near side. */
export function earShape({ view, toSide }: HeadTurn, drop: number): EarShape {
  const [x, wide] = view === "profile" ? [118, 1.12] : [101, 1];
  const at = (dx: number, y: number): string => `${n(x + dx * wide)} ${n(y + drop)}`;
  return {
    path: toSide(
      `M${at(1, 104)}C${at(-1, 95)} ${at(-17, 93)} ${at(-18.5, 106)}C${at(-19.5, 116)} ${at(-14, 121)} ${at(-13, 128)}C${at(-12, 137)} ${at(-2, 139)} ${at(0.5, 131)}C${at(2, 124)} ${at(3, 114)} ${at(1, 104)}Z`,
    ),
    folds: toSide(
      `M${at(-3, 105)}C${at(-6, 100)} ${at(-13.5, 101)} ${at(-13, 108)}C${at(-12.6, 114)} ${at(-9, 116)} ${at(-9.4, 121)}M${at(-3, 113)}C${at(-7, 113)} ${at(-7, 120)} ${at(-4, 122)}`,
    ),
  };
}

/** The nose as a line that points to the side, by its kind. */
export function nosePath(turn: HeadTurn, face: Face): string {
  const { nose, proportions, pose } = face;
  const y = proportions.noseY + (pose.nod ?? 0) * 1.8;
  if (turn.view === "profile") {
    const wing = noseTip(face) - 15;
    return turn.toSide(
      `M${wing + 2} ${n(y - 5)}C${wing - 3} ${n(y - 3)} ${wing - 3} ${n(y + 4)} ${wing + 2} ${n(y + 4)}`,
    );
  }
  const x = 163;
  const at = (dx: number, dy: number): string => `${n(x + dx)} ${n(y + dy)}`;
  const lines: { readonly [kind in Face["nose"]]: string } = {
    button: `M${at(3.6, -8)}C${at(6, -5)} ${at(9.6, -2)} ${at(8.4, 1)}C${at(7, 4)} ${at(1.6, 3.6)} ${at(-1.6, 1.8)}`,
    line: `M${at(1, -19)}C${at(2, -12)} ${at(10, -4)} ${at(9, 0)}C${at(7.6, 3.6)} ${at(1.6, 3.4)} ${at(-1.8, 1.6)}`,
    broad: `M${at(3, -12)}C${at(5, -7)} ${at(11, -3)} ${at(10, 0.6)}C${at(8.4, 4)} ${at(2, 4)} ${at(-1, 2.6)}M${at(-5.6, -4)}C${at(-9, 0)} ${at(-6.4, 3.4)} ${at(-2.4, 2.4)}`,
    side: `M${at(1.6, -21)}C${at(3, -12)} ${at(10.6, -5)} ${at(10, -0.6)}C${at(8.6, 3.2)} ${at(2, 3.6)} ${at(-1.4, 1.6)}`,
    dot: `M${at(6.4, -2)}L${at(8.8, 0.6)}`,
  };
  return turn.toSide(lines[nose]);
}

/** Cropped hair of the whole head from the side, to be clipped to it. */
export function croppedPath({ toSide }: HeadTurn): string {
  return toSide(
    "M194.6 64C170 66 152 66 142 74C134 82 131 94 127 104L119 107C113 116 111 128 110 138C108 146 102 150 92 148C72 142 56 124 56 98C56 50 90 26 138 26C170 26 190 44 194.6 64Z",
  );
}
