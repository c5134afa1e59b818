import type { HairCut } from "../../../brief/values/hair.ts";
import { luma, mix } from "../../../color/color-math.ts";
import { fillPath, line, type Pen } from "../../pen.ts";
import { cloths } from "./cover.ts";
import { type Dye, drawDye, lowestPoint } from "./dye.ts";
import { clothTones, type HairTones, hairTones } from "./hair-colors.ts";
import type { HairShape, Strand } from "./hair-shape.ts";
import { haircuts } from "./haircuts.ts";

/** Hair, or the cloth that covers it. */
export type HeadCover = HairCut | keyof typeof cloths;

export interface HairSpec {
  readonly cut: HeadCover;
  /** The colour of the hair, or of the cloth. */
  readonly color: string;
  readonly skin: string;
  /** The colour of shadows on the skin. */
  readonly skinShade: string;
  /** The colour of elastics, cuffs and the inner cloth. */
  readonly accent: string;
  readonly dye?: Dye;
  /** Outlines the locks. */
  readonly outline?: Pen;
  /** Figure y of the lower edge of a hat at the temples. */
  readonly brim?: number;
  /** Composed for a small picture: without strands and shadow. */
  readonly isSmall?: boolean;
  /** Distinguishes the ids of the picture. */
  readonly prefix: string;
}

/** Drawings in figure units, each empty if there is nothing to draw. */
export interface HairLayers {
  /** Clip paths that the other layers refer to. */
  readonly defs: string;
  /** Behind neck and body. */
  readonly behind: string;
  /** Above the crown: behind the head. */
  readonly top: string;
  /** On the skin of the head, below the shadow. */
  readonly scalp: string;
  /** On the skin of the head, to be clipped to it. */
  readonly shadow: string;
  /** Before the face and the frames of glasses, but behind their lenses. */
  readonly front: string;
  readonly ears: HairShape["ears"];
}

/** The shapes that are visible, with or without a hat. */
export interface VisibleHair {
  readonly shape: HairShape;
  readonly isCloth: boolean;
  readonly front: string | undefined;
  readonly frontStrands: readonly Strand[];
  readonly behind: string | undefined;
  readonly behindStrands: readonly Strand[];
  readonly top: string | undefined;
  /** The area below the hat that shows the front, and the one that shows what is behind. */
  readonly clip: string | undefined;
  readonly clipsFront: boolean;
  readonly clipsBehind: boolean;
}

export function visibleHair(cut: HeadCover, brim: number | undefined): VisibleHair {
  const isCloth = isClothName(cut);
  const shape = isCloth ? cloths[cut] : haircuts[cut];
  const hasHat = brim !== undefined && !isCloth;
  const [ownFront, ownBehind] = hasHat ? [shape.hatFront, shape.hatBehind] : [];
  return {
    shape,
    isCloth,
    front: ownFront ?? shape.front,
    frontStrands: ownFront === undefined ? (shape.strands ?? []) : (shape.hatStrands ?? []),
    behind: ownBehind ?? shape.behind,
    behindStrands: ownBehind === undefined ? (shape.behindStrands ?? []) : [],
    top: hasHat ? undefined : shape.top,
    clip: hasHat ? (shape.swells === true ? swellingBelow : fallingBelow) : undefined,
    clipsFront: hasHat && ownFront === undefined,
    clipsBehind: hasHat && ownBehind === undefined,
  };
}

/** The clip path of what is visible below a hat. */
export function belowHat({ clip }: VisibleHair, brim: number | undefined, id: string): string {
  if (clip === undefined || brim === undefined) return "";
  const moved = brim === usualBrim ? "" : ` transform="translate(0 ${brim - usualBrim})"`;
  return `<clipPath id="${id}"><path d="${clip}"${moved}/></clipPath>`;
}

