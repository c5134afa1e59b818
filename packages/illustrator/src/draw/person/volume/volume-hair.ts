import { luma, mix } from "../../../color/color-math.ts";
import { toneOf } from "../../../color/oklab.ts";
import { fillPath } from "../../pen.ts";
import { type MaterialTones, materialTones } from "../../volume/material-tones.ts";
import { drawDye, lowestPoint } from "../hair/dye.ts";
import { clothTones, type HairTones, hairTones } from "../hair/hair-colors.ts";
import { belowHat, drawStrands, type HairLayers, type HairSpec, visibleHair } from "../hair/person-hair.ts";

interface VolumeHairSpec extends HairSpec {
  /** The transform that levels gradients on a tilted head. */
  readonly upright: string;
}

/**
 * Hair with light and shadow. One path of its front, without a colour, is its shadow on the face and its body.
 */
export function volumeHair(spec: VolumeHairSpec): HairLayers {
  const { cut, color, accent, brim, prefix } = spec;
  const hair = visibleHair(cut, brim);
  const { shape, isCloth } = hair;
  const tones = volumeTones(color, isCloth);
  const id = (name: string): string => `${prefix}h${name}`;
  const rule = isCloth ? ' fill-rule="evenodd" clip-rule="evenodd"' : "";
  const use = (name: string, fill: string, more = ""): string =>
    `<use href="#${id(name)}" fill="${fill}"${more}/>`;
  const clipped = (content: string, clips: boolean): string =>
    content !== "" && clips ? `<g clip-path="url(#${id("b")})">${content}</g>` : content;
  const path = (d: string | undefined, fill: string, more = ""): string =>
    d === undefined ? "" : `<path d="${d}" fill="${fill}"${more}/>`;
  const { edge } = tones.strands;
  const edged =
    edge === undefined
      ? ""
      : ` stroke="${edge}" stroke-width="1.6" stroke-linejoin="round" paint-order="stroke"`;
  const lit = (name: string): string => use(name, `url(#${id("g")})`, edged);
  const lowest = spec.dye === undefined ? 0 : lowestPoint([hair.front, hair.behind]);
  const dyed = (d: string | undefined, name: string): string =>
    drawDye(d, isCloth ? undefined : spec.dye, lowest, id(`y${name}`), name === "b" ? 0.74 : 0.88);
  return {
    defs:
      `<defs>${gradients(tones, id, spec.upright)}` +
      (hair.front === undefined ? "" : `<path id="${id("f")}" d="${hair.front}"${rule}/>`) +
      (hair.top === undefined ? "" : `<path id="${id("t")}" d="${hair.top}"/>`) +
      `</defs>${belowHat(hair, brim, id("b"))}`,
    behind: clipped(
      path(hair.behind, `url(#${id("k")})`) +
        dyed(hair.behind, "b") +
        drawStrands(hair.behindStrands, hairTones(tones.low)),
      hair.clipsBehind,
    ),
    top:
      hair.top === undefined
        ? ""
        : lit("t") +
          dyed(hair.top, "t") +
          drawStrands(shape.topStrands ?? [], tones.strands) +
          path(shape.topTies, accent),
    scalp:
      (brim === undefined
        ? path(shape.shine, mix(spec.skin, "#fff6e8", luma(spec.skin) < 0.42 ? 0.2 : 0.5))
        : "") +
      path(shape.scalp, `url(#${id("g")})`, ` fill-opacity="${shape.front === undefined ? 0.8 : 0.66}"`),
    shadow:
      hair.front === undefined
        ? ""
        : clipped(use("f", spec.skinShade, ' transform="translate(2 6)"'), hair.clipsFront),
    front:
      (shape.inner === undefined ? "" : fillPath(shape.inner, mix(color, "#fff8ee", 0.62))) +
      clipped(
        hair.front === undefined
          ? ""
          : lit("f") +
              dyed(hair.front, "f") +
              drawStrands(hair.frontStrands, tones.strands) +
              path(shape.ties, accent),
        hair.clipsFront,
      ),
    ears: shape.ears,
  };
}

interface VolumeTones extends MaterialTones {
  readonly base: string;
  readonly strands: HairTones;
}

function volumeTones(color: string, isCloth: boolean): VolumeTones {
  const light = luma(color);
  const tones = materialTones(color);
  const flat = isCloth ? clothTones(color) : hairTones(color);
  const gloss =
    light < 0.24
      ? mix(color, "#b08c74", 0.42)
      : light > 0.8
        ? "#ffffff"
        : toneOf(mix(color, "#ffffff", isCloth ? 0.1 : 0.22), 0.06);
  return {
    ...tones,
    base: color,
    strands: { ...flat, ...(isCloth && { darkStrand: toneOf(color, -0.13) }), lightStrand: gloss },
  };
}

/** The light falls on the crown; behind the head and at the ends it is darker. */
function gradients(tones: VolumeTones, id: (name: string) => string, upright: string): string {
  const { base, high, low, deep } = tones;
  const units = ' gradientUnits="userSpaceOnUse"';
  const stop = (offset: number, color: string): string => `<stop offset="${offset}" stop-color="${color}"/>`;
  return (
    `<linearGradient id="${id("g")}"${units} x1="0" y1="12" x2="0" y2="290"${upright}>${stop(0, high)}${stop(0.15, base)}${stop(0.6, base)}${stop(1, deep)}</linearGradient>` +
    `<linearGradient id="${id("k")}"${units} x1="0" y1="60" x2="0" y2="270"${upright}>${stop(0, low)}${stop(1, deep)}</linearGradient>`
  );
}
