import { darken, distinctColor, lighten, luma } from "../../color/color-math.ts";
import { hasLongSleeves, underNeckline, underOf } from "../body/garments/under-garments.ts";
import type { Pen } from "../pen.ts";
import { circle, ellipse, fillPath, line, shape } from "../pen.ts";
import type { Cloth, DrawCostume } from "./cloth.ts";
import { pair } from "./cloth.ts";
import type { CostumeClothing } from "./wardrobe.ts";

type WorkClothes = Extract<
  CostumeClothing,
  | "apron"
  | "scrubs"
  | "chef-jacket"
  | "coveralls"
  | "hi-vis-vest"
  | "firefighter-gear"
  | "police-uniform"
  | "officer-uniform"
  | "military-uniform"
  | "sailor-suit"
  | "racing-suit"
  | "wetsuit"
  | "fencing-jacket"
>;

const gold = "#e3b341";
const silver = "#e6eaee";

/** Work clothes, protective gear and uniforms. */
export const workClothes: { readonly [type in WorkClothes]: DrawCostume } = {
  apron: (cloth, color, traits) => {
    const under = underOf(traits, "shirt", ["#f3f1ec", "#4a5568", "#8fb4dc"]);
    const below = under.color;
    const { pen, waist, hem } = cloth;
    return {
      front:
        cloth.torso(below, 236) +
        underNeckline(pen, under) +
        line("M106 206L106 262M174 206L174 262", darken(color, 0.12), 8) +
        shape(
          pen,
          `M100 256C120 262 160 262 180 256C182 290 186 316 200 ${waist - 12}L206 ${hem}L74 ${hem}L80 ${waist - 12}C94 316 98 290 100 256Z`,
          color,
        ) +
        line(`M80 ${waist - 2}L60 ${waist - 6}M200 ${waist - 2}L220 ${waist - 6}`, darken(color, 0.2), 6) +
        shape(
          { ...pen, width: pen.width * 0.7 },
          `M108 ${waist + 4}L172 ${waist + 4}L170 ${waist + 46}L110 ${waist + 46}Z`,
          darken(color, 0.1),
        ) +
        line("M104 272C126 277 154 277 176 272", seam(color), 2.4, 0.6),
      sleeves: traits.clothing.under !== undefined && hasLongSleeves(under) ? "long" : "short",
      sleeveColor: below,
      trousers: "#3a3f4d",
    };
  },

  scrubs: (cloth, color) => ({
    front:
      cloth.vNeck(color, 254) +
      line("M109 206L140 254L171 206", darken(color, 0.25), 6) +
      shape(
        { ...cloth.pen, width: cloth.pen.width * 0.7 },
        "M158 282L190 282L189 318L174 324L159 318Z",
        darken(color, 0.08),
      ) +
      line("M166 272L166 292", "#3f7fd6", 4) +
      line("M174 274L174 292", "#d8403a", 4),
    sleeves: "short",
    trousers: color,
  }),

  "chef-jacket": (cloth, color, { accent }) => {
    const button = luma(color) < 0.4 ? gold : "#3a3f4d";
    return {
      front:
        cloth.torso(color, 218) +
        line(`M104 222C100 262 100 330 104 ${cloth.hem - 6}`, darken(color, 0.18), 3) +
        line(`M176 222C180 262 180 330 176 ${cloth.hem - 6}`, darken(color, 0.1), 2.4) +
        [256, 290, 324, 358, 392].map((y) => pair(circle(117, y, 5, button))).join("") +
        shape(
          cloth.pen,
          "M110 192C116 208 164 208 170 192L176 214C162 232 118 232 104 214Z",
          darken(color, 0.06),
        ) +
        shape(
          cloth.pen,
          "M112 206C122 220 158 220 168 206L172 222L152 232L162 256L142 244L124 258L128 232L108 222Z",
          accent,
        ),
      sleeves: "long",
      trousers: "#4a4f5c",
    };
  },

  coveralls: (cloth, color) => ({
    front:
      cloth.torso(color, 234) +
      collar(cloth.pen, darken(color, 0.14)) +
      line(`M140 232L140 ${cloth.hem}`, "#c9d0d8", 4) +
      pair(pocket(cloth.pen, 92, 284, darken(color, 0.1))) +
      shape({ ...cloth.pen, width: cloth.pen.width * 0.7 }, "M92 262L126 262L126 276L92 276Z", "#fbfaf6") +
      line("M98 269L119 269", "#c8403a", 3.4) +
      cloth.band(cloth.waist, cloth.waist + 12, darken(color, 0.2)),
    sleeves: "long",
    trousers: color,
  }),

  "hi-vis-vest": (cloth, color, traits) => {
    const under = underOf(traits, "shirt", ["#3b4f77", "#5b6270"], 0.2);
    const below = under.color;
    const edge = luma(color) > 0.65 ? "#f0822e" : "#e6e04a";
    const strip = `M112 214L112 ${cloth.hem}`;
    return {
      front:
        cloth.torso(below, 232) +
        underNeckline(cloth.pen, under) +
        cloth.sleeveless(color, "L140 270L174 207", 84) +
        pair(
          line(strip.replaceAll("112", "100"), edge, 20) + line(strip.replaceAll("112", "100"), silver, 10),
        ) +
        cloth.band(286, 310, edge) +
        cloth.band(292, 304, silver) +
        line(`M140 270L140 ${cloth.hem}`, darken(color, 0.35), 3.4),
      sleeves: "long",
      sleeveColor: below,
      trousers: "#4a5166",
    };
  },

  "firefighter-gear": (cloth, color) => ({
    front:
      cloth.torso(color, 214) +
      shape(
        cloth.pen,
        "M104 190C112 210 168 210 176 190L190 214C168 240 112 240 90 214Z",
        darken(color, 0.22),
      ) +
      line("M140 232L140 430", darken(color, 0.35), 12) +
      [248, 302, 340]
        .map((y) =>
          shape(
            { ...cloth.pen, width: cloth.pen.width * 0.6 },
            `M126 ${y}L154 ${y}L154 ${y + 10}L126 ${y + 10}Z`,
            "#c2c9d2",
          ),
        )
        .join("") +
      reflective(cloth, 266) +
      reflective(cloth, 372) +
      pair(
        shape(
          { ...cloth.pen, width: cloth.pen.width * 0.7 },
          "M88 302L118 302L117 336L89 336Z",
          darken(color, 0.14),
        ),
      ),
    sleeves: "long",
    shoulders: pair(line("M52 290L86 296", "#e6e04a", 15) + line("M52 290L86 296", silver, 6)),
    trousers: color,
  }),

  "police-uniform": (cloth, color) => ({
    front:
      cloth.torso(color, 226) +
      line("M140 232L140 432", seam(color), 2.5, 0.6) +
      tie(cloth.pen, luma(color) < 0.3 ? "#16181f" : darken(color, 0.55)) +
      collar(cloth.pen, darken(color, 0.12)) +
      pair(pocket(cloth.pen, 90, 286, darken(color, 0.14))) +
      fillPath("M107 248L111 257L121 258L114 265L116 275L107 270L98 275L100 265L93 258L103 257Z", gold) +
      fillPath("M158 268h30v7h-30z", gold) +
      cloth.band(cloth.waist, cloth.waist + 16, "#20222b") +
      shape(
        { ...cloth.pen, width: cloth.pen.width * 0.6 },
        `M128 ${cloth.waist - 2}L152 ${cloth.waist - 2}L152 ${cloth.waist + 18}L128 ${cloth.waist + 18}Z`,
        gold,
      ),
    sleeves: "long",
    shoulders: epaulettes(cloth.pen, darken(color, 0.2), 1),
    trousers: darken(color, 0.3),
  }),

  "officer-uniform": (cloth, color) => ({
    front:
      cloth.torso("#f7f7f4", 226) +
      tie(cloth.pen, "#20222b") +
      collar(cloth.pen, "#ffffff") +
      pair(cloth.half(color, 138)) +
      shape(cloth.pen, "M139 300L132 436L148 436Z", color) +
      pair(
        shape(
          cloth.pen,
          "M108 200L90 214L88 254L106 260L97 270L139 322C136 286 120 246 108 200Z",
          darken(color, luma(color) < 0.12 ? 0 : 0.2),
        ),
      ) +
      [324, 352, 380, 408].map((y) => pair(circle(120, y, 5.4, gold))).join("") +
      shape(
        { ...cloth.pen, width: cloth.pen.width * 0.6 },
        "M164 290C172 286 178 286 182 290C186 286 192 286 200 290C196 298 188 300 182 298C176 300 168 298 164 290Z",
        gold,
      ),
    sleeves: "long",
    shoulders: epaulettes(cloth.pen, darken(color, 0.25), 3),
    trousers: darken(color, 0.1),
  }),

  "military-uniform": (cloth, color) => {
    const spots =
      "M92 236C104 228 118 238 112 252C100 260 84 252 92 236ZM160 248C176 240 194 252 186 268C172 274 154 264 160 248ZM112 296C128 288 142 300 134 316C120 322 104 312 112 296ZM172 322C186 316 198 326 192 340C180 346 166 336 172 322ZM84 344C96 336 112 346 106 362C92 368 78 358 84 344ZM142 366C158 358 172 370 164 386C150 392 134 382 142 366Z";
    const light =
      "M122 256C132 250 142 258 138 268C128 272 116 266 122 256ZM88 288C98 282 106 290 102 300C92 304 82 298 88 288ZM150 286C160 280 170 288 166 298C156 302 144 296 150 286ZM120 336C130 330 142 338 138 348C128 352 114 346 120 336ZM180 288C188 284 196 290 192 300C184 304 174 298 180 288Z";
    return {
      front:
        cloth.torso(color, 232) +
        fillPath(spots, darken(color, 0.34), 0.85) +
        fillPath(light, lighten(color, 0.34), 0.7) +
        collar(cloth.pen, darken(color, 0.18)) +
        line("M140 232L140 432", darken(color, 0.35), 3, 0.8) +
        pair(pocket(cloth.pen, 92, 290, darken(color, 0.2))) +
        fillPath("M158 274h32v8h-32zM92 274h32v8h-32z", darken(color, 0.5)) +
        cloth.band(cloth.waist + 8, cloth.waist + 22, darken(color, 0.45)),
      sleeves: "long",
      trousers: darken(color, 0.12),
    };
  },

  "sailor-suit": (cloth, color) => {
    const trim = distinctColor([color], ["#2f4f8f", "#fbfaf6"], 0.3);
    const stripe = distinctColor([trim], ["#fbfaf6", "#2f4f8f"], 0.3);
    return {
      front:
        cloth.vNeck(color, 262) +
        pair(
          shape(cloth.pen, "M108 200C94 208 78 214 66 222L76 270L112 258L139 284L140 262Z", trim) +
            line("M74 226L82 262L114 250L136 272", stripe, 3.4),
        ) +
        shape(cloth.pen, "M140 268L150 280L168 332L148 326L140 292L132 326L112 332L130 280Z", "#c8342e") +
        ellipse(cloth.pen, 140, 282, 10, "#a82a28"),
      sleeves: "long",
      trousers: color,
    };
  },

  "racing-suit": (cloth, color) => {
    const light = distinctColor([color], ["#fbfaf6", "#f2c230"], 0.3);
    return {
      front:
        cloth.torso(color, 214) +
        shape(cloth.pen, "M108 192C116 206 164 206 172 192L178 214C162 230 118 230 102 214Z", light) +
        fillPath("M76 286L140 306L204 286L206 312L140 332L74 312Z", light) +
        line("M140 226L140 434", "#2b2d3a", 4) +
        fillPath("M94 252h34v15h-34z", light) +
        line("M99 259.5L122 259.5", color, 5) +
        fillPath("M154 250h32v18h-32z", "#f2c230") +
        line("M159 259L181 259", "#2b2d3a", 5) +
        cloth.band(cloth.waist, cloth.waist + 12, "#2b2d3a"),
      sleeves: "long",
      shoulders: pair(line("M56 246C66 232 82 226 94 222", light, 9)),
      trousers: color,
    };
  },

  wetsuit: (cloth, color, { accent }) => {
    const panel = distinctColor([color], [accent, "#2f9fb5", "#f0822e"], 0.25);
    return {
      front:
        cloth.torso(color, 212) +
        shape(
          cloth.pen,
          "M110 188C116 202 164 202 170 188L174 212C160 226 120 226 106 212Z",
          lighten(color, 0.12),
        ) +
        pair(
          fillPath(
            "M88 218C78 240 84 262 104 276C112 300 96 330 92 372L84 372C84 330 92 300 84 282C72 268 70 236 78 220Z",
            panel,
          ),
        ) +
        line("M140 226L140 330", "#9aa3ad", 3.6) +
        fillPath("M152 268h34v8h-34z", panel),
      sleeves: "long",
      trousers: color,
    };
  },

  "fencing-jacket": (cloth, color) => ({
    front:
      cloth.torso(color, 212) +
      shape(
        cloth.pen,
        "M110 186C116 200 164 200 170 186L175 212C160 228 120 228 105 212Z",
        darken(color, 0.05),
      ) +
      fillPath(
        "M92 226C112 244 168 244 188 226C196 290 194 340 188 380L140 402L92 380C86 340 84 290 92 226Z",
        "#b9c2cc",
        0.75,
      ) +
      line("M158 226C166 280 166 340 152 398", "#8d97a3", 4) +
      line("M92 226C112 244 168 244 188 226", "#8d97a3", 3, 0.8),
    sleeves: "long",
    trousers: color,
  }),
};

