import type { LookName } from "../../brief/values/pictures.ts";
import { darken, distinctColor } from "../../color/color-math.ts";
import { bodyScale } from "../../draw/body/body-scale.ts";
import { figure } from "../../draw/body/figure.ts";
import { drawGarment } from "../../draw/body/garment.ts";
import type { Character } from "../../draw/character.ts";
import type { Pen } from "../../draw/pen.ts";
import { circle, ellipse, fillPath, limb, line, shape, traitGroup } from "../../draw/pen.ts";
import { assignHands } from "../../draw/wearables/held-items.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";

/** The visible area, in figure space. */
export interface VisibleArea {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Draws the props in front of the character, in figure space. */
export function drawLookProps(
  name: LookName,
  { pen, bodyTransform }: Character,
  traits: CharacterTraits,
  area: VisibleArea,
): string {
  const { x: scaleX, y: scaleY } = bodyScale(traits);
  // The props are drawn in the space of the body.
  const edges = {
    left: figure.middle + (area.left - figure.middle) / scaleX,
    right: figure.middle + (area.right - figure.middle) / scaleX,
    bottom: 196 + (area.bottom - 196) / scaleY,
  };
  const drawn = {
    selfie: () => drawSelfieArm(pen, traits, edges),
    podcast: () => drawBoomMicrophone(pen, edges),
    car: () => drawSeatBelt(pen, traits),
    conference: () => drawLanyard(pen, traits) + drawLectern(pen, edges),
    iphone: () => "",
    raw: () => "",
  }[name]();
  return drawn === ""
    ? ""
    : traitGroup(`look:${name}`, drawn, bodyTransform === undefined ? "" : ` transform="${bodyTransform}"`);
}

/** The arm that holds the camera, from the shoulder to the lower corner, with perspective. */
function drawSelfieArm(pen: Pen, traits: CharacterTraits, { left, bottom }: VisibleArea): string {
  const hands = assignHands(traits);
  if (hands.left !== undefined || hands.isBoth) return "";
  const { length, color } = drawGarment(pen, traits).sleeve;
  const [x, y] = [66, 252];
  const [toX, toY] = [left - 40, Math.min(bottom + 14, 330)];
  const reach = Math.hypot(toX - x, toY - y);
  const [nx, ny] = [-(toY - y) / reach, (toX - x) / reach];
  const offset = (share: number, half: number): string =>
    `${Math.round(x + (toX - x) * share + nx * half)} ${Math.round(y + (toY - y) * share + ny * half)}`;
  const part = (from: number, to: number, a: number, b: number, fill: string): string =>
    shape(
      pen,
      `M${offset(from, a)}L${offset(to, b)}L${offset(to, -b)}L${offset(from, -a)}Q${offset(from - 0.26, 0)} ${offset(from, a)}Z`,
      fill,
    );
  const sleeve = length === "long" ? 1.1 : 0.36;
  const skin = length === "long" ? "" : part(0.3, 1.1, 19, 44, traits.skin);
  const fold = line(
    `M${offset(0.16, -20)}Q${offset(0.3, -6)} ${offset(0.34, 8)}`,
    darken(color, 0.45),
    3,
    0.4,
  );
  return skin + part(0, sleeve, 22, length === "long" ? 46 : 27, color) + (pen.ink === undefined ? fold : "");
}

/** A microphone on a boom arm, below the mouth. */
function drawBoomMicrophone(pen: Pen, { right, bottom }: VisibleArea): string {
  const [x, y] = [right + 12, Math.min(bottom - 20, 250 + (right - 236) * 0.5)];
  return (
    limb(pen, `M${Math.round(x)} ${Math.round(y)}L236 250L204 222`, "#2b2e38", 8) +
    ellipse(pen, 236, 250, 8, "#4a4f5c") +
    shape(
      pen,
      "M186 190C194 184 206 190 212 200L222 218C226 226 220 234 212 234C206 234 202 232 198 226L184 206C180 200 181 194 186 190Z",
      "#3a3f4d",
    ) +
    shape(
      pen,
      "M170 184C178 174 196 178 202 190C208 200 204 212 196 214C184 218 172 208 169 200C167 194 167 188 170 184Z",
      "#787f8c",
    ) +
    line("M176 186L196 208M186 182L202 200M172 196L186 212", "#565c69", 2, 0.8) +
    circle(213, 220, 3, "#ff5a4e")
  );
}

function drawSeatBelt(pen: Pen, traits: CharacterTraits): string {
  const color = distinctColor([traits.clothing.color], ["#30343e", "#8d929c"], 0.16);
  return (
    shape(pen, "M186 210L208 215C176 292 132 366 84 432L56 432C112 362 158 286 186 210Z", color) +
    line("M192 214C162 288 116 362 66 430", darken(color, 0.35), 2, 0.7)
  );
}

function drawLanyard(pen: Pen, traits: CharacterTraits): string {
  const band = distinctColor([traits.clothing.color], ["#e2604a", "#3f7fd6", "#f6c945"], 0.28);
  return (
    line("M106 208C114 236 126 256 138 268M174 208C166 236 154 256 142 268", band, 6) +
    shape(
      pen,
      "M118 266C118 264 119 263 121 263L159 263C161 263 162 264 162 266L162 316C162 318 161 319 159 319L121 319C119 319 118 318 118 316Z",
      "#fbfaf6",
    ) +
    fillPath("M118 263h44v12h-44z", band) +
    circle(133, 290, 7, "#9aa1ab") +
    line("M146 286L156 286M146 294L154 294M126 307L154 307", "#9aa1ab", 3)
  );
}

/** A lectern next to the speaker. */
function drawLectern(pen: Pen, { right, bottom }: VisibleArea): string {
  const top = Math.round(Math.max(262, Math.min(352, bottom - 74)));
  const [x, w] = [Math.round(Math.min(right - 62, 236)), 118];
  return (
    limb(
      pen,
      `M${x + 40} ${top}C${x + 42} ${top - 40} ${x + 26} ${top - 50} ${x + 12} ${top - 48}`,
      "#2b2e38",
      4,
    ) +
    ellipse(pen, x + 10, top - 48, 8, "#3a3f4d", 6) +
    shape(pen, `M${x + 8} ${top + 14}H${x + w - 8}L${x + w - 16} ${figure.feet}H${x + 16}Z`, "#8a5a3c") +
    shape(pen, `M${x} ${top}H${x + w}L${x + w - 6} ${top + 16}H${x + 6}Z`, "#a9744e") +
    circle(x + w / 2, top + 56, 17, "#c48f62")
  );
}
