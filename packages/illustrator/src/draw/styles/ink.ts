import type { FacialHair } from "../../brief/values/hair.ts";
import { luma } from "../../color/color-math.ts";
import { randomStream } from "../../random/random-stream.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { drawPerson } from "../character.ts";
import { isLongBeard } from "../fallback-parts/face.ts";
import { ink, paper } from "../ink/ink-colors.ts";
import { type InkFace, inkFaces, ownFeatures } from "../ink/ink-faces.ts";
import { drawOwnInkHair, hasInkCap, inkHairVariant } from "../ink/ink-hair.ts";
import { inkDirection } from "../ink/ink-traits.ts";
import { loadStyle } from "../load-style.ts";
import { withTransform } from "../pen.ts";
import type { StyleAdapter } from "../style-adapter.ts";
import type { OwnStyle } from "./flat.ts";

const pen = { ink, onDark: paper, width: 4.2 } as const;

/** Black and white. The traits have these tones already. */
export const inkStyle: OwnStyle = {
  pen,
  drawPerson: (traits, place, prefix) => drawPerson(inkAdapter(traits), traits, place, prefix),
};

/** Notionists, turned to either side. */
function inkAdapter(traits: CharacterTraits): StyleAdapter {
  const face = inkFaces[traits.expression];
  const isChild = traits.age === "child";
  const hairIsLight = traits.hair.color !== ink;
  const hair = inkHairVariant(traits);
  const ownHair = hair === undefined ? drawOwnInkHair(traits) : { behind: "", front: "" };
  return {
    style: "notionists",
    load: async () =>
      loadStyle((await import("@dicebear/styles/notionists.json", { with: { type: "json" } })).default),
    pen,
    placement,
    offsets: {
      face: "translate(178 108) scale(0.72 0.96) translate(-140 -113)",
      ears: "translate(10 2)",
      hat: "translate(-4 2) scale(1.15 1.02)",
    },
    clipBelow: 212,
    visibleEar: "left",
    headTransform: headTransform(traits),
    builtInHeadwear:
      traits.headwear === "hijab" || traits.headwear === "turban" || hasInkCap(traits)
        ? [traits.headwear]
        : [],
    layers: {
      head: ["head"],
      face: ["mouth", "nose", "eyes", "eyebrows"],
      hair: ["hair"],
      beard: ["beard"],
      eyewear: ["glasses"],
    },
    transforms: {
      eyes: eyesTransform(face, isChild),
      ...(isChild && {
        mouth: "translate(812 876) scale(0.84)",
        nose: "translate(908 690) scale(0.86)",
        eyebrows: "translate(776 690) scale(0.98 0.86)",
      }),
    },
    variants: () => ({
      head: "variant01",
      hair,
      mouth: `variant${face.mouth}`,
      nose: `variant${nose(traits)}`,
      eyes: hasEyePart(face, traits) ? (face.eyes === "half" ? "variant01" : "variant05") : undefined,
      eyebrows:
        face.brows === "angry" || traits.eyewear === "sunglasses" ? undefined : `variant${face.brows}`,
      glasses: glassesVariant(traits),
      beard: isLongBeard(traits) ? undefined : beardVariants[traits.facialHair],
    }),
    colors: () => ({ ink, paper }),
    postprocess: (layer, svg) =>
      layer === "head"
        ? withNeck(svg)
        : (layer === "hair" &&
              (traits.headwear === "hijab"
                ? isLightHijab(traits)
                : hairIsLight && traits.headwear !== "turban")) ||
            (layer === "beard" && hairIsLight)
          ? outlined(svg)
          : svg,
    fallbackParts: () => ({
      head: hair === undefined ? skull : "",
      hairBehind: ownHair.behind,
      hair: ownHair.front,
      face: inHead(ownEyes(face, traits)),
      beard: traits.facialHair === "stubble" ? stubble : isLongBeard(traits) ? longBeard(traits) : "",
      eyewear: traits.eyewear === "eyepatch" ? eyepatch : "",
    }),
    hairTop: -14,
  };
}

/** The line that hair covers. */
const skull = `<path d="M97 98C90 62 112 34 154 32C196 30 222 48 221 78" fill="${paper}" stroke="${ink}" stroke-width="4.2" stroke-linecap="round"/>`;

/** The head of Notionists, whose neck is not drawn to the shoulders. */
function withNeck(head: string): string {
  return (
    `<clipPath id="neck"><path d="M0 0H1744V1106H974V1300H676V1106H0Z"/></clipPath><g clip-path="url(#neck)">${head}</g>` +
    `<path d="M679 1096L684 1200M967 1108L964 1200" fill="none" stroke="${ink}" stroke-width="17" stroke-linecap="round"/>`
  );
}

/** From the units of Notionists to figure units. */
const placement = { scale: 0.25, x: -57, y: -85 } as const;

function inHead(content: string): string {
  return withTransform(
    content,
    `matrix(${placement.scale} 0 0 ${placement.scale} ${placement.x} ${placement.y})`,
  );
}

