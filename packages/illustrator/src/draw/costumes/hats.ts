import { darken, lighten } from "../../color/color-math.ts";
import { onBothSides } from "../body/figure.ts";
import type { Pen } from "../pen.ts";
import { circle, ellipse, fillPath, line, shape } from "../pen.ts";
import type { HeadwearDrawing } from "../wearables/headwear-drawing.ts";
import { toque, tricorn } from "../wearables/headwear-drawing.ts";
import type { CostumeHeadwear, Hat } from "./wardrobe.ts";

type Hats = Extract<
  CostumeHeadwear,
  | "chef-hat"
  | "beret"
  | "top-hat"
  | "bowler-hat"
  | "straw-hat"
  | "cowboy-hat"
  | "deerstalker"
  | "graduation-cap"
  | "santa-hat"
  | "tricorn"
  | "sombrero"
  | "conical-hat"
>;

/** Hats of occupations. */
export const hats: { readonly [name in Hats]: Hat } = {
  "chef-hat": { color: "#fbfaf6", draw: (pen, color) => toque(pen, color) },

  beret: {
    color: "#b8342e",
    draw: (pen, color) =>
      below(
        84,
        14,
        shape(
          pen,
          "M72 80C58 54 84 26 132 22C184 18 222 40 216 66C213 80 202 86 190 82C160 70 116 72 92 86C84 91 76 88 72 80Z",
          color,
        ) +
          fillPath("M92 86C116 72 160 70 190 82L191 74C160 62 112 64 88 78Z", darken(color, 0.35)) +
          line("M138 22C138 16 140 12 144 9", darken(color, 0.3), 5) +
          line("M92 46C104 36 122 31 142 30", lighten(color, 0.3), 4, 0.6),
      ),
  },

  "top-hat": {
    color: "#2a2833",
    draw: (pen, color, { accent }) =>
      below(
        82,
        -42,
        shape(pen, "M94 80C96 44 92 4 84 -26C104 -38 176 -38 196 -26C188 4 184 44 186 80Z", color) +
          fillPath("M95 50C110 56 170 56 185 50L186 80C170 72 110 72 94 80Z", accent) +
          fillPath("M84 -26C104 -16 176 -16 196 -26C176 -38 104 -38 84 -26Z", lighten(color, 0.18)) +
          line("M104 -12C108 10 110 28 110 44", lighten(color, 0.4), 5, 0.5) +
          brim(pen, 52, 84, color),
      ),
  },

  "bowler-hat": {
    color: "#3a3038",
    draw: (pen, color) =>
      below(
        80,
        2,
        shape(pen, "M88 82C80 30 106 6 140 6C174 6 200 30 192 82C174 72 106 72 88 82Z", color) +
          fillPath("M87 64C106 54 174 54 193 64L192 82C174 72 106 72 88 82Z", darken(color, 0.5)) +
          line("M104 30C100 38 98 44 98 52", lighten(color, 0.4), 4, 0.6) +
          shape(
            pen,
            "M56 80C84 66 196 66 224 80C228 90 216 98 204 94C172 84 108 84 76 94C64 98 52 90 56 80Z",
            lighten(color, 0.08),
          ),
      ),
  },

  "straw-hat": {
    color: "#e6c277",
    draw: (pen, color, { accent }) =>
      below(
        84,
        8,
        shape(pen, "M94 78C90 34 108 14 140 14C172 14 190 34 186 78Z", color) +
          line("M104 40C126 34 154 34 176 40M110 26C130 21 150 21 170 26", darken(color, 0.2), 2.4, 0.7) +
          fillPath("M93 58C110 51 170 51 187 58L186 80C170 72 110 72 94 80Z", accent) +
          shape(
            pen,
            "M24 92C58 60 222 60 256 92C240 108 190 94 140 94C90 94 40 108 24 92Z",
            lighten(color, 0.12),
          ) +
          line("M44 92C80 76 200 76 236 92M66 80C100 72 180 72 214 80", darken(color, 0.2), 2.4, 0.6),
        120,
      ),
  },

  "cowboy-hat": {
    color: "#8a5a36",
    draw: (pen, color) =>
      below(
        86,
        2,
        shape(
          pen,
          "M90 82C92 34 100 8 122 8C131 8 134 16 140 16C146 16 149 8 158 8C180 8 188 34 190 82Z",
          color,
        ) +
          line("M140 17C139 28 139 36 140 44", darken(color, 0.3), 4, 0.7) +
          fillPath("M91 64C110 72 170 72 189 64L190 84C170 90 110 90 90 84Z", darken(color, 0.5)) +
          shape(
            pen,
            "M18 58C34 78 70 80 92 78C120 88 160 88 188 78C210 80 246 78 262 58C262 88 214 106 140 106C66 106 18 88 18 58Z",
            lighten(color, 0.1),
          ),
        124,
      ),
  },

  deerstalker: {
    color: "#a5815a",
    draw: (pen, color) => {
      const check = darken(color, 0.32);
      return below(
        82,
        4,
        shape(pen, "M82 86C76 40 106 14 140 14C174 14 204 40 198 86C176 72 104 72 82 86Z", color) +
          line("M110 22C102 40 98 56 98 74M140 14L140 70M170 22C178 40 182 56 182 74", check, 3, 0.7) +
          line("M92 40C120 30 160 30 188 40M84 62C110 52 170 52 196 62", check, 3, 0.7) +
          onBothSides(shape(pen, "M84 84C80 56 96 28 132 18C124 40 112 64 104 78Z", darken(color, 0.1))) +
          onBothSides(shape(pen, "M140 14C130 2 116 2 114 12C116 22 130 22 140 16Z", darken(color, 0.35))) +
          circle(140, 14, 5, darken(color, 0.45)) +
          shape(
            pen,
            "M80 84C104 64 176 64 200 84C208 94 200 102 190 100C164 88 116 88 90 100C80 102 72 94 80 84Z",
            darken(color, 0.14),
          ),
      );
    },
  },

  "graduation-cap": {
    color: "#2a2833",
    draw: (pen, color) =>
      below(
        76,
        -4,
        shape(pen, "M88 46L88 86C108 74 172 74 192 86L192 46Z", darken(color, 0.2)) +
          shape(pen, "M140 -2L240 34L140 70L40 34Z", color) +
          line("M56 34L140 4", lighten(color, 0.35), 3, 0.6) +
          circle(140, 33, 5, "#e3b341") +
          line("M140 33L216 44L216 78", "#e3b341", 4) +
          fillPath("M210 76L222 76L226 106L206 106Z", "#c8963a"),
        112,
      ),
  },

  "santa-hat": {
    color: "#c8342e",
    draw: (pen, color) =>
      below(
        82,
        -8,
        shape(pen, "M82 74C82 20 122 -10 164 0C204 10 232 48 234 98C222 84 212 76 200 76Z", color) +
          line("M164 0C172 24 184 46 204 62", darken(color, 0.3), 4, 0.6) +
          shape(
            pen,
            "M76 68C100 50 180 50 204 68C214 78 210 94 200 95C176 82 104 82 80 95C70 94 66 78 76 68Z",
            "#fbfaf6",
          ) +
          ellipse(pen, 234, 104, 15, "#fbfaf6"),
        112,
      ),
  },

  tricorn: {
    color: "#2f2a33",
    draw: (pen, color, { clothing }) => tricorn(pen, color, clothing.type !== "officer-uniform"),
  },

  sombrero: {
    color: "#d9a95c",
    draw: (pen, color, { accent }) =>
      below(
        86,
        -16,
        shape(pen, "M98 80C102 24 122 -12 140 -12C158 -12 178 24 182 80Z", color) +
          line("M108 40L118 30L128 42L140 30L152 42L162 30L172 40", accent, 4) +
          shape(
            pen,
            "M2 76C20 58 60 72 140 72C220 72 260 58 278 76C284 100 230 104 140 104C50 104 -4 100 2 76Z",
            lighten(color, 0.08),
          ) +
          line("M14 84C50 96 90 98 140 98C190 98 230 96 266 84", accent, 5) +
          line("M60 80C100 84 180 84 220 80", darken(color, 0.3), 3, 0.6),
        140,
      ),
  },

  "conical-hat": {
    color: "#d9bd7c",
    draw: (pen, color) =>
      below(
        90,
        -16,
        shape(pen, "M140 -14L252 94C214 108 66 108 28 94Z", color) +
          line(
            "M140 -10L72 98M140 -10L112 102M140 -10L168 102M140 -10L208 98",
            darken(color, 0.22),
            2.4,
            0.6,
          ) +
          line(
            "M112 14C130 20 150 20 168 14M84 40C118 52 162 52 196 40M56 68C104 84 176 84 224 68",
            darken(color, 0.22),
            2.4,
            0.6,
          ),
        118,
      ),
  },
};

function below(edge: number, top: number, front: string, half?: number): HeadwearDrawing {
  return { front, hair: "below", brim: edge, top, ...(half !== undefined && { half }) };
}

/** A flat brim, symmetrical about the centre line. */
function brim(pen: Pen, left: number, y: number, color: string): string {
  const right = 280 - left;
  return shape(
    pen,
    `M${left} ${y}C${left + 32} ${y - 20} ${right - 32} ${y - 20} ${right} ${y}C${right - 8} ${y + 15} ${right - 46} ${y + 7} 140 ${y + 7}C${left + 46} ${y + 7} ${left + 8} ${y + 15} ${left} ${y}Z`,
    lighten(color, 0.1),
  );
}
