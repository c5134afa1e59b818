import type { Subject } from "../../brief/values.ts";
import { darker, lighter, lightness } from "../../look/color.ts";
import { both } from "../body/figure.ts";
import type { Pen } from "../pen.ts";
import { disc, dot, line, patch, shape } from "../pen.ts";
import type { CreaturePlan } from "./creature-face.ts";

/** The head of one who is not a person: all but the face. */
export interface CreatureHead {
  /** Behind the body: a mane, a tail. */
  readonly behind?: string;
  readonly head: string;
  /** Over the mouth: a nose, whiskers. */
  readonly front?: string;
  readonly face: CreaturePlan;
  /** The highest point, figure y. */
  readonly top: number;
}

export type Creature = Exclude<Subject, "human" | "robot">;

/** Draws a creature's head in its colour. */
export function creatureHead(kind: Creature, pen: Pen, color: string): CreatureHead {
  return heads[kind](pen, color);
}

const dark = "#2b2530";
const round =
  "M140 38C94 38 70 72 70 114C70 158 100 188 140 188C180 188 210 158 210 114C210 72 186 38 140 38Z";

const plan = (more: Partial<CreaturePlan> = {}): CreaturePlan => ({
  eyeX: 31,
  eyeY: 108,
  eyeR: 10,
  mouthY: 156,
  mouth: 15,
  ink: dark,
  ...more,
});

const nose = (y: number, color = dark): string =>
  patch(
    `M129 ${y}C133 ${y - 4} 147 ${y - 4} 151 ${y}C150 ${y + 8} 144 ${y + 12} 140 ${y + 12}C136 ${y + 12} 130 ${y + 8} 129 ${y}Z`,
    color,
  ) + line(`M140 ${y + 12}L140 ${y + 18}`, color, 3);

const whiskers = both(line("M106 146L72 140M106 152L70 154", dark, 2, 0.5));

