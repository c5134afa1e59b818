import type { ClothingType, Eyewear, Headwear } from "../../brief/values/clothes.ts";
import { clothingTypes, eyewears, headwears } from "../../brief/values/clothes.ts";
import type { Hold } from "../../brief/values/things.ts";
import { darken, distinctColor, lighten } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { drawEyewear } from "../fallback-parts/face.ts";
import { fillPath, line, type Pen, shape } from "../pen.ts";
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
      return { right: bent, draw: cloth(drapedCloth), hands: [], bottom: 452, half: 270 - 140 };
    default:
      return undefined;
  }
}

function clothColor(name: Carried, { itemColors, clothing, skin }: CharacterTraits): string {
  return (
    itemColors.get(name) ??
    distinctColor([clothing.color, skin], ["#3f5f8a", "#8a5a44", "#59604a", "#b08d62"], 0.18)
  );
}

function foldedCloth(pen: Pen, color: string): string {
  return (
    shape(pen, "M160 240C180 230 240 230 262 240L266 296C240 306 182 306 158 296Z", color) +
    line("M160 258C184 268 240 268 263 258M160 278C184 288 240 288 264 278", darken(color, 0.3), 3, 0.8)
  );
}

/** Over a forearm in front of the body. */
function drapedCloth(pen: Pen, color: string): string {
  return (
    shape(
      pen,
      "M180 344C196 336 226 330 246 334C256 340 258 366 258 400L264 448C248 456 236 446 224 452C212 458 202 446 188 452C176 448 178 390 180 344Z",
      color,
    ) +
    line("M204 350C200 384 202 414 204 444M232 346C234 384 234 410 240 442", darken(color, 0.3), 3, 0.8) +
    fillPath(
      "M180 344C196 336 226 330 246 334C250 338 252 344 253 350C230 346 202 350 180 362Z",
      lighten(color, 0.22),
      0.7,
    )
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
