import type { Place } from "../../brief/values.ts";
import { darken, distinctColor, mix } from "../../color/color-math.ts";
import { randomStream } from "../../random/random-stream.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { type Character, composeCharacter, type FigureSpec } from "../character.ts";
import type { EyePosition, FaceLayout } from "../fallback-parts/facial-features.ts";
import { drawFacialFeatures } from "../fallback-parts/facial-features.ts";
import { fillPath, line, type Pen, traitGroup } from "../pen.ts";
import { drawCostume } from "../wearables/costume.ts";
import { drawHeadwear } from "../wearables/headwear.ts";
import type { HeadwearDrawing } from "../wearables/headwear-drawing.ts";
import { drawWorn } from "../wearables/neckwear.ts";
import { drawBeard } from "./face/beards.ts";
import { drawFace } from "./face/draw-face.ts";
import { drawEarrings } from "./face/earrings.ts";
import { drawEyewear } from "./face/eyewear.ts";
import type { Face } from "./face/face.ts";
import { skinShade } from "./face/face-colors.ts";
import { earFolds, earsPath, headPath } from "./face/head-shape.ts";
import { frameColor, headPose, resolveFace } from "./face/resolve-face.ts";
import { drawBlush, drawFreckles, drawTattoo, drawWrinkles } from "./face/skin-details.ts";
import { type HairLayers, personHair } from "./hair/person-hair.ts";

const pen: Pen = { width: 0 };

/** `bold` has features that are recognizable in pixel art. */
export type FaceDetail = "full" | "bold";

/** Draws a person whose head and hair are shapes of this package, without outlines. */
export function drawOwnPerson(
  traits: CharacterTraits,
  place: Place | undefined,
  prefix: string,
  detail: FaceDetail = "full",
): Character {
  const isBold = detail === "bold";
  const pose = isBold ? { turn: 0, tilt: 0 } : headPose(traits);
  const face = resolveFace(traits, pose.turn, prefix);
  const costume = drawCostume(pen, traits);
  const cloth = drawCloth(face, traits, prefix);
  const hat =
    costume.hidesHair === true
      ? undefined
      : (cloth ?? drawHeadwear(pen, traits, place === "kitchen" && traits.clothing.type === "uniform"));
  const showsHair = costume.hidesHair !== true && hat?.hair !== "none";
  const hair = showsHair ? drawHair(traits, hat, prefix) : undefined;
  const eyewear = drawEyewear(face, traits.eyewear, traits.frames, eyewearColor(traits));
  const onScalp = (content: string): string =>
    traits.haircut === "bald"
      ? content
      : traitGroup(`hair.style:${traits.hair.style} hair.color:${traits.names["hair.color"]}`, content);
  const drop = face.proportions.earDrop;
  const spec: FigureSpec = {
    pen,
    styles: [],
    top: 4,
    hairIsFitted: true,
    mouthOverBeard: true,
    headOverClothes: true,
    ...(cloth !== undefined && { headwear: cloth }),
    ...(pose.tilt !== 0 && { headTransform: `rotate(${pose.tilt} 140 184)` }),
    ...(drop > 0 && { offsets: { face: `translate(0 ${drop})`, headphones: `translate(0 ${drop})` } }),
    neckShadow: fillPath(
      "M114 172C120 196 160 196 166 172V188C158 208 122 208 114 188Z",
      skinShade(traits.skin, 0.04),
    ),
    marks: drawMarks(face, traits),
    underHair: traitGroup(`eyewear:${traits.eyewear}`, eyewear.underHair),
    earrings: hat?.hair === "none" ? "" : drawEarringsOf(face, traits),
  };
  const layers = {
    hairBehind: (hair?.defs ?? "") + (hair?.behind ?? "") + (hair?.top ?? ""),
    head: drawHead(face, hair, { hasOwnEars: costume.ears === "", isBold, hat, onScalp }),
    face: isBold ? drawFacialFeatures(traits, boldFace(face)) : drawFace(face),
    hair: hair?.front ?? "",
    beard: drawBeard(face, traits.beardLength),
    eyewear: eyewear.overHair,
  };
  return composeCharacter(spec, layers, traits, place, prefix);
}

/** Hair fitted to the headwear. */
function drawHair(traits: CharacterTraits, hat: HeadwearDrawing | undefined, prefix: string): HairLayers {
  const brim = hat?.hair === "below" ? hat.brim : undefined;
  return personHair({
    cut: traits.haircut,
    color: traits.hair.color,
    skin: traits.skin,
    skinShade: skinShade(traits.skin, 0.04),
    accent: traits.accent,
    ...(brim !== undefined && { brim }),
    prefix,
  });
}

