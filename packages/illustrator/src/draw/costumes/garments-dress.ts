import { darken, distinctColor, lighten, luma } from "../../color/color-math.ts";
import { hasLongSleeves, underNeckline, underOf } from "../body/garments/under-garments.ts";
import { circle, ellipse, fillPath, line, shape } from "../pen.ts";
import type { DrawCostume } from "./cloth.ts";
import { pair } from "./cloth.ts";
import type { CostumeClothing } from "./wardrobe.ts";

type Clothes = Extract<
  CostumeClothing,
  "polo-shirt" | "turtleneck" | "vest" | "coat" | "leather-jacket" | "tailcoat" | "kimono" | "sari"
>;

/** Clothes of every day, of sports and of celebrations. */
export const clothes: { readonly [type in Clothes]: DrawCostume } = {
  "polo-shirt": (cloth, color) => ({
    front:
      cloth.vNeck(color, 250) +
      shape(
        { ...cloth.pen, width: cloth.pen.width * 0.7 },
        "M133 246L147 246L147 286L133 286Z",
        darken(color, 0.1),
      ) +
      circle(140, 258, 3, lighten(color, 0.5)) +
      circle(140, 274, 3, lighten(color, 0.5)) +
      pair(shape(cloth.pen, "M112 198L98 212L116 246L140 232Z", darken(color, 0.16))) +
      fillPath("M164 276L172 272L180 276L178 286L172 290L166 286Z", lighten(color, 0.6)),
    sleeves: "short",
    trousers: distinctColor([color], ["#cdb992", "#3b4f77"], 0.14),
  }),

  turtleneck: (cloth, color) => ({
    front:
      cloth.torso(color, 214) +
      shape(
        cloth.pen,
        "M113 187C118 200 162 200 167 187L174 212C162 232 118 232 106 212Z",
        lighten(color, 0.12),
      ) +
      line("M110 202C118 214 162 214 170 202", darken(color, 0.25), 3, 0.7) +
      line("M124 200L122 222M140 203L140 226M156 200L158 222", darken(color, 0.2), 2.2, 0.5),
    sleeves: "long",
    trousers: distinctColor([color], ["#3b4f77", "#7b6a58"], 0.14),
  }),

  vest: (cloth, color, traits) => {
    const under = underOf(traits, "shirt", ["#fbfaf6", "#8fb4dc"]);
    const shirt = under.color;
    return {
      front:
        cloth.torso(shirt, 236) +
        underNeckline(cloth.pen, under) +
        cloth.sleeveless(color, "L140 312L174 207", 86) +
        pair(
          shape(cloth.pen, "M106 208L92 216L100 262L139 318Z", darken(color, luma(color) < 0.15 ? 0 : 0.18)),
        ) +
        [328, 352, 376]
          .map((y) => circle(140, y, 4.4, luma(color) < 0.3 ? lighten(color, 0.5) : darken(color, 0.4)))
          .join("") +
        pair(line("M92 356L118 352", darken(color, 0.35), 4)),
      sleeves: hasLongSleeves(under) ? "long" : "short",
      sleeveColor: shirt,
      trousers: darken(color, 0.3),
    };
  },

  coat: (cloth, color, traits) => {
    const under = underOf(traits, "turtleneck", ["#f3efe6", "#3d4660"]);
    const { waist } = cloth;
    return {
      behind: shape(cloth.pen, "M84 222C80 192 104 176 140 176C176 176 200 192 196 222Z", darken(color, 0.3)),
      front:
        cloth.torso(under.color, 230) +
        underNeckline(cloth.pen, under) +
        pair(cloth.half(color, 139)) +
        shape(cloth.pen, `M139 296L128 ${cloth.hem}L152 ${cloth.hem}Z`, color) +
        pair(
          shape(
            cloth.pen,
            "M106 196L78 214L84 256L104 256L98 266L139 312C136 278 122 232 106 196Z",
            darken(color, 0.13),
          ),
        ) +
        [322, waist + 36].map((y) => pair(circle(122, y, 5.4, darken(color, 0.5)))).join("") +
        cloth.band(waist - 6, waist + 12, darken(color, 0.3)) +
        shape(
          { ...cloth.pen, width: cloth.pen.width * 0.7 },
          `M126 ${waist - 9}L154 ${waist - 9}L154 ${waist + 15}L126 ${waist + 15}Z`,
          "#5a4a3a",
        ) +
        fillPath(`M132 ${waist - 3}h16v12h-16z`, darken(color, 0.3)),
      sleeves: "long",
      shoulders: pair(
        shape(
          { ...cloth.pen, width: cloth.pen.width * 0.8 },
          "M58 242C64 231 78 222 94 218L97 228C82 233 72 241 65 252Z",
          darken(color, 0.16),
        ),
      ),
      skirt: cloth.skirt(color, "knee"),
    };
  },

  "leather-jacket": (cloth, color, traits) => {
    const under = underOf(traits, "t-shirt", ["#f7f7f4", "#2b2d3a", "#b8302e"], 0.3, [color, traits.skin]);
    const sheen = lighten(color, 0.3);
    return {
      front:
        cloth.torso(under.color, 232) +
        underNeckline(cloth.pen, under) +
        pair(cloth.half(color, 118)) +
        pair(
          shape(
            cloth.pen,
            "M107 196L76 214L82 250L104 246L96 260L124 298C125 262 118 228 107 196Z",
            darken(color, luma(color) < 0.2 ? 0 : 0.2),
          ) +
            line("M107 200L80 216L86 246", sheen, 3, 0.8) +
            circle(92, 226, 3, "#d5dae2") +
            circle(112, 272, 3, "#d5dae2"),
        ) +
        line("M124 300C128 340 126 390 121 432", "#d5dae2", 4) +
        pair(line("M76 306L100 298", "#d5dae2", 3.6) + line("M62 262C66 250 72 242 80 236", sheen, 4, 0.6)) +
        cloth.band(cloth.hem - 22, cloth.hem - 6, darken(color, 0.3)),
      sleeves: "long",
      trousers: "#3b4460",
    };
  },

  tailcoat: (cloth, color, { accessories }) => ({
    front:
      cloth.torso("#fbfaf6", 230) +
      pair(shape(cloth.pen, "M113 196L103 210L124 236L140 224Z", "#ffffff")) +
      [258, 284].map((y) => circle(140, y, 3, "#2b2d3a")).join("") +
      shape(
        cloth.pen,
        `M112 290L140 318L168 290L170 ${cloth.waist + 30}L140 ${cloth.waist + 44}L110 ${cloth.waist + 30}Z`,
        "#efece4",
      ) +
      pair(cloth.half(color, 108)) +
      pair(
        shape(
          cloth.pen,
          "M108 200L88 214L90 258L104 262L98 270L118 326C126 284 120 238 108 200Z",
          lighten(color, 0.16),
        ) +
          circle(100, 340, 4, "#e3b341") +
          circle(102, 362, 4, "#e3b341"),
      ) +
      (accessories.has("bow-tie") || accessories.has("tie")
        ? ""
        : pair(shape(cloth.pen, "M140 226L116 214C113 222 113 234 116 242Z", "#ffffff"))) +
      fillPath("M172 286L182 276L190 284L198 278L200 290L172 292Z", "#fbfaf6"),
    sleeves: "long",
    trousers: darken(color, 0.1),
  }),

  kimono: (cloth, color, { accent }) => {
    const sash = distinctColor([color], [accent, "#e3b341", "#f3f1ec"], 0.28);
    const edge = distinctColor([color], ["#fbfaf6", "#2b2830"], 0.3);
    const { waist } = cloth;
    const flower = (x: number, y: number): string =>
      [0, 72, 144, 216, 288]
        .map((turn) =>
          circle(
            Math.round(x + 6 * Math.sin((turn * Math.PI) / 180)),
            Math.round(y - 6 * Math.cos((turn * Math.PI) / 180)),
            4,
            lighten(color, 0.7),
          ),
        )
        .join("") + circle(x, y, 3, "#f0b93a");
    return {
      front:
        cloth.vNeck(color, 280) +
        line("M110 205L146 300", edge, 12) +
        line("M172 204L112 318", edge, 13) +
        line("M181 210L124 320", darken(color, 0.25), 3) +
        flower(92, 262) +
        flower(186, 278) +
        cloth.band(waist - 34, waist + 24, sash) +
        cloth.band(waist - 10, waist, darken(sash, 0.3)) +
        ellipse(cloth.pen, 140, waist - 5, 10, lighten(sash, 0.4)),
      sleeves: "wide",
      skirt: cloth.skirt(color, "floor") + line("M148 440L132 640", edge, 8),
      trousers: color,
    };
  },

  sari: (cloth, color) => {
    const blouse = darken(color, 0.35);
    return {
      front:
        cloth.torso(blouse, 250) +
        line("M109 210C113 246 167 246 171 210", "#e3b341", 5) +
        shape(
          cloth.pen,
          `M166 206C178 210 192 214 206 222C196 280 150 340 92 ${cloth.hem}L60 ${cloth.hem}L57 ${cloth.waist + 10}C110 320 146 268 166 206Z`,
          color,
        ) +
        line(`M206 222C196 280 150 340 92 ${cloth.hem - 4}`, "#e3b341", 8) +
        line(
          `M180 220C168 270 128 330 76 ${cloth.waist + 44}M190 224C180 276 138 336 84 ${cloth.waist + 62}`,
          darken(color, 0.25),
          3,
          0.6,
        ),
      sleeves: "short",
      sleeveColor: blouse,
      skirt: cloth.skirt(color, "floor"),
      trousers: color,
    };
  },
};
