import { darken, luma, mix } from "../../color/color-math.ts";
import type { FaceAdornment } from "../../language/vocabulary/adornments.ts";
import { circle, fillPath, line } from "../pen.ts";
import type { FaceMap } from "./face-map.ts";

type Draw = (face: FaceMap, color: string | undefined) => string;

/** Make-up, marks and piercings over the features of a face. Lips are painted by the mouth itself. */
export const faceAdornments: { readonly [name in FaceAdornment]: Draw } = {
  // The mouth has its colour. This is its gloss.
  lipstick: ({ mouthX, mouthY }) => line(`M${n(mouthX - 3.4)} ${n(mouthY + 6.2)}h4`, "#ffffff", 1.7, 0.55),

  eyeliner: (face, color = "#1d1620") =>
    bothEyes(face, (x, y, side) => {
      const [w, h] = [9.6 * face.eyeSize, 7.4 * face.eyeSize];
      return fillPath(
        `M${x - side * w} ${y - h * 0.2}C${x - side * w * 0.6} ${y - h * 1.25} ${x + side * w * 0.5} ${y - h * 1.3} ${x + side * w} ${y - h * 0.42}` +
          `L${x + side * w * 1.85} ${y - h * 1.08}C${x + side * w * 1.4} ${y - h * 0.2} ${x + side * w * 1.1} ${y - h * 0.02} ${x + side * w * 0.84} ${y + h * 0.04}` +
          `C${x + side * w * 0.5} ${y - h * 0.98} ${x - side * w * 0.5} ${y - h * 0.98} ${x - side * w} ${y - h * 0.2}Z`,
        color,
      );
    }),

  eyeshadow: (face, stated) => {
    const color = stated ?? (luma(face.skin) < 0.45 ? "#b06a9a" : "#8f6aa8");
    return bothEyes(face, (x, y, side) => {
      const [w, h] = [11.5 * face.eyeSize, 8 * face.eyeSize];
      const lid = (grow: number): string =>
        `M${x - side * w} ${y - h * 0.5}C${x - side * w * 0.7} ${y - h * (1.35 + grow)} ${x + side * w * 0.6} ${y - h * (1.6 + grow)} ${x + side * w * 1.45} ${y - h * 0.75}` +
        `C${x + side * w * 0.8} ${y - h * 0.98} ${x - side * w * 0.4} ${y - h * 1.02} ${x - side * w} ${y - h * 0.5}Z`;
      return fillPath(lid(0.5), color, 0.5) + fillPath(lid(0), color, 0.85);
    });
  },

  blusher: (face, stated) => {
    const color = stated ?? (luma(face.skin) < 0.45 ? "#c1483c" : "#ef6a6a");
    const opacity = luma(face.skin) < 0.45 ? 0.16 : 0.2;
    return [-1, 1]
      .map((side) =>
        [17, 13, 8.5]
          .map(
            (r) =>
              `<ellipse cx="${face.x + side * 34}" cy="${face.cheekY + 2}" rx="${r}" ry="${n(r * 0.68)}" fill="${color}" fill-opacity="${opacity}"/>`,
          )
          .join(""),
      )
      .join("");
  },

  "face-paint": (face, color = "#c8342e") => {
    const second = luma(color) > 0.55 ? darken(color, 0.5) : mix(color, "#ffffff", 0.75);
    return [-1, 1]
      .map((side) => {
        const x = face.x + side * 36;
        const y = face.cheekY - 6;
        const stroke = (dy: number, paint: string): string =>
          line(`M${x - side * 13} ${y + dy + 2}L${x + side * 12} ${y + dy - 4}`, paint, 5.2);
        return stroke(0, color) + stroke(9, second) + stroke(18, color);
      })
      .join("");
  },

  "clown-makeup": (face, color = "#d8322f") => {
    const white = "#f7f3ec";
    const eyes = bothEyes(
      face,
      (x, y) =>
        `<g fill="none" stroke="${white}" stroke-width="7">${`<ellipse cx="${x}" cy="${y - 1}" rx="13" ry="16"/>`}</g>` +
        line(`M${x} ${y - 24}L${x} ${y - 19}M${x} ${y + 18}L${x} ${y + 24}`, "#3f6fc8", 4),
    );
    const mouth = `<g fill="none" stroke="${white}" stroke-width="6"><ellipse cx="${face.mouthX}" cy="${face.mouthY + 3}" rx="25" ry="13.5"/></g>`;
    return (
      eyes +
      mouth +
      circle(face.noseX, face.noseY - 2, 13, color) +
      circle(face.noseX - 4, face.noseY - 7, 3.4, mix(color, "#ffffff", 0.6))
    );
  },

  scar: (face) => {
    const color = luma(face.skin) < 0.45 ? mix(face.skin, "#f0b8a0", 0.45) : mix(face.skin, "#a8403a", 0.55);
    const x = face.eyeRight + 4;
    return line(
      `M${x - 6} ${face.eyeY - 27}L${x - 2} ${face.eyeY - 14}M${x + 2} ${face.eyeY + 10}L${x + 7} ${face.eyeY + 32}` +
        `M${x - 2} ${face.eyeY + 19}L${x + 9} ${face.eyeY + 15}M${x + 1} ${face.eyeY + 27}L${x + 11} ${face.eyeY + 23}`,
      color,
      3,
    );
  },

  vitiligo: (face) => {
    const pale = mix(face.skin, "#fbe6d8", luma(face.skin) < 0.6 ? 0.72 : 0.8);
    const { x, eyeY, cheekY, mouthY, mouthX } = face;
    return fillPath(
      `M${x - 54} ${eyeY + 4}C${x - 46} ${eyeY - 12} ${x - 36} ${eyeY - 20} ${x - 24} ${eyeY - 16}C${x - 12} ${eyeY - 12} ${x - 14} ${eyeY + 4} ${x - 18} ${eyeY + 12}C${x - 30} ${eyeY + 18} ${x - 34} ${cheekY - 4} ${x - 44} ${cheekY}C${x - 52} ${cheekY - 6} ${x - 56} ${eyeY + 14} ${x - 54} ${eyeY + 4}Z` +
        `M${x + 14} 52C${x + 24} 46 ${x + 40} 54 ${x + 42} 66C${x + 38} 76 ${x + 22} 74 ${x + 14} 68C${x + 8} 62 ${x + 8} 56 ${x + 14} 52Z` +
        `M${mouthX + 6} ${mouthY - 10}C${mouthX + 18} ${mouthY - 14} ${mouthX + 32} ${mouthY - 6} ${mouthX + 30} ${mouthY + 6}C${mouthX + 28} ${mouthY + 18} ${mouthX + 8} ${mouthY + 22} ${mouthX} ${mouthY + 14}C${mouthX - 4} ${mouthY + 4} ${mouthX - 2} ${mouthY - 6} ${mouthX + 6} ${mouthY - 10}Z`,
      pale,
      0.85,
    );
  },

  "beauty-mark": (face) => circle(face.mouthX + 21, face.mouthY - 8, 2.5, darken(face.skin, 0.7)),

  bindi: (face, color = "#c8203a") => circle(face.x, face.eyeY - 24, 4.4, color),

  "nose-stud": (face, color = "#f2d27a") =>
    circle(face.noseX + 7.6, face.noseY - 1, 2.8, color) +
    circle(face.noseX + 6.9, face.noseY - 1.8, 1, "#ffffff"),

  "nose-ring": (face, color = "#d9dde4") =>
    line(`M${face.noseX - 4} ${face.noseY + 2}A4.6 5 0 1 0 ${face.noseX + 4} ${face.noseY + 2}`, color, 2.4),

  "eyebrow-piercing": (face, color = "#d9dde4") =>
    circle(face.eyeRight + 10, face.eyeY - 25, 2.4, color) +
    circle(face.eyeRight + 11.6, face.eyeY - 16, 2.4, color),

  "lip-ring": (face, color = "#d9dde4") =>
    line(
      `M${face.mouthX + 6} ${face.mouthY + 5}A4 4.4 0 1 0 ${face.mouthX + 11} ${face.mouthY + 4}`,
      color,
      2.4,
    ),

  "dirt-smudge": (face, color = "#4a423c") => {
    const smudge = (x: number, y: number): string =>
      `M${x - 14} ${y - 2}C${x - 8} ${y - 9} ${x + 4} ${y - 8} ${x + 13} ${y - 5}C${x + 15} ${y} ${x + 8} ${y + 3} ${x + 10} ${y + 6}C${x + 2} ${y + 9} ${x - 4} ${y + 3} ${x - 12} ${y + 5}Z`;
    // Flour is all over the face.
    const isPowder = luma(color) > 0.85;
    return fillPath(
      smudge(face.x + 34, face.cheekY + 1) +
        (isPowder ? smudge(face.x - 36, face.cheekY + 6) + smudge(face.x - 16, face.eyeY - 40) : ""),
      color,
      isPowder ? 0.85 : 0.6,
    );
  },
};

function bothEyes(face: FaceMap, draw: (x: number, y: number, side: -1 | 1) => string): string {
  return rounded(draw(face.eyeLeft, face.eyeY, -1) + draw(face.eyeRight, face.eyeY, 1));
}

/** Numbers with one decimal. */
function rounded(svg: string): string {
  return svg.replace(/-?\d+\.\d{2,}/g, (number) => String(n(Number(number))));
}

function n(value: number): number {
  return Math.round(value * 10) / 10;
}
