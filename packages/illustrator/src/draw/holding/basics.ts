import type { Accessory } from "../../brief/values/things.ts";
import { darken, distinctColor, lighten } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { Pen } from "../pen.ts";
import { circle, ellipse, fillPath, limb, line, shape } from "../pen.ts";

/** Draws a thing for a hand at 212 276 at the viewer's right. */
export type DrawThing = (pen: Pen, traits: CharacterTraits) => string;

/** A closed hand. */
export function fist(pen: Pen, skin: string): string {
  return (
    shape(
      pen,
      "M196 266C196 260 202 259 207 260L219 261C227 262 229 268 228 276C227 286 222 292 212 292C202 292 197 287 196 280Z",
      skin,
    ) +
    limb({ ...pen, width: pen.width * 0.8 }, "M226 277C228 269 226 262 221 256", skin, 8) +
    line("M199 268.5L216 269M199 276L216 276.5M200 283.5L215 284", darken(skin, 0.4), 2.2, 0.7)
  );
}

/** The things that have a drawing of this package and are held by anybody. */
export type BasicThing = Extract<
  Accessory,
  "microphone" | "coffee" | "phone" | "book" | "flower" | "camera" | "laptop"
>;

export const basicThings: { readonly [thing in Exclude<BasicThing, "camera" | "laptop">]: DrawThing } = {
  microphone: (pen) =>
    shape(pen, "M184 216L196 208L222 278L212 284Z", "#3a3f4d") +
    ellipse(pen, 185, 202, 17, "#9aa1ab") +
    line("M174 194L196 212M174 208L196 198M186 186L184 218", "#6b7280", 2, 0.8),
  coffee: (pen, traits) => {
    const cup =
      traits.itemColors.get("coffee") ?? distinctColor([traits.clothing.color], ["#f7f7f4", "#e3cfae"], 0.2);
    return (
      shape(pen, "M190 222L230 222L225 290L195 290Z", cup) +
      fillPath("M191.5 240L228.5 240L226 268L193.5 268Z", "#9c6b43") +
      shape(pen, "M186 212L234 212L233 224L187 224Z", "#5a3d2b") +
      line("M202 200C198 192 206 188 202 180M216 200C212 192 220 188 216 180", "#ffffff", 3, 0.75)
    );
  },
  phone: (pen) =>
    `<g transform="rotate(8 212 240)">${shape(pen, "M196 202C196 198 198 196 202 196L224 196C228 196 230 198 230 202L230 280C230 284 228 286 224 286L202 286C198 286 196 284 196 280Z", "#23252f")}${fillPath("M201 204h24v68h-24z", "#7cc0ef")}${circle(213, 279, 3, "#7a818c")}</g>`,
  book: (pen, traits) => {
    const cover =
      traits.itemColors.get("book") ??
      distinctColor([traits.clothing.color, traits.skin], [traits.accent, "#d8403a", "#1f9e95"], 0.25);
    return (
      shape(pen, "M182 206L236 200L242 276L188 284Z", "#f7f3e6") +
      shape(pen, "M176 204L230 198L236 274L182 282Z", cover) +
      line("M190 222L220 218M191 234L212 231", lighten(cover, 0.6), 4)
    );
  },
  flower: (pen, traits) => {
    const petal =
      traits.itemColors.get("flower") ??
      distinctColor([traits.clothing.color, traits.skin], ["#ef7fa8", "#f6c945", "#d8403a"], 0.2);
    const petals = [0, 72, 144, 216, 288].map(
      (turn) => `<g transform="rotate(${turn} 206 206)">${ellipse(pen, 206, 190, 10, petal, 14)}</g>`,
    );
    return (
      line("M206 206C208 240 212 270 212 292", "#4c9f5f", 5) +
      shape(pen, "M209 244C222 236 232 238 236 246C226 254 216 254 209 246Z", "#4c9f5f") +
      petals.join("") +
      ellipse(pen, 206, 206, 9, "#f2a93b")
    );
  },
};

/** A camera that hangs around the neck. */
export function hangingCamera(pen: Pen): string {
  return (
    line("M108 212C96 250 104 268 116 276M172 212C184 250 176 268 164 276", "#2b2d3a", 5) + cameraBody(pen)
  );
}

/** A camera around 140 290. */
export function cameraBody(pen: Pen): string {
  return (
    shape(
      pen,
      "M96 276C96 270 100 268 106 268L118 268L124 260L156 260L162 268L174 268C180 268 184 270 184 276L184 312C184 318 180 320 174 320L106 320C100 320 96 318 96 312Z",
      "#30323d",
    ) +
    fillPath("M96 280h88v8h-88z", "#8d929c", 0.6) +
    ellipse(pen, 140, 296, 19, "#6b7280") +
    circle(140, 296, 13, "#1b2030") +
    circle(135, 291, 4, "#9fc7ee") +
    circle(172, 276, 3.5, "#d8403a")
  );
}

/** An open laptop on a table, seen from behind its lid. */
export function laptop(pen: Pen, traits: CharacterTraits): string {
  const shell =
    traits.itemColors.get("laptop") ?? distinctColor([traits.clothing.color], ["#c2c9d2", "#3a3f4d"], 0.2);
  return (
    shape(pen, "M70 276C70 270 74 266 80 266L200 266C206 266 210 270 210 276L216 366L64 366Z", shell) +
    fillPath(
      "M70 276C70 270 74 266 80 266L200 266C206 266 210 270 210 276L210.6 282L69.6 282Z",
      lighten(shell, 0.3),
    ) +
    shape(
      pen,
      "M58 366L222 366L224 374C224 377 222 378 219 378L61 378C58 378 56 377 56 374Z",
      darken(shell, 0.25),
    ) +
    ellipse(pen, 140, 316, 12, lighten(shell, 0.55))
  );
}

/** A mug around 140 290. */
export function mug(pen: Pen, traits: CharacterTraits): string {
  const glaze =
    traits.itemColors.get("coffee") ??
    distinctColor([traits.clothing.color, traits.skin], ["#f7f7f4", "#d8403a", "#3f7fd6"], 0.22);
  return (
    shape(pen, "M108 262L172 262L168 322C167 328 162 330 156 330L124 330C118 330 113 328 112 322Z", glaze) +
    ellipse(pen, 140, 262, 32, darken(glaze, 0.12), 9) +
    ellipse({ width: 0 }, 140, 263, 26, "#6b4226", 6) +
    line("M128 244C122 234 134 228 128 216M150 244C144 234 156 228 150 216", "#ffffff", 3.4, 0.8)
  );
}

/** An open book, seen by somebody in front of its reader. */
export function openBook(pen: Pen, traits: CharacterTraits): string {
  const cover =
    traits.itemColors.get("book") ??
    distinctColor([traits.clothing.color, traits.skin], [traits.accent, "#d8403a", "#1f9e95"], 0.25);
  const pages = shape(pen, "M140 286C120 272 92 268 66 270L64 282L140 304Z", "#f7f3e6");
  const half = shape(pen, "M140 300C118 286 88 281 60 282L66 358C92 357 118 362 140 374Z", cover);
  const other = half.replace(cover, darken(cover, 0.1));
  const mirror = (content: string): string => `<g transform="matrix(-1 0 0 1 280 0)">${content}</g>`;
  return (
    pages +
    mirror(pages) +
    half +
    mirror(other) +
    line("M140 302L140 372", darken(cover, 0.35), 3) +
    line("M78 300L120 308M80 316L106 320", lighten(cover, 0.6), 4)
  );
}
