import { darken, lighten } from "../../../color/color-math.ts";
import type { CharacterTraits } from "../../../traits/character-traits.ts";
import type { Pen } from "../../pen.ts";
import { circle, ellipse, fillPath, line, shape } from "../../pen.ts";
import type { Build } from "../build.ts";
import { halfWidthAt } from "../build.ts";
import { onBothSides } from "../figure.ts";
import { round } from "../limbs.ts";
import { band, openHalf, shirtFront, torso, torsoWithV } from "../torso.ts";
import type { DrawGarment, Garment } from "./garment-parts.ts";
import { casualLegs, linen, seamColor } from "./garment-parts.ts";
import { hasLongSleeves, underNeckline, underOf } from "./under-garments.ts";

export const tShirt: DrawGarment = (pen, build, color, traits) => ({
  front:
    torso(pen, build, color) +
    line("M110 208C114 230 166 230 170 208", seamColor(color), 4, 0.8) +
    folds(build, color),
  sleeve: { length: "short", color },
  ...casualLegs(color, traits),
});

export const shirt: DrawGarment = (pen, build, color, traits) =>
  (traits.clothing.under ?? "shirt") === "shirt"
    ? buttonedShirt(pen, build, color, traits)
    : openShirt(pen, build, color, traits);

/** A shirt that is worn open over something else. */
const openShirt: DrawGarment = (pen, build, color, traits) => {
  const under = underOf(traits, "t-shirt", [linen, "#2b2d3a"]);
  return {
    front:
      shirtFront(pen, under.color, undefined) +
      underNeckline(pen, under) +
      onBothSides(
        openHalf(pen, build, color, "L112 484C118 400 118 300 108 200", 486) +
          shape(pen, "M107 197L84 214L90 248L116 232Z", lighten(color, 0.22)) +
          line("M107 254C110 320 110 400 104 478", seamColor(color), 2.4, 0.5) +
          [276, 320, 364, 408].map((y) => circle(112, y, 2.8, seamColor(color))).join(""),
      ),
    sleeve: { length: "long", color },
    ...casualLegs(color, traits),
  };
};

const buttonedShirt: DrawGarment = (pen, build, color, traits) => ({
  front:
    torsoWithV(pen, build, color, 238, 486) +
    line("M140 238L140 482", seamColor(color), 2.5, 0.7) +
    [262, 302, 342, 382, 422, 462].map((y) => circle(140, y, 3, seamColor(color))).join("") +
    onBothSides(shape(pen, "M111 199L100 213L119 243L140 226Z", lighten(color, 0.22))) +
    fillPath("M158 286h30v7h-30z", seamColor(color), 0.5) +
    line("M158 289C158 306 160 314 163 318L183 318C186 314 188 306 188 289", seamColor(color), 2.2, 0.4) +
    folds(build, color),
  sleeve: { length: "long", color },
  ...casualLegs(color, traits),
});

export const hoodie: DrawGarment = (pen, build, color, traits) => ({
  behind: shape(pen, "M80 222C76 176 104 160 140 160C176 160 204 176 200 222Z", darken(color, 0.3)),
  front:
    torso(pen, build, color, { dip: 236 }) +
    fillPath(
      "M100 382C112 378 168 378 180 382L192 430C193 446 188 452 180 452H100C92 452 87 446 88 430Z",
      darken(color, 0.3),
      0.35,
    ) +
    line("M101 383L89 430M179 383L191 430", darken(color, 0.4), 2.6, 0.6) +
    ribbing(build, color) +
    shape(
      pen,
      "M88 214C98 240 124 254 140 256C156 254 182 240 192 214C182 206 172 204 168 198C168 222 154 236 140 238C126 236 112 222 112 198C108 204 98 206 88 214Z",
      darken(color, 0.14),
    ) +
    onBothSides(line("M124 250L122 292", linen, 4)) +
    onBothSides(circle(122, 294, 3.6, linen)),
  sleeve: { length: "long", color },
  ...casualLegs(color, traits),
});

export const sweater: DrawGarment = (pen, build, color, traits) => ({
  front:
    torso(pen, build, color, { dip: 226 }) +
    shape(pen, "M110 196C116 214 164 214 170 196L173 213C164 237 116 237 107 213Z", lighten(color, 0.16)) +
    (traits.clothing.pattern === undefined
      ? [300, 316].map((y) => stripe(build, y, lighten(color, 0.42))).join("")
      : "") +
    ribbing(build, color) +
    (traits.clothing.under === "shirt"
      ? onBothSides(
          shape(
            pen,
            "M112 196L98 211L118 238L140 224Z",
            underOf(traits, "shirt", ["#f7f7f4", "#c9d6ea"], 0.1).color,
          ),
        )
      : ""),
  sleeve: { length: "long", color },
  ...casualLegs(color, traits),
});

