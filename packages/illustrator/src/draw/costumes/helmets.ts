import { darken, lighten } from "../../color/color-math.ts";
import { onBothSides } from "../body/figure.ts";
import { circle, ellipse, fillPath, line, shape } from "../pen.ts";
import { hardHat } from "../wearables/headwear-drawing.ts";
import type { CostumeHeadwear, Hat } from "./wardrobe.ts";

type Helmets = Extract<
  CostumeHeadwear,
  | "hard-hat"
  | "firefighter-helmet"
  | "army-helmet"
  | "bike-helmet"
  | "riding-helmet"
  | "miner-helmet"
  | "viking-helmet"
  | "pith-helmet"
>;

const strap = (color: string): string => onBothSides(line("M86 92C88 130 96 166 122 186", color, 5));

/** Helmets that cover the crown. */
export const helmets: { readonly [name in Helmets]: Hat } = {
  "hard-hat": { color: "#f2bf2c", draw: (pen, color) => hardHat(pen, color) },

  "firefighter-helmet": {
    color: "#c8342e",
    draw: (pen, color) => ({
      front:
        shape(pen, "M80 80C74 32 104 4 140 4C176 4 206 32 200 80Z", color) +
        shape(pen, "M130 6C134 -6 146 -6 150 6L154 78L126 78Z", lighten(color, 0.16)) +
        line("M106 18C96 36 92 54 92 74M174 18C184 36 188 54 188 74", darken(color, 0.3), 3.4, 0.7) +
        fillPath("M78 66C100 56 180 56 202 66L202 78C180 68 100 68 78 78Z", "#f3e04a") +
        shape(
          pen,
          "M48 90C76 62 204 62 232 90C216 106 184 92 140 92C96 92 64 106 48 90Z",
          darken(color, 0.12),
        ) +
        shape(pen, "M118 22C126 26 154 26 162 22C166 46 160 64 140 76C120 64 114 46 118 22Z", "#f7e7b0") +
        line("M140 34L140 62M128 46L152 46", color, 5),
      hair: "below",
      brim: 86,
      top: -6,
      half: 112,
    }),
  },

  "army-helmet": {
    color: "#6f7a4f",
    draw: (pen, color) => ({
      front:
        strap("#3f3a2c") +
        shape(
          pen,
          "M70 98C62 42 98 12 140 12C182 12 218 42 210 98C204 104 196 100 192 92C170 78 110 78 88 92C84 100 76 104 70 98Z",
          color,
        ) +
        fillPath(
          "M92 40C104 30 120 34 122 46C116 58 94 58 92 40ZM150 26C166 20 182 32 178 42C166 48 148 40 150 26ZM176 62C190 54 204 64 202 78C188 76 174 74 176 62ZM84 70C96 64 108 70 106 80C98 84 84 84 84 70ZM128 56C140 50 154 58 150 68C140 74 126 68 128 56Z",
          darken(color, 0.32),
          0.75,
        ) +
        line(
          "M72 92C80 84 84 82 90 80C112 68 168 68 190 80C196 82 200 84 208 92",
          darken(color, 0.35),
          4,
          0.7,
        ),
      hair: "below",
      brim: 88,
      top: 6,
    }),
  },

  "bike-helmet": {
    color: "#e0602e",
    draw: (pen, color) => ({
      front:
        strap("#2b2d3a") +
        shape(pen, "M76 86C68 38 102 8 140 8C178 8 212 38 204 86C178 66 102 66 76 86Z", color) +
        onBothSides(
          fillPath(
            "M124 16C116 28 112 44 112 60L126 57C126 42 128 28 132 16ZM102 28C94 40 90 54 90 70L102 64C103 50 107 38 114 28Z",
            "#2b2d3a",
            0.85,
          ),
        ) +
        fillPath("M136 14L144 14L147 57L133 57Z", "#2b2d3a", 0.85) +
        line("M78 82C104 62 176 62 202 82", darken(color, 0.3), 4, 0.7),
      hair: "below",
      brim: 80,
      top: 0,
    }),
  },

  "riding-helmet": {
    color: "#2a2833",
    draw: (pen, color) => ({
      front:
        strap(darken(color, 0.2)) +
        shape(pen, "M78 88C70 40 102 14 140 14C178 14 210 40 202 88C176 72 104 72 78 88Z", color) +
        circle(140, 15, 5, lighten(color, 0.3)) +
        line(
          "M140 18L140 70M104 26C96 42 92 58 92 76M176 26C184 42 188 58 188 76",
          lighten(color, 0.25),
          2.6,
          0.7,
        ) +
        shape(
          pen,
          "M98 78C112 66 168 66 182 78C190 90 180 96 172 94C152 86 128 86 108 94C100 96 90 90 98 78Z",
          darken(color, 0.3),
        ),
      hair: "below",
      brim: 82,
      top: 6,
    }),
  },

  "miner-helmet": {
    color: "#e8a12e",
    draw: (pen, color) => {
      const hat = hardHat(pen, color);
      return {
        ...hat,
        front:
          hat.front +
          circle(140, 52, 27, "#fff3b8").replace("/>", ' fill-opacity="0.55"/>') +
          ellipse(pen, 140, 52, 17, "#3a3f4d") +
          circle(140, 52, 12, "#fff3b8") +
          circle(136, 48, 4, "#ffffff"),
      };
    },
  },

  "viking-helmet": {
    color: "#aab2bd",
    draw: (pen, color) => ({
      front:
        onBothSides(
          shape(pen, "M86 66C58 70 28 46 30 -4C38 10 56 26 96 34Z", "#f1e4c4") +
            line("M36 16C44 34 58 46 78 52", "#c9b58a", 3.4, 0.8) +
            shape(pen, "M80 70C76 56 80 40 92 32L102 40L96 70Z", "#b58a2c"),
        ) +
        shape(pen, "M80 88C72 40 104 12 140 12C176 12 208 40 200 88C176 72 104 72 80 88Z", color) +
        line("M100 40C104 30 112 24 122 20", lighten(color, 0.7), 5, 0.7) +
        shape(pen, "M132 12C136 8 144 8 148 12L150 76L130 76Z", "#b58a2c") +
        shape(pen, "M78 72C104 54 176 54 202 72L202 90C176 74 104 74 78 90Z", "#b58a2c") +
        [92, 112, 168, 188]
          .map((x) => circle(x, 76 - (48 - Math.abs(140 - x)) / 6, 3.4, "#f3dc92"))
          .join("") +
        shape(pen, "M133 76L147 76L144 116L136 116Z", "#b58a2c"),
      hair: "below",
      brim: 82,
      top: -8,
      half: 112,
    }),
  },

  "pith-helmet": {
    color: "#dcc79a",
    draw: (pen, color) => ({
      front:
        shape(pen, "M82 80C78 30 106 4 140 4C174 4 202 30 198 80Z", color) +
        circle(140, 4, 5, darken(color, 0.25)) +
        line(
          "M112 14C102 32 98 48 97 64M168 14C178 32 182 48 183 64M140 8L140 60",
          darken(color, 0.2),
          2.6,
          0.7,
        ) +
        fillPath("M81 62C106 54 174 54 199 62L198 80C174 72 106 72 82 80Z", darken(color, 0.4)) +
        shape(
          pen,
          "M40 102C52 68 100 72 140 72C180 72 228 68 240 102C212 94 184 88 140 88C96 88 68 94 40 102Z",
          lighten(color, 0.12),
        ),
      hair: "below",
      brim: 84,
      top: -4,
      half: 108,
    }),
  },
};
