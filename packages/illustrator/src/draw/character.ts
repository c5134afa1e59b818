import type { Place } from "../brief/values.ts";
import type { Look } from "../look/look.ts";
import { body } from "./body/body.ts";
import { figure } from "./body/figure.ts";
import { traitGroup } from "./pen.ts";
import type { Rig } from "./rig.ts";
import { styleLayers } from "./style-layers.ts";
import { faceMarks, mask } from "./worn/face-marks.ts";
import { costume } from "./worn/fantasy.ts";
import { handsOf, held } from "./worn/held.ts";
import { headDress } from "./worn/headwear.ts";
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
  /** The file names of the DiceBear styles used. */
  readonly styles: readonly string[];
}

/** Draws a person of a style: its own head and face, dressed and equipped with our shapes. */
export async function drawPerson(
  rig: Rig,
  look: Look,
  place: Place | undefined,
  prefix: string,
): Promise<Character> {
  const { pen } = rig;
  const own = await styleLayers(rig, look, prefix);
  const suit = costume(pen, look);
  const hat =
    suit.hidesHair === true
      ? undefined
      : headDress(pen, look, place === "kitchen" && look.clothing.type === "uniform");
  const hands = handsOf(look);
  const clothed = body(pen, look, {
    left: hands.left !== undefined || hands.laptop,
    right: hands.right !== undefined || hands.laptop,
  });

  const hairHidden = hat?.hair === "none" || suit.hidesHair === true;
  const clip = hairClip(hat?.hair === "below" ? hat.brim : undefined, suit.hairWithin, prefix);
  const cut =
    rig.cutBelow === undefined
      ? { def: "", use: "" }
      : clipTo(`${prefix}cut`, `<path d="M-200 -200H480V${rig.cutBelow}H-200Z"/>`);
  const hair = (content: string): string =>
    hairHidden || content === ""
      ? ""
      : traitGroup(`hair.style:${look.hair.style} hair.color:${look.names["hair.color"]}`, content, clip.use);
  const hatAt = (content: string | undefined): string =>
    moved(traitGroup(`headwear:${look.headwear}`, content ?? ""), rig.shift?.hat);
  const onFace = (content: string): string => moved(content, rig.shift?.face);
  const onEars = (content: string): string => moved(content, rig.shift?.ears ?? rig.shift?.face);

  const svg = [
    clip.def,
    cut.def,
    suit.behind,
    hatAt(hat?.behind),
    hair(own.hairBehind),
    clothed.behind,
    clothed.neck,
    rig.headOverClothes === true ? clothed.front : "",
    traitGroup(`skin:${look.names.skin}`, own.head, cut.use),
    rig.headOverClothes === true ? "" : clothed.front,
    suit.chest,
    neckwear(pen, look),
    onEars(suit.ears),
    traitGroup(`expression:${look.expression}`, own.face),
    onFace(faceMarks(look) + suit.face),
    onFace(mask(pen, look)),
    hair(own.hair),
    traitGroup(`facialHair:${look.facialHair}`, own.beard),
    traitGroup(`eyewear:${look.eyewear}`, own.eyewear),
    hairHidden ? "" : onEars(earrings(pen, look)),
    hatAt(hat?.front),
    suit.front,
    held(pen, look, hands),
  ];
  const busy = hands.right !== undefined || hands.left !== undefined || hands.laptop || hands.camera;
  return {
    svg: svg.join(""),
    legs: clothed.legs,
    top: Math.min(hat?.top ?? rig.hairTop ?? 10, suit.reach?.top ?? 40, rig.hairTop ?? 10),
    half: Math.max(
      suit.reach?.half ?? 0,
      look.headwear === "wizard-hat" || look.headwear === "hat" ? 108 : 100,
    ),
    low: hands.laptop ? 372 : busy ? 326 : figure.shoulders + 74,
    styles: [rig.style],
  };
}

function moved(content: string, transform: string | undefined): string {
  return content === "" || transform === undefined ? content : `<g transform="${transform}">${content}</g>`;
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
