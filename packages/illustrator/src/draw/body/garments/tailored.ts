import { darken, luma } from "../../../color/color-math.ts";
import type { Pen } from "../../pen.ts";
import { circle, fillPath, line, shape } from "../../pen.ts";
import type { Build } from "../build.ts";
import { onBothSides } from "../figure.ts";
import { round } from "../limbs.ts";
import { openHalf, shirtFront } from "../torso.ts";
import type { DrawGarment } from "./garment-parts.ts";
import { casualLegs, seamColor, slate } from "./garment-parts.ts";
import { type Under, underNeckline, underOf } from "./under-garments.ts";

/** Where the halves of a jacket end. */
const jacketHem = 500;

export const blazer: DrawGarment = (pen, build, color, traits) => ({
  front:
    jacketOver(pen, build, color, underOf(traits, "shirt", ["#f7f7f4", "#c9d6ea"], 0.2), false) +
    button(color, 372) +
    pockets(build, color) +
    pocketSquare(traits.accent),
  sleeve: { length: "long", color },
  isLong: true,
  trousers: darken(color, 0.25),
});

export const suit: DrawGarment = (pen, build, color, traits) => ({
  front:
    jacketOver(pen, build, color, underOf(traits, "shirt", ["#f7f7f4"]), true) +
    (traits.clothing.under !== undefined || traits.accessories.has("bow-tie") || traits.accessories.has("tie")
      ? ""
      : necktie(pen, traits.accent)) +
    button(color, 362) +
    button(color, 396) +
    pockets(build, color) +
    pocketSquare("#f7f7f4"),
  sleeve: { length: "long", color },
  isLong: true,
  trousers: color,
});

export const jacket: DrawGarment = (pen, build, color, traits) => {
  const under = underOf(traits, "t-shirt", ["#f7f7f4", "#2b2d3a", traits.accent], 0.3, [color, traits.skin]);
  const zip = luma(color) < 0.6 ? "#c2c9d2" : "#7a818c";
  return {
    front:
      shirtFront(pen, under.color, under.kind === "shirt" ? 240 : undefined) +
      underNeckline(pen, under) +
      onBothSides(
        openHalf(pen, build, color, "L124 472C127 400 125 300 108 200", 472) +
          shape(pen, "M106 198C98 204 90 208 84 214L92 252L116 246Z", darken(color, 0.2)) +
          line("M118 262C124 320 125 400 122 470", zip, 3) +
          line("M92 396L108 384", seamColor(color), 4, 0.8) +
          line("M81 462L122 464", darken(color, 0.35), 4, 0.4),
      ),
    sleeve: { length: "long", color },
    isLong: true,
    ...casualLegs(color, traits),
  };
};

export const labCoat: DrawGarment = (pen, build, color, traits) => {
  const under = underOf(traits, "shirt", ["#8fb4dc", "#5d9fb0"], 0.1);
  const { hip } = build;
  const left = (y: number, grow: number): string => `${round(140 - hip - grow)} ${y}`;
  return {
    front:
      jacketOver(pen, build, color, under, true) +
      (pen.ink === undefined
        ? ""
        : onBothSides(fillPath(`M${round(140 - hip - 3)} 490H136V508H${round(140 - hip - 4)}Z`, color))) +
      shape({ ...pen, width: pen.width * 0.6 }, "M166 292L196 292L195 330L167 330Z", darken(color, 0.06)) +
      line("M174 284L174 304", traits.accent, 4) +
      line("M182 286L182 304", "#3f7fd6", 4) +
      line("M138 348L138 498", seamColor(color), 2, 0.6) +
      [372, 418, 464].map((y) => circle(132, y, 3.2, seamColor(color))).join(""),
    sleeve: { length: "long", color },
    isLong: true,
    trousers: slate,
    skirt: onBothSides(
      shape(
        pen,
        `M${left(462, 4)}C${left(540, 8)} ${left(600, 14)} ${left(668, 18)}Q104 680 134 676L139 476Z`,
        color,
      ) +
        line(
          `M${left(520, -18)}C${left(570, -16)} ${left(620, -14)} ${left(660, -10)}`,
          darken(color, 0.2),
          3,
          0.5,
        ),
    ),
  };
};

/** A jacket with lapels, and what is between them. A shirt has a collar if that is usual, or said. */
function jacketOver(pen: Pen, build: Build, color: string, under: Under, isCollarUsual: boolean): string {
  const isShirt = under.kind === "shirt";
  const hasCollar = isShirt && (isCollarUsual || under.isStated);
  const flap = hasCollar ? onBothSides(shape(pen, "M112 199L104 212L126 236L140 222Z", under.color)) : "";
  return (
    shirtFront(pen, under.color, isShirt ? 240 : undefined) +
    (isShirt ? "" : underNeckline(pen, under)) +
    onBothSides(
      openHalf(pen, build, color, `L138 ${jacketHem - 4}L139 346C124 310 112 262 108 200`, jacketHem) +
        shape(
          pen,
          "M108 200L92 214L90 256L108 262L98 272L138 346C136 300 118 250 108 200Z",
          darken(color, luma(color) > 0.75 ? 0.08 : 0.22),
        ),
    ) +
    flap
  );
}

export function necktie(pen: Pen, color: string): string {
  return (
    shape(pen, "M130 222L150 222L147 238L155 322L140 344L125 322L133 238Z", color) +
    fillPath("M132 237L148 237L147 241L133 241Z", "#15121f", 0.3)
  );
}

function button(color: string, y: number): string {
  return circle(132, y, 4, seamColor(color));
}

/** The flaps of the side pockets. */
function pockets({ waist }: Build, color: string): string {
  const x = round(140 - waist + 6);
  return onBothSides(
    fillPath(`M${x} 426L${x + 34} 430L${x + 33} 440L${x - 1} 436Z`, darken(color, 0.3), 0.55),
  );
}

function pocketSquare(color: string): string {
  return fillPath("M170 294L180 284L187 291L194 282L196 297L170 300Z", color);
}
