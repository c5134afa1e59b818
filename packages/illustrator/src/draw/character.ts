import type { HairStyle, Headwear, Place } from "../brief/values.ts";
import { lightness, mix } from "../look/color.ts";
import type { Look } from "../look/look.ts";
import { body } from "./body/body.ts";
import { ageLines, build } from "./body/build.ts";
import { figure, onSides } from "./body/figure.ts";
import type { Pen } from "./pen.ts";
import { moved, traitGroup } from "./pen.ts";
import type { Layer, Rig } from "./rig.ts";
import { styleLayers } from "./style-layers.ts";
import { faceMarks, mask } from "./worn/face-marks.ts";
import { costume } from "./worn/fantasy.ts";
import { headDress } from "./worn/headwear.ts";
import { handsOf, held } from "./worn/held.ts";
import { earrings, neckwear } from "./worn/neckwear.ts";

/** A character drawn in figure space, and the room it takes. */
export interface Character {
  readonly svg: string;
  /** Below the hips, drawn only where the picture reaches so far. */
  readonly legs: string;
  /** The highest point, figure y. */
  readonly top: number;
  /** From the middle to the widest point that should be seen. */
  readonly half: number;
  /** The lowest point that should be seen even in a bust, for what the hands hold. */
  readonly low: number;
  /** Where it ends, figure y. */
  readonly feet: number;
  /** So short that it is always shown whole. */
  readonly whole: boolean;
  /** What its style draws with, and how its body is moved: for what else is put on it. */
  readonly pen: Pen;
  readonly bodyTransform: string | undefined;
  /** The file names of the DiceBear styles used. */
  readonly styles: readonly string[];
}

/** What dressing needs to know about whom it dresses. */
export interface Wearer {
  readonly pen: Pen;
  /** The file names of the DiceBear styles used. */
  readonly styles: readonly string[];
  readonly shift?: Rig["shift"];
  readonly cutBelow?: number;
  readonly oneEar?: "left" | "right";
  readonly hats?: readonly Headwear[];
  readonly ownBody?: { readonly feet: number };
  readonly mouthOverBeard?: boolean;
  readonly onClothes?: (look: Look) => string;
  /** Has no body to dress: a ghost. */
  readonly bodiless?: boolean;
  readonly top: number;
}

/** Draws a person of a style: its own head and face, dressed and equipped with our shapes. */
export async function drawPerson(
  rig: Rig,
  asked: Look,
  place: Place | undefined,
  prefix: string,
): Promise<Character> {
  const look = washed(asked, rig.wash ?? 0);
  const own = await styleLayers(rig, look, prefix);
  return dressUp({ ...rig, styles: [rig.style], top: rig.hairTop ?? 10 }, own, look, place, prefix);
}

