import { lighten, mix } from "../../look/color.ts";
import type { RandomStream } from "../../random/stream.ts";
import type { Light } from "../light.ts";
import { arch, box, fill, n, oval, poly, stroke, track } from "./shapes.ts";

/**
 * Where scenery is built. Its units are hundredths of the picture's shorter side; x = 0 is behind the
 * character, y = 0 where the wall meets the floor or the land the sky, upwards negative. A wide picture
 * sees more to the sides, a tall one more above: scenery is repeated there, never stretched.
 */
export interface Stage {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly light: Light;
  /** The wall or the sky behind the head, in this light, apart from skin and hair. */
  readonly wall: string;
  /** The same for what else may stand behind the head. */
  readonly calm: (color: string) => string;
  /** A colour as it looks in this light, near and far. */
  readonly paint: (color: string) => string;
  readonly far: (color: string, share?: number) => string;
  /** Chance of its own for each bay of the scenery: pictures of other shapes share the bays they share. */
  readonly chance: (name: string | number) => RandomStream;
}

/** What a place draws, from back to front. `front` is before the character. */
export interface Layers {
  readonly far: string;
  readonly middle: string;
  readonly near: string;
  readonly front?: string;
}

export interface PlaceArt {
  /** Rooms have walls and floors, open places sky and land. */
  readonly kind: "room" | "open";
  /** The wall's colour in plain light; the sky of a place that has its own. */
  readonly wall?: string;
  readonly draw: (stage: Stage) => Layers;
}

/** Repeats a drawing sideways: at `offset` and every `step` from there, as far as the picture reaches. */
export function along(
  { left, right }: Stage,
  step: number,
  offset: number,
  draw: (x: number, bay: number) => string,
): string {
  let drawn = "";
  const first = Math.floor((left - offset) / step);
  const last = Math.ceil((right - offset) / step);
  for (let bay = first; bay <= last; bay += 1) drawn += draw(offset + bay * step, bay);
  return drawn;
}

/** The same upwards, to the picture's edge: at `from` and every `step` above it. */
export function upwards(
  { top }: Stage,
  step: number,
  from: number,
  draw: (y: number, row: number) => string,
): string {
  let drawn = "";
  for (let row = 0; from - row * step > top - step; row += 1) drawn += draw(from - row * step, row);
  return drawn;
}

/** The same for things on a wall whose upper edge is at y: two rows at most, none cut by the picture's edge. */
export function stacked(
  { top }: Stage,
  step: number,
  from: number,
  draw: (y: number, row: number) => string,
): string {
  return draw(from, 0) + (from - step > top + 8 ? draw(from - step, 1) : "");
}

/** Wall, floor and the board between. */
export function room(s: Stage, floor: string, board: string): string {
  return (
    fill(s.paint(floor), box(s.left, 0, s.right - s.left, s.bottom)) +
    fill(s.paint(board), box(s.left, -2.4, s.right - s.left, 2.4))
  );
}

/** Windows to the sky outside. */
export function panes(s: Stage, x: number, y: number, w: number, h: number, frame: string): string {
  const [high, low] = s.light.sky;
  const glass = mix(high, low, 0.45);
  return (
    fill(s.paint(frame), box(x, y, w, h) + box(x - 1.5, y + h, w + 3, 2.2)) +
    fill(glass, box(x + 1.4, y + 1.4, w - 2.8, h - 2.8)) +
    fill(
      lighten(glass, 0.4),
      poly(x + w * 0.55, y + 1.4, x + w * 0.85, y + 1.4, x + w * 0.4, y + h - 1.4, x + w * 0.1, y + h - 1.4),
      0.5,
    ) +
    fill(s.paint(frame), box(x + w / 2 - 0.6, y, 1.2, h) + box(x, y + h * 0.42, w, 1.2))
  );
}

