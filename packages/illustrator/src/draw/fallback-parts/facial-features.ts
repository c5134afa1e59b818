import { shapesAt } from "../../animate/moment.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { EyeState } from "../expressions.ts";
import { fillPath, line } from "../pen.ts";
import { drawMouth } from "./mouth.ts";

/** The positions and colours of facial features, in figure units. */
export interface FaceLayout {
  readonly eyes: readonly [EyePosition, EyePosition];
  /** The centre of the mouth. */
  readonly mouth: { readonly x: number; readonly y: number; readonly halfWidth: number };
  /** `above` is the distance from the centre of the eye to the brow. */
  readonly brow: { readonly above: number; readonly halfWidth: number; readonly color: string };
  readonly lineWidth: number;
  readonly ink: string;
  /** The colour for closed eyes and brows where the ink has too little contrast with dark fur. */
  readonly strokeColor?: string;
  /** The white of the eyes. Without it the eyes are solid and show white only when they look to a side. */
  readonly white?: string;
  /** Solid eyes that glow. */
  readonly isLuminous?: boolean;
  readonly iris?: string;
  readonly mouthInterior: string;
  /** The colour of a closed mouth, if it is not the ink. */
  readonly lips?: string;
  readonly teeth?: string;
  readonly lashes?: boolean;
}