const heads: { readonly [kind in Creature]: (pen: Pen, color: string) => CreatureHead } = {
  cat: (pen, color) => ({
    head:
      both(
        shape(pen, "M74 104C62 60 66 30 74 18C92 26 108 40 116 56Z", color) +
          patch("M80 78C74 54 76 42 79 36C90 42 98 50 104 60Z", "#f3a9a0"),
      ) +
      shape(pen, round, color) +
      line("M140 44L140 66M124 48L127 64M156 48L153 64", darker(color, 0.3), 6, 0.7) +
      both(line("M74 118L92 121M76 134L92 133", darker(color, 0.3), 5, 0.6)) +
      disc({ width: 0 }, 140, 156, 32, lighter(color, 0.55), 24),
    front: nose(138, "#d9707a") + whiskers,
    face: plan({
      mouthY: 158,
      mouth: 13,
      eyeR: 11,
      ...(lightness(color) < 0.42 && { white: "#f2d25c", eyeR: 9, strokes: lighter(color, 0.65) }),
    }),
    top: 12,
  }),
  dog: (pen, color) => ({
    head:
      shape(pen, round, color) +
      both(
        shape(
          pen,
          "M96 46C72 40 50 62 48 104C48 134 62 150 74 148C86 140 80 92 102 60Z",
          darker(color, 0.35),
        ),
      ) +
      shape(
        pen,
        "M140 44C128 62 124 96 116 126C100 140 102 180 140 184C178 180 180 140 164 126C156 96 152 62 140 44Z",
        lighter(color, 0.6),
      ),
    front: nose(134),
    face: plan({ mouthY: 158, eyeX: 34, eyeY: 106 }),
    top: 30,
  }),
  fox: (pen, color) => ({
    head:
      both(
        shape(pen, "M78 98C64 56 68 26 76 12C96 24 112 40 118 58Z", color) +
          patch("M80 46C82 34 80 26 79 20C88 26 94 32 99 38Z", dark),
      ) +
      shape(
        pen,
        "M140 42C98 42 74 70 66 116C76 124 74 136 62 148C96 150 120 190 140 192C160 190 184 150 218 148C206 136 204 124 214 116C206 70 182 42 140 42Z",
        color,
      ) +
      both(
        patch(
          "M62 148C96 150 120 190 140 192L140 152C128 132 100 122 72 128C74 136 70 142 62 148Z",
          "#fbf3ea",
        ),
      ),
    front: nose(148),
    face: plan({ eyeY: 108, mouthY: 168, mouth: 10, eyeX: 30 }),
    top: 6,
  }),
  owl: (pen, color) => ({
    head:
      both(shape(pen, "M76 84C70 52 66 30 60 16C84 20 104 32 118 48Z", darker(color, 0.2))) +
      shape(pen, round, color) +
      both(disc(pen, 112, 108, 36, lighter(color, 0.6)) + disc({ width: 0 }, 112, 108, 25, "#f7c948")) +
      [0, 1, 2]
        .map((row) =>
          [-1, 0, 1]
            .map((at) =>
              patch(`M${133 + at * 22 + (row % 2) * 8} ${164 + row * 9}q7 8 14 0`, darker(color, 0.3), 0.55),
            )
            .join(""),
        )
        .join(""),
    front: shape({ ...pen, width: pen.width * 0.8 }, "M140 122L153 134L140 156L127 134Z", "#f0932b"),
    face: plan({ eyeX: 28, eyeY: 108, eyeR: 13, mouthY: 164, mouth: 9 }),
    top: 10,
  }),
  bear: (pen, color) => bearLike(pen, color, color, lighter(color, 0.5)),
  panda: (pen, color) => {
    const bear = bearLike(pen, color, dark, lighter(color, 0.3));
    return {
      ...bear,
      head:
        bear.head +
        both('<ellipse cx="108" cy="110" rx="21" ry="26" fill="#2b2530" transform="rotate(28 108 110)"/>'),
      face: plan({
        white: "#ffffff",
        eyeR: 8,
        eyeX: 31,
        strokes: "#f5f4f0",
        brows: { above: 36, color: dark },
      }),
    };
  },
  lion: (pen, color) => {
    const mane = darker(color, 0.45);
    const tufts = Array.from({ length: 14 }, (_, i) => {
      const angle = (2 * Math.PI * i) / 14;
      return disc(
        pen,
        Math.round(140 + 76 * Math.sin(angle)),
        Math.round(112 - 76 * Math.cos(angle)),
        27,
        mane,
      );
    });
    return {
      head:
        tufts.join("") +
        disc({ width: 0 }, 140, 112, 84, mane) +
        both(disc(pen, 88, 62, 18, color) + dot(88, 62, 9, darker(color, 0.3))) +
        disc(pen, 140, 116, 64, color, 66) +
        disc({ width: 0 }, 140, 156, 34, lighter(color, 0.6), 24),
      front: nose(136) + both(dot(118, 154, 2, dark) + dot(112, 160, 2, dark)),
      face: plan({ eyeY: 108, eyeX: 29, mouthY: 158, mouth: 14 }),
      top: 6,
    };
  },
  rabbit: (pen, color) => ({
    head:
      both(
        shape(pen, "M106 66C82 40 78 -14 92 -40C112 -34 128 10 126 56Z", color) +
          patch("M106 48C94 24 92 -8 97 -24C108 -14 116 16 115 44Z", "#f3b6b4"),
      ) +
      shape(pen, round, color) +
      both(disc({ width: 0 }, 122, 154, 22, lighter(color, 0.5), 18)),
    front:
      patch("M132 136C136 132 144 132 148 136C147 143 143 146 140 146C137 146 133 143 132 136Z", "#e48a93") +
      patch("M132 166L148 166L147 178L133 178Z", "#ffffff") +
      line("M140 166L140 178", "#cfc6c0", 2),
    face: plan({ mouthY: 158, mouth: 15, eyeR: 11 }),
    top: -44,
  }),
  penguin: (pen, color) => ({
    head:
      shape(pen, round, color) +
      both(patch("M140 76C124 60 92 70 88 104C84 144 108 180 140 184Z", "#fbfbf8")) +
      line("M130 40C132 28 142 26 146 34", color, 6),
    front: shape(
      pen,
      "M122 134C130 126 150 126 158 134C152 148 146 152 140 152C134 152 128 148 122 134Z",
      "#f2992e",
    ),
    face: plan({ eyeX: 27, eyeY: 110, mouthY: 162, mouth: 9 }),
    top: 22,
  }),
  dragon: (pen, color) => ({
    behind: both(
      shape(
        pen,
        "M96 250C60 220 20 170 -20 160C-26 190 -20 210 -30 236C-6 230 0 246 -6 268C20 258 40 264 50 284Z",
        darker(color, 0.25),
      ),
    ),
    head:
      both(
        shape(pen, "M98 58C84 40 78 14 86 -6C98 10 112 26 122 44Z", "#f2e3b6") +
          shape(pen, "M76 112C56 104 44 88 40 70C58 74 74 84 84 96Z", darker(color, 0.2)),
      ) +
      [0, 1, 2]
        .map((i) =>
          shape(
            pen,
            `M${128 + i * 12 - 6} ${46 + Math.abs(i - 1) * 3}L${128 + i * 12} ${22 + Math.abs(i - 1) * 8}L${128 + i * 12 + 6} ${46 + Math.abs(i - 1) * 3}Z`,
            "#f0883e",
          ),
        )
        .join("") +
      shape(pen, round, color) +
      shape(
        pen,
        "M96 150C98 130 120 124 140 124C160 124 182 130 184 150C186 176 166 192 140 192C114 192 94 176 96 150Z",
        lighter(color, 0.3),
      ) +
      both(patch("M92 78C98 72 106 70 112 72C108 78 100 82 92 78Z", darker(color, 0.3), 0.5)),
    front:
      both(`<ellipse cx="122" cy="140" rx="5" ry="4" fill="${darker(color, 0.5)}"/>`) +
      both(patch("M114 168L122 170L117 180Z", "#ffffff")),
    face: plan({ white: "#fff6d8", eyeR: 10, eyeY: 100, eyeX: 32, mouthY: 164, mouth: 26 }),
    top: -10,
  }),
  alien: (pen, color) => ({
    head:
      both(
        line("M112 48C104 26 98 12 90 2", darker(color, 0.2), 6) + disc(pen, 88, 0, 9, lighter(color, 0.4)),
      ) +
      shape(
        pen,
        "M140 30C84 30 60 72 66 110C72 148 112 190 140 190C168 190 208 148 214 110C220 72 196 30 140 30Z",
        color,
      ) +
      both('<ellipse cx="108" cy="112" rx="26" ry="33" fill="#1d1b2a" transform="rotate(-24 108 112)"/>') +
      both(dot(99, 98, 6, "#ffffff")) +
      both(dot(84, 66, 6, darker(color, 0.15)) + dot(98, 54, 4, darker(color, 0.15))),
    face: plan({
      eyeX: 32,
      eyeY: 112,
      eyeR: 11,
      mouthY: 164,
      mouth: 14,
      ink: "#8ef0c0",
      glows: true,
      mouthInk: dark,
      brows: { above: 36, color: darker(color, 0.6) },
    }),
    top: -8,
  }),
  ghost: (pen, color) => ({
    head:
      shape(
        pen,
        "M140 26C88 26 62 66 62 120L50 400C66 420 82 420 96 402C110 424 126 424 140 404C154 424 170 424 184 402C198 420 214 420 230 400L218 120C218 66 192 26 140 26Z",
        color,
        ' fill-opacity="0.96"',
      ) +
      both('<ellipse cx="98" cy="142" rx="13" ry="8" fill="#f29bb2" fill-opacity="0.55"/>') +
      both(shape(pen, "M64 214C44 214 34 232 38 250C50 250 62 244 70 234Z", color)),
    face: plan({ eyeR: 13, eyeY: 112, eyeX: 27, mouthY: 148, mouth: 14 }),
    top: 20,
  }),
  monster: (pen, color) => ({
    head:
      both(shape(pen, "M94 62C72 52 60 30 62 8C82 16 100 28 112 46Z", "#f4e6c3")) +
      shape(
        pen,
        "M140 36C96 36 66 66 62 108L52 116L63 126L54 138L66 146L60 160L76 164C90 182 112 192 140 192C168 192 190 182 204 164L220 160L214 146L226 138L217 126L228 116L218 108C214 66 184 36 140 36Z",
        color,
      ) +
      both(
        dot(86, 84, 7, darker(color, 0.25)) +
          dot(78, 102, 5, darker(color, 0.25)) +
          dot(98, 66, 4, darker(color, 0.25)),
      ),
    front: both(patch("M118 160L127 162L122 174Z", "#ffffff")),
    face: plan({ white: "#ffffff", eyeR: 13, eyeX: 27, eyeY: 106, mouthY: 158, mouth: 28 }),
    top: 2,
  }),
};

function bearLike(pen: Pen, color: string, ears: string, muzzle: string): CreatureHead {
  return {
    head:
      both(
        disc(pen, 84, 58, 24, ears) +
          dot(84, 58, 12, lightness(ears) < 0.25 ? "#4a424f" : lighter(ears, 0.45)),
      ) +
      shape(pen, round, color) +
      disc({ width: 0 }, 140, 154, 35, muzzle, 27),
    front: nose(136),
    face: plan({ mouthY: 159 }),
    top: 28,
  };
}
