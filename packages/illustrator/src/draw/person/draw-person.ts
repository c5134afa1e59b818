import type { Place } from "../../brief/values/surroundings.ts";
import { darken, distinctColor, luma, mix } from "../../color/color-math.ts";
import { randomStream } from "../../random/random-stream.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { type Character, composeCharacter, type FigureSpec, fadeColors } from "../character.ts";
import type { EyePosition, FaceLayout } from "../fallback-parts/facial-features.ts";
import { drawFacialFeatures } from "../fallback-parts/facial-features.ts";
import { fillPath, line, type Pen, shape, traitGroup } from "../pen.ts";
import { drawCostume } from "../wearables/costume.ts";
import { drawHeadwear } from "../wearables/headwear.ts";
import type { HeadwearDrawing } from "../wearables/headwear-drawing.ts";
import { drawWorn } from "../wearables/neckwear.ts";
import { animeFace } from "./face/anime-eyes.ts";
import { drawBeard } from "./face/beards.ts";
import { drawFace } from "./face/draw-face.ts";
import { drawEarrings } from "./face/earrings.ts";
import { drawEyewear } from "./face/eyewear.ts";
import type { Face } from "./face/face.ts";
import { skinShade } from "./face/face-colors.ts";
import { earFolds, earsPath, headPath } from "./face/head-shape.ts";
import { mapOf } from "./face/map-of.ts";
import { frameColor, headPose, resolveFace } from "./face/resolve-face.ts";
import { drawBlush, drawFreckles, drawTattoo, drawWrinkles } from "./face/skin-details.ts";
import { type HairLayers, personHair } from "./hair/person-hair.ts";
import { type ShadowTexture, shadowPaint } from "./shadow-texture.ts";
import type { FrontPerson, TurnedPerson } from "./turned/turn-head.ts";
import type { TurnFinish } from "./turned/turn-person.ts";

/** How a style draws the people of this package. */
export interface PersonFinish {
  /** Outlines all shapes. Default: no outlines. */
  readonly pen?: Pen;
  /** `bold` has features that are recognizable in pixel art, `anime` has large eyes. */
  readonly detail?: "full" | "bold" | "anime";
  /** How much the colours are faded, 0 to 1. */
  readonly fade?: number;
  /** Shadows on the skin are hatched or dotted instead of filled. */
  readonly shadow?: ShadowTexture;
  /** Leaves out shadows, blush and strands of hair. */
  readonly isPlain?: boolean;
  /** Outlines are drawn twice, as by a quick hand, and clothes are hatched. */
  readonly isLoose?: boolean;
}

/** Turns a head. It is loaded for pictures that show one. */
export type TurnPerson = (front: FrontPerson, finish: TurnFinish) => TurnedPerson;

