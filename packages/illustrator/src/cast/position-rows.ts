import type { Framing } from "../brief/values/pictures.ts";
import { figure } from "../draw/body/figure.ts";
import { framingSpecs } from "../scene/framings.ts";
import type { MemberBounds } from "./member-bounds.ts";

/** The position of a member in the group, in units of an adult figure; x = 0 is the centre of the group. */
export interface Position {
  readonly x: number;
  readonly y: number;
  /** The scale relative to figure space. */
  readonly scale: number;
  readonly row: number;
}

export interface Group {
  /** The positions in the order of the cast. */
  readonly positions: readonly Position[];
  readonly width: number;
  readonly height: number;
  /** The top edge with some headroom, and the y of the front row's feet. */
  readonly top: number;
  readonly feet: number;
}

/** How a group is spaced. */
export interface Spacing {
  /** The horizontal distance; 1 is shoulder to shoulder. */
  readonly spacing: number;
  /** How far rows of equal length are offset against each other: 0 is not at all, 1 by half a position. */
  readonly stagger: number;
  readonly framing: Framing;
}

/** The scale of each row relative to the row in front of it. */
const rowScale = 0.94;

/** The maximum difference of head heights where the image ends at the chest. */
const maxHeadOffset = 92;

/**
 * All divisions of the cast into rows of nearly equal length, as indexes, with taller members further back.
 */
export function possibleRows(cast: readonly MemberBounds[]): readonly (readonly number[])[][] {
  const byHeight = cast.map((_, i) => i).sort((a, b) => sortHeight(cast[a]) - sortHeight(cast[b]) || a - b);
  return rowLengths(cast.length).map((row) => {
    let from = 0;
    return row.map((count) => {
      from += count;
      // Within a row, members keep the order of the request.
      return byHeight.slice(from - count, from).sort((a, b) => a - b);
    });
  });
}

/** Positions all rows so that no head covers a face. */
export function positionRows(
  cast: readonly MemberBounds[],
  rows: readonly (readonly number[])[],
  { spacing, stagger, framing }: Spacing,
): Group {
  const offsets = headOffsets(cast, framing);
  const positions: (Position & { i: number; member: MemberBounds })[] = [];
  let from = 0;
  for (const [row, places] of rows.entries()) {
    const factor = rowScale ** (rows.length - 1 - row);
    const line = positionRow(cast, places, factor, spacing, stagger * rowShift(rows, row)).map(
      ({ i, x, member }) => ({
        i,
        x,
        member,
        row,
        scale: member.size * factor,
        y: (offsets[i] ?? 0) * factor,
      }),
    );
    const rowY = row === 0 ? 0 : Math.max(from + 64, ...line.map((one) => rowOffset(one, positions)));
    for (const one of line) positions.push({ ...one, y: one.y + rowY });
    from = rowY;
  }
  const top = Math.min(...positions.map(({ y, scale, member }) => y + member.top * scale)) - 24;
  const front = positions.filter(({ row }) => row === rows.length - 1);
  const floor = Math.max(...front.map(({ y, scale, member }) => y + bottomOf(member, framing) * scale));
  const sides = (direction: 1 | -1): number =>
    Math.max(
      ...positions.map(({ x, scale, member }) => direction * x + Math.max(member.halfSpacing, 112) * scale),
    );
  const middle = (sides(1) - sides(-1)) / 2;
  return {
    positions: positions
      .toSorted((a, b) => a.i - b.i)
      .map(({ x, y, scale, row }) => ({ x: x - middle, y, scale, row })),
    width: sides(1) + sides(-1),
    height: floor - top,
    top,
    feet: Math.max(...positions.map(({ y, scale, member }) => y + member.feet * scale)),
  };
}

/** Positions a row side by side, as close as heads and headwear allow. */
function positionRow(
  cast: readonly MemberBounds[],
  indexes: readonly number[],
  factor: number,
  spacing: number,
  shift: number,
): { i: number; x: number; member: MemberBounds }[] {
  let end = 0;
  const line = indexes.flatMap((i) => {
    const member = cast[i];
    if (member === undefined) return [];
    const room = member.halfSpacing * member.size * factor * spacing;
    end += 2 * room;
    return [{ i, x: end - room, member }];
  });
  const averageWidth = end / Math.max(1, line.length);
  return line.map((one) => ({ ...one, x: one.x - end / 2 + shift * averageWidth }));
}

/** Alternate rows of equal length are offset so that faces are visible through the gaps. */
function rowShift(rows: readonly (readonly number[])[], row: number): number {
  const neighbor = rows[row === 0 ? 1 : row - 1];
  if (neighbor === undefined || neighbor.length !== rows[row]?.length) return 0;
  return row % 2 === 0 ? -0.25 : 0.25;
}

/**
 * How far down a member's row has to move so that its head stays below the faces and held items behind it.
 */
function rowOffset(
  { x, y, scale, member }: Omit<Position, "row"> & { member: MemberBounds },
  membersBehind: readonly (Position & { member: MemberBounds })[],
): number {
  const top = y + member.top * scale;
  const room = member.halfSpacing * scale;
  const needs = membersBehind.map((other) => {
    const { heldArea, halfSpacing } = other.member;
    const face = Math.abs(other.x - x) < 0.94 * (room + halfSpacing * other.scale);
    const hands =
      heldArea !== undefined &&
      Math.abs(other.x + heldArea.x * other.scale - x) < 0.8 * room + heldArea.halfWidth * other.scale;
    const low = Math.max(face ? figure.chin + 16 : 0, hands ? heldArea.bottom : 0);
    return low === 0 ? 0 : other.y + low * other.scale - top;
  });
  return Math.max(0, ...needs);
}

/** How much lower each head is than the tallest member's, as all stand on the same ground. */
function headOffsets(cast: readonly MemberBounds[], framing: Framing): number[] {
  const small = cast.every((member) => member.isShort);
  // Voxel figures have large heads and short bodies: next to others their bodies count as full-size.
  const heights = cast.map(({ size, feet, isShort }) => size * (isShort && !small ? figure.feet : feet));
  const tallest = Math.max(...heights);
  const offsets = heights.map((height) => tallest - height);
  const isFullBody = framing === "full-body" || small;
  const factor = isFullBody ? 1 : Math.min(1, maxHeadOffset / Math.max(1, ...offsets));
  return offsets.map((drop) => drop * factor);
}

function bottomOf({ visibleBottom, feet, isShort }: MemberBounds, framing: Framing): number {
  if (isShort || framing === "full-body") return feet + 22;
  return framing === "headshot"
    ? framingSpecs.headshot.castBottom
    : Math.max(framingSpecs[framing].castBottom, visibleBottom);
}

/** Members with held items count as smaller, so that they stand in front. */
function sortHeight(member: MemberBounds | undefined): number {
  return member === undefined
    ? 0
    : (member.top - figure.feet) * member.size + (member.heldArea === undefined ? 0 : 170);
}

/** All lists of row lengths that add up to the count and differ by at most one. */
function rowLengths(count: number): number[][] {
  const compositions = (left: number): number[][] =>
    left === 0
      ? [[]]
      : Array.from({ length: left }, (_, i) => i + 1).flatMap((first) =>
          compositions(left - first).map((rest) => [first, ...rest]),
        );
  return compositions(count).filter((rows) => Math.max(...rows) - Math.min(...rows) <= 1);
}
