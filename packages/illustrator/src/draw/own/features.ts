import type { Expression } from "../../brief/values.ts";
import { line, patch } from "../pen.ts";
import type { Eye } from "./mood.ts";
import { moods } from "./mood.ts";
import { mouthOf } from "./mouth.ts";

/** Where a face has its features and what they are drawn with, figure units. */
export interface FacePlan {
  readonly eyes: readonly [EyePlace, EyePlace];
  /** The mouth's middle, and half its width. */
  readonly mouth: { readonly x: number; readonly y: number; readonly half: number };
  /** From the middle of an eye up to its brow, and half the brow's length. */
  readonly brow: { readonly above: number; readonly half: number; readonly color: string };
  /** How heavy lines are. */
  readonly weight: number;
  readonly ink: string;
  /** For closed eyes and brows where the ink would be lost on a dark coat. */
  readonly strokes?: string;
  /** The white of the eyes; without one they are solid, and show white only to look somewhere. */
  readonly white?: string;
  /** Solid eyes that are lamps. */
  readonly glows?: boolean;
  /** The colour around the pupil. */
  readonly iris?: string;
  /** Inside of an open mouth. */
  readonly throat: string;
  /** A closed mouth, where it is not of the ink. */
  readonly lips?: string;
  readonly teeth?: string;
  readonly lashes?: boolean;
}

