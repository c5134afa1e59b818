import { darken, distinctColor, lighten, luma } from "../../color/color-math.ts";
import { hasLongSleeves, underNeckline, underOf } from "../body/garments/under-garments.ts";
import type { Pen } from "../pen.ts";
import { circle, ellipse, fillPath, line, shape } from "../pen.ts";
import type { Cloth, DrawCostume } from "./cloth.ts";
import { pair } from "./cloth.ts";
import type { CostumeClothing } from "./wardrobe.ts";

type Fashion = Extract<
  CostumeClothing,
  | "cardigan"
  | "bomber-jacket"
  | "denim-jacket"
  | "puffer-jacket"
  | "raincoat"
  | "fur-coat"
  | "tuxedo"
  | "school-uniform"
  | "sports-bib"
  | "bathrobe"
  | "poncho"
  | "off-shoulder-top"
  | "corset"
  | "evening-gown"
  | "puff-sleeve-dress"
  | "wedding-dress"
  | "maid-dress"
  | "dirndl"
  | "qipao"
  | "hanbok"
  | "kurta"
  | "abaya"
  | "dashiki"
>;

const gold = "#e3b341";
const white = "#fbfaf6";

/** Clothes of fashion, of leisure and of many countries. */
export const fashion: { readonly [type in Fashion]: DrawCostume } = {
  cardigan: (cloth, color, traits) => {
    const under = underOf(traits, "t-shirt", ["#f7f7f4", "#3d4660"]);
    return {
      front:
        cloth.torso(under.color, 232) +
        underNeckline(cloth.pen, under) +
        pair(
          cloth.half(color, 124) +
            shape(
              thin(cloth),
              `M106 199L116 205C128 250 130 330 130 ${cloth.hem}L120 ${cloth.hem}C120 330 116 252 106 199Z`,
              darken(color, 0.14),
            ) +
            line("M86 400L112 402L111 440", darken(color, 0.25), 3, 0.7),
        ) +
        [300, 340, 380, 420]
          .map((y) => circle(126, y, 4.2, luma(color) < 0.35 ? "#d9c7a4" : darken(color, 0.5)))
          .join("") +
        cloth.band(cloth.hem - 20, cloth.hem - 2, darken(color, 0.2)),
      sleeves: "long",
    };
  },

  "bomber-jacket": (cloth, color, traits) => {
    const under = underOf(traits, "t-shirt", ["#f7f7f4", "#2b2d3a"]);
    return {
      front:
        cloth.torso(under.color, 232) +
        underNeckline(cloth.pen, under) +
        pair(
          cloth.half(color, 128) +
            shape(
              thin(cloth),
              "M106 196C96 203 88 208 82 213L92 240C104 236 114 230 120 222Z",
              darken(color, 0.26),
            ) +
            line("M112 212L99 232M104 210L92 226", darken(color, 0.45), 2, 0.7) +
            line(`M128 262L130 ${cloth.hem - 14}`, "#c9d0d8", 3.4) +
            line("M92 380L112 366", darken(color, 0.4), 4),
        ) +
        cloth.band(cloth.hem - 24, cloth.hem, darken(color, 0.28)),
      sleeves: "long",
      shoulders: pair(line("M58 268L66 292", "#c9d0d8", 3.4)),
    };
  },

  "denim-jacket": (cloth, color, traits) => {
    const under = underOf(traits, "t-shirt", ["#f7f7f4", "#2b2d3a"]);
    const stitch = luma(color) > 0.7 ? "#b98a4a" : "#e2b566";
    return {
      front:
        cloth.torso(under.color, 232) +
        underNeckline(cloth.pen, under) +
        pair(
          cloth.half(color, 122) +
            shape(cloth.pen, "M107 196L80 213L90 250L118 236Z", lighten(color, 0.16)) +
            shape(thin(cloth), "M84 276L114 276L114 290L99 298L84 290Z", lighten(color, 0.12)) +
            line("M86 279L112 279M76 262C90 266 104 266 120 262", stitch, 2, 0.9) +
            line(`M92 300L100 ${cloth.hem - 26}`, stitch, 2, 0.7) +
            [270, 310, 350, 390].map((y) => circle(115, y, 3.4, "#d9b36a")).join(""),
        ) +
        cloth.band(cloth.hem - 24, cloth.hem, darken(color, 0.16)),
      sleeves: "long",
    };
  },

  "puffer-jacket": (cloth, color) => ({
    front:
      cloth.torso(color, 214) +
      [250, 288, 326, 364, 402, 440].map((y) => cloth.band(y, y + 4, darken(color, 0.28))).join("") +
      [262, 300, 338, 376]
        .map((y) => line(`M100 ${y}C108 ${y - 4} 118 ${y - 4} 126 ${y}`, lighten(color, 0.4), 4, 0.5))
        .join("") +
      shape(
        cloth.pen,
        "M104 184C112 202 168 202 176 184L190 214C168 238 112 238 90 214Z",
        darken(color, 0.1),
      ) +
      line("M98 212C116 226 164 226 182 212", darken(color, 0.3), 3, 0.7) +
      line(`M140 228L140 ${cloth.hem}`, "#d5dae2", 4),
    sleeves: "long",
    shoulders: pair(
      line("M54 276C66 282 78 280 88 274M58 250C68 256 80 254 90 246", darken(color, 0.28), 3.4, 0.8),
    ),
  }),

  raincoat: (cloth, color) => ({
    behind: shape(cloth.pen, "M78 224C72 176 104 160 140 160C176 160 208 176 202 224Z", darken(color, 0.25)),
    front:
      cloth.torso(color, 226) +
      pair(shape(cloth.pen, "M110 196L88 214L100 250L140 230Z", darken(color, 0.1))) +
      line(`M146 236L146 ${cloth.hem}`, darken(color, 0.3), 3, 0.7) +
      [262, 306, 350, 394].map((y) => ellipse(thin(cloth), 138, y, 5, darken(color, 0.4))).join("") +
      line("M92 268C90 300 92 330 96 356", lighten(color, 0.65), 5, 0.7) +
      pair(shape(thin(cloth), "M86 392L118 388L119 402L87 406Z", darken(color, 0.14))),
    sleeves: "long",
    skirt: cloth.skirt(color, "knee"),
  }),

  "fur-coat": (cloth, color, traits) => {
    const under = underOf(traits, "turtleneck", ["#f3efe6", "#3d4660"]);
    const fur = lighten(color, luma(color) > 0.7 ? 0.4 : 0.34);
    return {
      behind: shape(cloth.pen, "M72 228C66 178 104 164 140 164C176 164 214 178 208 228Z", darken(fur, 0.16)),
      front:
        cloth.torso(under.color, 230) +
        underNeckline(cloth.pen, under) +
        pair(cloth.half(color, 136)) +
        pair(
          shape(
            cloth.pen,
            "M112 192C100 188 92 196 88 202C76 202 70 212 72 222C64 230 66 242 74 246C72 258 80 266 90 264C92 276 102 282 110 276C114 288 126 290 132 280C138 290 140 300 140 312C142 292 138 268 132 250C124 230 116 214 112 192Z",
            fur,
          ) +
            line("M92 216L98 222M84 236L92 238M102 246L110 250M116 266L122 264", darken(fur, 0.25), 2.6, 0.7),
        ) +
        [340, 384, 428].map((y) => ellipse(thin(cloth), 130, y, 5.4, darken(color, 0.5))).join(""),
      sleeves: "long",
      skirt: cloth.skirt(color, "knee"),
    };
  },

  tuxedo: (cloth, color, traits) => ({
    front:
      cloth.torso(white, 230) +
      line("M126 250L126 350M132 244L132 350M148 244L148 350M154 250L154 350", "#d9dce2", 2) +
      [268, 296, 324].map((y) => circle(140, y, 3.2, "#2b2d3a")).join("") +
      pair(cloth.half(color, 136)) +
      pair(
        shape(
          cloth.pen,
          "M108 200L88 216L92 250C104 292 122 322 139 344C136 300 122 244 108 200Z",
          lighten(color, 0.16),
        ),
      ) +
      pair(shape(thin(cloth), "M112 198L104 211L126 234L140 222Z", "#ffffff")) +
      (traits.accessories.has("tie") || traits.accessories.has("bow-tie") ? "" : bow(cloth.pen, "#23222d")) +
      circle(140, 372, 5, lighten(color, 0.3)) +
      fillPath("M164 276L172 264L178 274L184 266L190 276L190 282L164 284Z", white),
    sleeves: "long",
    trousers: color,
  }),

  "school-uniform": (cloth, color, { accent }) => {
    const tie = distinctColor([color, white], [accent, "#b8302e", "#2f5f9f"], 0.28);
    return {
      front:
        cloth.torso(white, 230) +
        shape(cloth.pen, "M131 224L149 224L147 240L155 326L140 344L125 326L133 240Z", tie) +
        line("M130 268L152 256M128 296L153 282M127 322L154 308", lighten(tie, 0.6), 5) +
        pair(shape(cloth.pen, "M112 198L102 212L124 238L140 224Z", "#ffffff")) +
        pair(
          cloth.half(color, 126) +
            shape(
              cloth.pen,
              "M108 200L90 214L88 250L104 258L96 268L127 336C128 296 120 246 108 200Z",
              darken(color, 0.16),
            ),
        ) +
        shape(thin(cloth), "M160 276H188V298L174 308L160 298Z", gold) +
        fillPath(
          "M174 282L176.4 288L183 288L178 292L180 298L174 294.6L168 298L170 292L165 288L171.6 288Z",
          color,
        ) +
        [356, 396].map((y) => circle(132, y, 4.6, gold)).join(""),
      sleeves: "long",
      trousers: darken(color, 0.1),
    };
  },

  "sports-bib": (cloth, color, traits) => {
    const under = underOf(traits, "hoodie", ["#2b2d3a", "#f7f7f4"]);
    return {
      front:
        cloth.torso(under.color, 232) +
        // Wide at the shoulders and high at the neck, unlike dungarees.
        cloth.sleeveless(color, "C110 240 170 240 198 211", 68) +
        underNeckline(cloth.pen, under) +
        pair(line("M66 218C70 250 74 272 84 296", darken(color, 0.3), 4)) +
        fillPath("M104 296H176V336H104Z", luma(color) > 0.6 ? "#2b2d3a" : white, 0.9) +
        line("M114 308H166M114 323H150", color, 5),
      sleeves: hasLongSleeves(under) ? "long" : "short",
      sleeveColor: under.color,
    };
  },

  bathrobe: (cloth, color, { skin }) => ({
    front:
      cloth.torso(color, 232) +
      fillPath("M107 204C112 226 124 280 140 326C156 280 168 226 173 204C166 212 114 212 107 204Z", skin) +
      pair(
        shape(
          cloth.pen,
          "M108 194C94 204 88 214 84 224C92 270 116 316 140 340C140 322 132 300 124 274C116 248 112 220 108 194Z",
          lighten(color, 0.2),
        ),
      ) +
      cloth.band(cloth.waist - 6, cloth.waist + 14, darken(color, 0.22)) +
      ellipse(thin(cloth), 146, cloth.waist + 5, 10, darken(color, 0.3)) +
      line(
        `M146 ${cloth.waist + 12}C150 ${cloth.waist + 36} 146 ${cloth.waist + 50} 150 ${cloth.waist + 66}`,
        darken(color, 0.3),
        6,
      ),
    sleeves: "wide",
    skirt: cloth.skirt(color, "knee"),
  }),

  poncho: (cloth, color, { accent }) => {
    const trim = distinctColor([color], [accent, "#f6c945", "#f7f7f4"], 0.28);
    const drape =
      "M112 200C92 208 60 226 44 262C30 296 20 340 14 392L140 446L266 392C260 340 250 296 236 262C220 226 188 208 168 200C162 226 118 226 112 200Z";
    return {
      front: cloth.torso(darken(color, 0.4), 226),
      sleeves: "long",
      sleeveColor: darken(color, 0.4),
      shoulders:
        shape(cloth.pen, drape, color) +
        line("M36 288C80 326 110 344 140 352C170 344 200 326 244 288", trim, 9) +
        line("M30 312C76 350 108 368 140 376C172 368 204 350 250 312", lighten(trim, 0.35), 4.5) +
        line("M22 350C70 386 104 402 140 412C176 402 210 386 258 350", trim, 9) +
        line("M112 202C120 230 160 230 168 202", trim, 5),
    };
  },

  "off-shoulder-top": (cloth, color, { skin }) => ({
    front:
      cloth.torso(skin, 232) +
      collarbones(skin) +
      cloth.band(264, cloth.hem, color) +
      shape(
        cloth.pen,
        "M56 246C92 268 188 268 224 246C230 258 232 270 230 284C190 306 90 306 50 284C48 270 50 258 56 246Z",
        lighten(color, 0.1),
      ) +
      line(
        "M76 262L74 286M104 270L102 296M140 272L140 300M176 270L178 296M204 262L206 286",
        darken(color, 0.25),
        2.4,
        0.5,
      ),
    sleeves: "bare",
    shoulders: pair(
      shape(
        cloth.pen,
        "M66 250C52 262 46 280 48 300C62 308 78 306 88 298C88 280 84 262 78 252Z",
        lighten(color, 0.1),
      ),
    ),
  }),

  corset: (cloth, color, traits) => {
    const blouse = traits.clothing.underColor ?? distinctColor([color], [white, "#3d3448"], 0.28);
    return {
      front:
        cloth.torso(blouse, 258) +
        line("M108 210C114 262 166 262 172 210", darken(blouse, 0.15), 5, 0.8) +
        shape(
          cloth.pen,
          `M90 288C104 272 122 276 140 290C158 276 176 272 190 288C192 320 186 350 184 376L188 ${cloth.waist + 48}L140 ${cloth.waist + 66}L92 ${cloth.waist + 48}L96 376C94 350 88 320 90 288Z`,
          color,
        ) +
        [308, 330, 352, 374, 396]
          .map((y) => line(`M130 ${y}L150 ${y + 12}M150 ${y}L130 ${y + 12}`, lighten(color, 0.55), 2.4))
          .join("") +
        pair(line(`M108 288C112 330 112 370 108 ${cloth.waist + 46}`, darken(color, 0.35), 3)),
      sleeves: "short",
      sleeveColor: blouse,
      shoulders: pair(puff(cloth, blouse)),
      skirt: cloth.skirt(darken(color, 0.2), "floor"),
    };
  },

  "evening-gown": (cloth, color, { skin }) => ({
    front:
      cloth.torso(skin, 232) +
      collarbones(skin) +
      cloth.band(290, cloth.hem, color) +
      shape(
        cloth.pen,
        "M84 292C88 262 112 248 140 270C168 248 192 262 196 292C198 310 196 330 192 344C160 352 120 352 88 344C84 330 82 310 84 292Z",
        color,
      ) +
      line("M87 286C94 262 116 254 140 274C164 254 186 262 193 286", lighten(color, 0.45), 3.4) +
      line("M120 292C116 320 118 336 122 348M160 292C164 320 162 336 158 348", darken(color, 0.3), 2.6, 0.5) +
      cloth.band(cloth.waist - 8, cloth.waist + 8, darken(color, 0.25)),
    sleeves: "bare",
    skirt: cloth.skirt(color, "floor"),
  }),

  "puff-sleeve-dress": (cloth, color) => ({
    front:
      cloth.torso(color, 258) +
      line("M108 208C112 256 168 256 172 208", lighten(color, 0.5), 5) +
      shape(thin(cloth), "M122 252C132 258 148 258 158 252L154 352L140 362L126 352Z", lighten(color, 0.14)) +
      [276, 298, 320, 342].map((y) => line(`M128 ${y}L152 ${y}`, darken(color, 0.3), 2.4, 0.7)).join("") +
      cloth.band(cloth.waist - 12, cloth.waist + 6, darken(color, 0.22)),
    sleeves: "long",
    shoulders: pair(puff(cloth, lighten(color, 0.06))),
    skirt: cloth.skirt(color, "floor"),
  }),

  "wedding-dress": (cloth, color, { skin }) => {
    const lace = lighten(color, 0.4);
    const shade = darken(color, 0.14);
    return {
      front:
        cloth.torso(skin, 232) +
        cloth.vNeck(color, 276) +
        line("M109 206L140 276L171 206", lace, 7) +
        line("M109 206L140 276L171 206", shade, 1.8, 0.8) +
        [0, 1, 2, 3]
          .map((i) =>
            pair(
              circle(100 + i * 9, 262 + i * 22, 4.4, lace) + circle(100 + i * 9, 262 + i * 22, 1.8, shade),
            ),
          )
          .join("") +
        line("M116 300C114 330 118 352 122 366M164 300C166 330 162 352 158 366", shade, 2.6, 0.7) +
        cloth.band(cloth.waist - 10, cloth.waist + 4, darken(color, 0.08)),
      sleeves: "long",
      sleeveColor: color,
      skirt: cloth.skirt(color, "floor"),
    };
  },

  "maid-dress": (cloth, color) => ({
    front:
      cloth.torso(color, 226) +
      pair(shape(cloth.pen, "M111 198L96 214L116 240L140 224Z", white)) +
      shape(
        cloth.pen,
        `M108 262C118 256 162 256 172 262L178 ${cloth.waist - 8}L102 ${cloth.waist - 8}Z`,
        white,
      ) +
      pair(
        shape(
          cloth.pen,
          "M100 212C88 214 80 224 82 236C76 246 80 258 88 260C88 270 98 276 106 272L112 264C108 246 106 228 110 214Z",
          white,
        ) + line("M94 226L100 232M90 246L98 248", "#c9cfd8", 2.4),
      ) +
      cloth.band(cloth.waist - 10, cloth.waist + 8, white) +
      shape(cloth.pen, "M140 226L124 218V238ZM140 226L156 218V238Z", "#c8342e") +
      circle(140, 227, 4.6, "#a82a28"),
    sleeves: "short",
    shoulders: pair(puff(cloth, lighten(color, 0.08))),
    skirt: cloth.skirt(color, "knee"),
  }),

  dirndl: (cloth, color, { accent }) => {
    const apron = distinctColor([color, white], [accent, "#e7b8c8", "#f6c945"], 0.2);
    return {
      front:
        cloth.torso(white, 254) +
        line("M108 212C114 258 166 258 172 212", "#d9dce2", 3) +
        cloth.sleeveless(color, "C100 262 112 282 140 284C168 282 180 262 174 207", 92) +
        [300, 322, 344]
          .map((y) => line(`M122 ${y}L158 ${y + 10}M158 ${y}L122 ${y + 10}`, gold, 2.4))
          .join("") +
        pair([300, 322, 344].map((y) => circle(121, y + 4, 3.4, "#d5dae2")).join("")) +
        shape(cloth.pen, `M92 ${cloth.waist}L188 ${cloth.waist}L204 ${cloth.hem}L76 ${cloth.hem}Z`, apron) +
        cloth.band(cloth.waist - 8, cloth.waist + 6, darken(apron, 0.2)),
      sleeves: "short",
      sleeveColor: white,
      shoulders: pair(puff(cloth, white)),
      skirt: cloth.skirt(color, "knee"),
    };
  },

  qipao: (cloth, color) => {
    const trim = luma(color) > 0.7 ? "#b8302e" : gold;
    const knot = (x: number, y: number): string =>
      line(`M${x - 9} ${y}L${x + 9} ${y - 4}`, trim, 4) + circle(x, y - 2, 4.4, trim);
    return {
      front:
        cloth.torso(color, 214) +
        shape(cloth.pen, "M112 184C120 198 160 198 168 184L174 210C162 226 118 226 106 210Z", color) +
        line(
          "M112 187C120 200 160 200 168 187M140 220C146 240 166 254 190 262C194 280 192 300 190 320",
          trim,
          3.4,
        ) +
        knot(140, 214) +
        knot(160, 248) +
        knot(188, 268) +
        [
          [104, 290],
          [120, 336],
          [158, 316],
          [136, 392],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 8, trim) + circle(x, y, 4, darken(trim, 0.25)))
          .join(""),
      sleeves: "short",
      skirt: cloth.skirt(color, "knee"),
    };
  },

  hanbok: (cloth, color, { accent }) => {
    const skirt = distinctColor([color], [accent, "#c8405a", "#3f6fa8"], 0.25);
    return {
      front:
        cloth.torso(skirt, 240) +
        cloth.vNeck(color, 262) +
        cloth.band(330, cloth.hem, skirt) +
        line("M107 204L146 268M173 204L134 262", white, 8) +
        line(`M100 330C120 338 160 338 180 330`, darken(color, 0.2), 3) +
        shape(cloth.pen, "M140 270C126 258 112 262 110 274C112 284 128 284 140 274Z", skirt) +
        shape(
          cloth.pen,
          "M136 272L146 270L156 420L142 424ZM144 272L152 270L172 396L160 402Z",
          darken(skirt, 0.12),
        ),
      sleeves: "wide",
      skirt: cloth.skirt(skirt, "floor"),
    };
  },

  kurta: (cloth, color) => {
    const trim = luma(color) > 0.75 ? "#b58a2c" : gold;
    return {
      front:
        cloth.torso(color, 220) +
        shape(
          cloth.pen,
          "M113 190C120 202 160 202 167 190L172 211C160 226 120 226 108 211Z",
          darken(color, 0.08),
        ) +
        shape(thin(cloth), "M128 222L152 222L151 330L140 342L129 330Z", darken(color, 0.1)) +
        line("M128 224L129 330L140 342L151 330L152 224M110 206C120 220 160 220 170 206", trim, 3) +
        [244, 268, 292, 316].map((y) => circle(140, y, 3.8, trim)).join(""),
      sleeves: "long",
      trousers: white,
      skirt: cloth.skirt(color, "knee"),
    };
  },

  abaya: (cloth, color) => {
    const trim = luma(color) > 0.6 ? darken(color, 0.4) : "#c9a24a";
    return {
      front:
        cloth.torso(color, 222) +
        line(`M140 228L140 ${cloth.hem}`, trim, 3) +
        line("M110 206C118 230 162 230 170 206", trim, 4) +
        line(
          `M128 236C126 300 126 380 124 ${cloth.hem}M152 236C154 300 154 380 156 ${cloth.hem}`,
          trim,
          2.4,
          0.7,
        ),
      sleeves: "wide",
      skirt: cloth.skirt(color, "floor"),
    };
  },

  dashiki: (cloth, color) => {
    const trim = luma(color) > 0.6 ? "#7a2a3a" : "#f2c84b";
    const second = distinctColor([color, trim], ["#2f8a5a", "#d8403a", "#f7f7f4"], 0.25);
    return {
      front:
        cloth.vNeck(color, 266) +
        shape(thin(cloth), "M104 209L140 288L176 209L190 215L146 318C142 324 138 324 134 318L90 215Z", trim) +
        line("M98 214L140 304L182 214", second, 5) +
        [
          [112, 244],
          [124, 270],
          [156, 270],
          [168, 244],
          [140, 302],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 3.4, color))
          .join("") +
        cloth.band(cloth.hem - 36, cloth.hem - 22, trim) +
        cloth.band(cloth.hem - 18, cloth.hem - 12, second),
      sleeves: "short",
    };
  },
};

function thin({ pen }: Cloth): Pen {
  return { ...pen, width: pen.width * 0.7 };
}

/** The left sleeve, gathered at the shoulder. */
function puff({ pen }: Cloth, color: string): string {
  return (
    shape(
      pen,
      "M96 212C78 210 58 222 48 244C40 264 42 288 50 300C64 308 84 306 94 296C98 268 100 240 96 212Z",
      color,
    ) +
    line("M52 292C66 300 82 298 92 290", darken(color, 0.3), 3.4, 0.7) +
    line("M76 228C66 244 62 262 62 280M86 232C80 248 78 264 78 280", darken(color, 0.28), 2.6, 0.4)
  );
}

function collarbones(skin: string): string {
  return line(
    "M112 222C122 230 130 232 136 231M168 222C158 230 150 232 144 231",
    darken(skin, 0.3),
    2.4,
    0.5,
  );
}

function bow(pen: Pen, color: string): string {
  return (
    pair(shape(pen, "M140 224L110 210C106 220 106 234 110 242Z", color)) +
    ellipse(pen, 140, 226, 7, lighten(color, 0.15))
  );
}
