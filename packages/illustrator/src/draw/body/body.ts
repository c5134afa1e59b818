import type { ClothingType } from "../../brief/values/clothes.ts";
import { darken } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { Pen } from "../pen.ts";
import { traitGroup } from "../pen.ts";
import { outlineOf } from "../styles/add-outline.ts";
import type { Hands } from "../wearables/held-items.ts";
import type { ArmPose } from "./arm-pose.ts";
import type { Arm, Sleeve } from "./arms.ts";
import { drawArm } from "./arms.ts";
import { type Build, buildOf } from "./build.ts";
import { figure, mirrored } from "./figure.ts";
import { drawGarment } from "./garment.ts";
import type { Garment } from "./garments/garment-parts.ts";
import type { DrawHand } from "./hands.ts";
import { handsOf } from "./hands.ts";

import type { Point } from "./limbs.ts";
import { patternOf } from "./patterns/patterned.ts";
import { poseArms, touchingHands } from "./pose-arms.ts";
import { stanceLegs } from "./stance-legs.ts";
import { neck } from "./torso.ts";

/** The layers of the body, from back to front. The head is drawn between them. */
export interface BodyLayers {
  readonly behind: string;
  readonly neck: string;
  /** Clothes, without the arms. */
  readonly front: string;
  /** Arms beside and in front of the body, over what is worn around the neck. */
  readonly arms: string;
  /** Arms that reach to the face. */
  readonly overHead: string;
  readonly legs: string;
  /** The height from which `legs` has to be drawn. */
  readonly legsFrom: number;
  /** Draws an edge around clothes and arms, to be drawn below them. */
  readonly edge: (color: string, width: number) => string;
}

export interface BodyOptions {
  /** Default: hands of people. */
  readonly drawHand?: DrawHand;
  /** How far the chin is from that of a flat head. */
  readonly chin?: Point;
  /** Replaces the clothes of a being that wears none, and its build. */
  readonly bare?: { readonly build: Build; readonly garment: Garment };
  /** Prefixes the ids of the drawing. */
  readonly prefix?: string;
}

/** Draws a dressed body. */
export function drawBody(
  pen: Pen,
  traits: CharacterTraits,
  hands: Hands,
  { drawHand = handsOf(traits.skin), chin = { x: 0, y: 0 }, bare, prefix = "" }: BodyOptions = {},
): BodyLayers {
  const build = bare?.build ?? buildOf(traits);
  const garment = bare?.garment ?? drawGarment(pen, traits, build);
  const pocket = garment.isLong === true ? garment.sleeve.color : garment.trousers;
  // A thinner line breaks up into single cells of pixel art.
  const edgeWidth = traits.style === "pixel" ? 5.5 : 2.4;
  const { left, right, leftOnTop } = poseArms(traits, hands, chin);
  const isTattooed = bare === undefined && traits.accessories.has("arm-tattoo");
  const sleeve = isTattooed ? rolledUp(garment.sleeve, traits) : garment.sleeve;
  const draw = (pose: ArmPose): Arm =>
    drawArm(pen, build, sleeve, traits.skin, pose, drawHand, pocket, edgeWidth, isTattooed);
  const [rightArm, leftArm] = [draw(right), draw(left)];
  const trait = bare !== undefined ? `body:${traits.names.skin}` : clothingNames(traits);
  const patterned = bare === undefined ? patternOf(traits, prefix) : (content: string): string => content;
  const posture = `posture:${traits.posture}`;
  const both = (of: (arm: Arm) => string): string =>
    leftOnTop ? of(rightArm) + mirrored(of(leftArm)) : mirrored(of(leftArm)) + of(rightArm);
  const shoulder = garment.sleeve.shoulder ?? "";
  return {
    behind: traitGroup(trait, both(({ outline }) => outline) + patterned(garment.behind ?? "")),
    neck: bare === undefined ? neck(pen, traits.skin) : "",
    front: traitGroup(trait, patterned(garment.front)),
    arms: traitGroup(posture, patterned(both(({ front }) => front))) + patterned(shoulder),
    overHead: patterned(both(({ overHead }) => overHead)) + touchingHands(pen, traits, hands),
    edge: (color, width) => outlineOf(garment.front + both(({ front }) => front), { ink: color, width }),
    legsFrom: garment.skirtFrom ?? figure.hips,
    legs: traitGroup(
      traits.stance === "standing" ? "legs" : `legs stance:${traits.stance}`,
      stanceLegs(pen, traits, {
        build,
        trousers: garment.trousers,
        shoes: garment.shoes ?? darken(garment.trousers, 0.5),
        ...(garment.skirt !== undefined && { skirt: traits.clothing.color }),
        standingSkirt: patterned(garment.skirt ?? ""),
        accent: traits.accent,
      }),
    ),
  };
}

/** Sleeves that are rolled up, so that tattooed arms show, if the clothes are such that they can be. */
function rolledUp(sleeve: Sleeve, { clothing }: CharacterTraits): Sleeve {
  return sleeve.length === "long" && clothesToRollUp.has(clothing.type)
    ? { ...sleeve, length: "short" }
    : sleeve;
}

const clothesToRollUp: ReadonlySet<ClothingType> = new Set<ClothingType>([
  "shirt",
  "sweater",
  "hoodie",
  "overalls",
  "apron",
  "vest",
]);

/** The traits that the clothes show. */
function clothingNames({ clothing, names }: CharacterTraits): string {
  const { type, pattern } = clothing;
  return `clothing.type:${type} clothing.color:${names["clothing.color"]}${pattern === undefined ? "" : ` clothing.pattern:${pattern.kind}`}`;
}