export interface EyePlace {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

/** Draws eyes, brows and mouth. They depend on the plan and the expression alone. */
export function features(expression: Expression, plan: FacePlan): string {
  const { eyes, brows, mouth, tear } = moods[expression];
  const [left, right] = plan.eyes;
  return (
    eye(eyes[0], left, plan, -1) +
    eye(eyes[1], right, plan, 1) +
    brow(brows[0], left, plan, -1) +
    brow(brows[1], right, plan, 1) +
    mouthOf(mouth, plan.mouth, { ...plan, ink: plan.lips ?? plan.ink }) +
    (tear === true ? drop(right.x + right.rx * 0.5, right.y + right.ry * 1.3, right.ry * 0.5) : "")
  );
}

interface Hold {
  /** How much of the eye is open above and below its middle, 1 for all. */
  readonly above?: number;
  readonly below?: number;
  /** Degrees by which the lid falls to the nose. */
  readonly tilt?: number;
  readonly gaze?: readonly [number, number];
  readonly size?: number;
  readonly pupil?: number;
  readonly shows?: boolean;
}

const holds: { readonly [kind in Exclude<Eye, "happy" | "closed">]: Hold } = {
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

function eye(kind: Eye, place: EyePlace, plan: FacePlan, side: -1 | 1): string {
  const { x, y, rx, ry } = place;
  const { ink, strokes = ink, weight } = plan;
  const wide = Math.max(rx, weight * 1.9);
  if (kind === "happy")
    return line(
      `M${n(x - wide)} ${n(y + ry * 0.35)}Q${x} ${n(y - Math.max(ry, wide) * 1.15)} ${n(x + wide)} ${n(y + ry * 0.35)}`,
      strokes,
      weight,
    );
  if (kind === "closed")
    return line(
      `M${n(x - wide)} ${n(y - ry * 0.1)}Q${x} ${n(y + Math.max(ry, wide) * 0.95)} ${n(x + wide)} ${n(y - ry * 0.1)}`,
      strokes,
      weight,
    );
  const { above = 1, below = 1, tilt = 0, gaze = [0, 0], size = 1, pupil = 1, shows = false } = holds[kind];
  const [w, h] = [rx * size, ry * size];
  const solid = plan.white === undefined;
  // A solid eye that looks somewhere, or is wide with wonder, needs white around it.
  const [ballX, ballY] = solid && shows ? [w * 1.6, h * 1.35] : [w, h];
  const white = plan.white ?? "#ffffff";
  // Eyes of light are lit all over: they look by moving, and widen by growing.
  const ball =
    solid && (!shows || plan.glows === true)
      ? ""
      : outlined(cut(x, y, ballX, ballY, above, below), white, solid ? ink : undefined);
  const share = solid ? (shows && plan.glows !== true ? 0.9 : 1) : 0.72;
  const opened = plan.glows === true ? Math.max(1, pupil) : pupil;
  const [px, py] = [w * share * opened, h * share * opened];
  const [atX, atY] = [
    x + gaze[0] * Math.max(0, ballX - px * 0.75),
    y + gaze[1] * Math.max(0, ballY - py * 0.75),
  ];
  const upTo = clamp((above * ballY + (atY - y)) / py);
  const downTo = clamp((below * ballY - (atY - y)) / py);
  const round = (scale: number, color: string): string =>
    filled(cut(atX, atY, px * scale, py * scale, clamp(upTo / scale), clamp(downTo / scale)), color);
  const core = plan.iris === undefined || solid ? round(1, ink) : round(1, plan.iris) + round(0.62, ink);
  const shine =
    upTo > 0.5 && plan.glows !== true && Math.min(rx, ry) > 5
      ? glint(atX - px * 0.3, atY - py * 0.34, Math.min(px, py) * (kind === "bright" ? 0.42 : 0.28)) +
        (kind === "bright" ? glint(atX + px * 0.34, atY + py * 0.36, Math.min(px, py) * 0.24) : "")
      : "";
  const edge = lid(x, y, ballX, ballY, above, solid, plan, side, kind);
  const drawn = ball + core + shine + edge;
  return tilt === 0 ? drawn : `<g transform="rotate(${-side * tilt} ${x} ${y})">${drawn}</g>`;
}

/** The upper lid's edge, with a lash at its outer end. */
function lid(
  x: number,
  y: number,
  rx: number,
  ry: number,
  above: number,
  solid: boolean,
  { ink, strokes = ink, weight, lashes = false }: FacePlan,
  side: -1 | 1,
  kind: Eye,
): string {
  const rise = Math.min(above, 0.62);
  const reach = rx * Math.sqrt(1 - rise * rise);
  const top = y - ry * rise;
  const outer = x + side * reach;
  const lash = lashes
    ? `M${n(outer)} ${n(top)}L${n(outer + side * weight * 1.1)} ${n(top - weight * 0.9)}`
    : "";
  if (above < 0.6) {
    const over = solid ? weight * 0.7 : weight * 0.3;
    return line(
      `M${n(x - reach - over)} ${n(top)}L${n(x + reach + over)} ${n(top)}${lash}`,
      strokes,
      weight * (solid ? 0.9 : 1),
    );
  }
  if (solid || kind === "wide") return lash === "" ? "" : line(lash, strokes, weight * 0.8);
  return line(
    `M${n(x - reach)} ${n(top)}A${n(rx)} ${n(ry)} 0 0 1 ${n(x + reach)} ${n(top)}${lash}`,
    strokes,
    weight * 0.8,
  );
}

function brow(
  [inner, outer]: readonly [number, number],
  { x, y }: EyePlace,
  { brow: { above, half, color }, weight }: FacePlan,
  side: -1 | 1,
): string {
  const k = half / 14;
  const rest = y - above;
  const [innerY, outerY] = [rest + inner * k, rest + outer * k];
  const arch = Math.min(innerY, outerY) - 4.5 * k;
  return line(
    `M${n(x - side * half)} ${n(innerY)}Q${n(x + side * half * 0.1)} ${n(arch)} ${n(x + side * half)} ${n(outerY)}`,
    color,
    weight,
  );
}

/** An ellipse cut flat above and below its middle. */
function cut(x: number, y: number, rx: number, ry: number, above: number, below: number): string {
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
  return d === "" ? "" : patch(d, color);
}

function glint(x: number, y: number, r: number): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="#ffffff"/>`;
}

function drop(x: number, y: number, r: number): string {
  return patch(
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
