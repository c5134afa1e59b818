import type { Place } from "../../../brief/values/surroundings.ts";
import { mix } from "../../../color/color-math.ts";
import type { CharacterTraits } from "../../../traits/character-traits.ts";
import { buildOf } from "../../body/build.ts";
import { type Character, composeCharacter, type FigureSpec } from "../../character.ts";
import { type Pen, traitGroup } from "../../pen.ts";
import { materialTones } from "../../volume/material-tones.ts";
import { volumeShading } from "../../volume/shade-shapes.ts";
import { type SkinTones, skinTones } from "../../volume/skin-tones.ts";
import { drawCostume } from "../../wearables/costume.ts";
import { drawHeadwear } from "../../wearables/headwear.ts";
import type { HeadwearDrawing } from "../../wearables/headwear-drawing.ts";
import { clothColor, drawEarringsOf, drawMarks, eyewearColor } from "../draw-person.ts";
import { drawBeard } from "../face/beards.ts";
import { drawEyewear, type EyewearLayers } from "../face/eyewear.ts";
import type { Face } from "../face/face.ts";
import { isDarkSkin, skinShade } from "../face/face-colors.ts";
import { mapOf } from "../face/map-of.ts";
import { headPose, resolveFace } from "../face/resolve-face.ts";
import type { HairLayers } from "../hair/person-hair.ts";
import type { FrontPerson } from "../turned/turn-head.ts";
import type { TurnedVolumePerson } from "../turned/turn-volume-person.ts";
import { volumeHair } from "./volume-hair.ts";
import { hatShadow, volumeFace, volumeGradients, volumeHead } from "./volume-head.ts";

const pen: Pen = { width: 0 };

/** Turns a head. It is loaded for pictures that show one. */
export type TurnVolumePerson = (
  front: FrontPerson,
  gradients: string,
  hairDefs: string,
) => TurnedVolumePerson;

/** Draws the person of the flat style with light and shadow, from gradients alone. */
export function drawVolumePerson(
  traits: CharacterTraits,
  place: Place | undefined,
  prefix: string,
  turnPerson?: TurnVolumePerson,
): Character {
  const pose = headPose(traits);
  const face = resolveFace(traits, pose.turn, prefix);
  const tones = skinTones(traits.skin);
  const { lean } = buildOf(traits);
  const upright = pose.tilt === 0 ? "" : ` gradientTransform="rotate(${-pose.tilt} 140 184)"`;
  const costume = drawCostume(pen, traits);
  const hidesHair = costume.hidesHair === true;
  const cloth = hidesHair ? undefined : clothOf(traits, upright, prefix);
  const hat = hidesHair
    ? undefined
    : (cloth?.drawing ??
      drawHeadwear(pen, traits, place === "kitchen" && traits.clothing.type === "uniform"));
  const brim = hat?.hair === "below" ? hat.brim : undefined;
  const hair =
    hidesHair || hat?.hair === "none"
      ? undefined
      : hairOf(traits, traits.haircut, traits.hair.color, { upright, prefix, brim });
  const onScalp = (content: string): string =>
    traitGroup(`hair.style:${traits.hair.style} hair.color:${traits.names["hair.color"]}`, content);
  const eyewear = eyewearOf(face, traits, tones);
  const drop = face.proportions.earDrop;
  const frontSpec: FigureSpec = {
    pen,
    styles: [],
    top: 4,
    shade: volumeShading(prefix, { skin: traits.skin, upright, lean }),
    hairIsFitted: true,
    mouthOverBeard: true,
    headOverClothes: true,
    ...(cloth !== undefined && { headwear: cloth.drawing }),
    ...(pose.tilt !== 0 && { headTransform: `rotate(${pose.tilt} 140 184)` }),
    ...(drop > 0 && { offsets: { face: `translate(0 ${drop})`, headphones: `translate(0 ${drop})` } }),
    neckShadow: neckShadow(prefix),
    marks: drawMarks(face, traits),
    faceMap: mapOf(face),
    underHair: traitGroup(`eyewear:${traits.eyewear}`, eyewear.underHair),
    earrings: hat?.hair === "none" ? "" : drawEarringsOf(face, traits),
  };
  const frontLayers = {
    hairBehind: (hair?.behind ?? "") + (hair?.top ?? ""),
    head: volumeHead(face, {
      hasOwnEars: costume.ears === "",
      scalp: onScalp(hair?.scalp ?? ""),
      shadow: hair?.shadow ?? cloth?.shadow ?? "",
      ...(brim !== undefined && { brim }),
    }),
    face: volumeFace(face),
    hair: hair?.front ?? "",
    beard: beardOf(face, traits, upright, prefix),
    eyewear: eyewear.overHair,
  };
  const gradients = volumeGradients(face, upright, lean);
  const hairDefs = hair?.defs ?? cloth?.defs ?? "";
  const front = { spec: frontSpec, layers: frontLayers };
  const { spec, layers, defs } = turnPerson?.(
    {
      ...front,
      traits,
      face,
      hair,
      hat,
      hasOwnEars: costume.ears === "",
      onScalp,
      shadow:
        (hair?.shadow ?? cloth?.shadow ?? "") +
        (brim === undefined ? "" : hatShadow(brim, tones, `${prefix}hs`)),
    },
    gradients,
    hairDefs,
  ) ?? { ...front, defs: gradients + hairDefs };
  const character = composeCharacter(spec, layers, traits, place, prefix);
  return { ...character, svg: defs + character.svg };
}