/** Seams are darker than the fabric, or lighter on dark fabric. */
function seam(color: string): string {
  return luma(color) < 0.3 ? lighten(color, 0.28) : darken(color, 0.28);
}

function collar(pen: Pen, color: string): string {
  return pair(shape(pen, "M111 198L99 213L121 242L140 226Z", color));
}

function tie(pen: Pen, color: string): string {
  return shape(pen, "M131 224L149 224L147 238L154 306L140 322L126 306L133 238Z", color);
}

function pocket(pen: Pen, x: number, y: number, color: string): string {
  return (
    shape(
      { ...pen, width: pen.width * 0.7 },
      `M${x} ${y}L${x + 34} ${y}L${x + 33} ${y + 32}L${x + 17} ${y + 38}L${x + 1} ${y + 32}Z`,
      color,
    ) +
    fillPath(
      `M${x - 1} ${y - 2}L${x + 35} ${y - 2}L${x + 34} ${y + 9}L${x + 17} ${y + 15}L${x} ${y + 9}Z`,
      darken(color, 0.14),
    )
  );
}

/** Straps on the shoulders with golden stripes. */
function epaulettes(pen: Pen, color: string, stripes: number): string {
  const marks = Array.from({ length: stripes }, (_, i) =>
    line(`M${62 + i * 7} ${240 - i * 4}L${68 + i * 7} ${252 - i * 4}`, gold, 3.4),
  );
  return pair(
    shape(
      { ...pen, width: pen.width * 0.8 },
      "M56 244C62 232 76 222 94 217L99 229C84 234 72 242 64 255Z",
      color,
    ) + marks.join(""),
  );
}

function reflective(cloth: Cloth, y: number): string {
  return cloth.band(y, y + 24, "#e6e04a") + cloth.band(y + 7, y + 17, silver);
}
