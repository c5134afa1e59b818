import type { ClothingType } from "../../brief/values.ts";
import { darken, distinctColor, lighten, luma } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { Pen } from "../pen.ts";
import { circle, ellipse, fillPath, line, shape } from "../pen.ts";
import { onBothSides } from "./figure.ts";
import type { Sleeve } from "./torso.ts";
import { shirtFront, torso, torsoWithV } from "./torso.ts";

/** The drawing of a garment. */
export interface Garment {
  /** Behind the head: a hood or a standing collar. */
  readonly behind?: string;
  readonly front: string;
  readonly sleeve: { readonly length: Sleeve; readonly color: string };
  /** The colour of the trousers. */
  readonly trousers: string;
  /** Drawn over the legs. */
  readonly skirt?: string;
}

/** Draws the clothes. */
export function drawGarment(pen: Pen, traits: CharacterTraits): Garment {
  return garments[traits.clothing.type](pen, traits.clothing.color, traits);
}

type DrawGarment = (pen: Pen, color: string, traits: CharacterTraits) => Garment;

const denim = "#3b4f77";
const slate = "#3a3f4d";
const linen = "#f3f1ec";

/** A trousers colour that contrasts with the garment above. */
function trousersColor(color: string): string {
  return distinctColor([color], [denim, slate, "#7b6a58"], 0.14);
}

/** Seams are darker than the fabric, or lighter on dark fabric. */
function seamColor(color: string): string {
  return luma(color) < 0.3 ? lighten(color, 0.28) : darken(color, 0.28);
}

