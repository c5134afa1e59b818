import type { Subject } from "../../brief/values.ts";
import { darken, lighten, luma } from "../../color/color-math.ts";
import { onBothSides } from "../body/figure.ts";
import type { Pen } from "../pen.ts";
import { circle, ellipse, fillPath, line, shape } from "../pen.ts";
import type { CreatureFaceLayout } from "./creature-face.ts";

/** The head of an animal or creature, without its face. */
export interface CreatureHead {
  /** Behind the body: a mane or a tail. */
  readonly behind?: string;
  readonly head: string;
  /** Over the mouth: a nose or whiskers. */
  readonly front?: string;
  readonly face: CreatureFaceLayout;
  /** The highest point, figure y. */
  readonly top: number;
}

export type Creature = Exclude<Subject, "human" | "robot">;

/** An animal or creature: everything about it but its drawing. */
interface CreatureTraits {
  /** Natural colours, of which the seed picks one if the Brief states none. */
  readonly colors: readonly [string, ...string[]];
  /** The size in a cast, relative to an adult person. Animals that stand upright are not drawn at their natural scale. */
  readonly size: number;
}

export const creatureTraits: { readonly [kind in Creature]: CreatureTraits } = {
  cat: { colors: ["#e59a4f", "#8e8f98", "#4b4a57", "#ead7bd"], size: 0.78 },
  dog: { colors: ["#b9814f", "#d9b283", "#6d4a33"], size: 0.84 },
  fox: { colors: ["#e2702f"], size: 0.82 },
  owl: { colors: ["#8d6748", "#7d7f94"], size: 0.76 },
  bear: { colors: ["#8a5a3a", "#6a4632"], size: 1.08 },
  panda: { colors: ["#f5f4f0"], size: 1.04 },
  lion: { colors: ["#e0a54a"], size: 1.04 },
  rabbit: { colors: ["#e8e0da", "#b79a86", "#9d9ca6"], size: 0.74 },
  penguin: { colors: ["#2f3d55"], size: 0.76 },
  dragon: { colors: ["#4c9f5f", "#c9483e", "#3f7fd6", "#7d55c7"], size: 1.1 },
  alien: { colors: ["#86c95a", "#7cc4b4", "#a991dd"], size: 0.94 },
  ghost: { colors: ["#eef1f8"], size: 0.9 },
  monster: { colors: ["#7d55c7", "#f0883e", "#3fa7a0", "#ef7fa8"], size: 1.04 },
};

/** Draws a creature's head in its colour. */
export function drawCreatureHead(kind: Creature, pen: Pen, color: string): CreatureHead {
  return heads[kind](pen, color);
}

const dark = "#2b2530";
const roundHead =
  "M140 38C94 38 70 72 70 114C70 158 100 188 140 188C180 188 210 158 210 114C210 72 186 38 140 38Z";

const faceLayout = (more: Partial<CreatureFaceLayout> = {}): CreatureFaceLayout => ({
  eyeX: 31,
  eyeY: 108,
  eyeR: 10,
  mouthY: 156,
  mouth: 15,
  ink: dark,
  ...more,
});

const nose = (y: number, color = dark): string =>
  fillPath(
    `M129 ${y}C133 ${y - 4} 147 ${y - 4} 151 ${y}C150 ${y + 8} 144 ${y + 12} 140 ${y + 12}C136 ${y + 12} 130 ${y + 8} 129 ${y}Z`,
    color,
  ) + line(`M140 ${y + 12}L140 ${y + 18}`, color, 3);

const whiskers = onBothSides(line("M106 146L72 140M106 152L70 154", dark, 2, 0.5));

