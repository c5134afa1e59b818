import { luma, mix } from "../../../color/color-math.ts";
import { fillPath } from "../../pen.ts";
import { drawDye, lowestPoint } from "../hair/dye.ts";
import { clothTones, type HairTones, hairTones } from "../hair/hair-colors.ts";
import { belowHat, drawStrands, type HairLayers, type HairSpec, visibleHair } from "../hair/person-hair.ts";

/**
 * Hair with light and shadow. One path of its front, without a colour, is its shadow on the face, its rim, its body and
 * its gloss.
 */
export function volumeHair(spec: HairSpec & { readonly contact: string }): HairLayers {
  const { cut, color, accent, brim, prefix, contact } = spec;
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
  const onRight = (content: string): string => `<g clip-path="url(#${id("r")})">${content}</g>`;
  // Hair in front of other hair has hardly a rim: it would be a light line inside the hair.
  const isInside = hair.behind !== undefined && shape.ears === "covered";
  const lit = (name: string, rim: number): string =>
    onRight(use(name, tones.rim, ` fill-opacity="${rim}"`)) +
    use(name, `url(#${id("g")})`, ' transform="translate(-1.2 .5)"');
  const strands = (list: Parameters<typeof drawStrands>[0], opacity: number): string =>
    list.length === 0 ? "" : `<g opacity="${opacity}">${drawStrands(list, tones.strands)}</g>`;
  const lowest = spec.dye === undefined ? 0 : lowestPoint([hair.front, hair.behind]);
  const dyed = (d: string | undefined, name: string): string =>
    drawDye(d, isCloth ? undefined : spec.dye, lowest, id(`y${name}`), name === "b" ? 0.74 : 0.88);
  const hasBehindRim = isInside && !isCloth;
  return {
    defs:
      `<defs>${gradients(tones, id, isCloth)}<clipPath id="${id("r")}"><path d="M150 -60H340V340H150Z"/></clipPath>` +
      (hair.front === undefined ? "" : `<path id="${id("f")}" d="${hair.front}"${rule}/>`) +
      (hair.top === undefined ? "" : `<path id="${id("t")}" d="${hair.top}"/>`) +
      `</defs>${belowHat(hair, brim, id("b"))}`,
    behind: clipped(
      (hasBehindRim ? onRight(path(hair.behind, tones.rim, ' fill-opacity=".5"')) : "") +
        path(hair.behind, `url(#${id("k")})`, hasBehindRim ? ' transform="translate(-1.2 .5)"' : "") +
        dyed(hair.behind, "b") +
        strands(hair.behindStrands, 0.4),
      hair.clipsBehind,
    ),
    top:
      hair.top === undefined
        ? ""
        : lit("t", 0.5) +
          dyed(hair.top, "t") +
          strands(shape.topStrands ?? [], 0.5) +
          path(shape.topTies, accent),
    scalp:
      shape.scalp === undefined
        ? ""
        : `<path d="${shape.scalp}" fill="url(#${id("g")})" fill-opacity="${shape.front === undefined ? 0.8 : 0.66}"/>`,
    shadow:
      hair.front === undefined
        ? ""
        : clipped(
            use("f", contact, ' fill-opacity=".22" transform="translate(3 9)"') +
              use("f", contact, ' fill-opacity=".26" transform="translate(2 4.5)"'),
            hair.clipsFront,
          ),
    front:
      (shape.inner === undefined ? "" : fillPath(shape.inner, mix(color, "#fff8ee", 0.62))) +
      clipped(
        hair.front === undefined
          ? ""
          : lit("f", isInside ? 0.14 : 0.5) +
              dyed(hair.front, "f") +
              use("f", `url(#${id("l")})`) +
              strands(hair.frontStrands, 0.5) +
              path(shape.ties, accent),
        hair.clipsFront,
      ),
    ears: shape.ears,
  };
}

interface VolumeTones {
  readonly base: string;
  readonly high: string;
  readonly light: string;
  readonly deep: string;
  readonly rim: string;
  readonly strands: HairTones;
}

function volumeTones(color: string, isCloth: boolean): VolumeTones {
  const light = luma(color);
  const isBlack = light < 0.24;
  const high = mix(
    color,
    isCloth || light > 0.8 ? "#ffffff" : isBlack ? "#b98a66" : "#fff1d0",
    isBlack ? 0.36 : 0.4,
  );
  const flat = isCloth ? clothTones(color) : hairTones(color);
  const deep = mix(
    color,
    isBlack ? "#0d0606" : light > 0.8 ? "#7d746e" : isCloth ? "#1d1024" : flat.deep,
    isCloth ? 0.45 : 0.5,
  );
  return {
    base: color,
    high,
    light: isBlack ? mix(color, high, 0.6) : high,
    deep,
    rim: mix(high, "#ffffff", 0.15),
    strands: isCloth
      ? { ...flat, darkStrand: mix(color, "#1d1024", 0.3), lightStrand: high }
      : { ...flat, ...(isBlack ? {} : { darkStrand: deep }) },
  };
}

function gradients(tones: VolumeTones, id: (name: string) => string, isCloth: boolean): string {
  const { base, high, light, deep } = tones;
  const units = ' gradientUnits="userSpaceOnUse"';
  const stop = (offset: number, color: string, opacity = 1): string =>
    `<stop offset="${offset}" stop-color="${color}"${opacity < 1 ? ` stop-opacity="${opacity}"` : ""}/>`;
  return (
    `<radialGradient id="${id("g")}"${units} cx="104" cy="34" r="190">${stop(0, light)}${stop(0.3, base)}${stop(0.72, mix(base, deep, 0.7))}${stop(1, deep)}</radialGradient>` +
    `<radialGradient id="${id("k")}"${units} cx="100" cy="30" r="230">${stop(0, mix(base, deep, 0.3))}${stop(0.6, mix(base, deep, 0.85))}${stop(1, deep)}</radialGradient>` +
    `<radialGradient id="${id("l")}"${units} cx="0" cy="0" r="1" gradientTransform="translate(112 44) rotate(-18) scale(58 21)">${stop(0, high, isCloth ? 0.35 : 0.7)}${stop(0.4, high, isCloth ? 0.2 : 0.4)}${stop(1, high, 0)}</radialGradient>`
  );
}