/** Draws a person whose head and hair are shapes of this package. */
export function drawOwnPerson(
  requested: CharacterTraits,
  place: Place | undefined,
  prefix: string,
  {
    pen = { width: 0 },
    detail = "full",
    fade = 0,
    shadow,
    isLoose = false,
    isPlain = false,
  }: PersonFinish = {},
  turnPerson?: TurnPerson,
): Character {
  const isBold = detail === "bold";
  const faded = fadeColors(requested, fade);
  const hairColor = mix(requested.hair.color, "#ffffff", fade * 0.5 * luma(requested.hair.color));
  const traits = { ...faded, hair: { ...faded.hair, color: hairColor } };
  const pose = isBold ? { turn: 0, tilt: 0 } : headPose(traits);
  const resolved = resolveFace(traits, pose.turn, prefix);
  const face = inkFace(detail === "anime" ? animeFace(resolved) : resolved, pen);
  const texture = shadowPaint(shadow, skinShade(traits.skin, 0.04), prefix);
  const costume = drawCostume(pen, traits);
  const cloth = drawCloth(pen, face, traits, prefix);
  const hat =
    costume.hidesHair === true
      ? undefined
      : (cloth ?? drawHeadwear(pen, traits, place === "kitchen" && traits.clothing.type === "uniform"));
  const showsHair = costume.hidesHair !== true && hat?.hair !== "none";
  const hair = showsHair ? drawHair(pen, traits, hat, texture.paint, prefix, isPlain) : undefined;
  const eyewear = drawEyewear(face, traits.eyewear, traits.frames, eyewearColor(traits));
  const onScalp = (content: string): string =>
    traits.haircut === "bald"
      ? content
      : traitGroup(`hair.style:${traits.hair.style} hair.color:${traits.names["hair.color"]}`, content);
  const drop = face.proportions.earDrop;
  const frontSpec: FigureSpec = {
    pen,
    styles: [],
    top: 4,
    hairIsFitted: true,
    mouthOverBeard: true,
    headOverClothes: true,
    ...(cloth !== undefined && { headwear: cloth }),
    ...(pose.tilt !== 0 && { headTransform: `rotate(${pose.tilt} 140 184)` }),
    ...(drop > 0 && { offsets: { face: `translate(0 ${drop})`, headphones: `translate(0 ${drop})` } }),
    neckShadow: fillPath("M114 172C120 196 160 196 166 172V188C158 208 122 208 114 188Z", texture.paint),
    ...(isLoose && {
      drawOnClothes: () => line(clothesHatching, pen.ink ?? "#000000", 1.6, 0.45),
    }),
    marks: drawMarks(face, traits),
    faceMap: mapOf(face),
    underHair: traitGroup(`eyewear:${traits.eyewear}`, eyewear.underHair),
    earrings: hat?.hair === "none" ? "" : drawEarringsOf(face, traits),
  };
  const frontLayers = {
    hairBehind: (hair?.defs ?? "") + (hair?.behind ?? "") + (hair?.top ?? ""),
    head: drawHead(face, hair, {
      pen,
      hasOwnEars: costume.ears === "",
      isBold,
      isPlain,
      hat,
      shade: texture.paint,
      onScalp,
    }),
    face: isBold ? drawFacialFeatures(traits, boldFace(face)) : drawFace(face),
    hair: hair?.front ?? "",
    beard: outlined(pen, drawBeard(face, traits.beardLength), face),
    eyewear: eyewear.overHair,
  };
  const front = { spec: frontSpec, layers: frontLayers };
  const { spec, layers } =
    turnPerson?.(
      {
        ...front,
        traits,
        face,
        hair,
        hat,
        hasOwnEars: costume.ears === "",
        onScalp,
        shadow: (hair?.shadow ?? "") + hatShadow(hat, texture.paint),
      },
      { pen, shade: texture.paint, isPlain: isPlain || isBold, isBold },
    ) ?? front;
  const character = composeCharacter(spec, layers, traits, place, prefix);
  const still = isLoose ? composeCharacter(spec, { ...layers, face: "" }, traits, place, prefix).svg : "";
  return { ...character, svg: texture.defs + secondOutline(still, pen) + character.svg };
}

/** The outlines of a drawing again, a little turned, to be drawn below it. */
function secondOutline(svg: string, { ink, width }: Pen): string {
  if (svg === "") return "";
  const outlines = withoutDefinitions(svg)
    .replace(/<use [^>]*>/g, "")
    .replace(/<(?:path|ellipse|circle|rect)[^>]*>/g, (element) =>
      element.includes(` stroke="${ink}"`) && !element.includes(' fill="none"')
        ? element
            .replace(/ fill="[^"]*"/, ' fill="none"')
            .replace(/ stroke-width="[^"]*"/, ` stroke-width="${width}"`)
        : "",
    );
  return `<g transform="rotate(-1.1 140 210) translate(1.6 -1.2)" opacity=".7">${outlines}</g>`;
}

/** Definitions can contain others, so the innermost are removed first. */
function withoutDefinitions(svg: string): string {
  const rest = svg.replace(innermostDefinition, "");
  return rest === svg ? svg : withoutDefinitions(rest);
}

const innermostDefinition =
  /<(defs|clipPath|pattern|radialGradient|linearGradient)[ >](?:(?!<(?:defs|clipPath|pattern|radialGradient|linearGradient)[ >]).)*?<\/\1>/g;

/** Strokes at the side of the body that is in shadow. */
const clothesHatching = [0, 1, 2, 3, 4, 5, 6, 7, 8]
  .map((i) => `M${166 + (i % 3)} ${262 + i * 9}L${186 + (i % 2) * 6} ${244 + i * 9}`)
  .join("");