const heads: { readonly [kind in Creature]: (pen: Pen, color: string) => CreatureHead } = {
  cat: (pen, color) => ({
    head:
      onBothSides(
        shape(pen, "M74 104C62 60 66 30 74 18C92 26 108 40 116 56Z", color) +
          fillPath("M80 78C74 54 76 42 79 36C90 42 98 50 104 60Z", "#f3a9a0"),
      ) +
      shape(pen, roundHead, color) +
      line("M140 44L140 66M124 48L127 64M156 48L153 64", darken(color, 0.3), 6, 0.7) +
      onBothSides(line("M74 118L92 121M76 134L92 133", darken(color, 0.3), 5, 0.6)) +
      ellipse({ width: 0 }, 140, 156, 32, lighten(color, 0.55), 24),
    front: nose(138, "#d9707a") + whiskers,
    face: faceLayout({
      mouthY: 158,
      mouth: 13,
      eyeR: 11,
      ...(luma(color) < 0.42 && { white: "#f2d25c", eyeR: 9, strokeColor: lighten(color, 0.65) }),
    }),
    top: 12,
  }),
  dog: (pen, color) => ({
    head:
      shape(pen, roundHead, color) +
      onBothSides(
        shape(
          pen,
          "M96 46C72 40 50 62 48 104C48 134 62 150 74 148C86 140 80 92 102 60Z",
          darken(color, 0.35),
        ),
      ) +
      shape(
        pen,
        "M140 44C128 62 124 96 116 126C100 140 102 180 140 184C178 180 180 140 164 126C156 96 152 62 140 44Z",
        lighten(color, 0.6),
      ),
    front: nose(134),
    face: faceLayout({ mouthY: 158, eyeX: 34, eyeY: 106 }),
    top: 30,
  }),
  fox: (pen, color) => ({
    head:
      onBothSides(
        shape(pen, "M78 98C64 56 68 26 76 12C96 24 112 40 118 58Z", color) +
          fillPath("M80 46C82 34 80 26 79 20C88 26 94 32 99 38Z", dark),
      ) +
      shape(
        pen,
        "M140 42C98 42 74 70 66 116C76 124 74 136 62 148C96 150 120 190 140 192C160 190 184 150 218 148C206 136 204 124 214 116C206 70 182 42 140 42Z",
        color,
      ) +
      onBothSides(
        fillPath(
          "M62 148C96 150 120 190 140 192L140 152C128 132 100 122 72 128C74 136 70 142 62 148Z",
          "#fbf3ea",
        ),
      ),
    front: nose(148),
    face: faceLayout({ eyeY: 108, mouthY: 168, mouth: 10, eyeX: 30 }),
    top: 6,
  }),
  owl: (pen, color) => ({
    head:
      onBothSides(shape(pen, "M76 84C70 52 66 30 60 16C84 20 104 32 118 48Z", darken(color, 0.2))) +
      shape(pen, roundHead, color) +
      onBothSides(
        ellipse(pen, 112, 108, 36, lighten(color, 0.6)) + ellipse({ width: 0 }, 112, 108, 25, "#f7c948"),
      ) +
      [0, 1, 2]
        .map((row) =>
          [-1, 0, 1]
            .map((at) =>
              fillPath(
                `M${133 + at * 22 + (row % 2) * 8} ${164 + row * 9}q7 8 14 0`,
                darken(color, 0.3),
                0.55,
              ),
            )
            .join(""),
        )
        .join(""),
    front: shape({ ...pen, width: pen.width * 0.8 }, "M140 122L153 134L140 156L127 134Z", "#f0932b"),
    face: faceLayout({ eyeX: 28, eyeY: 108, eyeR: 13, mouthY: 164, mouth: 9 }),
    top: 10,
  }),
  bear: (pen, color) => bearHead(pen, color, color, lighten(color, 0.5)),
  panda: (pen, color) => {
    const bear = bearHead(pen, color, dark, lighten(color, 0.3));
    return {
      ...bear,
      head:
        bear.head +
        onBothSides(
          '<ellipse cx="108" cy="110" rx="21" ry="26" fill="#2b2530" transform="rotate(28 108 110)"/>',
        ),
      face: faceLayout({
        white: "#ffffff",
        eyeR: 8,
        eyeX: 31,
        strokeColor: "#f5f4f0",
        brows: { above: 36, color: dark },
      }),
    };
  },
  lion: (pen, color) => {
    const mane = darken(color, 0.45);
    const tufts = Array.from({ length: 14 }, (_, i) => {
      const angle = (2 * Math.PI * i) / 14;
      return ellipse(
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
        ellipse({ width: 0 }, 140, 112, 84, mane) +
        onBothSides(ellipse(pen, 88, 62, 18, color) + circle(88, 62, 9, darken(color, 0.3))) +
        ellipse(pen, 140, 116, 64, color, 66) +
        ellipse({ width: 0 }, 140, 156, 34, lighten(color, 0.6), 24),
      front: nose(136) + onBothSides(circle(118, 154, 2, dark) + circle(112, 160, 2, dark)),
      face: faceLayout({ eyeY: 108, eyeX: 29, mouthY: 158, mouth: 14 }),
      top: 6,
    };
  },
  rabbit: (pen, color) => ({
    head:
      onBothSides(
        shape(pen, "M106 66C82 40 78 -14 92 -40C112 -34 128 10 126 56Z", color) +
          fillPath("M106 48C94 24 92 -8 97 -24C108 -14 116 16 115 44Z", "#f3b6b4"),
      ) +
      shape(pen, roundHead, color) +
      onBothSides(ellipse({ width: 0 }, 122, 154, 22, lighten(color, 0.5), 18)),
    front:
      fillPath(
        "M132 136C136 132 144 132 148 136C147 143 143 146 140 146C137 146 133 143 132 136Z",
        "#e48a93",
      ) +
      fillPath("M132 166L148 166L147 178L133 178Z", "#ffffff") +
      line("M140 166L140 178", "#cfc6c0", 2),
    face: faceLayout({ mouthY: 158, mouth: 15, eyeR: 11 }),
    top: -44,
  }),
  penguin: (pen, color) => ({
    head:
      shape(pen, roundHead, color) +
      onBothSides(fillPath("M140 76C124 60 92 70 88 104C84 144 108 180 140 184Z", "#fbfbf8")) +
      line("M130 40C132 28 142 26 146 34", color, 6),
    front: shape(
      pen,
      "M122 134C130 126 150 126 158 134C152 148 146 152 140 152C134 152 128 148 122 134Z",
      "#f2992e",
    ),
    face: faceLayout({ eyeX: 27, eyeY: 110, mouthY: 162, mouth: 9 }),
    top: 22,
  }),
  dragon: (pen, color) => ({
    behind: onBothSides(
      shape(
        pen,
        "M96 250C60 220 20 170 -20 160C-26 190 -20 210 -30 236C-6 230 0 246 -6 268C20 258 40 264 50 284Z",
        darken(color, 0.25),
      ),
    ),
    head:
      onBothSides(
        shape(pen, "M98 58C84 40 78 14 86 -6C98 10 112 26 122 44Z", "#f2e3b6") +
          shape(pen, "M76 112C56 104 44 88 40 70C58 74 74 84 84 96Z", darken(color, 0.2)),
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
      shape(pen, roundHead, color) +
      shape(
        pen,
        "M96 150C98 130 120 124 140 124C160 124 182 130 184 150C186 176 166 192 140 192C114 192 94 176 96 150Z",
        lighten(color, 0.3),
      ) +
      onBothSides(fillPath("M92 78C98 72 106 70 112 72C108 78 100 82 92 78Z", darken(color, 0.3), 0.5)),
    front:
      onBothSides(`<ellipse cx="122" cy="140" rx="5" ry="4" fill="${darken(color, 0.5)}"/>`) +
      onBothSides(fillPath("M114 168L122 170L117 180Z", "#ffffff")),
    face: faceLayout({ white: "#fff6d8", eyeR: 10, eyeY: 100, eyeX: 32, mouthY: 164, mouth: 26 }),
    top: -10,
  }),
  alien: (pen, color) => ({
    head:
      onBothSides(
        line("M112 48C104 26 98 12 90 2", darken(color, 0.2), 6) +
          ellipse(pen, 88, 0, 9, lighten(color, 0.4)),
      ) +
      shape(
        pen,
        "M140 30C84 30 60 72 66 110C72 148 112 190 140 190C168 190 208 148 214 110C220 72 196 30 140 30Z",
        color,
      ) +
      onBothSides(
        '<ellipse cx="108" cy="112" rx="26" ry="33" fill="#1d1b2a" transform="rotate(-24 108 112)"/>',
      ) +
      onBothSides(circle(99, 98, 6, "#ffffff")) +
      onBothSides(circle(84, 66, 6, darken(color, 0.15)) + circle(98, 54, 4, darken(color, 0.15))),
    face: faceLayout({
      eyeX: 32,
      eyeY: 112,
      eyeR: 11,
      mouthY: 164,
      mouth: 14,
      ink: "#8ef0c0",
      isLuminous: true,
      mouthInk: dark,
      brows: { above: 36, color: darken(color, 0.6) },
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
      onBothSides('<ellipse cx="98" cy="142" rx="13" ry="8" fill="#f29bb2" fill-opacity="0.55"/>') +
      onBothSides(shape(pen, "M64 214C44 214 34 232 38 250C50 250 62 244 70 234Z", color)),
    face: faceLayout({ eyeR: 13, eyeY: 112, eyeX: 27, mouthY: 148, mouth: 14 }),
    top: 20,
  }),
  monster: (pen, color) => ({
    head:
      onBothSides(shape(pen, "M94 62C72 52 60 30 62 8C82 16 100 28 112 46Z", "#f4e6c3")) +
      shape(
        pen,
        "M140 36C96 36 66 66 62 108L52 116L63 126L54 138L66 146L60 160L76 164C90 182 112 192 140 192C168 192 190 182 204 164L220 160L214 146L226 138L217 126L228 116L218 108C214 66 184 36 140 36Z",
        color,
      ) +
      onBothSides(
        circle(86, 84, 7, darken(color, 0.25)) +
          circle(78, 102, 5, darken(color, 0.25)) +
          circle(98, 66, 4, darken(color, 0.25)),
      ),
    front: onBothSides(fillPath("M118 160L127 162L122 174Z", "#ffffff")),
    face: faceLayout({ white: "#ffffff", eyeR: 13, eyeX: 27, eyeY: 106, mouthY: 158, mouth: 28 }),
    top: 2,
  }),
};

function bearHead(pen: Pen, color: string, ears: string, muzzle: string): CreatureHead {
  return {
    head:
      onBothSides(
        ellipse(pen, 84, 58, 24, ears) +
          circle(84, 58, 12, luma(ears) < 0.25 ? "#4a424f" : lighten(ears, 0.45)),
      ) +
      shape(pen, roundHead, color) +
      ellipse({ width: 0 }, 140, 154, 35, muzzle, 27),
    front: nose(136),
    face: faceLayout({ mouthY: 159 }),
    top: 28,
  };
}