export interface EyePosition {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

/** Draws eyes, brows and mouth from the layout and the expression alone. */
export function drawFacialFeatures(
  traits: Pick<CharacterTraits, "expression" | "moment"> &
    Partial<Pick<CharacterTraits, "face" | "accessories" | "itemColors">>,
  layout: FaceLayout,
): string {
  const lips =
    traits.accessories?.has("lipstick") === true
      ? (traits.itemColors?.get("lipstick") ?? "#c8323f")
      : layout.lips;
  const { eyes, brows, mouth } = shapesAt(traits);
  const [left, right] = layout.eyes;
  return (
    drawEye(eyes[0], left, layout, -1) +
    drawEye(eyes[1], right, layout, 1) +
    brow(brows[0], left, layout, -1) +
    brow(brows[1], right, layout, 1) +
    drawMouth(mouth, layout.mouth, { ...layout, ink: lips ?? layout.ink }) +
    (traits.face === "tearful"
      ? teardrop(right.x + right.rx * 0.5, right.y + right.ry * 1.3, right.ry * 0.5)
      : "")
  );
}

interface EyeShape {
  /** How far the eye is open above and below its centre; 1 is fully open. */
  readonly above?: number;
  readonly below?: number;
  /** The slope of the lid towards the nose, in degrees. */
  readonly tilt?: number;
  readonly gaze?: readonly [number, number];
  readonly size?: number;
  readonly pupil?: number;
  readonly shows?: boolean;
}

const eyeShapes: { readonly [kind in Exclude<EyeState, "happy" | "closed">]: EyeShape } = {
  open: {},
  wide: { size: 1.25, pupil: 0.62, shows: true },
  bright: { size: 1.22, pupil: 1.12 },
  half: { above: 0.08 },
  narrow: { above: 0.3, below: 0.42 },
  stern: { above: 0.34, tilt: 17 },
  up: { gaze: [0.3, -0.62], size: 1.08, shows: true },
  side: { gaze: [0.72, 0], size: 1.12, shows: true },
  down: { above: 0.3, tilt: -14, gaze: [0, 0.3] },
};

function drawEye(kind: EyeState, place: EyePosition, layout: FaceLayout, side: -1 | 1): string {
  const { x, y, rx, ry } = place;
  const { ink, strokeColor = ink, lineWidth } = layout;
  const wide = Math.max(rx, lineWidth * 1.9);
  if (kind === "happy")
    return line(
      `M${n(x - wide)} ${n(y + ry * 0.35)}Q${x} ${n(y - Math.max(ry, wide) * 1.15)} ${n(x + wide)} ${n(y + ry * 0.35)}`,
      strokeColor,
      lineWidth,
    );
  if (kind === "closed")
    return line(
      `M${n(x - wide)} ${n(y - ry * 0.1)}Q${x} ${n(y + Math.max(ry, wide) * 0.95)} ${n(x + wide)} ${n(y - ry * 0.1)}`,
      strokeColor,
      lineWidth,
    );
  const {
    above = 1,
    below = 1,
    tilt = 0,
    gaze = [0, 0],
    size = 1,
    pupil = 1,
    shows = false,
  } = eyeShapes[kind];
  const [w, h] = [rx * size, ry * size];
  const solid = layout.white === undefined;
  // A solid eye that looks to a side or is wide open needs white around it.
  const [ballX, ballY] = solid && shows ? [w * 1.6, h * 1.35] : [w, h];
  const white = layout.white ?? "#ffffff";
  // Luminous eyes are solid: they move to look and grow to widen.
  const ball =
    solid && (!shows || layout.isLuminous === true)
      ? ""
      : outlined(truncatedEllipse(x, y, ballX, ballY, above, below), white, solid ? ink : undefined);
  const share = solid ? (shows && layout.isLuminous !== true ? 0.9 : 1) : 0.72;
  const opened = layout.isLuminous === true ? Math.max(1, pupil) : pupil;
  const [px, py] = [w * share * opened, h * share * opened];
  const [atX, atY] = [
    x + gaze[0] * Math.max(0, ballX - px * 0.75),
    y + gaze[1] * Math.max(0, ballY - py * 0.75),
  ];
  const upTo = clamp((above * ballY + (atY - y)) / py);
  const downTo = clamp((below * ballY - (atY - y)) / py);
  const round = (scale: number, color: string): string =>
    filled(
      truncatedEllipse(atX, atY, px * scale, py * scale, clamp(upTo / scale), clamp(downTo / scale)),
      color,
    );
  const core = layout.iris === undefined || solid ? round(1, ink) : round(1, layout.iris) + round(0.62, ink);
  const shine =
    upTo > 0.5 && layout.isLuminous !== true && Math.min(rx, ry) > 5
      ? highlight(atX - px * 0.3, atY - py * 0.34, Math.min(px, py) * (kind === "bright" ? 0.42 : 0.28)) +
        (kind === "bright" ? highlight(atX + px * 0.34, atY + py * 0.36, Math.min(px, py) * 0.24) : "")
      : "";
  const edge = drawLid(x, y, ballX, ballY, above, solid, layout, side, kind);
  const svg = ball + core + shine + edge;
  return tilt === 0 ? svg : `<g transform="rotate(${-side * tilt} ${x} ${y})">${svg}</g>`;
}

/** The edge of the upper lid, with a lash at its outer end. */
function drawLid(
  x: number,
  y: number,
  rx: number,
  ry: number,
  above: number,
  solid: boolean,
  { ink, strokeColor = ink, lineWidth, lashes = false }: FaceLayout,
  side: -1 | 1,
  kind: EyeState,
): string {
  const rise = Math.min(above, 0.62);
  const reach = rx * Math.sqrt(1 - rise * rise);
  const top = y - ry * rise;
  const outer = x + side * reach;
  const lash = lashes
    ? `M${n(outer)} ${n(top)}L${n(outer + side * lineWidth * 1.1)} ${n(top - lineWidth * 0.9)}`
    : "";
  if (above < 0.6) {
    const over = solid ? lineWidth * 0.7 : lineWidth * 0.3;
    return line(
      `M${n(x - reach - over)} ${n(top)}L${n(x + reach + over)} ${n(top)}${lash}`,
      strokeColor,
      lineWidth * (solid ? 0.9 : 1),
    );
  }
  if (solid || kind === "wide") return lash === "" ? "" : line(lash, strokeColor, lineWidth * 0.8);
  return line(
    `M${n(x - reach)} ${n(top)}A${n(rx)} ${n(ry)} 0 0 1 ${n(x + reach)} ${n(top)}${lash}`,
    strokeColor,
    lineWidth * 0.8,
  );
}

function brow(
  [inner, outer]: readonly [number, number],
  { x, y }: EyePosition,
  { brow: { above, halfWidth, color }, lineWidth }: FaceLayout,
  side: -1 | 1,
): string {
  const k = halfWidth / 14;
  const rest = y - above;
  const [innerY, outerY] = [rest + inner * k, rest + outer * k];
  const arch = Math.min(innerY, outerY) - 4.5 * k;
  return line(
    `M${n(x - side * halfWidth)} ${n(innerY)}Q${n(x + side * halfWidth * 0.1)} ${n(arch)} ${n(x + side * halfWidth)} ${n(outerY)}`,
    color,
    lineWidth,
  );
}

/** An ellipse that is cut off horizontally above and below its centre. */
function truncatedEllipse(
  x: number,
  y: number,
  rx: number,
  ry: number,
  above: number,
  below: number,
): string {
  const [top, bottom] = [rx * Math.sqrt(1 - above * above), rx * Math.sqrt(1 - below * below)];
  if (above + below <= 0.02) return "";
  const arc = `A${n(rx)} ${n(ry)} 0 0 1`;
  return `M${n(x - top)} ${n(y - above * ry)}H${n(x + top)}${arc} ${n(x + bottom)} ${n(y + below * ry)}H${n(x - bottom)}${arc} ${n(x - top)} ${n(y - above * ry)}Z`;
}

function outlined(d: string, fill: string, ink: string | undefined): string {
  return ink === undefined
    ? filled(d, fill)
    : `<path d="${d}" fill="${fill}" stroke="${ink}" stroke-width="2"/>`;
}

function filled(d: string, color: string): string {
  return d === "" ? "" : fillPath(d, color);
}

function highlight(x: number, y: number, r: number): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="#ffffff"/>`;
}

function teardrop(x: number, y: number, r: number): string {
  return fillPath(
    `M${n(x)} ${n(y - r)}C${n(x + r)} ${n(y + r * 0.6)} ${n(x + r)} ${n(y + r * 2)} ${n(x)} ${n(y + r * 2)}C${n(x - r)} ${n(y + r * 2)} ${n(x - r)} ${n(y + r * 0.6)} ${n(x)} ${n(y - r)}Z`,
    "#5fb4e8",
  );
}

function clamp(value: number): number {
  return Math.min(1, Math.max(-1, value));
}

function n(value: number): number {
  return Math.round(value * 10) / 10;
}
