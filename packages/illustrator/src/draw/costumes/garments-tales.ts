import { darken, distinctColor, lighten } from "../../color/color-math.ts";
import { underNeckline, underOf } from "../body/garments/under-garments.ts";
import type { Pen } from "../pen.ts";
import { circle, ellipse, fillPath, line, shape } from "../pen.ts";
import type { Cloth, DrawCostume } from "./cloth.ts";
import { pair } from "./cloth.ts";
import type { CostumeClothing } from "./wardrobe.ts";

type Costumes = Extract<
  CostumeClothing,
  "cloak" | "fur-cloak" | "tunic" | "samurai-armor" | "jester-costume" | "santa-suit" | "royal-robe"
>;

const gold = "#e3b341";

/** Costumes of history and tales. */
export const costumesOfTales: { readonly [type in Costumes]: DrawCostume } = {
  cloak: (cloth, color, traits) => {
    const under = underOf(traits, "t-shirt", ["#a89878", "#4a4453"], 0.2);
    const inside = under.color;
    return {
      behind: cape(cloth.pen, darken(color, 0.3)),
      front:
        (under.isStated
          ? cloth.torso(inside) + underNeckline(cloth.pen, under)
          : cloth.vNeck(inside, 244) + line("M109 206L140 244L171 206", darken(inside, 0.3), 4)) +
        cloth.band(cloth.waist, cloth.waist + 14, darken(inside, 0.45)),
      sleeves: "long",
      sleeveColor: inside,
      shoulders:
        pair(mantle(cloth.pen, color) + line("M60 262C66 244 78 232 92 226", darken(color, 0.25), 3, 0.6)) +
        clasp(cloth.pen),
      trousers: darken(inside, 0.3),
    };
  },

  "fur-cloak": (cloth, color) => {
    const leather = "#8a6a48";
    const fur = lighten(color, 0.16);
    return {
      behind: cape(cloth.pen, darken(color, 0.35)),
      front:
        cloth.vNeck(leather, 246) +
        line(
          "M132 246L148 254M132 260L148 268M132 274L148 282M148 246L132 254M148 260L132 268",
          "#e8d8b0",
          3,
        ) +
        cloth.band(cloth.waist, cloth.waist + 18, "#4a3424") +
        ellipse(cloth.pen, 140, cloth.waist + 9, 15, "#b58a2c", 13),
      sleeves: "long",
      sleeveColor: leather,
      shoulders: pair(furMantle(cloth.pen, fur)) + clasp(cloth.pen),
      trousers: "#4a3f38",
    };
  },

  tunic: (cloth, color) => {
    const shirt = distinctColor([color], ["#ece2cc", "#7d6a58"], 0.2);
    return {
      front:
        cloth.vNeck(color, 266) +
        line("M109 206L140 266L171 206", lighten(color, 0.35), 7) +
        line("M130 240L150 232M133 254L148 246", "#3a2a22", 3) +
        cloth.band(cloth.waist - 6, cloth.waist + 10, "#4a3424") +
        shape(
          cloth.pen,
          `M128 ${cloth.waist - 10}L152 ${cloth.waist - 10}L152 ${cloth.waist + 14}L128 ${cloth.waist + 14}Z`,
          "#b58a2c",
        ) +
        fillPath(`M134 ${cloth.waist - 4}h12v12h-12z`, "#4a3424"),
      sleeves: "long",
      sleeveColor: shirt,
      skirt: cloth.skirt(color, "knee"),
      trousers: "#5a5048",
    };
  },

  "samurai-armor": (cloth, color) => {
    const lace = lighten(color, 0.55);
    const row = (y: number, half: number): string =>
      shape(
        cloth.pen,
        `M${140 - half} ${y}L${140 + half} ${y}L${140 + half - 1} ${y + 26}L${141 - half} ${y + 26}Z`,
        color,
      ) +
      line(
        Array.from(
          { length: 7 },
          (_, i) => `M${140 - half + 8 + (i * (2 * half - 16)) / 6} ${y + 5}v15`,
        ).join(""),
        lace,
        4,
      );
    return {
      front:
        cloth.torso("#3a3530", 226) +
        line("M110 206L144 250M171 206L136 250", "#f3f1ec", 7) +
        shape(cloth.pen, "M92 244C110 256 170 256 188 244L192 268L88 268Z", "#3a3f4a") +
        row(266, 52) +
        row(292, 53) +
        row(318, 53) +
        cloth.band(cloth.waist + 2, cloth.waist + 20, "#f3f1ec") +
        shape(
          cloth.pen,
          `M130 ${cloth.waist + 8}L118 ${cloth.waist + 50}L138 ${cloth.waist + 40}L158 ${cloth.waist + 52}L150 ${cloth.waist + 8}Z`,
          "#f3f1ec",
        ),
      sleeves: "long",
      sleeveColor: "#4a4640",
      shoulders: pair(
        [0, 1, 2, 3]
          .map(
            (i) =>
              shape(
                cloth.pen,
                `M${86 - i * 3} ${224 + i * 22}L${40 - i * 2} ${236 + i * 22}L${38 - i * 2} ${260 + i * 22}L${86 - i * 3} ${248 + i * 22}Z`,
                i % 2 === 0 ? color : darken(color, 0.12),
              ) +
              line(
                `M${50 - i * 2} ${240 + i * 22}v14M${62 - i * 2} ${237 + i * 22}v14M${74 - i * 3} ${234 + i * 22}v14`,
                lace,
                3.4,
              ),
          )
          .join(""),
      ),
      trousers: "#4a4640",
    };
  },

  "jester-costume": (cloth, color) => {
    const other = distinctColor([color], ["#f0b93a", "#3f7d5f"], 0.2);
    const points = [66, 96, 124, 156, 184, 214];
    return {
      front:
        cloth.torso(other, 226) +
        cloth.half(color, 140) +
        shape(cloth.pen, `M108 202L140 236L140 ${cloth.hem}L128 ${cloth.hem}Z`, color) +
        pair(fillPath("M104 306L118 330L104 354L90 330Z", other === "#f0b93a" ? "#3f7d5f" : "#f0b93a")) +
        line(`M140 250L140 ${cloth.hem}`, "#2b2830", 2.6, 0.5) +
        [276, 316].map((y) => circle(140, y, 7, "#fbfaf6")).join(""),
      sleeves: "long",
      shoulders:
        shape(
          cloth.pen,
          "M104 200C84 208 62 218 50 240L66 276L84 244L96 286L112 248L124 294L140 254L156 294L168 248L184 286L196 244L214 276L230 240C218 218 196 208 176 200C166 226 114 226 104 200Z",
          "#3f7d5f",
        ) + points.map((x, i) => circle(x, [282, 292, 300, 300, 292, 282][i] ?? 290, 7, "#f7d774")).join(""),
      trousers: other,
    };
  },

  "santa-suit": (cloth, color) => {
    const { pen, waist } = cloth;
    return {
      front:
        cloth.torso(color, 222) +
        shape(pen, `M126 226L154 226L156 ${cloth.hem}L124 ${cloth.hem}Z`, "#fbfaf6") +
        shape(
          pen,
          "M104 192C112 212 168 212 176 192C190 198 194 214 184 226C160 246 120 246 96 226C86 214 90 198 104 192Z",
          "#fbfaf6",
        ) +
        cloth.band(waist - 8, waist + 18, "#23222b") +
        `<path d="M122 ${waist - 12}h36v34h-36z" fill="none" stroke="${gold}" stroke-width="7"/>`,
      sleeves: "long",
      trousers: color,
    };
  },

  "royal-robe": (cloth, color) => {
    const inside = distinctColor([color], ["#e6cf9a", "#4a3a6a"], 0.2);
    const spots = (points: readonly (readonly [number, number])[]): string =>
      fillPath(points.map(([x, y]) => `M${x} ${y}l3.4 9l-3.4 -2l-3.4 2Z`).join(""), "#2b2830");
    return {
      behind: cape(cloth.pen, darken(color, 0.25)),
      front:
        cloth.torso(inside, 226) +
        line(`M140 260L140 ${cloth.hem}`, darken(inside, 0.3), 3) +
        [300, 328, 356, 384].map((y) => circle(140, y, 4.4, gold)).join("") +
        pair(
          cloth.half(color, 112) +
            shape(
              cloth.pen,
              `M112 240C116 300 116 370 112 ${cloth.hem}L92 ${cloth.hem}C98 370 98 300 92 250Z`,
              "#fbfaf6",
            ) +
            spots([
              [104, 300],
              [102, 332],
              [106, 364],
              [101, 396],
            ]),
        ),
      sleeves: "wide",
      shoulders:
        shape(
          cloth.pen,
          "M104 198C74 208 48 224 40 262C66 296 106 306 140 308C174 306 214 296 240 262C232 224 206 208 176 198C166 226 114 226 104 198Z",
          "#fbfaf6",
        ) +
        spots([
          [66, 250],
          [84, 270],
          [84, 234],
          [106, 252],
          [110, 284],
          [140, 262],
          [140, 288],
          [170, 284],
          [174, 252],
          [196, 234],
          [196, 270],
          [214, 250],
        ]) +
        line("M96 222C104 262 124 280 140 284C156 280 176 262 184 222", gold, 6) +
        circle(140, 290, 12, gold) +
        circle(140, 290, 6, "#c8342e"),
      skirt: cloth.skirt(color, "floor"),
      trousers: color,
    };
  },
};

/** Cloth that falls over one shoulder. */
function mantle(pen: Pen, color: string): string {
  return shape(
    pen,
    "M114 198C86 204 44 220 36 278L30 352C54 364 78 356 92 330C104 296 116 250 126 226Z",
    color,
  );
}

function furMantle(pen: Pen, color: string): string {
  const tufts =
    "M116 198C92 200 60 210 44 236L32 242L40 252L26 264L38 272L28 288L44 290L42 306L58 300L64 314L76 300L88 310L94 292L108 296L110 276L124 272L122 252L134 240Z";
  return (
    shape(pen, tufts, color) +
    line(
      "M66 238L58 252M86 232L78 250M70 268L64 282M94 262L88 278M106 236L100 252",
      darken(color, 0.35),
      3.4,
      0.8,
    )
  );
}

function cape(pen: Pen, color: string): string {
  return shape(pen, "M84 208C40 220 24 320 14 450L266 450C256 320 240 220 196 208Z", color);
}

function clasp(pen: Cloth["pen"]): string {
  return (
    line("M116 226C126 236 154 236 164 226", gold, 5) +
    circle(118, 226, 7, gold) +
    ellipse(pen, 162, 226, 7, gold)
  );
}
