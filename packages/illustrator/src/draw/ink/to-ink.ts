import { parseColor } from "../../brief/color.ts";
import { luma } from "../../color/color-math.ts";
import { ink, paper } from "./ink-colors.ts";

/** Colours below this luma become black areas. */
const darkest = 0.45;
/** Fainter shapes and lines are shading, which ink does not have. */
const faintestArea = 0.5;
const faintestLine = 0.36;
/** Lines of at least this width are areas, such as arms. */
const widestLine = 7;
/** Areas of at least this size have details on them. */
const smallestArea = 36;
/** The width of the line between two black areas, and around light details. */
const thin = 2.2;

/** The tone of a colour. */
export function toneOf(color: string): string {
  return luma(color) < darkest ? ink : paper;
}

/**
 * Turns a drawing with black outlines into pure black and white: areas become black or white by their luma, shading is
 * left out, and details get the tone that is visible on the area below them, which every drawing draws first. The
 * features of a face already contrast with it.
 */
export function toInk(svg: string): string {
  let below = paper;
  let depth = 0;
  // What is worn on the face is drawn after the clothes, and other clothes after what is worn over them.
  let [head, clothes] = [paper, paper];
  let [headDepth, faceDepth, wornDepth] = [outside, outside, outside];
  return svg.replace(tags, (tag, name: string | undefined, attributes = "", end = "") => {
    if (name === undefined) {
      if (depth === headDepth) [head, headDepth] = [below, outside];
      if (depth === faceDepth) [below, faceDepth] = [head, outside];
      if (depth === wornDepth) [below, wornDepth] = [clothes, outside];
      depth -= 1;
      return tag;
    }
    if (name === "g") {
      if (end === "") depth += 1;
      if (attributes.startsWith(' data-trait="expression')) faceDepth = depth;
      if (attributes.startsWith(' data-trait="accessories')) [clothes, wornDepth] = [below, depth];
      if (attributes.startsWith(' data-trait="skin')) [below, headDepth] = [paper, depth];
      return `<g${withoutOpacity(attributes)}${end}>`;
    }
    const shape = shapeOf(name, attributes, end);
    const { fill, stroke, width, opacity } = shape;
    if (fill === undefined && stroke === undefined) return tag;
    if (depth >= faceDepth) return drawFeature(shape);
    if (fill === undefined) {
      if (stroke === undefined || (stroke === ink && opacity === 1)) return tag;
      if (width < widestLine) return drawLine(shape, below);
      if (opacity < faintestLine) return "";
      const tone = toneOf(stroke);
      const edge = tone === below ? drawn(shape, "none", opposite(tone), width + 2 * thin) : "";
      below = tone;
      return edge + drawn(shape, "none", tone, width);
    }
    if (opacity < faintestArea) return "";
    if (fill === ink || (fill === paper && stroke === undefined))
      return `<${name}${withoutOpacity(attributes)}${end}>`;
    if (isDot(attributes)) return drawn(shape, opposite(below));
    const tone = toneOf(fill);
    const isSameTone = tone === below;
    const isJoined = attributes.includes(' stroke="none"');
    if (stroke !== undefined || isLarge(name, attributes)) below = tone;
    if (stroke !== undefined) return drawn(shape, tone, opposite(tone), tone === ink ? thin : width);
    return isSameTone && !isJoined ? drawn(shape, tone, opposite(tone), thin) : drawn(shape, tone);
  });
}

const outside = Number.POSITIVE_INFINITY;
const tags = /<(path|ellipse|circle|rect|line|polygon|polyline|g)( [^>]*?)?(\/?)>|<\/g>/g;

interface Shape {
  readonly name: string;
  /** The attributes other than paint. */
  readonly rest: string;
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly width: number;
  readonly opacity: number;
  readonly end: string;
}

function shapeOf(name: string, attributes: string, end: string): Shape {
  const fill = colorOf(attributes, "fill");
  return {
    name,
    rest: withoutOpacity(attributes).replace(/ (?:fill|stroke|stroke-width)="[^"]*"/g, ""),
    fill,
    stroke: colorOf(attributes, "stroke"),
    width: Number(/ stroke-width="([\d.]+)"/.exec(attributes)?.[1] ?? 1),
    opacity: opacityOf(attributes, fill === undefined ? "stroke" : "fill"),
    end,
  };
}

/** A line is visible on the area below it, unless it is a highlight on white. */
function drawLine(shape: Shape, below: string): string {
  const { stroke = ink, opacity, width } = shape;
  if (below === ink)
    return opacity < faintestLine && luma(stroke) < 0.9 ? "" : drawn(shape, "none", paper, width);
  return opacity < faintestLine || (opacity < 1 && luma(stroke) > 0.9)
    ? ""
    : drawn(shape, "none", ink, width);
}

function drawFeature(shape: Shape): string {
  const { fill, stroke, width, opacity } = shape;
  if (opacity < faintestArea) return "";
  const [area, line] = [fill && toneOf(fill), stroke && toneOf(stroke)];
  return drawn(shape, area ?? "none", line, width);
}

function opposite(tone: string): string {
  return tone === ink ? paper : ink;
}

function drawn({ name, rest, end }: Shape, fill: string, stroke?: string, width = 1): string {
  const line = stroke === undefined ? "" : ` stroke="${stroke}" stroke-width="${width}"`;
  return `<${name}${rest} fill="${fill}"${line}${end}>`;
}

/** Freckles, buttons and rivets. */
function isDot(attributes: string): boolean {
  return Number(/ r="([\d.]+)"/.exec(attributes)?.[1] ?? Number.POSITIVE_INFINITY) < 4.6;
}

/** Whether a shape is large in both directions, by the coordinates of its path. */
function isLarge(name: string, attributes: string): boolean {
  const [, path] = / d="([^"]*)"/.exec(attributes) ?? [];
  if (name !== "path" || path === undefined) {
    const [, size = "0"] = / (?:r|ry|height)="([\d.]+)"/.exec(attributes) ?? [];
    return Number(size) * (name === "rect" ? 1 : 2) >= smallestArea;
  }
  const numbers = path.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
  const span = (from: number): number => {
    const values = numbers.filter((_, i) => i % 2 === from);
    return Math.max(...values) - Math.min(...values);
  };
  return span(0) >= smallestArea && span(1) >= smallestArea;
}

/** The colour of an attribute; undefined without one, for `none` and for gradients. */
function colorOf(attributes: string, name: "fill" | "stroke"): string | undefined {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined || value === "none" ? undefined : parseColor(value.toLowerCase());
}

function opacityOf(attributes: string, name: "fill" | "stroke"): number {
  return Number(new RegExp(` (?:${name}-)?opacity="([\\d.]+)"`).exec(attributes)?.[1] ?? 1);
}

function withoutOpacity(attributes: string): string {
  return attributes.replace(/ (?:fill-|stroke-)?opacity="[^"]*"/g, "");
}