/** Hair fitted to the headwear. */
function drawHair(
  pen: Pen,
  traits: CharacterTraits,
  hat: HeadwearDrawing | undefined,
  shade: string,
  prefix: string,
  isPlain: boolean,
): HairLayers {
  const brim = hat?.hair === "below" ? hat.brim : undefined;
  return personHair({
    cut: traits.haircut,
    color: traits.hair.color,
    ...(traits.hair.dye !== undefined && { dye: traits.hair.dye }),
    skin: traits.skin,
    skinShade: shade,
    accent: traits.accent,
    outline: pen,
    isSmall: isPlain,
    ...(brim !== undefined && { brim }),
    prefix,
  });
}

/** A headscarf or a turban, which take the place of hair. */
function drawCloth(
  pen: Pen,
  face: Face,
  traits: CharacterTraits,
  prefix: string,
): HeadwearDrawing | undefined {
  const { headwear } = traits;
  if (headwear !== "hijab" && headwear !== "turban") return undefined;
  const color = clothColor(traits);
  const { behind, top, shadow, front } = personHair({
    cut: headwear,
    color,
    skin: traits.skin,
    skinShade: skinShade(traits.skin, 0.04),
    accent: color,
    outline: pen,
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
  readonly pen: Pen;
  /** False for the pointed ears of a costume. */
  readonly hasOwnEars: boolean;
  readonly isBold: boolean;
  readonly isPlain: boolean;
  readonly hat: HeadwearDrawing | undefined;
  /** The paint of shadows on the skin. */
  readonly shade: string;
  readonly onScalp: (content: string) => string;
}

/** Ears, skin, cropped hair, and the shadow of the hair. */
function drawHead(face: Face, hair: HairLayers | undefined, options: HeadOptions): string {
  const { skin, turn, jaw, colors, proportions, prefix } = face;
  const outline = headPath(jaw);
  const ears = options.hasOwnEars
    ? shape(options.pen, earsPath(turn, proportions.earDrop), mix(skin, colors.shade, 0.35)) +
      (options.isBold ? "" : line(earFolds(turn, proportions.earDrop), options.pen.ink ?? colors.shade, 2.4))
    : "";
  const shadows =
    options.isBold || options.isPlain ? "" : (hair?.shadow ?? "") + hatShadow(options.hat, options.shade);
  return (
    ears +
    shape(options.pen, outline, skin) +
    options.onScalp(hair?.scalp ?? "") +
    (shadows === ""
      ? ""
      : `<clipPath id="${prefix}hd"><path d="${outline}"/></clipPath><g clip-path="url(#${prefix}hd)">${shadows}</g>`) +
    (options.isBold || options.isPlain ? "" : drawBlush(face, 1, `${prefix}bl`))
  );
}

/** The shadow of a hat on the forehead: its shapes again, moved down. */
function hatShadow(hat: HeadwearDrawing | undefined, shade: string): string {
  if (hat?.hair !== "below") return "";
  const shapes = Array.from(hat.front.matchAll(/<path d="([^"]+)" fill="#/g), ([, d]) => d);
  return `<g transform="translate(1.5 6)">${fillPath(shapes.join(""), shade)}</g>`;
}

/** A face whose lines are drawn with the pen of the style. */
function inkFace(face: Face, { ink }: Pen): Face {
  if (ink === undefined) return face;
  const { colors } = face;
  return { ...face, colors: { ...colors, line: ink, eye: ink, fold: mix(ink, face.skin, 0.15) } };
}

/** A beard with the outline of the style. Stubble has none. */
function outlined({ ink, width }: Pen, beard: string, { facialHair }: Face): string {
  if (ink === undefined || facialHair === "stubble") return beard;
  return beard.replace(
    /(<path d="[^"]*" fill="#[^"]*")/,
    `$1 stroke="${ink}" stroke-width="${width}" stroke-linejoin="round"`,
  );
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
  return drawWorn(traits, [
    ["earrings", () => drawEarrings(face, "hoops", traits.itemColors.get("earrings") ?? "#e3b341")],
    ["stud-earrings", () => drawEarrings(face, "studs", traits.itemColors.get("stud-earrings") ?? "#e3b341")],
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
