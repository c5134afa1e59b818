import type { Brief } from "../brief/brief.ts";
import { paintOf } from "../brief/palette.ts";
import type { Lighting, Place } from "../brief/values.ts";
import { apartFrom, darker, lighter, lightness, mix } from "../look/color.ts";
import type { Look } from "../look/look.ts";
import type { Size } from "../output.ts";
import { stream } from "../random/stream.ts";

/** What is behind the character, filling the picture. */
export function backdrop(
  brief: Brief,
  look: Look,
  size: Size,
  focus: { x: number; y: number; r: number },
): { defs: string; svg: string } {
  const { width, height } = size;
  const place = brief.place ?? "none";
  const [top, bottom] = sky(brief, look);
  const defs = `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>`;
  const wall = `<rect width="${width}" height="${height}" fill="url(#sky)"/>`;
  const scenery = place === "space" ? stars(size, look.seed) : halo(focus, top, bottom);
  const name = [
    brief.place === undefined ? "" : `place:${brief.place}`,
    brief.background?.color === undefined ? "" : `background.color:${brief.background.color}`,
    brief.lighting === undefined ? "" : `lighting:${brief.lighting}`,
  ];
  return {
    defs,
    svg: `<g data-trait="${["background", ...name].filter((part) => part !== "").join(" ")}">${wall}${scenery}</g>`,
  };
}

const lights: { readonly [lighting in Lighting]: readonly [string, string] } = {
  day: ["#9fd4f5", "#e3f3fb"],
  night: ["#141b3c", "#3a4577"],
  sunset: ["#f3825f", "#fbd38a"],
  neon: ["#2a1457", "#c22f8f"],
  warm: ["#f0b27a", "#fbe3c0"],
  cool: ["#8fb7d9", "#dbe9f5"],
  studio: ["#c9ced6", "#f0f1f3"],
  cinematic: ["#16313b", "#c7794a"],
};

/** The colours of air and walls, until places are built in layers. */
const airs: { readonly [place in Place]?: readonly [string, string] } = {
  space: ["#0f1233", "#3b2b6b"],
  underwater: ["#4cb5d9", "#0d4f86"],
  beach: ["#8fd3f0", "#f6e2b3"],
  desert: ["#f6c98a", "#e59a5a"],
  forest: ["#a9d3a0", "#4b7f58"],
  garden: ["#bfe3f2", "#a8d28b"],
  park: ["#b3def5", "#94c980"],
  outdoor: ["#a7daf5", "#cfe8b5"],
  mountains: ["#a8cdea", "#eef4fa"],
  stage: ["#3a1848", "#a13a58"],
  city: ["#a9c1dc", "#e6dfd8"],
  street: ["#b4bfcc", "#e2dcd2"],
};

function sky(brief: Brief, look: Look): readonly [string, string] {
  const color = brief.background?.color;
  if (color !== undefined) {
    const paint = paintOf(color);
    return lightness(paint) > 0.85
      ? [paint, darker(paint, 0.07)]
      : [lighter(paint, 0.12), darker(paint, 0.08)];
  }
  const air = brief.place === undefined ? undefined : airs[brief.place];
  const light = brief.lighting === undefined ? undefined : lights[brief.lighting];
  if (air !== undefined && light !== undefined)
    return [mix(air[0], light[0], 0.6), mix(air[1], light[1], 0.6)];
  const found = air ?? light;
  if (found !== undefined) return found;
  const first = stream(look.seed, "background.color").next();
  const turned = [...pastels.slice(Math.floor(first * pastels.length)), ...pastels] as const;
  const paint = apartFrom(
    [look.hair.color, look.clothing.color, look.skin],
    [turned[0] ?? "#cfe3f2", ...turned.slice(1)],
    0.2,
  );
  return [lighter(paint, 0.18), darker(paint, 0.06)];
}

const pastels: readonly string[] = [
  "#f7c9b6",
  "#bfe0d2",
  "#c3d6f2",
  "#f6dc9c",
  "#d9c8ef",
  "#b5dbe8",
  "#f3c1cf",
  "#d5e3a8",
];

/** A disc of light behind the head: it lifts dark hair off a dark wall. One only: it costs as much to blend as a figure. */
function halo({ x, y, r }: { x: number; y: number; r: number }, top: string, bottom: string): string {
  const light = lightness(mix(top, bottom, 0.5)) > 0.5 ? "#ffffff" : mix(top, "#ffffff", 0.55);
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r * 0.92)}" fill="${light}" fill-opacity="0.4"/>`;
}

/** A starry sky with a planet, the same for a seed at every size. */
function stars({ width, height }: Size, seed: number): string {
  const draw = stream(seed, "place.space");
  const unit = Math.min(width, height);
  const count = Math.min(96, Math.round((width * height) / 14000) + 24);
  // Stars of one brightness are one path: a hundred shapes would cost as much as the figure before them.
  const glows = ["", "", ""];
  for (let i = 0; i < count; i += 1) {
    const [x, y, size, glow] = [draw.next() * width, draw.next() * height, draw.next(), draw.next()];
    const r = round(1.4 + size * size * size * 5.5);
    glows[Math.floor(glow * 3)] +=
      `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0Z`;
  }
  const points = glows.map(
    (d, i) => `<path d="${d}" fill="${i === 2 ? "#ffefc9" : "#ffffff"}" fill-opacity="${0.5 + i * 0.2}"/>`,
  );
  const [x, y, r] = [width * draw.between(0.09, 0.16), height * draw.between(0.12, 0.24), unit * 0.1];
  const planet =
    `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="#e58d5b"/>` +
    `<path d="M${round(x - r)} ${round(y)}A${round(r)} ${round(r)} 0 0 0 ${round(x + r)} ${round(y)}A${round(r * 1.3)} ${round(r * 0.9)} 0 0 1 ${round(x - r)} ${round(y)}Z" fill="#b8613f" fill-opacity="0.6"/>` +
    `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(r * 1.7)}" ry="${round(r * 0.36)}" fill="none" stroke="#f6d9a8" stroke-width="${round(r * 0.1)}" transform="rotate(-18 ${round(x)} ${round(y)})"/>`;
  return points.join("") + planet;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