const garments: { readonly [type in ClothingType]: DrawGarment } = {
  "t-shirt": (pen, color) => ({
    front: torso(pen, color) + line("M110 208C114 230 166 230 170 208", seamColor(color), 4, 0.8),
    sleeve: { length: "short", color },
    trousers: trousersColor(color),
  }),

  shirt: (pen, color) => ({
    front:
      torsoWithV(pen, color, 238) +
      line("M140 238L140 432", seamColor(color), 2.5, 0.7) +
      [258, 290, 322, 354, 386].map((y) => circle(140, y, 3, seamColor(color))).join("") +
      onBothSides(shape(pen, "M111 199L100 213L119 243L140 226Z", lighten(color, 0.22))) +
      fillPath("M162 282h34v8h-34z", seamColor(color), 0.5),
    sleeve: { length: "long", color },
    trousers: trousersColor(color),
  }),

  hoodie: (pen, color) => ({
    behind: shape(pen, "M80 222C76 176 104 160 140 160C176 160 204 176 200 222Z", darken(color, 0.3)),
    front:
      torso(pen, color, 236) +
      fillPath("M92 352L100 330L180 330L188 352L190 412L90 412Z", darken(color, 0.3), 0.35) +
      shape(
        pen,
        "M88 214C98 240 124 254 140 256C156 254 182 240 192 214C182 206 172 204 168 198C168 222 154 236 140 238C126 236 112 222 112 198C108 204 98 206 88 214Z",
        darken(color, 0.14),
      ) +
      onBothSides(line("M124 250L122 292", linen, 4)) +
      onBothSides(circle(122, 294, 3.6, linen)),
    sleeve: { length: "long", color },
    trousers: trousersColor(color),
  }),

  sweater: (pen, color) => ({
    front:
      torso(pen, color, 226) +
      shape(pen, "M110 196C116 214 164 214 170 196L173 213C164 237 116 237 107 213Z", lighten(color, 0.16)) +
      [286, 300]
        .map((y) => line(`M84 ${y}C120 ${y + 8} 160 ${y + 8} 196 ${y}`, lighten(color, 0.42), 5, 0.8))
        .join("") +
      fillPath("M60 414L220 414L220 436L60 436Z", darken(color, 0.3), 0.4),
    sleeve: { length: "long", color },
    trousers: trousersColor(color),
  }),

  blazer: (pen, color, traits) => ({
    front:
      jacketOverShirt(pen, color, distinctColor([color], ["#f7f7f4", "#c9d6ea"], 0.2), false) +
      button(color, 356) +
      pocketSquare(traits.accent),
    sleeve: { length: "long", color },
    trousers: darken(color, 0.25),
  }),

  suit: (pen, color, traits) => ({
    front:
      jacketOverShirt(pen, color, "#f7f7f4", true) +
      (traits.accessories.has("bow-tie") || traits.accessories.has("tie")
        ? ""
        : necktie(pen, traits.accent)) +
      button(color, 346) +
      button(color, 376) +
      pocketSquare("#f7f7f4"),
    sleeve: { length: "long", color },
    trousers: color,
  }),

  dress: (pen, color) => ({
    front:
      torso(pen, color, 256) +
      line("M109 208C114 250 166 250 171 208", lighten(color, 0.4), 4) +
      fillPath("M58 340L222 340L222 358L58 358Z", darken(color, 0.35), 0.55),
    sleeve: { length: "short", color },
    trousers: "#4a4453",
    skirt: shape(pen, "M58 356C54 430 40 500 26 566C90 590 190 590 254 566C240 500 226 430 222 356Z", color),
  }),

  overalls: (pen, color) => {
    const shirt = distinctColor([color], ["#f7f7f4", "#f6c945", "#d8403a"], 0.3);
    return {
      front:
        torso(pen, shirt) +
        line("M110 208C114 230 166 230 170 208", seamColor(shirt), 4, 0.7) +
        onBothSides(shape(pen, "M84 217L100 212L110 280L92 280Z", color)) +
        shape(pen, "M86 272L194 272L200 345L220 352L220 436L60 436L60 352L80 345Z", color) +
        onBothSides(circle(99, 283, 5, "#f6c945")) +
        shape(pen, "M114 300L166 300L162 338L140 346L118 338Z", darken(color, 0.16)),
      sleeve: { length: "short", color: shirt },
      trousers: color,
    };
  },

  jacket: (pen, color, traits) => {
    const shirt = distinctColor([color, traits.skin], ["#f7f7f4", "#2b2d3a", traits.accent], 0.3);
    return {
      front:
        shirtFront(pen, shirt, undefined) +
        line("M110 208C114 230 166 230 170 208", seamColor(shirt), 4, 0.6) +
        onBothSides(
          shape(
            pen,
            "M106 204C96 212 92 214 86 216C58 223 49 242 48 264L56 345L60 436L122 436C126 360 124 290 106 204Z",
            color,
          ) +
            shape(pen, "M106 198C98 204 90 208 84 214L92 252L116 246Z", darken(color, 0.2)) +
            line("M118 262C124 320 124 380 121 434", luma(color) < 0.6 ? "#c2c9d2" : "#7a818c", 3) +
            line("M70 356L98 348", seamColor(color), 4, 0.8),
        ),
      sleeve: { length: "long", color },
      trousers: trousersColor(color),
    };
  },

  "lab-coat": (pen, color, traits) => ({
    front:
      jacketOverShirt(pen, color, distinctColor([color], ["#8fb4dc", "#5d9fb0"], 0.1), true) +
      shape({ ...pen, width: pen.width * 0.6 }, "M172 288L202 288L201 324L173 324Z", darken(color, 0.06)) +
      line("M180 280L180 298", traits.accent, 4) +
      line("M188 282L188 298", "#3f7fd6", 4) +
      line("M140 330L140 434", seamColor(color), 2, 0.6),
    sleeve: { length: "long", color },
    trousers: slate,
    skirt: shape(pen, "M60 424L56 556L136 560L140 430L144 560L224 556L220 424Z", color),
  }),

  armor: (pen, color, traits) => ({
    front:
      torso(pen, darken(color, 0.3), 214) +
      shape(
        pen,
        "M88 218C108 232 172 232 192 218C206 262 204 320 190 352C168 366 112 366 90 352C76 320 74 262 88 218Z",
        color,
      ) +
      fillPath(
        "M140 229L140 362C122 362 104 359 90 352C76 320 74 262 88 218C104 226 122 229 140 229Z",
        "#ffffff",
        0.22,
      ) +
      line("M140 234L140 360", darken(color, 0.35), 3) +
      line("M88 300C110 314 170 314 192 300", darken(color, 0.35), 3) +
      shape(pen, "M106 196C118 210 162 210 174 196L178 216C162 232 118 232 102 216Z", darken(color, 0.12)) +
      onBothSides(
        shape(
          pen,
          "M36 268C34 226 66 206 96 220C104 244 96 274 84 284C66 290 46 284 36 268Z",
          lighten(color, 0.15),
        ) + line("M44 262C58 270 76 268 90 254", darken(color, 0.3), 3),
      ) +
      fillPath("M60 392L220 392L220 410L60 410Z", traits.accent, 0.9),
    sleeve: { length: "long", color: darken(color, 0.15) },
    trousers: darken(color, 0.35),
  }),

  spacesuit: (pen, color, traits) => {
    const trim = distinctColor([color], ["#ef7d3b", "#2b2d3a", "#3f7fd6"], 0.3);
    return {
      front:
        torso(pen, color, 216) +
        onBothSides(
          shape(
            pen,
            "M40 276C36 232 64 212 92 216C100 240 92 270 80 292C64 292 50 288 40 276Z",
            lighten(color, 0.4),
          ) + line("M50 288C60 295 72 296 82 293", trim, 7),
        ) +
        fillPath("M84 228C92 300 92 370 86 434L60 434L56 345L52 290C70 280 80 256 84 228Z", "#5b6784", 0.16) +
        shape(pen, "M98 268L182 268L186 342L94 342Z", darken(color, 0.1)) +
        circle(114, 288, 7, "#d8403a") +
        circle(136, 288, 7, "#f6c945") +
        fillPath("M150 280h24v16h-24z", "#36b3a8") +
        fillPath("M108 308h64v8h-64z", "#5b6784", 0.6) +
        fillPath("M108 322h44v8h-44z", "#5b6784", 0.6) +
        shape(pen, "M196 244L220 250L217 268L193 262Z", traits.accent) +
        fillPath("M60 400L220 400L220 416L60 416Z", trim),
      sleeve: { length: "long", color },
      trousers: darken(color, 0.06),
    };
  },

  robe: (pen, color) => {
    const trim = luma(color) > 0.7 ? "#b58a2c" : "#e3b341";
    return {
      behind: shape(pen, "M76 226C72 180 104 168 140 168C176 168 208 180 204 226Z", darken(color, 0.35)),
      front:
        torsoWithV(pen, color, 268) +
        onBothSides(line("M108 205L139 268", trim, 8)) +
        line("M140 268L140 434", trim, 6) +
        fillPath("M58 346L222 346L222 366L58 366Z", darken(color, 0.45), 0.8) +
        circle(140, 356, 11, trim),
      sleeve: { length: "long", color },
      trousers: color,
      skirt:
        shape(pen, "M60 420C56 500 48 570 40 640C100 656 180 656 240 640C232 570 224 500 220 420Z", color) +
        line("M140 424L140 648", trim, 6),
    };
  },

  uniform: (pen, color, traits) =>
    traits.fantasy === "superhero" ? heroSuit(pen, color, traits) : serviceUniform(pen, color, traits),
};

