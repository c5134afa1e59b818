import { materialTones } from "./material-tones.ts";
import { skinTones } from "./skin-tones.ts";

/** Where shapes are, which decides how light from the upper left falls on them. */
export type ShadedPart = "head" | "body" | "back" | "legs" | "cloak" | "object";

/** What the shading of figures differs in. */
export interface FigureShading {
  /** Is lit as skin. */
  readonly skin?: string;
  /** How far the group of the body is turned, in degrees. */
  readonly lean?: number;
  /** The transform that levels gradients on a tilted head: the heads of people are lit from above. */
  readonly upright?: string;
}

/** Gives the filled shapes of a drawing in figure units light and shadow. */
export type Shade = (content: string, part: ShadedPart) => string;

/**
 * Replaces plain fills by gradients of the same colour. Shapes that are moved within the drawing are lit one by one, all
 * others together. Translucent fills, thin lines and existing gradients stay as they are. The cost is linear in the
 * length of the drawing.
 */
export function volumeShading(prefix: string, figure: FigureShading = {}): Shade {
  const { skin, upright } = figure;
  const ids = new Map<string, string>();
  const kinds = new Set<string>();
  return (content, part) => {
    const defs: string[] = [];
    const gradientId = (color: string, light: Light): string => {
      const key = `${part} ${light.isOwn} ${light.isMirrored} ${color}`;
      const known = ids.get(key);
      if (known !== undefined) return known;
      const kind = kindOf(part, light);
      // Named by what it looks like, so that an item more changes no other shape.
      const id = `${prefix}v${kind}-${color.replace(/\W/g, "")}`;
      ids.set(key, id);
      if (!kinds.has(kind)) {
        kinds.add(kind);
        defs.push(geometry(`${prefix}v${kind}`, part, light, figure));
      }
      const isRadial = light.isOwn || (part === "head" && upright === undefined);
      const element = isRadial ? "radialGradient" : "linearGradient";
      const colors = color === skin ? skinStops(color, part) : stops(color);
      defs.push(
        `<${element} id="${id}" href="#${prefix}v${kind}">${colors.map(([offset, at]) => `<stop offset="${offset}" stop-color="${at}"/>`).join("")}</${element}>`,
      );
      return id;
    };
    const states: State[] = [{ isOwn: part === "object", isMirrored: false, isSkipped: false }];
    const shaded = content.replace(tag, (whole, close: string, name: string, attributes: string) => {
      const outer = states.at(-1) ?? { isOwn: false, isMirrored: false, isSkipped: false };
      if (close !== "") {
        if (states.length > 1) states.pop();
        return whole;
      }
      const state = stateWithin(outer, name, attributes);
      if (!attributes.endsWith("/")) states.push(state);
      return state.isSkipped || !shapeNames.has(name)
        ? whole
        : shadeTag(whole, (color) => gradientId(color, state), state.isOwn);
    });
    return defs.length === 0 ? shaded : `<defs>${defs.join("")}</defs>${shaded}`;
  };
}

interface Light {
  /** Lit by itself, because its coordinates are not those of the figure. */
  readonly isOwn: boolean;
  /** In the mirrored half of a figure, whose light comes from the other side. */
  readonly isMirrored: boolean;
}

interface State extends Light {
  readonly isSkipped: boolean;
}

const tag = /<(\/?)([a-zA-Z]+)((?:[^<>"]|"[^"]*")*)>/g;

const shapeNames: ReadonlySet<string> = new Set(["path", "ellipse", "circle", "rect", "polygon"]);

const skippedNames: ReadonlySet<string> = new Set([
  "defs",
  "clipPath",
  "linearGradient",
  "radialGradient",
  "pattern",
  "mask",
]);

/** The transform of the right half of a figure, whose coordinates are those of the left. */
const mirrored = "matrix(-1 0 0 1 280 0)";

function stateWithin(outer: State, name: string, attributes: string): State {
  const transform = / transform="([^"]*)"/.exec(attributes)?.[1];
  if (skippedNames.has(name)) return { ...outer, isSkipped: true };
  if (transform === undefined) return outer;
  return transform === mirrored ? { ...outer, isMirrored: !outer.isMirrored } : { ...outer, isOwn: true };
}

/** Details that are too small to have a side in the shadow. */
const leastRadius = 5;
const leastStroke = 8;

function shadeTag(whole: string, gradientId: (color: string) => string, isOwn: boolean): string {
  if (/ (?:fill-)?opacity="/.test(whole)) return whole;
  const radius = / r(?:x)?="([\d.]+)"/.exec(whole)?.[1];
  if (radius !== undefined && Number(radius) < leastRadius) return whole;
  const width = Number(/ stroke-width="([\d.]+)"/.exec(whole)?.[1] ?? 0);
  if (whole.includes(' fill="none"'))
    return isOwn || width < leastStroke
      ? whole
      : whole.replace(
          / stroke="(#[0-9a-f]{6})"/,
          (_, color: string) => ` stroke="url(#${gradientId(color)})"`,
        );
  return whole.replace(/ fill="(#[0-9a-f]{6})"/, (_, color: string) => ` fill="url(#${gradientId(color)})"`);
}

type Stops = readonly (readonly [offset: number, color: string])[];

function kindOf(part: ShadedPart, { isOwn, isMirrored }: Light): string {
  return `${part}${isOwn ? "o" : ""}${isMirrored ? "m" : ""}`;
}

/**
 * A gradient without colours, which others refer to. On large areas it runs straight down: Cairo, which renders PNG, calculates
 * one colour per row then, and else one per pixel.
 */
function geometry(
  id: string,
  part: ShadedPart,
  { isOwn, isMirrored }: Light,
  { upright, lean = 0 }: FigureShading,
): string {
  const x = (value: number): number => (isMirrored ? 280 - value : value);
  if (isOwn) return `<radialGradient id="${id}" cx="${isMirrored ? 0.66 : 0.34}" cy=".26" r=".9"/>`;
  if (part === "head" && upright !== undefined)
    return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="150"${upright}/>`;
  if (part === "head")
    return `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${x(108)}" cy="50" r="150"/>`;
  const ends = (x1: number, y1: number, x2: number, y2: number, more = ""): string =>
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"${more}/>`;
  if (part === "legs" || part === "cloak") return ends(x(88), 220, x(204), 220);
  if (part === "back") return ends(0, 20, 0, 400);
  const level = lean === 0 ? "" : ` gradientTransform="rotate(${isMirrored ? lean : -lean} 140 206)"`;
  return ends(0, 196, 0, 424, level);
}

function stops(color: string): Stops {
  const { high, low, deep } = materialTones(color);
  return [
    [0, high],
    [0.26, color],
    [0.56, color],
    [0.8, low],
    [1, deep],
  ];
}

function skinStops(skin: string, part: ShadedPart): Stops {
  const { high, warm, deep } = skinTones(skin);
  return [
    // The neck is in the shadow of the chin.
    [0, part === "body" ? skin : high],
    [0.36, skin],
    [0.7, warm],
    [1, deep],
  ];
}
