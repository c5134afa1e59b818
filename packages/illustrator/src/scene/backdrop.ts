import type { Brief } from "../brief/brief.ts";
import { colorHex } from "../brief/palette.ts";
import type { Place } from "../brief/values/surroundings.ts";
import { darken, distinctColor, lighten, luma, mix } from "../color/color-math.ts";
import { toTint } from "../draw/ink/place-tones.ts";
import type { Size } from "../output.ts";
import { randomStream } from "../random/random-stream.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import type { Backdrop, FocusArea } from "./focus-area.ts";
import { framingSpecs } from "./framings.ts";
import type { Light } from "./light.ts";
import { applyTint, lights, multiplyColors, neutralLight } from "./light.ts";
import { ellipse, fill, format, stroke } from "./places/path-shapes.ts";
import type { Scenery, SceneryContext } from "./places/scenery.ts";
import { pendantLamp, repeatHorizontally } from "./places/scenery.ts";
import { drawPlainBackground, gradient } from "./plain-backdrop.ts";
import { isTransparent } from "./transparency.ts";

/**
 * Draws the background. `shallow` enlarges it and adds bokeh; `wall` is the colour used if there is no place.
 */
export async function drawBackdrop(
  brief: Brief,
  traits: CharacterTraits,
  size: Size,
  focus: FocusArea,
  {
    light = lightFor(brief),
    shallow = false,
    wall,
  }: { light?: Light; shallow?: boolean; wall?: string } = {},
): Promise<Backdrop> {
  const place = brief.place ?? "none";
  const drawing = isTransparent(brief)
    ? { defs: "", svg: "" }
    : place === "none" || isSeamless(brief)
      ? drawPlainBackground(
          brief,
          traits,
          size,
          focus,
          light,
          wall === undefined ? undefined : contrastingColor(wall, traits, light),
        )
      : inStyle(
          traits,
          drawPlace(await loadScenery(brief, place), place, brief, traits, size, focus, light, shallow),
        );
  const color = brief.background?.color;
  const labels = [
    brief.place === undefined ? "" : `place:${brief.place}`,
    brief.lighting === undefined ? "" : `lighting:${brief.lighting}`,
    brief.lightColor === undefined ? "" : `lightColor:${brief.lightColor}`,
  ];
  const name = ["background", ...labels, color === undefined ? "" : `background.color:${color}`];
  return {
    defs: drawing.defs,
    svg: `<g data-trait="${name.filter((part) => part !== "").join(" ")}">${drawing.svg}</g>`,
  };
}

/** A studio whose background has a stated colour is a roll of paper: nothing else of it is seen. */
function isSeamless({ place, background }: Brief): boolean {
  return place === "studio" && background?.color !== undefined;
}

/** Places are a chunk of their own in browsers, because many images have none. */
async function loadScenery(brief: Brief, place: Exclude<Place, "none">): Promise<Scenery> {
  return (await import("./places/place-scenery.ts")).sceneryOf(brief, place);
}

/** Behind a figure in ink, a place has one tint. */
function inStyle({ style }: CharacterTraits, drawing: Backdrop): Backdrop {
  return style === "ink" ? { defs: "", svg: toTint(drawing.svg) } : drawing;
}

/** The light of a Brief; neutral if none is stated. */
export function lightFor({ lighting, lightColor }: Brief): Light {
  const light = lighting === undefined ? neutralLight : lights[lighting];
  return lightColor === undefined ? light : inColor(light, colorHex(lightColor), lighting);
}

/** Light of one colour: it falls on both sides of the face, and the rest is as dark as the kind of light says. */
function inColor(light: Light, color: string, lighting: Brief["lighting"]): Light {
  const isBright = lighting === "day" || lighting === "studio";
  const deep = mix(color, "#0d0c1c", isBright ? 0.35 : 0.74);
  return {
    ...light,
    sky: [deep, mix(color, isBright ? "#ffffff" : "#16142a", isBright ? 0.5 : 0.42)],
    tint: mix(color, "#ffffff", 0.36),
    tintStrength: 0.72,
    haze: mix(color, deep, 0.5),
    lamps: !isBright,
    glow: [color, lighten(color, 0.35)],
    celestialBody: light.celestialBody === "none" ? "stars" : light.celestialBody,
    characterTint: 0.3,
    sideLights: [
      [lighten(color, 0.25), 0.6],
      [mix(color, "#0d0c1c", 0.4), 0.42],
    ],
    darkenColor: mix(color, "#08070f", 0.86),
    lightenColor: lighten(color, 0.45),
  };
}

