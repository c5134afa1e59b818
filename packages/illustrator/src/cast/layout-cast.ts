import type { Framing } from "../brief/values/pictures.ts";
import { figure } from "../draw/body/figure.ts";
import type { Size } from "../output.ts";
import type { MemberBounds } from "./member-bounds.ts";
import type { Group, Position } from "./position-rows.ts";
import { positionRows, possibleRows } from "./position-rows.ts";

/** The position of a member in the image: figure space is scaled, then translated. */
export interface Placement {
  readonly scale: number;
  /** Image coordinates of the figure's centre line and of its y = 0. */
  readonly x: number;
  readonly y: number;
  /** 0 is the back row. */
  readonly row: number;
  /** The bounding box of the head, from the top of the headwear to the chin, in image units. */
  readonly head: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The placements of all members and the order in which they are drawn. */
export interface CastLayout {
  readonly placements: readonly Placement[];
  /** Indexes into `placements`, from back to front. */
  readonly order: readonly number[];
}

/**
 * Lays out a cast in an image of any shape. Chooses the arrangement in rows with the largest uncovered faces.
 * Tall images get several rows, wide images one.
 */
export function layoutCast(size: Size, framing: Framing, cast: readonly MemberBounds[]): CastLayout {
  // Additional rows are penalized, more so for full-length figures, which seem to float behind others.
  const rowFactor = cast.every(({ isShort }) => isShort) ? 0.84 : 0.96;
  let best: { group: Group; scale: number; score: number } | undefined;
  for (const rows of possibleRows(cast)) {
    for (const { spacing, stagger } of spacingOptions(rows.length)) {
      const group = positionRows(cast, rows, { spacing, stagger, framing });
      const scale = Math.min(size.width / group.width, size.height / group.height);
      const filled = Math.min(1, (group.width * scale) / size.width);
      const singleMemberRows = cast.length > 3 ? rows.filter((row) => row.length === 1).length : 0;
      const score =
        scale *
        (0.8 + 0.2 * filled) *
        rowFactor ** (rows.length - 1 + singleMemberRows) *
        (0.98 + 0.02 * stagger) *
        (1 - 0.02 * spacing);
      if (best === undefined || score > best.score) best = { group, scale, score };
    }
  }
  if (best === undefined) throw new TypeError("The cast must have at least one member.");
  return placeInImage(size, best.group, best.scale, cast, framing === "full-body" ? 1.5 : 1.22);
}

/**
 * The spacings to try: narrow for a single row; wider for several rows, so that faces in the back are visible.
 */
function spacingOptions(rows: number): { spacing: number; stagger: number }[] {
  if (rows === 1) return [1, 1.15].map((spacing) => ({ spacing, stagger: 0 }));
  return [1, 1.2, 1.45, 1.7].flatMap((spacing) => [1, 0.5, 0.2].map((stagger) => ({ spacing, stagger })));
}

function placeInImage(
  size: Size,
  group: Group,
  scale: number,
  cast: readonly MemberBounds[],
  widest: number,
): CastLayout {
  // With room to spare, members stand a little further apart.
  const horizontalScale = Math.max(1, Math.min(widest, (0.97 * size.width) / (group.width * scale)));
  const rows = Math.max(...group.positions.map(({ row }) => row)) + 1;
  const rowGap = Math.min((size.height - group.height * scale) / rows, 90 * scale);
  const spare = size.height - group.height * scale - rowGap * (rows - 1);
  const feet = (group.feet - group.top) * scale + rowGap * (rows - 1);
  const headroom = size.height > feet * 1.04 ? Math.max(0, size.height * 0.93 - feet) : spare * 0.42;
  const placements = group.positions.map((position, i): Placement => {
    const x = size.width / 2 + position.x * horizontalScale * scale;
    const y = headroom + (position.y - group.top) * scale + position.row * rowGap;
    const memberScale = position.scale * scale;
    const { top = 0, headHalfWidth = 62 } = cast[i] ?? {};
    const head = {
      x: x - headHalfWidth * memberScale,
      y: y + top * memberScale,
      width: 2 * headHalfWidth * memberScale,
      height: (figure.chin - top) * memberScale,
    };
    return { scale: memberScale, x, y, row: position.row, head };
  });
  return { placements, order: drawOrder(group.positions, cast) };
}

/**
 * Back rows first. Within a row: wide members, members without held items, members with held items, small
 * members.
 */
function drawOrder(positions: readonly Position[], cast: readonly MemberBounds[]): number[] {
  const rank = (i: number): readonly number[] => {
    const [member, position] = [cast[i], positions[i]];
    if (member === undefined || position === undefined) return [];
    return [
      position.row,
      member.isWide ? 0 : member.size < 0.88 ? 3 : member.heldArea === undefined ? 1 : 2,
      -member.size,
      i,
    ];
  };
  return positions
    .map((_, i) => i)
    .sort((a, b) => {
      const [rankA, rankB] = [rank(a), rank(b)];
      const firstDifference = rankA.findIndex((value, index) => value !== rankB[index]);
      return (rankA[firstDifference] ?? 0) - (rankB[firstDifference] ?? 0);
    });
}
