import type { ClothingType, Eyewear, Headwear } from "../../brief/values/clothes.ts";
import { clothingTypes, eyewears, headwears } from "../../brief/values/clothes.ts";
import type { Hold } from "../../brief/values/things.ts";
import { darken, distinctColor, lighten } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { drawEyewear } from "../fallback-parts/face.ts";
import { circle, fillPath, line, type Pen, shape } from "../pen.ts";
import { drawHeadwear } from "../wearables/headwear.ts";
import type { DrawThing } from "./basics.ts";
import type { HoldDrawing } from "./hold-drawing.ts";

/** Headwear, glasses and clothes that are carried instead of worn. */
export type Carried = Exclude<Headwear | Eyewear, "none"> | ClothingType;

/** Draws what is carried for a hand at 212 276. */
export function drawCarried(name: Carried, pen: Pen, traits: CharacterTraits): string {
  const headwear = headwears.find((one) => one === name);
  if (headwear !== undefined) {
    const isPlain = headwear === "cap" || headwear === "beanie" || headwear === "hat";
    const itemColors = isPlain
      ? new Map([[name, clothColor(name, traits)], ...traits.itemColors])
      : traits.itemColors;
    const hat = drawHeadwear(pen, { ...traits, headwear, itemColors }, false);
    return hat === undefined
      ? ""
      : `<g transform="translate(112 212) scale(.72)">${(hat.behind ?? "") + hat.front}</g>`;
  }
  const eyewear = eyewears.find((one) => one === name);
  if (eyewear !== undefined)
    return `<g transform="translate(100 186) rotate(-14 112 90) scale(.7)">${drawEyewear(pen, { ...traits, eyewear }, "#23222d")}</g>`;
  return foldedCloth(pen, clothColor(name, traits));
}

/** How a garment is carried that is not held like a thing. */
export function holdOfCloth(name: Carried, hold: Hold): HoldDrawing | undefined {
  if (hold === "around-neck" && eyewears.some((type) => type === name))
    return { arms: "none", draw: glassesOnChain(name), layer: "body", bottom: 330 };
  if (hold === "hanging")
    return {
      arms: "none",
      draw: (pen, traits) => hook(pen) + onHook(name, pen, traits),
      layer: "behind",
      half: 336 - 140,
      bottom: 340,
    };
  if (!clothingTypes.some((type) => type === name)) return undefined;
  const cloth =
    (draw: (pen: Pen, color: string) => string): DrawThing =>
    (pen, traits) =>
      draw(pen, clothColor(name, traits));
  const bent = {
    elbow: { x: 240, y: 350 },
    wrist: { x: 160, y: 372 },
    hand: "relaxed",
    angle: -84,
    size: 0.86,
    inFront: true,
  } as const;
  switch (hold) {
    case "around-waist":
      return { arms: "none", draw: cloth(tiedCloth), layer: "body", bottom: 520 };
    case "on-shoulder":
      return {
        right: {
          elbow: { x: 246, y: 330 },
          wrist: { x: 226, y: 262 },
          hand: "none",
          inFront: true,
          overHead: true,
        },
        draw: cloth(slungCloth),
        hands: [[222, 250, -20]],
        half: 280 - 140,
        bottom: 372,
      };
    case "over-arm":
    case "hand":
    case "under-arm":
      return { right: bent, draw: cloth(drapedCloth), hands: [], bottom: 566, half: 290 - 140 };
    default:
      return undefined;
  }
}

/** Glasses that hang before the chest on a chain around the neck. */
function glassesOnChain(name: Carried): DrawThing {
  return (pen, traits) => {
    const eyewear = eyewears.find((one) => one === name) ?? "glasses";
    return (
      line("M108 206C104 244 106 268 112 282M172 206C176 244 174 268 168 282", "#d9b25a", 2.8) +
      `<g transform="translate(62 226) scale(.56)">${drawEyewear(pen, { ...traits, eyewear }, "#23222d")}</g>`
    );
  };
}

/** A hook on the wall behind the shoulder. */
function hook(pen: Pen): string {
  return (
    shape(pen, "M248 62H330V78H248Z", "#8a5a36") + line("M290 72V92C290 104 306 104 306 92", "#6d7684", 6)
  );
}

