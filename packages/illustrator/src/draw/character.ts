import type { Headwear } from "../brief/values/clothes.ts";
import type { HairStyle } from "../brief/values/hair.ts";
import type { Place } from "../brief/values/surroundings.ts";
import { luma, mix } from "../color/color-math.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import { type FaceMap, frontFace } from "./adornments/face-map.ts";
import { drawFaceAdornments, drawHeadAdornments, headAdornmentTop } from "./adornments/load-adornments.ts";
import { drawBody } from "./body/body.ts";
import { bodyScale, drawWrinkles } from "./body/body-scale.ts";
import { buildOf } from "./body/build.ts";
import { figure, onSides } from "./body/figure.ts";
import { postureBounds } from "./body/pose-arms.ts";
import { stanceBounds, stanceFront } from "./body/stance-legs.ts";
import type { HeldLayer } from "./holding/hold-drawing.ts";
import type { Pen } from "./pen.ts";
import { traitGroup, withTransform } from "./pen.ts";
import type { Layer, StyleAdapter } from "./style-adapter.ts";
import { drawStyleLayers } from "./style-layers.ts";
import type { Shade } from "./volume/shade-shapes.ts";
import { drawCostume } from "./wearables/costume.ts";
import { drawCostumeEyewear, drawFaceMarks, drawMask } from "./wearables/face-marks.ts";
import { drawHeadwear } from "./wearables/headwear.ts";
import type { HeadwearDrawing } from "./wearables/headwear-drawing.ts";
import { assignHands, drawHeldItems, heldReach } from "./wearables/held-items.ts";
import { drawEarrings, drawNeckwear } from "./wearables/neckwear.ts";

/** A character drawn in figure space, and its bounds. */
export interface Character {
  readonly svg: string;
  /** Drawn behind the legs. */
  readonly cloak: string;
  /** Below the hips; drawn only if the image reaches that far. */
  readonly legs: string;
  /** The highest point, figure y. */
  readonly top: number;
  /** The distance from the centre line to the widest point that has to be visible. */
  readonly halfWidth: number;
  /** The lowest point that has to be visible even in a bust, because of held items. */
  readonly visibleBottom: number;
  /** The lowest point, figure y. */
  readonly feet: number;
  /** Where the legs begin to show, figure y. */
  readonly hips: number;
  /** Where a picture of the upper body ends, figure y. */
  readonly waist: number;
  /** Short figures are always shown down to their feet. */
  readonly isShort: boolean;
  /** The style's pen and the transform of the body, for shapes that are added to the figure. */
  readonly pen: Pen;
  readonly bodyTransform: string | undefined;
  /** Draws an edge around the clothed body, for figures in front of others in the same colour. */
  readonly bodyEdge?: (color: string, width: number) => string;
  /** The file names of the DiceBear styles used. */
  readonly styles: readonly string[];
}

/** What `composeCharacter` needs to know about a figure. */
export interface FigureSpec {
  readonly pen: Pen;
  /** The file names of the DiceBear styles used. */
  readonly styles: readonly string[];
  readonly offsets?: StyleAdapter["offsets"];
  readonly clipBelow?: number;
  readonly visibleEar?: "left" | "right";
  readonly builtInHeadwear?: readonly Headwear[];
  readonly builtInBody?: { readonly feet: number };
  readonly mouthOverBeard?: boolean;
  /** Moves the head with all that is worn on it. */
  readonly headTransform?: string;
  /** The head is drawn over the clothes, because it ends at the chin. */
  readonly headOverClothes?: boolean;
  /** The shadow of the head on the neck. */
  readonly neckShadow?: string;
  /** The hair is already fitted to the headwear. */
  readonly hairIsFitted?: boolean;
  /** Headwear of the style's own. */
  readonly headwear?: HeadwearDrawing;
  /** Wrinkles, freckles and tattoos. Default: those of all styles. */
  readonly marks?: string;
  /** Where the features of the face are. Default: a face seen from the front, moved like what is worn on it. */
  readonly faceMap?: FaceMap;
  /** Drawn over the face and under the hair. */
  readonly underHair?: string;
  /** Default: those of all styles. */
  readonly earrings?: string;
  readonly drawOnClothes?: (traits: CharacterTraits) => string;
  /** Gives body and wearables light and shadow. */
  readonly shade?: Shade;
  /** Has no body that could be dressed, such as a ghost. */
  readonly bodiless?: boolean;
  /** Moves what is worn on a turned head, and on its face. */
  readonly turnWorn?: { readonly [on in "head" | "face"]: (content: string) => string };
  readonly top: number;
}