/** Draws hair or its cover without outlines. */
export function personHair(spec: HairSpec): HairLayers {
  const { cut, skin, accent, brim, prefix } = spec;
  const hair = visibleHair(cut, brim);
  const { shape, isCloth } = hair;
  const color = spec.isSmall === true && !isCloth ? distinctFromSkin(spec.color, skin) : spec.color;
  const tones = isCloth ? clothTones(color) : hairTones(color);
  const strands = (list: readonly Strand[], of: HairTones): string =>
    spec.isSmall === true ? "" : drawStrands(list, of);
  const clipped = (content: string, clips: boolean): string =>
    content !== "" && clips ? `<g clip-path="url(#${prefix}hb)">${content}</g>` : content;
  const path = (d: string | undefined, fill: string): string =>
    d === undefined ? "" : fillPath(d, fill, 1, isCloth);
  const outline = spec.outline?.ink === undefined ? undefined : spec.outline;
  const edge = outline?.ink ?? tones.edge;
  const edgeWidth = outline === undefined ? 1.6 : outline.width * 2;
  const edged = (d: string | undefined, fill: string): string =>
    d === undefined || edge === undefined
      ? path(d, fill)
      : `<path d="${d}" fill="${fill}"${isCloth ? ' fill-rule="evenodd"' : ""} stroke="${edge}" stroke-width="${edgeWidth}" stroke-linejoin="round" paint-order="stroke"/>`;
  const lowest = spec.dye === undefined ? 0 : lowestPoint([hair.front, hair.behind]);
  const dyed = (d: string | undefined, name: string): string =>
    drawDye(d, isCloth ? undefined : spec.dye, lowest, `${prefix}dy${name}`);
  const shine =
    brim === undefined ? path(shape.shine, mix(skin, "#fff6e8", luma(skin) < 0.42 ? 0.2 : 0.5)) : "";
  const shadow =
    hair.front === undefined || spec.isSmall === true
      ? ""
      : `<g transform="translate(1.5 5)">${path(hair.front, spec.skinShade)}</g>`;
  return {
    defs: belowHat(hair, brim, `${prefix}hb`),
    behind: clipped(
      (outline === undefined ? path : edged)(hair.behind, tones.behind) +
        dyed(hair.behind, "b") +
        strands(hair.behindStrands, hairTones(tones.behind)),
      hair.clipsBehind,
    ),
    top:
      hair.top === undefined
        ? ""
        : edged(hair.top, tones.top) +
          dyed(hair.top, "t") +
          strands(shape.topStrands ?? [], tones) +
          path(shape.topTies, accent),
    scalp: shine + path(shape.scalp, mix(color, skin, shape.front === undefined ? 0.2 : 0.32)),
    shadow: clipped(shadow, hair.clipsFront),
    front:
      path(shape.inner, mix(color, "#fff8ee", 0.62)) +
      clipped(
        edged(hair.front, color) +
          dyed(hair.front, "f") +
          strands(hair.frontStrands, tones) +
          path(shape.ties, accent),
        hair.clipsFront,
      ),
    ears: shape.ears,
  };
}

/** Draws strands. Open lines of one tone and width become one path. */
export function drawStrands(strands: readonly Strand[], tones: HairTones): string {
  const colorOf = (tone: Strand[0]): string => (tone === "darker" ? tones.darkStrand : tones.lightStrand);
  const lines = new Map<string, { readonly tone: Strand[0]; readonly width: number; d: string }>();
  const leaves: string[] = [];
  for (const [tone, d, width] of strands) {
    if (width === undefined) {
      leaves.push(fillPath(d, colorOf(tone)));
      continue;
    }
    const key = `${tone} ${width}`;
    const known = lines.get(key);
    if (known === undefined) lines.set(key, { tone, width, d });
    else known.d += d;
  }
  return (
    leaves.join("") +
    Array.from(lines.values(), ({ tone, width, d }) => line(d, colorOf(tone), width)).join("")
  );
}

/** Without strands, black hair on dark skin needs more contrast. */
function distinctFromSkin(color: string, skin: string): string {
  return luma(skin) < 0.32 && luma(color) < 0.2 ? mix(color, "#0d0d16", 0.5) : color;
}

function isClothName(cut: HeadCover): cut is keyof typeof cloths {
  return Object.hasOwn(cloths, cut);
}

/** Where the areas below start beside the head. */
const usualBrim = 80;
const fallingBelow =
  "M79 78C68 80 60 94 58 112C56 140 40 180 -20 230V420H300V230C240 180 224 140 222 112C220 94 212 80 201 78Q140 60 79 78Z";
const swellingBelow =
  "M-20 190C10 150 40 112 60 97C66 92 69 84 79 78Q140 60 201 78C211 84 214 92 220 97C240 112 270 150 300 190V420H-20Z";