function heroSuit(pen: Pen, color: string, traits: CharacterTraits): Garment {
  const belt = fillPath("M60 396L220 396L220 418L60 418Z", traits.accent) + circle(140, 407, 12, "#f6c945");
  const front =
    torso(pen, color, 224) +
    onBothSides(line("M92 300C94 330 92 360 88 392", darken(color, 0.3), 3, 0.5)) +
    belt;
  return { front, sleeve: { length: "long", color }, trousers: color };
}

function serviceUniform(pen: Pen, color: string, traits: CharacterTraits): Garment {
  return {
    front:
      torso(pen, color, 222) +
      onBothSides(
        shape(pen, "M110 197L100 211L128 236L140 222Z", darken(color, 0.18)) +
          shape(pen, "M54 242C60 228 72 222 88 219L92 230C78 232 68 238 62 250Z", "#e3b341"),
      ) +
      line("M140 232L140 432", seamColor(color), 3, 0.7) +
      [262, 300, 338, 376].map((y) => circle(152, y, 4.5, "#e3b341")).join("") +
      shape(pen, "M84 272L112 272L111 300L98 308L85 300Z", darken(color, 0.12)) +
      ellipse(pen, 98, 262, 8, traits.accent) +
      fillPath("M60 400L220 400L220 416L60 416Z", "#2b2d3a", 0.85),
    sleeve: { length: "long", color },
    trousers: darken(color, 0.3),
  };
}

/** A jacket with lapels over a shirt. */
function jacketOverShirt(pen: Pen, color: string, shirt: string, collar: boolean): string {
  const flap = collar
    ? onBothSides(shape(pen, "M112 199L103 212L122 240L140 224Z", lighten(shirt, 0.5)))
    : "";
  return (
    shirtFront(pen, shirt, collar ? 232 : 240) +
    onBothSides(
      shape(
        pen,
        "M108 203C98 210 94 212 86 216C58 223 49 242 48 264L56 345L60 436L138 436L139 338C124 306 112 262 108 203Z",
        color,
      ) +
        shape(
          pen,
          "M108 200L92 214L90 256L108 262L98 272L138 340C136 296 118 250 108 200Z",
          darken(color, luma(color) > 0.75 ? 0.08 : 0.22),
        ),
    ) +
    flap
  );
}

export function necktie(pen: Pen, color: string): string {
  return (
    shape(pen, "M130 222L150 222L147 238L156 318L140 340L124 318L133 238Z", color) +
    fillPath("M132 237L148 237L147 241L133 241Z", "#15121f", 0.3)
  );
}

function button(color: string, y: number): string {
  return circle(134, y, 4, seamColor(color));
}

function pocketSquare(color: string): string {
  return fillPath("M172 290L182 280L190 288L198 282L200 294L172 296Z", color);
}