/** Draws a person: the style's own head and face, with the body and wearables of this package. */
export async function drawPerson(
  adapter: StyleAdapter,
  requested: CharacterTraits,
  place: Place | undefined,
  prefix: string,
): Promise<Character> {
  const traits = fadeColors(requested, adapter.fade ?? 0);
  const layers = await drawStyleLayers(adapter, traits, prefix);
  return composeCharacter(
    {
      ...adapter,
      styles: [adapter.style],
      top: adapter.hairTop ?? 10,
      ...(adapter.shading !== undefined && {
        shade: adapter.shading(prefix, { lean: buildOf(traits).lean }),
      }),
    },
    layers,
    traits,
    place,
    prefix,
  );
}

/** Combines head, dressed body and wearables. */
export function composeCharacter(
  spec: FigureSpec,
  layers: { readonly [layer in Layer]: string },
  traits: CharacterTraits,
  place: Place | undefined,
  prefix: string,
): Character {
  const { pen, offsets, builtInBody: smallBody, shade = unshaded } = spec;
  const costume = drawCostume(pen, traits);
  const hidesHat = costume.hidesHair === true || spec.builtInHeadwear?.includes(traits.headwear) === true;
  const hat = hidesHat
    ? undefined
    : (spec.headwear ?? drawHeadwear(pen, traits, place === "kitchen" && traits.clothing.type === "uniform"));
  const hands = assignHands(traits);
  const bodyLayers = drawBody(pen, traits, hands, {
    prefix,
    ...(offsets?.chin !== undefined && { chin: offsets.chin }),
  });
  const hidesBody = smallBody !== undefined || spec.bodiless === true;

  const hairHidden = hat?.hair === "none" || costume.hidesHair === true;
  const clip = hairClip(
    hat?.hair === "below" && spec.hairIsFitted !== true ? hat.brim : undefined,
    voluminousHairStyles.includes(traits.hair.style) ? costume.hairWithin : undefined,
    prefix,
  );
  const cut =
    spec.clipBelow === undefined
      ? { def: "", use: "" }
      : clipTo(`${prefix}cut`, `<path d="M-200 -200H480V${spec.clipBelow}H-200Z"/>`);
  const skull = skullClip(hat, offsets?.hat, prefix);
  const hair = (hairContent: string): string =>
    hairHidden || hairContent === ""
      ? ""
      : traitGroup(
          `hair.style:${traits.hair.style} hair.color:${traits.names["hair.color"]}`,
          hairContent,
          clip.use,
        );
  const onHead = (...content: readonly string[]): string =>
    withTransform(content.join(""), spec.headTransform);
  const hatAt = (content: string | undefined): string =>
    withTransform(
      traitGroup(`headwear:${traits.headwear}`, turnedOn(shade(content ?? "", "head"))),
      (traits.headwear === "headphones" ? offsets?.headphones : undefined) ?? offsets?.hat,
    );
  const { head: turnedOn = asIs, face: turnedFace = asIs } = spec.turnWorn ?? {};
  const onFace = (content: string): string => withTransform(content, offsets?.face);
  const onEars = (content: string): string => withTransform(content, offsets?.ears ?? offsets?.face);
  const beard = traitGroup(`facialHair:${traits.facialHair}`, layers.beard);
  const scale = bodyScale(traits);
  const bodyTransform = smallBody === undefined ? scale.transform : "translate(62 66) scale(0.56)";
  const onBody = (content: string): string => withTransform(content, bodyTransform);
  // Glasses that are pushed up into the hair.
  const onHair = traits.holds.get(traits.eyewear) === "on-head" ? "translate(0 -58)" : undefined;
  const heldIn = (layer: HeldLayer): string => shade(drawHeldItems(pen, traits, hands, layer), "object");
  const around = (content: string): string =>
    withTransform(content, smallBody === undefined ? undefined : "translate(28 8) scale(0.8)");

  const drawAdornments = (layer: "below" | "above"): string =>
    spec.faceMap === undefined
      ? onFace(drawFaceAdornments(frontFace(traits.skin), traits, layer))
      : drawFaceAdornments(spec.faceMap, traits, layer);
  const skin = traitGroup(`skin:${traits.names.skin}`, shade(layers.head, "head"), cut.use);
  const head = onHead(skull.use === "" ? skin : `<g${skull.use}>${skin}</g>`);
  const svg = [
    clip.def,
    cut.def,
    skull.def,
    around(shade(costume.behind, "back")),
    smallBody === undefined ? onBody(heldIn("behind")) : "",
    onHead(hatAt(hat?.behind), hair(layers.hairBehind)),
    hidesBody ? "" : onBody(shade(bodyLayers.behind + bodyLayers.neck, "body") + (spec.neckShadow ?? "")),
    spec.headOverClothes === true ? "" : head,
    onBody(
      shade(
        (hidesBody ? "" : bodyLayers.front + (spec.drawOnClothes?.(traits) ?? "")) +
          costume.chest +
          drawNeckwear(pen, traits),
        "body",
      ) +
        (smallBody === undefined ? heldIn("body") : "") +
        shade(hidesBody ? "" : bodyLayers.arms, "body"),
    ),
    spec.headOverClothes === true ? head : "",
    onHead(
      onEars(turnedFace(shade(onSides(costume.ears, spec.visibleEar), "head"))),
      spec.mouthOverBeard === true ? beard : "",
      traitGroup(
        `expression:${traits.expression}`,
        turnedFace(drawAdornments("below")) + layers.face + turnedFace(drawAdornments("above")),
      ),
      spec.marks ?? onFace(drawWrinkles(traits) + drawFaceMarks(traits)),
      onFace(turnedFace(costume.face + shade(drawMask(pen, traits), "head"))),
      withTransform(spec.underHair ?? "", onHair),
      hair(layers.hair),
      spec.mouthOverBeard === true ? "" : beard,
      withTransform(traitGroup(`eyewear:${traits.eyewear}`, layers.eyewear), onHair),
      onFace(turnedFace(drawCostumeEyewear(pen, traits))),
      costume.hidesHair === true
        ? ""
        : withTransform(turnedOn(shade(drawHeadAdornments(pen, traits), "head")), offsets?.hat),
      hairHidden ? "" : (spec.earrings ?? onEars(drawEarrings(pen, traits, spec.visibleEar))),
      hatAt(hat?.front),
    ),
    spec.headOverClothes === true && costume.hidesHair === true
      ? onFace(shade(costume.front, "head"))
      : around(shade(costume.front, "head")),
    smallBody === undefined
      ? onBody(shade(hidesBody ? "" : bodyLayers.overHead, "body") + heldIn("front")) +
        withTransform(
          heldIn("table") + shade(stanceFront(pen, traits, hands.right !== undefined), "object"),
          scale.upright,
        )
      : withTransform(
          heldIn("behind") + heldIn("body") + heldIn("table") + heldIn("front"),
          "translate(62 40) scale(0.56)",
        ),
  ];
  const bounds = postureBounds(traits);
  const reach = heldReach(hands);
  const stance = smallBody === undefined ? stanceBounds(traits) : undefined;
  return {
    svg: svg.join(""),
    cloak: around(shade(costume.cloak, "cloak")),
    legs: hidesBody ? "" : withTransform(shade(bodyLayers.legs, "legs"), scale.legs),
    top: Math.min(
      hat?.top ?? spec.top,
      costume.reach?.top ?? 40,
      spec.top,
      headAdornmentTop(traits),
      bounds.top,
      smallBody === undefined ? reach.top : 40,
    ),
    halfWidth: Math.max(
      costume.reach?.half ?? 0,
      hat?.half ?? 0,
      reach.half,
      traits.headwear === "wizard-hat" || traits.headwear === "hat" ? 108 : 100,
      bounds.half,
      stance?.half ?? 0,
    ),
    visibleBottom: Math.max(
      stance === undefined ? 0 : scale.at(stance.bottom),
      figure.shoulders + 74,
      bounds.bottom === 0 ? 0 : scale.at(bounds.bottom),
      reach.bottom === 0 ? 0 : scale.at(reach.bottom),
    ),
    hips: scale.at(bodyLayers.legsFrom),
    waist: scale.at(figure.waist),
    feet:
      smallBody?.feet ??
      (spec.bodiless === true ? 440 : stance === undefined ? scale.feet : scale.at(stance.feet)),
    isShort: smallBody !== undefined,
    pen,
    bodyTransform,
    ...(!hidesBody && { bodyEdge: (color, width) => onBody(bodyLayers.edge(color, width)) }),
    styles: spec.styles,
  };
}

