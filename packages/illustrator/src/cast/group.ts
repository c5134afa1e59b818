import type { Framing } from "../brief/values.ts";
import { figure } from "../draw/body/figure.ts";
import type { Figurine } from "./figurine.ts";

/** Where one stands in a group, in the units of an adult figure; x = 0 is the group's middle. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  /** How much larger than figure space. */
  readonly k: number;
  readonly row: number;
}

export interface Group {
  /** In the order of the cast. */
  readonly stands: readonly Stand[];
  readonly width: number;
  readonly height: number;
  /** The highest point with some air above it, and where the front row's feet are. */
  readonly roof: number;
  readonly feet: number;
}

/** How a group stands. */
export interface Manner {
  /** How far apart: 1 is shoulder to shoulder. */
  readonly stretch: number;
  /** How far rows of one length are moved against each other: 0 is not at all, 1 by half a place. */
  readonly sway: number;
  readonly framing: Framing;
}

/** The lowest figure y of the front row. */
const floors: { readonly [framing in Framing]: number } = {
  headshot: 244,
  bust: 300,
  "upper-body": 420,
  "full-body": 684,
};

/** How much smaller each row further back is. */
const depth = 0.94;

/** How much of the difference in height is kept where the picture ends at the chest, at most. */
const mostDrop = 92;

/** All ways to stand in rows of nearly equal length: places in the cast, the tall at the back. */
export function rowsOf(cast: readonly Figurine[]): readonly (readonly number[])[][] {
  const byHeight = cast.map((_, i) => i).sort((a, b) => crownOf(cast[a]) - crownOf(cast[b]) || a - b);
  return lengths(cast.length).map((row) => {
    let from = 0;
    return row.map((count) => {
      from += count;
      // Beside each other people stay in the order they were named.
      return byHeight.slice(from - count, from).sort((a, b) => a - b);
    });
  });
}

/** Puts everybody in their place, row behind row, so that no head covers a face. */
export function stand(
  cast: readonly Figurine[],
  rows: readonly (readonly number[])[],
  { stretch, sway, framing }: Manner,
): Group {
  const drops = dropsOf(cast, framing);
  const stands: (Stand & { i: number; member: Figurine })[] = [];
  let from = 0;
  for (const [row, places] of rows.entries()) {
    const by = depth ** (rows.length - 1 - row);
    const line = lineUp(cast, places, by, stretch, sway * shiftOf(rows, row)).map(({ i, x, member }) => ({
      i,
      x,
      member,
      row,
      k: member.stature * by,
      y: (drops[i] ?? 0) * by,
    }));
    const down = row === 0 ? 0 : Math.max(from + 64, ...line.map((one) => clearance(one, stands)));
    for (const one of line) stands.push({ ...one, y: one.y + down });
    from = down;
  }
  const roof = Math.min(...stands.map(({ y, k, member }) => y + member.top * k)) - 24;
  const front = stands.filter(({ row }) => row === rows.length - 1);
  const floor = Math.max(...front.map(({ y, k, member }) => y + lowest(member, framing) * k));
  const sides = (way: 1 | -1): number =>
    Math.max(...stands.map(({ x, k, member }) => way * x + Math.max(member.reach, 112) * k));
  const middle = (sides(1) - sides(-1)) / 2;
  return {
    stands: stands.toSorted((a, b) => a.i - b.i).map(({ x, y, k, row }) => ({ x: x - middle, y, k, row })),
    width: sides(1) + sides(-1),
    height: floor - roof,
    roof,
    feet: Math.max(...stands.map(({ y, k, member }) => y + member.feet * k)),
  };
}

/** Side by side, as close as heads, hats and helmets allow. */
function lineUp(
  cast: readonly Figurine[],
  places: readonly number[],
  by: number,
  stretch: number,
  shift: number,
): { i: number; x: number; member: Figurine }[] {
  let end = 0;
  const line = places.flatMap((i) => {
    const member = cast[i];
    if (member === undefined) return [];
    const room = member.reach * member.stature * by * stretch;
    end += 2 * room;
    return [{ i, x: end - room, member }];
  });
  const pitch = end / Math.max(1, line.length);
  return line.map((one) => ({ ...one, x: one.x - end / 2 + shift * pitch }));
}

/** Rows of one length are moved, by turns, so that faces look through the gaps. */
function shiftOf(rows: readonly (readonly number[])[], row: number): number {
  const beside = rows[row === 0 ? 1 : row - 1];
  if (beside === undefined || beside.length !== rows[row]?.length) return 0;
  return row % 2 === 0 ? -0.25 : 0.25;
}

/** How far down a row moves so that this one's head is below the faces behind it, and below what they hold. */
function clearance(
  { x, y, k, member }: Omit<Stand, "row"> & { member: Figurine },
  behind: readonly (Stand & { member: Figurine })[],
): number {
  const top = y + member.top * k;
  const room = member.reach * k;
  const needs = behind.map((other) => {
    const { held, reach } = other.member;
    const face = Math.abs(other.x - x) < 0.94 * (room + reach * other.k);
    const hands =
      held !== undefined && Math.abs(other.x + held.x * other.k - x) < 0.8 * room + held.half * other.k;
    const low = Math.max(face ? figure.chin + 16 : 0, hands ? held.low : 0);
    return low === 0 ? 0 : other.y + low * other.k - top;
  });
  return Math.max(0, ...needs);
}

/** How much lower than the tallest each one's head is: they stand on one ground. */
function dropsOf(cast: readonly Figurine[], framing: Framing): number[] {
  const small = cast.every((member) => member.whole);
  // Figures of cubes are all head: beside others their bodies count as grown.
  const heights = cast.map(({ stature, feet, whole }) => stature * (whole && !small ? figure.feet : feet));
  const tallest = Math.max(...heights);
  const drops = heights.map((height) => tallest - height);
  const whole = framing === "full-body" || small;
  const by = whole ? 1 : Math.min(1, mostDrop / Math.max(1, ...drops));
  return drops.map((drop) => drop * by);
}

function lowest({ low, feet, whole }: Figurine, framing: Framing): number {
  if (whole || framing === "full-body") return feet + 22;
  return framing === "headshot" ? floors.headshot : Math.max(floors[framing], low);
}

/** Whose hands are full counts as small: in front, nobody covers what they hold. */
function crownOf(member: Figurine | undefined): number {
  return member === undefined
    ? 0
    : (member.top - 664) * member.stature + (member.held === undefined ? 0 : 170);
}

/** All lists of row lengths for a number of people, none longer than another by more than one. */
function lengths(count: number): number[][] {
  const all = (left: number): number[][] =>
    left === 0
      ? [[]]
      : Array.from({ length: left }, (_, i) => i + 1).flatMap((first) =>
          all(left - first).map((rest) => [first, ...rest]),
        );
  return all(count).filter((rows) => Math.max(...rows) - Math.min(...rows) <= 1);
}