/** A window with a round top. */
export function archPane(s: Stage, x: number, y: number, w: number, h: number, frame: string): string {
  const [high, low] = s.light.sky;
  return (
    fill(s.paint(frame), arch(x, y, w, h)) +
    fill(mix(high, low, 0.5), arch(x + 1.4, y + 1.4, w - 2.8, h - 2.8)) +
    stroke(
      s.paint(frame),
      track(x + w / 2, y, x + w / 2, y + h) + track(x, y + w * 0.55, x + w, y + w * 0.55),
      1.1,
    )
  );
}

/** A lamp on a cord from above, with its light when it is lit. */
export function pendant(s: Stage, x: number, y: number, size: number, color: string): string {
  return (
    stroke(s.paint("#3a3440"), track(x, s.top, x, y - size), 0.7) +
    halo(s, x, y + size * 0.2, size * 2.1) +
    fill(
      s.paint(color),
      `M${n(x - size)} ${n(y)}C${n(x - size)} ${n(y - size * 1.3)} ${n(x + size)} ${n(y - size * 1.3)} ${n(x + size)} ${n(y)}Z`,
    ) +
    fill(bulb(s), oval(x, y + size * 0.1, size * 0.42, size * 0.3))
  );
}

/** Rings of light around a lit lamp; nothing by day. */
export function halo(s: Stage, x: number, y: number, r: number, which: 0 | 1 = 0): string {
  if (!s.light.lamps) return "";
  const color = s.light.glow[which];
  return fill(color, oval(x, y, r), 0.14) + fill(color, oval(x, y, r * 0.6), 0.2);
}

/** The colour of a bulb, lit or not. */
export function bulb(s: Stage, which: 0 | 1 = 1): string {
  return s.light.lamps ? s.light.glow[which] : s.paint("#fff6df");
}

/** A potted plant, its pot's foot at x, y. */
export function plant(s: Stage, x: number, y: number, size: number, pot = "#c8704a"): string {
  const leaf = (dx: number, dy: number, bend: number): string =>
    `M${n(x)} ${n(y - size * 0.3)}C${n(x + dx * 0.2 - bend)} ${n(y + dy * 0.5)} ${n(x + dx * 0.7 - bend)} ${n(y + dy)} ${n(x + dx)} ${n(y + dy)}C${n(x + dx + bend * 0.4)} ${n(y + dy * 0.7)} ${n(x + dx * 0.6 + bend)} ${n(y + dy * 0.4)} ${n(x)} ${n(y - size * 0.3)}Z`;
  const [a, b] = [size * 0.55, size];
  return (
    fill(s.paint("#3f8f63"), leaf(-a, -b * 0.9, 2) + leaf(a, -b, -2) + leaf(0, -b * 1.25, 3)) +
    fill(s.paint("#5bb07c"), leaf(-a * 1.3, -b * 0.55, 2) + leaf(a * 1.3, -b * 0.6, -2)) +
    fill(
      s.paint(pot),
      poly(
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

/** A framed picture of hills, upper left corner at x, y. */
export function picture(
  s: Stage,
  x: number,
  y: number,
  w: number,
  h: number,
  frame: string,
  sky: string,
  hill: string,
): string {
  return (
    fill(s.paint(frame), box(x, y, w, h)) +
    fill(s.paint(sky), box(x + 1.2, y + 1.2, w - 2.4, h - 2.4)) +
    fill(
      s.paint(hill),
      `M${n(x + 1.2)} ${n(y + h - 1.2)}V${n(y + h * 0.7)}Q${n(x + w * 0.35)} ${n(y + h * 0.35)} ${n(x + w * 0.6)} ${n(y + h * 0.62)}T${n(x + w - 1.2)} ${n(y + h * 0.55)}V${n(y + h - 1.2)}Z`,
    )
  );
}

/** A row of books standing on y, between x and x + w. */
export function books(
  s: Stage,
  x: number,
  y: number,
  w: number,
  high: number,
  name: string | number,
): string {
  const random = s.chance(name);
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
  return Array.from(rows, ([hue, d]) => fill(s.paint(hue), d)).join("");
}

const spines = ["#b5523b", "#2f6f73", "#d9a441", "#7a4b6b", "#e6d3b3", "#44618f"] as const;