const asIs = (content: string): string => content;

export const unshaded: Shade = (content) => content;

/** Hairstyles that have to be clipped inside a helmet. */
const voluminousHairStyles: readonly HairStyle[] = [
  "wavy",
  "afro",
  "long",
  "bob",
  "bun",
  "ponytail",
  "braids",
  "dreadlocks",
  "mohawk",
];

/** Fades the colours of skin and clothes, for styles that look like ink on paper. */
export function fadeColors(traits: CharacterTraits, share: number): CharacterTraits {
  if (share === 0) return traits;
  // Dark colours stay dark.
  const thin = (color: string): string => mix(color, "#ffffff", share * (0.2 + 0.8 * luma(color)));
  return {
    ...traits,
    skin: fadeSkin(traits.skin),
    accent: thin(traits.accent),
    clothing: { ...traits.clothing, color: thin(traits.clothing.color) },
  };
}

/** Dark skin is faded less than light skin. */
function fadeSkin(color: string): string {
  return mix(color, "#ffffff", 0.08 + 0.28 * luma(color));
}

/** Clips the head at the brim of a hat, because its crown can be narrower than the skull. */
function skullClip(
  hat: HeadwearDrawing | undefined,
  transform: string | undefined,
  prefix: string,
): { def: string; use: string } {
  if (hat?.hair !== "below" || hat.brim === undefined) return { def: "", use: "" };
  const y = hat.brim - 2;
  const moved = transform === undefined ? "" : ` transform="${transform}"`;
  return clipTo(`${prefix}skull`, `<path d="M-200 ${y}H92Q140 ${y - 44} 188 ${y}H480V700H-200Z"${moved}/>`);
}

/** Clips the hair below a brim or inside a helmet. */
function hairClip(
  brim: number | undefined,
  within: { readonly cx: number; readonly cy: number; readonly r: number } | undefined,
  prefix: string,
): { def: string; use: string } {
  if (within !== undefined)
    return clipTo(`${prefix}clip`, `<circle cx="${within.cx}" cy="${within.cy}" r="${within.r}"/>`);
  return brim === undefined
    ? { def: "", use: "" }
    : clipTo(`${prefix}clip`, `<path d="M-200 ${brim}H480V700H-200Z"/>`);
}

function clipTo(id: string, area: string): { def: string; use: string } {
  return { def: `<clipPath id="${id}">${area}</clipPath>`, use: ` clip-path="url(#${id})"` };
}
