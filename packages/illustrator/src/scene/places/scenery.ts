import { lighten, mix } from "../../color/color-math.ts";
import type { RandomStream } from "../../random/random-stream.ts";
import type { Light } from "../light.ts";
import { arch, box, ellipse, fill, format, polygon, polyline, stroke } from "./path-shapes.ts";

/**
 * The coordinate system and colours of scenery. Units are hundredths of the image's shorter side; x = 0 is
 * behind the character, y = 0 is the horizon or the edge of the floor, and up is negative. Wider and taller
 * images repeat scenery instead of stretching it.
 */
export interface SceneryContext {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly light: Light;
  /** The colour of the wall or sky in the light of the scene, in contrast to skin and hair. */
  readonly backgroundColor: string;
  /** A lit colour that contrasts with skin and hair, for objects behind the head. */
  readonly contrasting: (color: string) => string;
  /** A colour in the light of the scene, for near and for distant objects. */
  readonly applyLight: (color: string) => string;
  readonly applyHaze: (color: string, share?: number) => string;
  /**
   * A random stream per repetition, so that images of different shapes share the repetitions they have in
   * common.
   */
  readonly random: (name: string | number) => RandomStream;
}

/** The layers of scenery, from back to front. `front` is drawn over the character. */
export interface Layers {
  readonly far: string;
  readonly middle: string;
  readonly near: string;
  readonly front?: string;
}

export interface Scenery {
  /** Rooms have wall and floor, open places sky and land. */
  readonly kind: "room" | "open";
  /** The wall's colour in neutral light, or the colour of the sky. */
  readonly backgroundColor?: string;
  readonly draw: (stage: SceneryContext) => Layers;
}

/** Repeats a drawing horizontally across the image: at `offset` and every `step` from there. */
export function repeatHorizontally(
  context: SceneryContext,
  step: number,
  offset: number,
  draw: (x: number, column: number) => string,
): string {
  let svg = "";
  forEachColumn(context, step, offset, (x, column) => {
    svg += draw(x, column);
  });
  return svg;
}

/** Calls back with `offset` and every `step` from there across the image. */
export function forEachColumn(
  { left, right }: SceneryContext,
  step: number,
  offset: number,
  visit: (x: number, column: number) => void,
): void {
  const first = Math.floor((left - offset) / step);
  const last = Math.ceil((right - offset) / step);
  for (let column = first; column <= last; column += 1) visit(offset + column * step, column);
}

/** Repeats a drawing vertically up to the top of the image. */
export function repeatVertically(
  context: SceneryContext,
  step: number,
  from: number,
  draw: (y: number, row: number) => string,
): string {
  let svg = "";
  forEachRow(context, step, from, (y, row) => {
    svg += draw(y, row);
  });
  return svg;
}

/** Calls back with `from` and every `step` above it up to the top of the image. */
export function forEachRow(
  { top }: SceneryContext,
  step: number,
  from: number,
  visit: (y: number, row: number) => void,
): void {
  for (let row = 0; from - row * step > top - step; row += 1) visit(from - row * step, row);
}

/** Repeats a drawing on a wall at most twice, never cut off by the edge of the image. */
export function repeatOnWall(
  { top }: SceneryContext,
  step: number,
  from: number,
  draw: (y: number, row: number) => string,
): string {
  return draw(from, 0) + (from - step > top + 8 ? draw(from - step, 1) : "");
}

/**
 * Where a sign of the given half width fits completely into the image, near x. Undefined if most of it would be outside.
 */
export function inView(
  { left, right }: Pick<SceneryContext, "left" | "right">,
  x: number,
  half: number,
): number | undefined {
  const [from, to] = [left + half + 1.5, right - half - 1.5];
  const moved = Math.min(to, Math.max(from, x));
  return Math.abs(moved - x) > half ? undefined : moved;
}

/** Repeats a sign of the given half width across the image, each completely in view. */
export function repeatSigns(
  context: SceneryContext,
  step: number,
  offset: number,
  half: number,
  draw: (x: number, column: number) => string,
): string {
  return repeatHorizontally(context, step, offset, (x, column) => {
    const at = inView(context, x, half);
    return at === undefined ? "" : draw(at, column);
  });
}

/** Wall, floor and skirting board. */
export function room(scene: SceneryContext, floor: string, board: string): string {
  return (
    fill(scene.applyLight(floor), box(scene.left, 0, scene.right - scene.left, scene.bottom)) +
    fill(scene.applyLight(board), box(scene.left, -2.4, scene.right - scene.left, 2.4))
  );
}

/** A window with panes. */
export function windowPanes(
  scene: SceneryContext,
  x: number,
  y: number,
  w: number,
  h: number,
  frame: string,
): string {
  const [high, low] = scene.light.sky;
  const glass = mix(high, low, 0.45);
  return (
    fill(scene.applyLight(frame), box(x, y, w, h) + box(x - 1.5, y + h, w + 3, 2.2)) +
    fill(glass, box(x + 1.4, y + 1.4, w - 2.8, h - 2.8)) +
    fill(
      lighten(glass, 0.4),
      polygon(
        x + w * 0.55,
        y + 1.4,
        x + w * 0.85,
        y + 1.4,
        x + w * 0.4,
        y + h - 1.4,
        x + w * 0.1,
        y + h - 1.4,
      ),
      0.5,
    ) +
    fill(scene.applyLight(frame), box(x + w / 2 - 0.6, y, 1.2, h) + box(x, y + h * 0.42, w, 1.2))
  );
}

