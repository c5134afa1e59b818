import { darken, distinctColor, lighten } from "../../color/color-math.ts";
import { circle, ellipse, fillPath, limb, line, shape } from "../pen.ts";
import type { CostumeItem, Tool } from "./wardrobe.ts";

type Items = Extract<
  CostumeItem,
  | "guitar"
  | "violin"
  | "trumpet"
  | "drumsticks"
  | "paint-palette"
  | "sword"
  | "shield"
  | "wooden-staff"
  | "wand"
  | "bow-and-arrow"
  | "axe"
  | "rapier"
  | "skull-staff"
  | "crystal-staff"
  | "crystal-ball"
>;

const wood = "#8a5a36";
const steel = "#c2c9d2";

/** Instruments, weapons and magic. */
export const instrumentsAndWeapons: { readonly [name in Items]: Tool } = {
  guitar: {
    grip: "strum",
    bottom: 372,
    draw: (pen, traits) => {
      const body =
        traits.itemColors.get("guitar") ??
        distinctColor([traits.clothing.color], ["#c8763a", "#b8302e", "#e3b341"], 0.2);
      return (
        line("M96 214C120 250 160 280 176 300", darken(body, 0.55), 9) +
        shape(pen, "M146 306L236 246L244 257L156 322Z", "#5a3a26") +
        shape(pen, "M230 244L252 226L264 242L242 262Z", "#3a261a") +
        circle(240, 232, 3, steel) +
        circle(251, 224, 3, steel) +
        circle(250, 254, 3, steel) +
        circle(260, 246, 3, steel) +
        shape(
          pen,
          "M62 330C52 302 76 284 100 292C112 296 118 292 124 284C136 270 162 276 170 296C178 318 168 336 152 342C140 346 140 352 136 362C124 390 74 384 62 330Z",
          body,
        ) +
        ellipse(pen, 128, 324, 17, "#3a261a") +
        `<g transform="rotate(-36 92 350)">${fillPath("M80 344h26v9h-26z", "#3a261a")}</g>` +
        line("M92 348L240 246M97 354L244 254", "#f0e6d0", 1.6, 0.85)
      );
    },
  },

  violin: {
    grip: "hand",
    bottom: 392,
    draw: (pen) =>
      shape(pen, "M206 214L217 214L219 300L205 300Z", "#3a261a") +
      shape(pen, "M204 216C200 206 204 198 212 198C220 198 223 206 219 216Z", "#6d3a22") +
      line("M200 206L224 206", "#3a261a", 4) +
      shape(
        pen,
        "M212 296C230 292 244 302 242 316C241 324 234 328 234 336C234 344 244 348 244 362C243 380 228 388 212 388C196 388 181 380 180 362C180 348 190 344 190 336C190 328 183 324 182 316C180 302 194 292 212 296Z",
        "#b5622e",
      ) +
      shape(pen, "M206 300L218 300L217 346L207 346Z", "#3a261a") +
      line("M196 328C192 334 200 342 196 350M228 328C232 334 224 342 228 350", "#3a261a", 3) +
      fillPath("M202 352h20v5h-20z", "#f0e6d0"),
    other: (pen) => limb(pen, "M204 320L232 130", "#5a3a26", 4) + line("M210 318L238 134", "#f0e6d0", 2.6),
  },

  trumpet: {
    grip: "hand",
    draw: (pen, traits) => {
      const brass = traits.itemColors.get("trumpet") ?? "#e3b341";
      return (
        limb(pen, "M196 292L232 196", brass, 8) +
        limb(pen, "M206 244C192 240 182 258 194 268L214 276C226 280 234 262 222 254Z", brass, 6) +
        shape(pen, "M224 204L238 209C246 190 260 178 278 172L226 152C232 170 232 188 224 204Z", brass) +
        ellipse({ ...pen, width: pen.width * 0.8 }, 252, 162, 27, lighten(brass, 0.35), 8).replace(
          "/>",
          ' transform="rotate(21 252 162)"/>',
        ) +
        line("M202 246L196 234M210 249L204 237M218 252L212 240", darken(brass, 0.25), 5)
      );
    },
  },

  drumsticks: {
    grip: "pair",
    draw: (pen) => limb(pen, "M222 306L176 172", "#d9a86a", 7) + ellipse(pen, 175, 168, 7, "#d9a86a", 9),
  },

  "paint-palette": {
    grip: "hand",
    draw: (pen) =>
      limb(pen, "M218 304L204 214", "#c98a4a", 6) +
      shape(pen, "M197 216L212 213L210 194L199 196Z", steel) +
      shape(pen, "M198 196L211 193C212 182 206 174 202 166C196 176 195 186 198 196Z", "#3f7fd6"),
    other: (pen) =>
      shape(
        pen,
        "M150 262C150 234 184 222 214 228C246 234 262 256 254 280C248 298 232 292 224 296C214 302 222 312 208 316C178 320 150 294 150 262Z",
        "#dcae74",
      ) +
      [
        [172, 254, "#d8403a"],
        [192, 243, "#f6c945"],
        [215, 244, "#3f7fd6"],
        [236, 258, "#4c9f5f"],
        [172, 278, "#f7f7f4"],
      ]
        .map(([x, y, fill]) => circle(Number(x), Number(y), 9, String(fill)))
        .join(""),
  },

  sword: {
    grip: "hand",
    half: 124,
    draw: (pen) =>
      shape(pen, "M208 258L220 262L252 116C250 106 246 100 244 94C238 100 234 106 232 114Z", steel) +
      line("M216 250L241 116", lighten(steel, 0.6), 3) +
      limb(pen, "M190 248L238 264", "#d9a83f", 8) +
      limb(pen, "M214 262L206 300", "#5a3a26", 9) +
      ellipse(pen, 205, 304, 8, "#d9a83f"),
  },

  // A foil: a blade as thin as a wire, a button at its tip and a round guard.
  rapier: {
    grip: "hand",
    half: 140,
    draw: (pen) =>
      limb(pen, "M213 262L262 60", "#7d8794", 5) +
      line("M214 256L261 64", "#e4e9ef", 1.8) +
      ellipse(pen, 262, 58, 5, "#3a3f4d") +
      limb(pen, "M214 264L204 312", "#3a2f2a", 8) +
      ellipse(pen, 203, 314, 6, "#aab4c0") +
      shape(pen, "M180 256C184 238 236 246 246 268C230 276 194 270 180 256Z", "#aab4c0") +
      line("M190 254C204 246 226 252 236 262", "#ffffff", 2.6, 0.8),
  },

  "skull-staff": {
    grip: "hand",
    half: 176,
    draw: (pen) =>
      limb(pen, "M206 420C208 340 214 260 224 122", wood, 11) +
      line("M210 380C212 320 216 260 224 150", lighten(wood, 0.25), 3, 0.6) +
      // The skull of a raven, whose long beak points away from the head.
      `<g transform="matrix(-1 0 0 1 458 0)">${
        shape(
          pen,
          "M204 96C206 74 230 64 246 76C254 82 256 92 254 100L236 112C230 122 214 122 208 114C204 108 203 102 204 96Z",
          "#efe8d6",
        ) +
        shape(pen, "M206 88C190 90 172 102 164 122C176 118 190 116 206 112Z", "#e3d9c0") +
        line("M170 116C184 108 196 106 206 104", "#8a7a5e", 2.6) +
        ellipse({ width: 0 }, 228, 94, 8.5, "#2a2230", 9.5) +
        circle(229, 95, 3, "#8ef0a8")
      }</g>` +
      line("M214 122L238 122M215 128L236 128", "#5a3a26", 3.4),
  },

  "crystal-staff": {
    grip: "hand",
    half: 122,
    draw: (pen, { itemColors }) => {
      const gem = itemColors.get("crystal-staff") ?? "#58c7e8";
      return (
        limb(pen, "M206 420C208 340 214 260 226 124", wood, 11) +
        line("M210 380C212 320 216 260 226 150", lighten(wood, 0.25), 3, 0.6) +
        circle(229, 86, 40, gem).replace("/>", ' fill-opacity=".22"/>') +
        shape(pen, "M229 48L248 80L242 112H216L210 80Z", gem) +
        fillPath("M229 48L236 82L229 112L222 82Z", lighten(gem, 0.55), 0.8) +
        limb(pen, "M212 128C204 114 204 102 210 92M242 126C250 114 252 104 248 92", wood, 7)
      );
    },
  },

  shield: {
    grip: "hand",
    hidesHand: true,
    bottom: 346,
    draw: (pen, traits) => {
      const field =
        traits.itemColors.get("shield") ??
        distinctColor([traits.clothing.color], [traits.accent, "#b8342e", "#2f5f9f"], 0.15);
      return (
        ellipse(pen, 214, 282, 60, "#8d97a3") +
        circle(214, 282, 50, field) +
        fillPath(
          "M214 232A50 50 0 0 1 264 282L214 282ZM214 332A50 50 0 0 1 164 282L214 282Z",
          lighten(field, 0.75),
        ) +
        ellipse(pen, 214, 282, 16, "#d9a83f") +
        [0, 60, 120, 180, 240, 300]
          .map((turn) =>
            circle(
              Math.round(214 + 55 * Math.cos((turn * Math.PI) / 180)),
              Math.round(282 + 55 * Math.sin((turn * Math.PI) / 180)),
              3.2,
              "#5b6270",
            ),
          )
          .join("")
      );
    },
  },

  "wooden-staff": {
    grip: "hand",
    half: 122,
    draw: (pen) =>
      limb(pen, "M206 420C208 340 214 260 228 110", wood, 11) +
      line("M210 380C212 320 216 260 228 150", lighten(wood, 0.25), 3, 0.6) +
      limb(pen, "M228 116C222 92 232 72 248 78C260 84 252 102 242 98", wood, 10),
  },

  wand: {
    grip: "hand",
    draw: (pen, traits) =>
      limb(pen, "M208 300L230 200", "#23222d", 7) +
      line("M226 216L231 196", "#f7f7f4", 8) +
      (traits.fantasy === "fairy"
        ? star(232, 184, 18)
        : // A conductor's baton does no magic.
          traits.clothing.type === "tailcoat"
          ? ""
          : star(244, 178, 8) + star(222, 170, 6) + star(236, 156, 5)),
  },

  "bow-and-arrow": {
    grip: "hand",
    half: 124,
    bottom: 372,
    draw: (pen) =>
      line("M186 150L186 396", "#e8e2d4", 2.4) +
      limb(pen, "M186 148C196 150 204 156 208 170C226 220 228 320 208 376C204 390 196 396 186 398", wood, 9) +
      limb(pen, "M150 292L240 268", "#c98a4a", 4) +
      shape(pen, "M236 260L258 263L242 278Z", steel) +
      shape(pen, "M158 282L142 280L136 290L150 292ZM160 298L146 304L140 294L152 291Z", "#d8403a"),
  },

  axe: {
    grip: "hand",
    half: 124,
    draw: (pen) =>
      limb(pen, "M200 326L232 140", wood, 10) +
      shape(
        pen,
        "M224 146C238 140 256 130 266 112C276 136 276 168 262 192C254 180 240 176 220 178Z",
        "#aab2bd",
      ) +
      fillPath(
        "M258 122C262 118 265 115 266 112C276 136 276 168 262 192C260 189 258 186 255 184C266 164 266 142 258 122Z",
        "#eef1f5",
      ),
  },

  "crystal-ball": {
    grip: "hand",
    draw: (pen) =>
      circle(206, 236, 46, "#d9c2ff").replace("/>", ' fill-opacity="0.35"/>') +
      shape(pen, "M184 266L228 266L236 288L176 288Z", "#5a3580") +
      ellipse(pen, 206, 236, 36, "#a98ae0") +
      fillPath(
        "M178 244C190 228 204 256 236 226C240 252 226 270 206 272C190 270 180 258 178 244Z",
        "#7d55c7",
        0.7,
      ) +
      line("M184 226C188 214 196 208 204 206", "#ffffff", 5, 0.8) +
      star(214, 234, 8),
  },
};

function star(x: number, y: number, r: number): string {
  const s = Math.round(r * 0.28 * 10) / 10;
  return fillPath(
    `M${x} ${y - r}L${x + s} ${y - s}L${x + r} ${y}L${x + s} ${y + s}L${x} ${y + r}L${x - s} ${y + s}L${x - r} ${y}L${x - s} ${y - s}Z`,
    "#fff0b0",
  );
}
