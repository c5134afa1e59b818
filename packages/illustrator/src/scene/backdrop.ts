import type { Brief } from "../brief/brief.ts";
import { colorHex } from "../brief/palette.ts";
import type { Place } from "../brief/values.ts";
import { darken, distinctColor, lighten, luma, mix } from "../color/color-math.ts";
import { toTint } from "../draw/ink/place-tones.ts";
import type { Size } from "../output.ts";
import { type RandomStream, randomStream } from "../random/random-stream.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import { framingSpecs } from "./framings.ts";
import type { Light } from "./light.ts";
import { applyTint, lights, multiplyColors, neutralLight } from "./light.ts";
import { ellipse, fill, format, stroke } from "./places/path-shapes.ts";
import { placeScenery } from "./places/place-scenery.ts";
import type { Scenery, SceneryContext } from "./places/scenery.ts";
import { pendantLamp, repeatHorizontally } from "./places/scenery.ts";
import { stageScenery } from "./places/stages.ts";
import { pastelColor } from "./plain-background.ts";
import { isTransparent } from "./transparency.ts";

/** The area of the image that shows the character. */
export interface FocusArea {
  /** The centre of the head and the radius to keep free of contrast. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly shoulders?: number;
  /** The y of the ground below visible feet. */
  readonly ground?: number;
}

export interface Backdrop {
  readonly defs: string;
  readonly svg: string;
}

/**
 * Draws the background. `shallow` enlarges it and adds bokeh; `wall` is the colour used if there is no place.
 */
export function drawBackdrop(
  brief: Brief,
  traits: CharacterTraits,
  size: Size,
  focus: FocusArea,
  {
    light = lightFor(brief),
    shallow = false,
    wall,
  }: { light?: Light; shallow?: boolean; wall?: string } = {},
): Backdrop {
  const place = brief.place ?? "none";
  const drawing = isTransparent(brief)
    ? { defs: "", svg: "" }
    : place === "none"
      ? drawPlainBackground(brief, traits, size, focus, light, wall)
      : inStyle(
          traits,
          drawPlace(sceneryOf(brief, place), place, brief, traits, size, focus, light, shallow),
        );
  const color = brief.background?.color;
  const labels = [
    brief.place === undefined ? "" : `place:${brief.place}`,
    brief.lighting === undefined ? "" : `lighting:${brief.lighting}`,
  ];
  const name = ["background", ...labels, color === undefined ? "" : `background.color:${color}`];
  return {
    defs: drawing.defs,
    svg: `<g data-trait="${name.filter((part) => part !== "").join(" ")}">${drawing.svg}</g>`,
  };
}

function sceneryOf({ stage }: Brief, place: Exclude<Place, "none">): Scenery {
  return place === "stage" && stage !== undefined ? stageScenery[stage] : placeScenery[place];
}

/** Behind a figure in ink, a place has one tint. */
function inStyle({ style }: CharacterTraits, drawing: Backdrop): Backdrop {
  return style === "ink" ? { defs: "", svg: toTint(drawing.svg) } : drawing;
}