export const overalls: DrawGarment = (pen, build, color, traits) => {
  const under = underOf(traits, "t-shirt", ["#f7f7f4", "#f6c945", "#d8403a"]);
  const [waist, hip] = [halfWidthAt(build, 372), build.hip].map(round);
  return {
    front:
      torso(pen, build, under.color) +
      underNeckline(pen, under) +
      onBothSides(shape(pen, "M84 217L100 212L110 280L92 280Z", color)) +
      shape(
        pen,
        `M88 272L192 272C194 310 196 340 ${140 + (waist ?? 60)} 366C${140 + (waist ?? 60)} 400 ${140 + (hip ?? 62)} 440 ${142 + (hip ?? 62)} 486L${138 - (hip ?? 62)} 486C${140 - (hip ?? 62)} 440 ${140 - (waist ?? 60)} 400 ${140 - (waist ?? 60)} 366C84 340 86 310 88 272Z`,
        color,
      ) +
      onBothSides(circle(99, 283, 5, "#f6c945")) +
      shape(pen, "M114 304L166 304L162 344L140 352L118 344Z", darken(color, 0.16)) +
      line("M140 372L140 482", seamColor(color), 2.4, 0.5),
    sleeve: { length: hasLongSleeves(under) ? "long" : "short", color: under.color },
    trousers: color,
  };
};

export const uniform: DrawGarment = (pen, build, color, traits) =>
  traits.fantasy === "superhero"
    ? heroSuit(pen, build, color, traits)
    : serviceUniform(pen, build, color, traits);

function heroSuit(pen: Pen, build: Build, color: string, traits: CharacterTraits): Garment {
  const front =
    torso(pen, build, color, { dip: 224 }) +
    onBothSides(line("M94 306C97 336 98 366 96 410", darken(color, 0.3), 3, 0.5)) +
    band(build, 420, 442, traits.accent) +
    circle(140, 434, 12, "#f6c945");
  return { front, sleeve: { length: "long", color }, trousers: color, shoes: traits.accent };
}

function serviceUniform(pen: Pen, build: Build, color: string, traits: CharacterTraits): Garment {
  const edge = round(140 - build.shoulder);
  return {
    front:
      torso(pen, build, color, { dip: 222 }) +
      onBothSides(shape(pen, "M110 197L100 211L128 236L140 222Z", darken(color, 0.18))) +
      line("M140 232L140 478", seamColor(color), 3, 0.7) +
      [262, 302, 342, 382].map((y) => circle(152, y, 4.5, "#e3b341")).join("") +
      shape(pen, "M90 276L116 276L115 302L103 310L91 302Z", darken(color, 0.12)) +
      ellipse(pen, 103, 264, 8, traits.accent) +
      band(build, 408, 426, "#2b2d3a", 0.85) +
      fillPath("M131 408h18v20h-18z", "#e3b341"),
    // Epaulettes lie on the shoulders, over the arms.
    sleeve: {
      length: "long",
      color,
      shoulder: onBothSides(
        shape(
          pen,
          `M${edge + 4} 243C${edge + 10} 230 ${edge + 20} 223 90 218L93 230C80 233 ${edge + 22} 240 ${edge + 12} 251Z`,
          "#e3b341",
        ),
      ),
    },
    trousers: darken(color, 0.32),
  };
}

/** Folds where fabric gathers at the waist. */
function folds(build: Build, color: string): string {
  const waist = round(140 - build.waist);
  return onBothSides(
    line(
      `M${waist + 3} 380C${waist + 10} 388 ${waist + 18} 392 ${waist + 26} 392`,
      darken(color, 0.35),
      2.6,
      0.35,
    ),
  );
}

/** The ribbed hem of knitted fabric. */
function ribbing(build: Build, color: string): string {
  return band(build, 462, 482, darken(color, 0.3), 0.4, 3);
}

function stripe(build: Build, y: number, color: string): string {
  const half = round(halfWidthAt(build, y) - 6);
  return line(`M${140 - half} ${y}C120 ${y + 8} 160 ${y + 8} ${140 + half} ${y}`, color, 5, 0.8);
}