/** Mirrors and tilts the head around the neck, the same in all expressions. The rounder heads of children sit lower. */
function headTransform(traits: CharacterTraits): string {
  const tilt = randomStream(traits.seed, "ink.tilt").pick([0, 0, 3, -3]);
  return [
    inkDirection(traits) === "left" ? "matrix(-1 0 0 1 280 0)" : "",
    // The neck is in the middle.
    "translate(-9 0)",
    tilt === 0 ? "" : `rotate(${tilt} 143 180)`,
    traits.age === "child" ? "translate(140 206) scale(0.96 0.9) translate(-143 -206)" : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function eyesTransform({ eyes, gaze: [x, y] = [0, 0] }: InkFace, isChild: boolean): string {
  const scale = (eyes === "wide" ? 1.22 : 1) * (isChild ? 1.14 : 1);
  // The eyes grow around the middle of each pair, so that they stay on the head.
  const [left, top] = [
    805.2 + x - 135 * (scale - 1) * 0.6,
    732.6 + y - 47 * (scale - 1) + (isChild ? 26 : 0),
  ];
  return `translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${(1 + (scale - 1) * 0.6).toFixed(2)} ${scale.toFixed(2)})`;
}

/** Sunglasses hide the eyes; laughing and closed eyes are own parts. */
function hasEyePart({ eyes }: InkFace, { eyewear }: CharacterTraits): boolean {
  return eyewear !== "sunglasses" && eyes !== "laughing" && eyes !== "closed";
}

function ownEyes({ eyes, brows }: InkFace, { eyewear, age, face }: CharacterTraits): string {
  const lines =
    eyewear !== "sunglasses" && (eyes === "laughing" || eyes === "closed") ? ownFeatures[eyes] : "";
  return withTransform(
    lines + (brows === "angry" ? ownFeatures.angry : "") + (face === "tearful" ? ownFeatures.tear : ""),
    age === "child" ? "translate(0 26)" : "translate(0 0)",
  );
}

function nose(traits: CharacterTraits): string {
  const random = randomStream(traits.seed, "ink.nose");
  if (traits.age === "child") return random.pick(["17", "08", "14"]);
  if (traits.age === "senior") return random.pick(["19", "20", "02", "18"]);
  return traits.gender === "masculine"
    ? random.pick(["06", "12", "18", "05", "09", "01"])
    : random.pick(["06", "04", "05", "10", "13", "16"]);
}

function glassesVariant({ eyewear, frames, seed }: CharacterTraits): string | undefined {
  if (eyewear === "sunglasses") return seed % 2 === 0 ? "variant07" : "variant10";
  if (eyewear !== "glasses") return undefined;
  return frames === "square" || frames === "aviator"
    ? "variant08"
    : frames === "cat-eye"
      ? "variant03"
      : "variant11";
}

const beardVariants: { readonly [kind in FacialHair]?: string } = {
  moustache: "variant05",
  goatee: "variant11",
  beard: "variant02",
};

function isLightHijab({ itemColors }: CharacterTraits): boolean {
  const color = itemColors.get("hijab");
  return color !== undefined && luma(color) > 0.5;
}

/** Black areas become outlines. */
function outlined(svg: string): string {
  return svg.replaceAll(
    `fill="${ink}"`,
    `fill="${paper}" stroke="${ink}" stroke-width="16" stroke-linejoin="round"`,
  );
}

/** Dots along the jaw. */
const stubble = `<path d="${[
  [120, 150],
  [128, 158],
  [124, 166],
  [136, 166],
  [134, 174],
  [146, 172],
  [144, 180],
  [156, 178],
  [160, 170],
  [168, 176],
  [180, 174],
  [190, 168],
  [198, 160],
  [152, 142],
  [162, 140],
  [192, 142],
]
  .map(([x, y]) => `M${x} ${y}h.1`)
  .join("")}" fill="none" stroke="${ink}" stroke-width="3.4" stroke-linecap="round"/>`;

/** A beard down to the chest, around the mouth. */
function longBeard({ hair, beardLength }: CharacterTraits): string {
  // Not quite black: `toInk` draws lines that are not black in white on such an area.
  const nearlyBlack = "#111111";
  const fill = hair.color === ink ? nearlyBlack : hair.color;
  const strands =
    beardLength === "braided"
      ? "M152 172L172 188L192 172M154 196L172 212L190 196M157 220L172 234L187 220M161 242L172 253L183 242M163 264H181"
      : "M138 176C142 206 152 232 164 256M172 178L173 262M202 176C200 204 192 230 182 252";
  return (
    `<path d="M105 114C110 138 124 154 144 152C152 142 162 138 172 140C176 142 181 142 185 140C195 138 203 141 207 146C213 142 218 134 220 122C224 176 216 240 172 294C130 250 104 190 105 114ZM163 150C170 146 190 146 197 150C194 161 166 161 163 150Z" fill="${fill}" fill-rule="evenodd" stroke="${ink}" stroke-width="4" stroke-linejoin="round"/>` +
    `<path d="${strands}" fill="none" stroke="${nearlyBlack}" stroke-width="3" stroke-linecap="round"/>`
  );
}

/** On the near eye, with a strap from the ear to the forehead. */
const eyepatch =
  `<path d="M98 92C112 94 128 96 138 98M166 94C182 84 196 76 208 72" fill="none" stroke="${ink}" stroke-width="4" stroke-linecap="round"/>` +
  `<path d="M134 97C146 92 160 92 170 95C174 112 164 124 152 124C140 124 132 112 134 97Z" fill="${ink}"/>`;