/** A window with a round top. */
export function archedWindow(
  scene: SceneryContext,
  x: number,
  y: number,
  w: number,
  h: number,
  frame: string,
): string {
  const [high, low] = scene.light.sky;
  return (
    fill(scene.applyLight(frame), arch(x, y, w, h)) +
    fill(mix(high, low, 0.5), arch(x + 1.4, y + 1.4, w - 2.8, h - 2.8)) +
    stroke(
      scene.applyLight(frame),
      polyline(x + w / 2, y, x + w / 2, y + h) + polyline(x, y + w * 0.55, x + w, y + w * 0.55),
      1.1,
    )
  );
}

/** A pendant lamp, with its light if it is lit. */
export function pendantLamp(
  scene: SceneryContext,
  x: number,
  y: number,
  size: number,
  color: string,
): string {
  return (
    stroke(scene.applyLight("#3a3440"), polyline(x, scene.top, x, y - size), 0.7) +
    halo(scene, x, y + size * 0.2, size * 2.1) +
    fill(
      scene.applyLight(color),
      `M${format(x - size)} ${format(y)}C${format(x - size)} ${format(y - size * 1.3)} ${format(x + size)} ${format(y - size * 1.3)} ${format(x + size)} ${format(y)}Z`,
    ) +
    fill(bulbColor(scene), ellipse(x, y + size * 0.1, size * 0.42, size * 0.3))
  );
}

/** A glow around a lit lamp. */
export function halo(scene: SceneryContext, x: number, y: number, r: number, which: 0 | 1 = 0): string {
  if (!scene.light.lamps) return "";
  const color = scene.light.glow[which];
  return fill(color, ellipse(x, y, r), 0.14) + fill(color, ellipse(x, y, r * 0.6), 0.2);
}

/** The colour of a light bulb, lit or unlit. */
export function bulbColor(scene: SceneryContext, which: 0 | 1 = 1): string {
  return scene.light.lamps ? scene.light.glow[which] : scene.applyLight("#fff6df");
}

/** A potted plant; x, y is the bottom of its pot. */
export function plant(scene: SceneryContext, x: number, y: number, size: number, pot = "#c8704a"): string {
  const leaf = (dx: number, dy: number, bend: number): string =>
    `M${format(x)} ${format(y - size * 0.3)}C${format(x + dx * 0.2 - bend)} ${format(y + dy * 0.5)} ${format(x + dx * 0.7 - bend)} ${format(y + dy)} ${format(x + dx)} ${format(y + dy)}C${format(x + dx + bend * 0.4)} ${format(y + dy * 0.7)} ${format(x + dx * 0.6 + bend)} ${format(y + dy * 0.4)} ${format(x)} ${format(y - size * 0.3)}Z`;
  const [a, b] = [size * 0.55, size];
  return (
    fill(scene.applyLight("#3f8f63"), leaf(-a, -b * 0.9, 2) + leaf(a, -b, -2) + leaf(0, -b * 1.25, 3)) +
    fill(scene.applyLight("#5bb07c"), leaf(-a * 1.3, -b * 0.55, 2) + leaf(a * 1.3, -b * 0.6, -2)) +
    fill(
      scene.applyLight(pot),
      polygon(
        x - size * 0.3,
        y - size * 0.42,
        x + size * 0.3,
        y - size * 0.42,
        x + size * 0.22,
        y,
        x - size * 0.22,
        y,
      ),
    )
  );
}

/** A framed painting of hills; x, y is its upper left corner. */
export function framedLandscape(
  scene: SceneryContext,
  x: number,
  y: number,
  w: number,
  h: number,
  frame: string,
  sky: string,
  hill: string,
): string {
  return (
    fill(scene.applyLight(frame), box(x, y, w, h)) +
    fill(scene.applyLight(sky), box(x + 1.2, y + 1.2, w - 2.4, h - 2.4)) +
    fill(
      scene.applyLight(hill),
      `M${format(x + 1.2)} ${format(y + h - 1.2)}V${format(y + h * 0.7)}Q${format(x + w * 0.35)} ${format(y + h * 0.35)} ${format(x + w * 0.6)} ${format(y + h * 0.62)}T${format(x + w - 1.2)} ${format(y + h * 0.55)}V${format(y + h - 1.2)}Z`,
    )
  );
}

/** A row of books on y, from x to x + w. */
export function books(
  scene: SceneryContext,
  x: number,
  y: number,
  w: number,
  high: number,
  name: string | number,
): string {
  const random = scene.random(name);
  const rows = new Map<string, string>();
  for (let at = x; at < x + w - 1; ) {
    const [wide, tall, hue] = [
      random.between(1.5, 3),
      random.between(0.68, 0.97) * high,
      random.pick(spines),
    ];
    rows.set(hue, (rows.get(hue) ?? "") + box(at, y - tall, Math.min(wide, x + w - at), tall));
    at += wide + (random.boolean(0.1) ? 1.6 : 0.15);
  }
  return Array.from(rows, ([hue, d]) => fill(scene.applyLight(hue), d)).join("");
}

const spines = ["#b5523b", "#2f6f73", "#d9a441", "#7a4b6b", "#e6d3b3", "#44618f"] as const;