/** Puts a head on a dressed body, and on the head what it wears. */
export function dressUp(
  wearer: Wearer,
  own: { readonly [layer in Layer]: string },
  look: Look,
  place: Place | undefined,
  prefix: string,
): Character {
  const { pen, shift, ownBody: small } = wearer;
  const suit = costume(pen, look);
  const hatted = suit.hidesHair === true || wearer.hats?.includes(look.headwear) === true;
  const hat = hatted
    ? undefined
    : headDress(pen, look, place === "kitchen" && look.clothing.type === "uniform");
  const hands = handsOf(look);
  const clothed = body(pen, look, {
    left: hands.left !== undefined || hands.laptop,
    right: hands.right !== undefined || hands.laptop,
  });
  const bare = small !== undefined || wearer.bodiless === true;

  const hairHidden = hat?.hair === "none" || suit.hidesHair === true;
  const clip = hairClip(
    hat?.hair === "below" ? hat.brim : undefined,
    roomy.includes(look.hair.style) ? suit.hairWithin : undefined,
    prefix,
  );
  const cut =
    wearer.cutBelow === undefined
      ? { def: "", use: "" }
      : clipTo(`${prefix}cut`, `<path d="M-200 -200H480V${wearer.cutBelow}H-200Z"/>`);
  const hair = (content: string): string =>
    hairHidden || content === ""
      ? ""
      : traitGroup(`hair.style:${look.hair.style} hair.color:${look.names["hair.color"]}`, content, clip.use);
  const hatAt = (content: string | undefined): string =>
    moved(
      traitGroup(`headwear:${look.headwear}`, content ?? ""),
      (look.headwear === "headphones" ? shift?.headphones : undefined) ?? shift?.hat,
    );
  const onFace = (content: string): string => moved(content, shift?.face);
  const onEars = (content: string): string => moved(content, shift?.ears ?? shift?.face);
  const beard = traitGroup(`facialHair:${look.facialHair}`, own.beard);
  const grown = build(look);
  const bodyTransform = small === undefined ? grown.transform : "translate(62 66) scale(0.56)";
  const onBody = (content: string): string => moved(content, bodyTransform);
  const around = (content: string): string =>
    moved(content, small === undefined ? undefined : "translate(28 8) scale(0.8)");

  const svg = [
    clip.def,
    cut.def,
    around(suit.behind),
    hatAt(hat?.behind),
    hair(own.hairBehind),
    bare ? "" : onBody(clothed.behind + clothed.neck),
    traitGroup(`skin:${look.names.skin}`, own.head, cut.use),
    onBody((bare ? "" : clothed.front + (wearer.onClothes?.(look) ?? "")) + suit.chest + neckwear(pen, look)),
    onEars(onSides(suit.ears, wearer.oneEar)),
    wearer.mouthOverBeard === true ? beard : "",
    traitGroup(`expression:${look.expression}`, own.face),
    onFace(ageLines(look) + faceMarks(look) + suit.face),
    onFace(mask(pen, look)),
    hair(own.hair),
    wearer.mouthOverBeard === true ? "" : beard,
    traitGroup(`eyewear:${look.eyewear}`, own.eyewear),
    hairHidden ? "" : onEars(earrings(pen, look, wearer.oneEar)),
    hatAt(hat?.front),
    around(suit.front),
    small === undefined
      ? onBody(held(pen, look, hands))
      : moved(held(pen, look, hands, true), "translate(62 40) scale(0.56)"),
  ];
  const busy = hands.right !== undefined || hands.left !== undefined || hands.laptop || hands.camera;
  return {
    svg: svg.join(""),
    legs: bare ? "" : onBody(clothed.legs),
    top: Math.min(hat?.top ?? wearer.top, suit.reach?.top ?? 40, wearer.top),
    half: Math.max(
      suit.reach?.half ?? 0,
      look.headwear === "wizard-hat" || look.headwear === "hat" ? 108 : 100,
    ),
    low: hands.laptop ? 372 : busy ? 326 : figure.shoulders + 74,
    feet: small?.feet ?? (wearer.bodiless === true ? 440 : 196 + (figure.feet - 196) * grown.y),
    whole: small !== undefined,
    pen,
    bodyTransform,
    styles: wearer.styles,
  };
}

/** Heads of hair that would not stay in a helmet by themselves. */
const roomy: readonly HairStyle[] = [
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

/** Clothes as thin as watercolour, for styles that are lines on paper. */
function washed(look: Look, share: number): Look {
  if (share === 0) return look;
  const thin = (color: string): string => mix(color, "#ffffff", share);
  return {
    ...look,
    skin: tinted(look.skin),
    accent: thin(look.accent),
    clothing: { ...look.clothing, color: thin(look.clothing.color) },
  };
}

/** Skin as paper with a breath of colour; dark skin keeps more of it. */
function tinted(color: string): string {
  return mix(color, "#ffffff", 0.08 + 0.28 * lightness(color));
}

/** Keeps the hair below a brim, or inside a helmet. */
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