/** The light of a Brief; neutral if none is stated. */
export function lightFor({ lighting }: Brief): Light {
  return lighting === undefined ? neutralLight : lights[lighting];
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

/** The background without a place: the stated colour alone, or a colour of the seed's choice in the manner of the style. */
function drawPlainBackground(
  brief: Brief,
  traits: CharacterTraits,
  size: Size,
  focus: FocusArea,
  light: Light,
  wall: string | undefined,
): Backdrop {
  const { width, height } = size;
  const stated = brief.background?.color;
  const filled = (paint: string, more = ""): string =>
    `<rect width="${width}" height="${height}" fill="${paint}"/>${more}`;
  if (traits.style === "ink")
    return { defs: "", svg: filled(stated === undefined ? "#ffffff" : colorHex(stated)) };
  if (wall !== undefined && light === neutralLight && brief.background === undefined) {
    const calm = contrastingColor(wall, traits, light);
    return { defs: gradient(lighten(calm, 0.16), darken(calm, 0.06)), svg: filled("url(#sky)") };
  }
  const isPlain = stated === undefined && light === neutralLight;
  if (isPlain && traits.style === "line-art") return { defs: "", svg: filled("#ffffff") };
  const [top, bottom] = backgroundGradient(brief, traits, light);
  const middle = mix(top, bottom, 0.5);
  const lit = [traits.skin, traits.hair.color].map((own) => applyTint(light, own, light.characterTint));
  if (isPlain && traits.style === "sketch")
    return {
      defs: "",
      svg: filled(
        "#faf6ec",
        drawHatching(darken(middle, 0.06), focus, randomStream(traits.seed, "background.hatching")),
      ),
    };
  if (stated !== undefined && light === neutralLight && traits.style !== "3d") {
    const paint = colorHex(stated);
    // Hair and skin that would not stand out from a dark colour get a soft light behind them.
    const glow = mix(paint, "#ffffff", 0.55);
    return luma(paint) > 0.5 || distinctColor(lit, [paint, glow], 0.12) === paint
      ? { defs: "", svg: filled(paint) }
      : { defs: glowGradient(glow, 0.7), svg: filled(paint, drawGlow(focus)) };
  }
  const bright = luma(middle) > 0.5 ? "#ffffff" : mix(top, "#ffffff", 0.55);
  const [lightened, deepened] = [mix(middle, bright, 0.4), mix(middle, light.darkenColor, 0.4)];
  const glow =
    light !== neutralLight && distinctColor(lit, [lightened, deepened], 0.15) === deepened
      ? light.darkenColor
      : bright;
  const defs = gradient(top, bottom);
  switch (traits.style) {
    case "comic": {
      const dots = `<pattern id="dots" width="26" height="26" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><circle cx="13" cy="13" r="8" fill="${mix(middle, glow === bright ? "#15122a" : bright, 0.1)}"/></pattern>`;
      return {
        defs: defs + dots,
        svg: filled("url(#sky)", filled("url(#dots)") + drawRays(size, focus, glow)),
      };
    }
    case "pixel":
    case "voxel": {
      const [x, y, r] = [focus.x, focus.y, focus.r * 0.92].map(tenth);
      return {
        defs,
        svg: filled("url(#sky)", `<circle cx="${x}" cy="${y}" r="${r}" fill="${glow}" fill-opacity="0.4"/>`),
      };
    }
    default:
      return { defs: defs + glowGradient(glow, 0.5), svg: filled("url(#sky)", drawGlow(focus)) };
  }
}

function glowGradient(color: string, opacity: number): string {
  return `<radialGradient id="glow"><stop offset=".3" stop-color="${color}" stop-opacity="${opacity}"/><stop offset="1" stop-color="${color}" stop-opacity="0"/></radialGradient>`;
}

function drawGlow({ x, y, r }: FocusArea): string {
  return `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(r * 1.5)}" fill="url(#glow)"/>`;
}

/** Strokes of a coloured pencil behind the head, of uneven length. */
function drawHatching(color: string, { x, y, r }: FocusArea, random: RandomStream): string {
  const count = 34;
  const strokes = Array.from({ length: count }, (_, i) => {
    const at = (2 * i + 1) / count - 1;
    const half = Math.sqrt(1 - at * at) * r;
    const [middleX, middleY] = [x + at * r * 0.84, y + at * r * 0.6];
    const [from, to, lean] = [1, 1, 0.06].map((most) => most * (0.86 + 0.34 * random.next()));
    const end = (length = 0): string =>
      `${tenth(middleX + half * length * (0.6 + (lean ?? 0)))} ${tenth(middleY - half * length * 0.86)}`;
    return `M${end(-(from ?? 0))}L${end(to)}`;
  });
  return `<path d="${strokes.join("")}" fill="none" stroke="${color}" stroke-width="${tenth(r * 0.034)}" stroke-linecap="round"/>`;
}

/** Rays from the head to the edges of the image. */
function drawRays({ width, height }: Size, { x, y }: FocusArea, color: string): string {
  const [count, far] = [14, width + height];
  const wedges = Array.from({ length: count }, (_, i) => {
    const [from, to] = [i, i + 0.5].map((step) => ((step + 0.25) * 2 * Math.PI) / count);
    const end = (angle = 0): string =>
      `${tenth(x + far * Math.cos(angle))} ${tenth(y + far * Math.sin(angle))}`;
    return `M${tenth(x)} ${tenth(y)}L${end(from)}L${end(to)}Z`;
  });
  return `<path d="${wedges.join("")}" fill="${color}" fill-opacity="0.45"/>`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function gradient(top: string, bottom: string, middle?: string): string {
  const between = middle === undefined ? "" : `<stop offset=".42" stop-color="${middle}"/>`;
  return `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/>${between}<stop offset="1" stop-color="${bottom}"/></linearGradient>`;
}

function backgroundGradient(brief: Brief, traits: CharacterTraits, light: Light): readonly [string, string] {
  const color = brief.background?.color;
  if (color !== undefined) {
    const paint = colorHex(color);
    const lit = brief.lighting === undefined ? paint : applyTint(light, paint, 0.7);
    return luma(lit) > 0.85 ? [lit, darken(lit, 0.07)] : [lighten(lit, 0.12), darken(lit, 0.08)];
  }
  if (light !== neutralLight) return light.sky;
  const paint = pastelColor(traits);
  return [lighten(paint, 0.18), darken(paint, 0.06)];
}
