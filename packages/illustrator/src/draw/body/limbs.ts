import { darken, luma, mix } from "../../color/color-math.ts";
import { fillPath } from "../pen.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The outline of a limb that tapers from one round end to the other. */
export function taperedPath(a: Point, ra: number, b: Point, rb: number): string {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  if (distance <= Math.abs(ra - rb)) return circlePath(ra > rb ? a : b, Math.max(ra, rb));
  const direction = Math.atan2(b.y - a.y, b.x - a.x);
  const spread = Math.acos((ra - rb) / distance);
  const at = (center: Point, radius: number, angle: number): string =>
    `${round(center.x + radius * Math.cos(angle))} ${round(center.y + radius * Math.sin(angle))}`;
  const [left, right] = [direction - spread, direction + spread];
  return (
    `M${at(a, ra, left)}L${at(b, rb, left)}A${round(rb)} ${round(rb)} 0 0 1 ${at(b, rb, right)}` +
    `L${at(a, ra, right)}A${round(ra)} ${round(ra)} 0 ${spread < Math.PI / 2 ? 1 : 0} 1 ${at(a, ra, left)}Z`
  );
}

function circlePath({ x, y }: Point, r: number): string {
  return `M${round(x - r)} ${round(y)}A${round(r)} ${round(r)} 0 1 1 ${round(x + r)} ${round(y)}A${round(r)} ${round(r)} 0 1 1 ${round(x - r)} ${round(y)}Z`;
}

/** A sleeve that is cut straight at its end. */
export function sleevePath(a: Point, ra: number, b: Point, rb: number): string {
  const distance = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [x, y] = [(b.x - a.x) / distance, (b.y - a.y) / distance];
  const at = (center: Point, side: number, ahead = 0): string =>
    `${round(center.x - y * side + x * ahead)} ${round(center.y + x * side + y * ahead)}`;
  return (
    `M${at(a, -ra)}L${at(b, -rb)}C${at(b, -rb * 0.4, 5)} ${at(b, rb * 0.4, 5)} ${at(b, rb)}` +
    `L${at(a, ra)}A${round(ra)} ${round(ra)} 0 0 1 ${at(a, -ra)}Z`
  );
}

/** The two sides of a tapered limb, without its ends. They begin beyond the joint, which bends. */
export function sidesPath(a: Point, ra: number, b: Point, rb: number): string {
  const distance = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [x, y] = [(b.x - a.x) / distance, (b.y - a.y) / distance];
  const at = (center: Point, side: number): string =>
    `${round(center.x - y * side)} ${round(center.y + x * side)}`;
  const [from, r] = [between(a, b, 0.16), ra + (rb - ra) * 0.16];
  return `M${at(from, -r)}L${at(b, -rb)}M${at(from, r)}L${at(b, rb)}`;
}

/** The point at a share of the way between two points. */
export function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** The rotation in degrees that makes a shape which points up point from `a` to `b`. */
export function angleFrom(a: Point, b: Point): number {
  return round((Math.atan2(b.x - a.x, a.y - b.y) * 180) / Math.PI);
}

/** A strip across the end of a sleeve. */
export function cuff(elbow: Point, wrist: Point, radius: number, color: string): string {
  const angle = angleFrom(elbow, wrist);
  const r = round(radius + 0.6);
  return `<g transform="translate(${round(wrist.x)} ${round(wrist.y)}) rotate(${angle})">${fillPath(`M${-r} 2Q0 -5 ${r} 2L${r} -8Q0 -15 ${-r} -8Z`, darken(color, 0.24))}</g>`;
}

/** The colour of lines on skin: darker, and warm rather than gray. */
export function skinLine(skin: string): string {
  return luma(skin) < 0.45 ? mix(skin, "#1d0805", 0.45) : mix(skin, "#a8482c", 0.4);
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