interface HairPlace {
  readonly upright: string;
  readonly prefix: string;
  readonly brim?: number | undefined;
}

function hairOf(
  traits: CharacterTraits,
  cut: Parameters<typeof volumeHair>[0]["cut"],
  color: string,
  { upright, prefix, brim }: HairPlace,
): HairLayers {
  return volumeHair({
    cut,
    color,
    ...(traits.hair.dye !== undefined && { dye: traits.hair.dye }),
    skin: traits.skin,
    skinShade: skinShade(traits.skin, 0.08),
    accent: traits.accent,
    upright,
    ...(brim !== undefined && { brim }),
    prefix,
  });
}

interface Cloth {
  readonly drawing: HeadwearDrawing;
  readonly defs: string;
  readonly shadow: string;
}

/** A headscarf or a turban, which take the place of hair. */
function clothOf(traits: CharacterTraits, upright: string, prefix: string): Cloth | undefined {
  const { headwear } = traits;
  if (headwear !== "hijab" && headwear !== "turban") return undefined;
  const { defs, behind, front, shadow } = hairOf(traits, headwear, clothColor(traits), {
    upright,
    prefix,
  });
  return {
    drawing: { behind, front, hair: "none", top: headwear === "turban" ? 2 : 8 },
    defs,
    shadow,
  };
}

/** Glasses with a shadow on the face. */
function eyewearOf(face: Face, traits: CharacterTraits, tones: SkinTones): EyewearLayers {
  const { eyewear, frames } = traits;
  const layers = drawEyewear(face, eyewear, frames, eyewearColor(traits));
  if (eyewear === "none") return layers;
  const shadow = drawEyewear(face, eyewear, frames, tones.contact).overHair.replace(
    'fill="#ffffff" fill-opacity="0.08"',
    'fill="none"',
  );
  return {
    underHair: `<g opacity=".3" transform="translate(2 5)">${shadow}</g>${layers.underHair}`,
    overHair: layers.overHair,
  };
}

/** Under the chin, with a clear edge. */
function neckShadow(prefix: string): string {
  return `<path d="M114 172C120 196 160 196 166 172V190C158 211 122 211 114 190Z" fill="url(#${prefix}c)"/>`;
}

function beardOf(
  face: Face,
  { beardLength, hair }: CharacterTraits,
  upright: string,
  prefix: string,
): string {
  const beard = drawBeard(face, beardLength);
  if (beard === "") return "";
  const { color } = hair;
  if (face.facialHair === "stubble")
    return beard.replace(
      /fill="#[0-9a-f]{6}"/,
      `fill="${mix(color, "#3c241c", 0.6)}" fill-opacity="${isDarkSkin(face.skin) ? 0.3 : 0.24}"`,
    );
  const { high, low, deep } = materialTones(color);
  return (
    `<linearGradient id="${prefix}bd" gradientUnits="userSpaceOnUse" x1="0" y1="110" x2="0" y2="300"${upright}><stop offset="0" stop-color="${high}"/><stop offset=".2" stop-color="${color}"/><stop offset=".5" stop-color="${low}"/><stop offset="1" stop-color="${deep}"/></linearGradient>` +
    beard.replace(/fill="#[0-9a-f]{6}"/, `fill="url(#${prefix}bd)"`)
  );
}
