import { darken, distinctColor, lighten } from "../../color/color-math.ts";
import { circle, ellipse, fillPath, line, shape } from "../pen.ts";
import type { DrawCostume } from "./cloth.ts";
import { pair } from "./cloth.ts";
import { jerseyNumber } from "./jersey-number.ts";
import type { CostumeClothing } from "./wardrobe.ts";

type Sportswear = Extract<
  CostumeClothing,
  "tank-top" | "tracksuit" | "jersey" | "basketball-jersey" | "martial-arts-gi" | "swimsuit" | "tutu"
>;

/** Clothes for sports and dance. */
export const sportswear: { readonly [type in Sportswear]: DrawCostume } = {
  "tank-top": (cloth, color, { skin }) => ({
    front:
      cloth.torso(skin, 232) +
      cloth.sleeveless(color, "C108 256 172 256 174 207", 90) +
      line("M104 209C109 260 171 260 176 209", darken(color, 0.22), 4, 0.8),
    sleeves: "bare",
    trousers: distinctColor([color], ["#3b4f77", "#3a3f4d"], 0.14),
  }),

  tracksuit: (cloth, color) => {
    const stripe = distinctColor([color], ["#fbfaf6", "#2b2d3a"], 0.3);
    return {
      front:
        cloth.torso(color, 222) +
        fillPath(
          "M88 217C92 240 96 254 100 266L140 284L180 266C184 254 188 240 192 217C184 214 176 212 170 210C168 232 112 232 110 210C104 212 96 214 88 217Z",
          darken(color, 0.2),
        ) +
        shape(
          cloth.pen,
          "M109 190C115 208 165 208 171 190L177 213C163 232 117 232 103 213Z",
          darken(color, 0.12),
        ) +
        line(`M140 222L140 ${cloth.hem}`, stripe, 4) +
        pair(line("M84 366L104 352", stripe, 4)),
      sleeves: "long",
      shoulders: pair(line("M64 248C70 238 80 230 92 225M58 262C66 248 78 240 92 234", stripe, 4)),
      trousers: color,
    };
  },

  jersey: (cloth, color, { seed }) => {
    const trim = distinctColor([color], ["#fbfaf6", "#2b2d3a"], 0.3);
    return {
      front:
        cloth.vNeck(color, 246) +
        line("M109 205L140 246L171 205", trim, 7) +
        pair(fillPath("M80 286C84 330 84 380 80 430L92 430C95 380 94 330 90 282Z", trim, 0.9)) +
        jerseyNumber(seed, 320, trim),
      sleeves: "short",
      shoulders: pair(line("M58 250C66 236 80 228 94 223", trim, 8)),
      trousers: trim === "#fbfaf6" ? "#f3f1ec" : trim,
    };
  },

  "basketball-jersey": (cloth, color, { seed, skin }) => {
    const trim = distinctColor([color], ["#fbfaf6", "#f2c230"], 0.3);
    return {
      front:
        cloth.torso(skin, 232) +
        cloth.sleeveless(color, "C110 262 170 262 174 207", 86) +
        line("M104 209C110 264 170 264 176 209", trim, 6) +
        pair(line("M86 214C88 250 82 280 72 298", trim, 6)) +
        fillPath("M104 282h72v7h-72z", trim) +
        jerseyNumber(seed, 336, trim),
      sleeves: "bare",
      trousers: color,
    };
  },

  "martial-arts-gi": (cloth, color) => {
    const belt = distinctColor([color], ["#2b2830", "#f3f1ec"], 0.3);
    const { waist } = cloth;
    return {
      front:
        cloth.vNeck(color, 290) +
        line("M110 205L150 306", darken(color, 0.16), 13) +
        line("M172 204L112 330", darken(color, 0.07), 15) +
        line("M178 212L120 332M164 206L106 322", darken(color, 0.25), 2.4, 0.8) +
        cloth.band(waist - 14, waist + 8, belt) +
        shape(
          cloth.pen,
          `M136 ${waist}L118 ${waist + 64}L134 ${waist + 68}L144 ${waist + 4}ZM144 ${waist}L164 ${waist + 60}L150 ${waist + 66}L136 ${waist + 4}Z`,
          belt,
        ) +
        ellipse(cloth.pen, 140, waist - 3, 14, lighten(belt, 0.08), 12),
      sleeves: "wide",
      trousers: color,
    };
  },

  swimsuit: (cloth, color, { skin }) => ({
    front:
      cloth.torso(skin, 232) +
      cloth.sleeveless(color, "C112 284 168 284 172 207", 96) +
      line("M108 210C112 288 168 288 172 210", lighten(color, 0.5), 4) +
      pair(line("M78 300C88 340 88 390 84 430", lighten(color, 0.6), 8, 0.9)),
    sleeves: "bare",
    trousers: skin,
  }),

  tutu: (cloth, color, { skin }) => {
    const { waist } = cloth;
    return {
      front:
        cloth.torso(skin, 232) +
        cloth.sleeveless(
          color,
          "C108 250 112 264 124 262C134 260 138 268 140 272C142 268 146 260 156 262C168 264 172 250 174 207",
          97,
        ) +
        line(
          `M140 272L140 ${waist}M116 268C118 300 122 320 126 ${waist}M164 268C162 300 158 320 154 ${waist}`,
          darken(color, 0.18),
          2.6,
          0.7,
        ) +
        pair(circle(124, 266, 3, "#fff6e8") + circle(132, 270, 3, "#fff6e8")) +
        circle(140, 276, 3.4, "#fff6e8") +
        fillPath(
          `M40 ${waist + 30}C70 ${waist} 210 ${waist} 240 ${waist + 30}C252 ${waist + 50} 246 ${waist + 66} 236 ${waist + 62}C220 ${waist + 78} 206 ${waist + 62} 194 ${waist + 74}C178 ${waist + 86} 164 ${waist + 68} 150 ${waist + 78}C132 ${waist + 88} 118 ${waist + 70} 104 ${waist + 78}C88 ${waist + 84} 76 ${waist + 64} 62 ${waist + 72}C48 ${waist + 72} 30 ${waist + 54} 40 ${waist + 30}Z`,
          lighten(color, 0.35),
          0.95,
        ) +
        line(
          `M84 ${waist + 18}L66 ${waist + 60}M112 ${waist + 14}L104 ${waist + 66}M140 ${waist + 12}L140 ${waist + 66}M168 ${waist + 14}L178 ${waist + 66}M196 ${waist + 18}L214 ${waist + 60}`,
          darken(color, 0.12),
          2.6,
          0.7,
        ),
      sleeves: "bare",
      trousers: lighten(color, 0.4),
    };
  },
};
