import { darken, distinctColor, lighten, luma } from "../../color/color-math.ts";
import { circle, fillPath, line, shape } from "../pen.ts";
import type { DrawCostume } from "./cloth.ts";
import { pair } from "./cloth.ts";
import type { CostumeClothing } from "./wardrobe.ts";

type Robes = Extract<
  CostumeClothing,
  "toga" | "academic-gown" | "judge-robe" | "cassock" | "religious-habit"
>;

const gold = "#e3b341";

/** Robes of offices and faiths, and costumes of history and tales. */
export const robes: { readonly [type in Robes]: DrawCostume } = {
  toga: (cloth, color, { skin }) => {
    const trim = luma(color) > 0.7 ? "#8a3a6a" : gold;
    return {
      front:
        cloth.torso(luma(color) > 0.7 ? darken(color, 0.1) : skin, 236) +
        shape(
          cloth.pen,
          `M170 206C184 211 196 214 208 222C220 228 228 242 230 264L224 345L220 ${cloth.hem}L60 ${cloth.hem}L57 ${cloth.waist - 20}C100 322 150 276 170 206Z`,
          color,
        ) +
        line(`M170 206C150 276 100 322 57 ${cloth.waist - 20}`, trim, 7) +
        line(
          `M192 222C180 282 130 330 62 ${cloth.waist + 20}M208 240C198 300 150 350 78 ${cloth.waist + 54}M218 280C210 330 170 370 110 ${cloth.hem - 8}`,
          darken(color, 0.22),
          3.4,
          0.7,
        ),
      sleeves: "bare",
      skirt: cloth.skirt(color, "floor"),
      trousers: color,
    };
  },

  "academic-gown": (cloth, color, { accent }) => {
    const facing = distinctColor([color], [accent, "#2f5f9f", "#b8302e"], 0.2);
    return {
      front:
        cloth.torso("#fbfaf6", 232) +
        shape(cloth.pen, "M131 226L149 226L147 240L153 300L140 314L127 300L133 240Z", "#3a4a6a") +
        pair(shape(cloth.pen, "M112 198L101 211L122 240L140 226Z", "#ffffff")) +
        pair(cloth.half(color, 126)) +
        pair(
          shape(
            cloth.pen,
            `M108 201L90 212C96 270 102 340 104 ${cloth.hem}L126 ${cloth.hem}C128 350 122 280 108 201Z`,
            facing,
          ) +
            line("M98 300L124 296M100 330L125 326", lighten(facing, 0.35), 4) +
            line(`M74 250C80 310 82 370 80 ${cloth.hem - 8}`, lighten(color, 0.2), 3, 0.6),
        ),
      sleeves: "wide",
      skirt: cloth.skirt(color, "floor"),
      trousers: "#3a3f4d",
    };
  },

  "judge-robe": (cloth, color) => ({
    front:
      cloth.torso(color, 222) +
      line(
        `M104 240C100 300 100 370 104 ${cloth.hem}M176 240C180 300 180 370 176 ${cloth.hem}M84 256C78 310 80 370 84 ${cloth.hem}M196 256C202 310 200 370 196 ${cloth.hem}`,
        lighten(color, 0.24),
        3.4,
        0.65,
      ) +
      fillPath("M88 218C108 244 172 244 192 218L188 246C168 262 112 262 92 246Z", lighten(color, 0.12)) +
      pair(shape(cloth.pen, "M140 222L112 202L104 216L122 236L138 232Z", "#ffffff")) +
      shape(cloth.pen, "M138 230L122 290L138 292L140 240ZM142 230L158 290L142 292L140 240Z", "#ffffff") +
      line("M130 284L137 285M143 285L150 284", "#c9c6be", 2.4),
    sleeves: "wide",
    skirt: cloth.skirt(color, "floor"),
    trousers: color,
  }),

  cassock: (cloth, color) => {
    const isLight = luma(color) > 0.6;
    const cord = isLight ? "#b8302e" : "#15131a";
    return {
      front:
        cloth.torso(color, 216) +
        line(`M140 226L140 ${cloth.hem}`, darken(color, 0.3), 3) +
        [252, 274, 296, 318, 340, 362, 384, 406]
          .map((y) => circle(140, y, 3.4, isLight ? "#b8302e" : lighten(color, 0.3)))
          .join("") +
        (isLight
          ? shape(
              cloth.pen,
              "M96 212C72 220 52 236 46 270C76 296 110 306 140 308C170 306 204 296 234 270C228 236 208 220 184 212C170 226 110 226 96 212Z",
              "#b8302e",
            ) + line("M140 228L140 306", "#8a1f22", 3)
          : "") +
        shape(
          cloth.pen,
          "M111 190C117 204 163 204 169 190L174 210C160 226 120 226 106 210Z",
          darken(color, 0.1),
        ) +
        fillPath("M128 202C134 205 146 205 152 202L154 218C146 222 134 222 126 218Z", "#ffffff") +
        line("M108 218C112 256 128 276 140 284C152 276 168 256 172 218", gold, 3) +
        line("M140 284L140 318M129 296L151 296", gold, 6) +
        cloth.band(cloth.waist + 4, cloth.waist + 24, cord),
      sleeves: "long",
      skirt: cloth.skirt(color, "floor"),
      trousers: color,
    };
  },

  "religious-habit": (cloth, color) => {
    const isNun = luma(color) < 0.2;
    return {
      front:
        cloth.torso(color, 226) +
        (isNun
          ? shape(
              cloth.pen,
              "M98 206C90 240 108 274 140 276C172 274 190 240 182 206C166 222 114 222 98 206Z",
              "#fbfaf6",
            )
          : shape(
              cloth.pen,
              "M84 216C92 250 114 268 140 270C166 268 188 250 196 216C182 206 172 206 168 200C166 226 154 238 140 240C126 238 114 226 112 200C108 206 98 206 84 216Z",
              darken(color, 0.2),
            )) +
        fillPath(
          `M112 ${isNun ? 276 : 268}L168 ${isNun ? 276 : 268}L172 ${cloth.hem}L108 ${cloth.hem}Z`,
          isNun ? lighten(color, 0.1) : darken(color, 0.12),
        ) +
        (isNun
          ? line("M116 268C122 300 132 312 140 318C148 312 158 300 164 268", "#c9c2b0", 3) +
            line("M140 318L140 350M129 330L151 330", "#c9c2b0", 6)
          : cloth.band(cloth.waist - 8, cloth.waist + 4, "#eadfc4") +
            line(
              `M128 ${cloth.waist}L122 ${cloth.waist + 70}M136 ${cloth.waist}L136 ${cloth.waist + 84}`,
              "#eadfc4",
              6,
            ) +
            circle(122, cloth.waist + 40, 6, "#d8cba8") +
            circle(136, cloth.waist + 54, 6, "#d8cba8")),
      sleeves: "wide",
      skirt: cloth.skirt(color, "floor"),
      trousers: color,
    };
  },
};
