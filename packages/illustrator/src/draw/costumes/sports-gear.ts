import { darken, distinctColor, lighten } from "../../color/color-math.ts";
import { circle, ellipse, fillPath, limb, line, shape, withTransform } from "../pen.ts";
import type { CostumeItem, Tool } from "./wardrobe.ts";

type Gear = Extract<
  CostumeItem,
  | "soccer-ball"
  | "basketball"
  | "baseball-bat"
  | "tennis-racket"
  | "golf-club"
  | "boxing-gloves"
  | "dumbbell"
  | "whistle"
  | "game-controller"
>;

/** Balls, rackets and other sports gear. */
export const sportsGear: { readonly [name in Gear]: Tool } = {
  "soccer-ball": {
    grip: "hand",
    draw: (pen) =>
      ellipse(pen, 206, 244, 36, "#fbfaf6") +
      fillPath(
        "M206 228L221 239L215 257L197 257L191 239ZM206 208L214 209L206 218L198 209ZM238 230L242 246L233 240ZM174 230L170 246L179 240ZM228 270L216 278L220 266ZM184 270L196 278L192 266Z",
        "#2b2d3a",
      ) +
      line("M206 228L206 216M221 239L234 238M191 239L178 238M215 257L221 267M197 257L191 267", "#2b2d3a", 3),
  },

  basketball: {
    grip: "hand",
    draw: (pen) =>
      ellipse(pen, 206, 242, 38, "#e07a33") +
      line(
        "M168 242L244 242M206 204L206 280M180 215C196 230 196 256 180 270M232 215C216 230 216 256 232 270",
        "#3a2a22",
        3,
      ),
  },

  "baseball-bat": {
    grip: "hand",
    half: 122,
    draw: (pen) =>
      shape(
        pen,
        "M206 304L214 306C220 270 232 220 250 150C252 136 246 128 238 128C230 128 226 134 224 146C216 210 210 260 206 304Z",
        "#d9a86a",
      ) +
      line("M208 296L217 250", "#3a261a", 7) +
      ellipse(pen, 209, 307, 8, "#d9a86a", 5),
  },

  "tennis-racket": {
    grip: "hand",
    half: 124,
    draw: (pen, { itemColors }) => {
      const frame = itemColors.get("tennis-racket") ?? "#d8403a";
      return (
        limb(pen, "M207 302L218 246", "#2b2d3a", 9) +
        limb(pen, "M219 246L210 214M219 246L236 218", frame, 6) +
        `<g transform="rotate(12 228 176)"><ellipse cx="228" cy="176" rx="31" ry="42" fill="#ffffff" fill-opacity="0.28" stroke="${pen.ink ?? frame}" stroke-width="${pen.ink === undefined ? 7 : 7 + 2 * pen.width}"/><ellipse cx="228" cy="176" rx="31" ry="42" fill="none" stroke="${frame}" stroke-width="7"/></g>` +
        line(
          "M206 160L256 172M202 176L252 188M204 192L248 202M220 138L210 206M234 136L222 216M248 144L236 214",
          "#f7f7f4",
          1.8,
        )
      );
    },
  },

  "golf-club": {
    grip: "hand",
    half: 120,
    draw: (pen) =>
      limb(pen, "M208 306L240 130", "#aab2bd", 4) +
      line("M207 308L216 258", "#2b2d3a", 9) +
      shape(pen, "M236 134C240 116 252 104 266 104C270 116 262 134 244 140Z", "#6d7684"),
  },

  "boxing-gloves": {
    grip: "pair",
    hidesHand: true,
    draw: (pen, { itemColors }) => {
      const red = itemColors.get("boxing-gloves") ?? "#d2302c";
      return withTransform(
        shape(pen, "M190 284L236 284L240 310L188 310Z", "#f7f7f4") +
          shape(
            pen,
            "M182 244C180 214 204 202 226 208C250 214 254 240 246 262C242 276 240 282 236 288L192 288C186 274 184 262 182 244Z",
            red,
          ) +
          shape(
            pen,
            "M186 264C172 256 172 232 184 230C196 230 204 244 206 258C204 270 194 270 186 264Z",
            darken(red, 0.14),
          ) +
          line("M200 216C208 212 218 213 226 217", lighten(red, 0.55), 5, 0.7) +
          line("M192 297L238 297", red, 4),
        "rotate(-15 212 300) translate(-10 -26)",
      );
    },
  },

  dumbbell: {
    grip: "hand",
    draw: (pen) =>
      limb(pen, "M160 268L256 280", "#9aa3ad", 8) +
      shape(pen, "M150 244L166 246L161 292L145 290Z", "#3a3f4d") +
      shape(pen, "M166 250L176 251L172 288L162 287Z", "#5b6270") +
      shape(pen, "M252 257L268 259L263 305L247 303Z", "#3a3f4d") +
      shape(pen, "M242 260L252 261L248 298L238 297Z", "#5b6270"),
  },

  whistle: {
    grip: "neck",
    draw: (pen, { itemColors, clothing }) => {
      const body = itemColors.get("whistle") ?? "#c9d0d8";
      const cord = distinctColor([clothing.color], ["#2b2d3a", "#f7f7f4"], 0.3);
      return (
        line("M108 206C112 236 128 252 138 258M172 206C168 236 152 252 142 258", cord, 4) +
        shape(
          pen,
          "M126 258L162 258L162 268L150 270C150 282 142 288 134 287C124 286 118 276 120 266C121 262 123 259 126 258Z",
          body,
        ) +
        circle(134, 273, 5, darken(body, 0.5))
      );
    },
  },

  "game-controller": {
    grip: "hand",
    draw: (pen, { itemColors, clothing }) => {
      const shell =
        itemColors.get("game-controller") ?? distinctColor([clothing.color], ["#f3f1ec", "#3a3f4d"], 0.3);
      const ink = distinctColor([shell], ["#2b2d3a", "#f3f1ec"], 0.3);
      return (
        shape(
          pen,
          "M172 232C182 222 196 226 206 226C216 226 230 222 240 232C252 246 260 276 250 286C240 292 230 272 222 268L190 268C182 272 172 292 162 286C152 276 160 246 172 232Z",
          shell,
        ) +
        line("M184 238L184 254M176 246L192 246", ink, 5) +
        circle(228, 240, 4.4, "#d8403a") +
        circle(238, 248, 4.4, "#3f7fd6") +
        circle(228, 256, 4.4, "#4c9f5f") +
        circle(218, 248, 4.4, "#f6c945")
      );
    },
  },
};