function onHook(name: Carried, pen: Pen, traits: CharacterTraits): string {
  if (!clothingTypes.some((type) => type === name))
    return `<g transform="translate(80 -124)">${drawCarried(name, pen, traits)}</g>`;
  const color = clothColor(name, traits);
  const dark = darken(color, 0.28);
  return (
    shape(
      pen,
      "M270 98C282 90 308 90 320 98L346 126L352 250L330 254L328 168L334 344C310 354 276 354 252 344L258 168L252 254L232 250L242 126Z",
      color,
    ) +
    fillPath("M270 98C282 106 308 106 320 98L296 150Z", darken(color, 0.14)) +
    line("M295 150V340M258 168L256 200M328 168L330 200", dark, 3, 0.8) +
    line("M268 262H286M304 262H322", dark, 3, 0.8)
  );
}

/** What people know some clothes by. */
const naturalColors: { readonly [name in Carried]?: string } = {
  "lab-coat": "#f4f6f8",
  "denim-jacket": "#4f76a8",
  "leather-jacket": "#2b2930",
  raincoat: "#f0c53a",
  "chef-jacket": "#f7f5ef",
  "hi-vis-vest": "#e8e337",
};

function clothColor(name: Carried, { itemColors, clothing, skin }: CharacterTraits): string {
  return (
    itemColors.get(name) ??
    naturalColors[name] ??
    distinctColor([clothing.color, skin], ["#3f5f8a", "#8a5a44", "#59604a", "#b08d62"], 0.18)
  );
}

function foldedCloth(pen: Pen, color: string): string {
  return (
    shape(pen, "M160 240C180 230 240 230 262 240L266 296C240 306 182 306 158 296Z", color) +
    line("M160 258C184 268 240 268 263 258M160 278C184 288 240 288 264 278", darken(color, 0.3), 3, 0.8)
  );
}

/** Over a forearm in front of the body: the collar and the lapels at the top, a sleeve that hangs, and the hem. */
function drapedCloth(pen: Pen, color: string): string {
  const [dark, light] = [darken(color, 0.3), lighten(color, 0.16)];
  return (
    shape(
      pen,
      "M236 346C254 350 266 364 268 384L286 500C286 510 262 514 256 504L238 400Z",
      darken(color, 0.14),
    ) +
    line("M257 486C266 488 276 487 284 483", dark, 3.4, 0.8) +
    shape(
      pen,
      "M166 356C172 338 216 326 244 334C258 340 262 362 260 384L268 556C248 566 230 558 214 562C198 566 180 560 164 554C162 480 160 390 166 356Z",
      color,
    ) +
    shape(pen, "M166 356C176 336 204 328 222 330L232 392L204 372L196 398C184 386 172 374 166 356Z", light) +
    line("M204 372L202 560", dark, 3, 0.8) +
    line("M184 410C182 460 182 510 182 552M238 400C242 450 242 500 244 552", dark, 3, 0.6) +
    circle(213, 418, 4.4, dark) +
    circle(213, 456, 4.4, dark) +
    circle(213, 494, 4.4, dark) +
    line("M172 470H190", dark, 4, 0.8)
  );
}

/** Over the shoulder at the viewer's right, held by a hand. */
function slungCloth(pen: Pen, color: string): string {
  return (
    shape(
      pen,
      "M186 212C202 202 226 208 240 224C252 242 256 300 262 352C248 360 238 350 226 356C224 320 222 286 212 262C204 244 192 236 182 230Z",
      color,
    ) + line("M204 222C222 232 230 262 236 300M238 236C246 270 248 310 252 342", darken(color, 0.3), 3, 0.8)
  );
}

/** Around the hips, with its sleeves tied in front. */
function tiedCloth(pen: Pen, color: string): string {
  const dark = darken(color, 0.3);
  return (
    shape(pen, "M70 440C100 456 180 456 210 440L216 466C184 482 96 482 64 466Z", color) +
    shape(pen, "M128 458L104 520C112 530 126 530 134 522L146 470Z", color) +
    shape(pen, "M150 458L176 516C170 528 156 530 148 522L132 470Z", darken(color, 0.1)) +
    shape(
      pen,
      "M124 448C132 440 150 440 156 448C160 460 152 474 140 474C128 474 120 460 124 448Z",
      darken(color, 0.06),
    ) +
    line(
      "M84 452C100 460 112 463 122 464M196 452C180 460 168 463 158 464M134 452C138 460 144 462 150 462",
      dark,
      2.6,
      0.8,
    )
  );
}