/** A headscarf or a turban, which take the place of hair. */
function drawCloth(face: Face, traits: CharacterTraits, prefix: string): HeadwearDrawing | undefined {
  const { headwear } = traits;
  if (headwear !== "hijab" && headwear !== "turban") return undefined;
  const color = clothColor(traits);
  const { behind, top, shadow, front } = personHair({
    cut: headwear,
    color,
    skin: traits.skin,
    skinShade: skinShade(traits.skin, 0.04),
    accent: color,
    prefix,
  });
  return {
    behind: behind + top,
    front: `<clipPath id="${prefix}hc"><path d="${headPath(face.jaw)}"/></clipPath><g clip-path="url(#${prefix}hc)">${shadow}</g>${front}`,
    hair: "none",
    top: headwear === "turban" ? 2 : 8,
  };
}

/** Cloth without a stated colour differs from the clothes and the skin. */
export function clothColor({ itemColors, headwear, clothing, skin, seed }: CharacterTraits): string {
  const stated = itemColors.get(headwear);
  if (stated !== undefined) return stated;
  const first = Math.floor(randomStream(seed, "face.cloth").next() * clothColors.length);
  const [choice = clothColors[0], ...others] = [...clothColors.slice(first), ...clothColors.slice(0, first)];
  return distinctColor([clothing.color, skin], [choice, ...others], 0.2);
}

const clothColors = [
  "#37797a",
  "#8b5e83",
  "#c8553d",
  "#3f5f8a",
  "#e0b04a",
  "#d98a72",
  "#6b8fb0",
  "#efe7da",
] as const;

interface HeadOptions {
  /** False for the pointed ears of a costume. */
  readonly hasOwnEars: boolean;
  readonly isBold: boolean;
  readonly hat: HeadwearDrawing | undefined;
  readonly onScalp: (content: string) => string;
}

/** Ears, skin, cropped hair, and the shadow of the hair. */
function drawHead(face: Face, hair: HairLayers | undefined, options: HeadOptions): string {
  const { skin, turn, jaw, colors, proportions, prefix } = face;
  const outline = headPath(jaw);
  const ears = options.hasOwnEars
    ? fillPath(earsPath(turn, proportions.earDrop), mix(skin, colors.shade, 0.35)) +
      (options.isBold ? "" : line(earFolds(turn, proportions.earDrop), colors.shade, 2.4))
    : "";
  const shadows = options.isBold ? "" : (hair?.shadow ?? "") + hatShadow(face, options.hat);
  return (
    ears +
    fillPath(outline, skin) +
    options.onScalp(hair?.scalp ?? "") +
    (shadows === ""
      ? ""
      : `<clipPath id="${prefix}hd"><path d="${outline}"/></clipPath><g clip-path="url(#${prefix}hd)">${shadows}</g>`) +
    (options.isBold ? "" : drawBlush(face, 1, `${prefix}bl`))
  );
}

/** The shadow of a hat on the forehead: its shapes again, moved down. */
function hatShadow({ skin }: Face, hat: HeadwearDrawing | undefined): string {
  if (hat?.hair !== "below") return "";
  const shapes = Array.from(hat.front.matchAll(/<path d="([^"]+)" fill="#/g), ([, d]) => d);
  return `<g transform="translate(1.5 6)">${fillPath(shapes.join(""), skinShade(skin, 0.04))}</g>`;
}

/** Wrinkles, freckles and tattoos. */
export function drawMarks(face: Face, traits: CharacterTraits): string {
  return (
    drawWrinkles(face) +
    drawWorn(traits, [
      ["freckles", () => drawFreckles(face)],
      ["tattoo", () => drawTattoo(face)],
    ])
  );
}

export function drawEarringsOf(face: Face, traits: CharacterTraits): string {
  const kind = randomStream(traits.seed, "face.earrings").pick(["hoops", "studs"] as const);
  return drawWorn(traits, [
    ["earrings", () => drawEarrings(face, kind, traits.itemColors.get("earrings") ?? "#e3b341")],
  ]);
}

export function eyewearColor(traits: CharacterTraits): string {
  const stated = traits.itemColors.get(traits.eyewear);
  if (stated !== undefined) return stated;
  return traits.eyewear === "glasses" ? frameColor(traits) : "#23222d";
}

/** Large eyes with white and thick lines. */
function boldFace({ hairColor, eyeColor, proportions }: Face): FaceLayout {
  const eye = (x: number): EyePosition => ({ x, y: proportions.eyeY - 2, rx: 12.5, ry: 14 });
  return {
    eyes: [eye(112), eye(168)],
    mouth: { x: 140, y: proportions.mouthY + 1, halfWidth: 20 },
    brow: { above: 26, halfWidth: 14, color: darken(hairColor, 0.45) },
    lineWidth: 6,
    ink: "#2a1a22",
    mouthInterior: "#6d1f2e",
    white: "#ffffff",
    iris: eyeColor,
  };
}