function drawPlace(
  { kind, backgroundColor: sceneryColor, draw }: Scenery,
  place: string,
  brief: Brief,
  traits: CharacterTraits,
  size: Size,
  focus: FocusArea,
  light: Light,
  shallow: boolean,
): Backdrop {
  const unit =
    (Math.min(size.width, size.height) / 100) *
    framingSpecs[brief.framing ?? "bust"].placeScale *
    (shallow ? 1.3 : 1);
  const line = horizonY(kind, size, focus);
  const share = kind === "room" ? 0.86 : 1;
  const lit = (color: string): string => applyTint(light, color, share);
  const requestedColor = brief.background?.color;
  const wallColor = requestedColor === undefined ? sceneryColor : colorHex(requestedColor);
  const contrasting = (color: string): string => contrastingColor(color, traits, light);
  const [high, low] =
    wallColor === undefined
      ? light.sky
      : kind === "room"
        ? [lit(wallColor), lit(wallColor)]
        : [lighten(lit(wallColor), 0.12), darken(lit(wallColor), 0.1)];
  const backgroundColor = contrasting(mix(high, low, 0.5));
  const isAdjusted = mix(high, low, 0.5) !== backgroundColor;
  const context: SceneryContext = {
    left: -focus.x / unit,
    right: (size.width - focus.x) / unit,
    top: -line / unit,
    bottom: (size.height - line) / unit,
    light,
    backgroundColor,
    contrasting: (color) => contrasting(lit(color)),
    applyLight: lit,
    applyHaze: (color, amount = 0.4) => mix(lit(color), light.haze, amount),
    random: (name) => randomStream(traits.seed, `place.${place}.${name}`),
  };
  const { far, middle, near } = draw(context);
  const round = (value: number): number => Math.round(value * 100) / 100;
  const bokeh =
    (shallow ? drawBokeh(context, light) : "") +
    (kind === "room" && light.neonTubes === true ? drawNeonTubes(context, light) : "") +
    (kind === "room" ? drawHangingLamps(context) : "");
  // Behind the head the gradient has a contrasting colour; above and below it keeps its own.
  const painted =
    high === low
      ? { defs: "", paint: backgroundColor }
      : {
          defs: isAdjusted
            ? gradient(mix(high, backgroundColor, 0.4), mix(low, backgroundColor, 0.4), backgroundColor)
            : gradient(high, low),
          paint: "url(#sky)",
        };
  return {
    defs: painted.defs,
    svg:
      `<rect width="${size.width}" height="${size.height}" fill="${painted.paint}"/>` +
      `<g transform="matrix(${round(unit)} 0 0 ${round(unit)} ${round(focus.x)} ${round(line)})">` +
      `<g data-layer="far">${far}</g><g data-layer="middle">${middle}</g><g data-layer="near">${near}${bokeh}</g></g>`,
  };
}

/** The y of the line between wall and floor, or sky and land: below the face, above the feet. */
function horizonY(kind: Scenery["kind"], { height }: Size, { y, shoulders, ground }: FocusArea): number {
  const open = kind === "open";
  if (shoulders === undefined) return height * (open ? 0.66 : 0.8);
  if (ground !== undefined) return ground - (ground - y) * (open ? 0.24 : 0.1);
  return shoulders + Math.max(0, height - shoulders) * (open ? 0.12 : 0.5);
}

/** The nearest shade of a colour that contrasts with skin and hair. */
function contrastingColor(color: string, traits: CharacterTraits, light: Light): string {
  const lit = [traits.skin, traits.hair.color].map((own) => applyTint(light, own, light.characterTint));
  const lifted = (share: number): string => mix(color, light.lightenColor, share);
  // Multiplying a colour by itself darkens it without desaturating. Dark colours are lightened first.
  const rich = multiplyColors(color, color);
  const gentle =
    luma(color) < 0.45 ? [lifted(0.14), lifted(0.28), rich] : [mix(color, rich, 0.6), lifted(0.22), rich];
  return distinctColor(
    lit,
    [color, ...gentle, lifted(0.42), mix(color, light.darkenColor, 0.44), lifted(0.65), lighten(color, 0.8)],
    0.15,
  );
}

/** Tall images of rooms get hanging lamps. */
function drawHangingLamps(scene: SceneryContext): string {
  if (scene.top > -330) return "";
  return [
    [-27, 300],
    [26, 345],
    [-5, 400],
    [-30, 480],
    [22, 540],
  ]
    .filter(([, up = 0]) => -up > scene.top + 40)
    .map(([x = 0, up = 0]) => pendantLamp(scene, x, -up, 8, "#e0a24a"))
    .join("");
}

/** Neon tubes in two colours, on both sides of the head. */
function drawNeonTubes(scene: SceneryContext, { glow }: Light): string {
  return ([0, 1] as const)
    .map((side) => {
      const d = repeatHorizontally(scene, 104, side === 0 ? -35 : 35, (x) => `M${format(x)} -76V-36`);
      return stroke(glow[side], d, 5, 0.28) + stroke(glow[side], d, 1.8) + stroke("#ffffff", d, 0.6, 0.9);
    })
    .join("");
}

/** Bokeh next to the head. */
function drawBokeh(scene: SceneryContext, light: Light): string {
  const color = light.lamps ? light.glow[1] : "#ffffff";
  const placements = [
    [-40, -62, 6],
    [-31, -50, 4],
    [41, -58, 5],
    [33, -68, 7.5],
    [-46, -36, 4.5],
    [45, -40, 3.5],
  ];
  return fill(
    color,
    placements.map(([x = 0, y = 0, r = 1]) => (y < scene.top ? "" : ellipse(x, y, r))).join(""),
    0.34,
  );
}
