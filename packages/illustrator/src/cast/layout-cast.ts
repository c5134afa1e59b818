import type { Framing } from "../brief/values.ts";
import { figure } from "../draw/body/figure.ts";
import type { Size } from "../output.ts";
import type { MemberBounds } from "./member-bounds.ts";
import type { Group, Position } from "./position-rows.ts";
import { positionRows, possibleRows } from "./position-rows.ts";

/** Where one of a cast stands in the picture: figure space is scaled, then moved. */
export interface Placement {
  readonly scale: number;
  /** Picture x of the figure's middle, and picture y of its y = 0. */
  readonly x: number;
  readonly y: number;
  /** 0 is the row at the back. */
  readonly row: number;
  /** Crown or hat to chin, picture units. */
  readonly head: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Where everybody stands, in the order given, and who is drawn first. */
export interface CastLayout {
  readonly placements: readonly Placement[];
  /** From back to front, as places in `placements`. */
  readonly order: readonly number[];
}

/**
 * Composes a group into a picture of any shape: of all ways to stand in rows, the one with the largest
 * faces, none of them covered. A tall picture gets rows, a wide one a line.
 */
export function layoutCast(size: Size, framing: Framing, cast: readonly MemberBounds[]): CastLayout {
  // Whoever is seen down to the feet seems to float behind others.
  const cost = cast.every(({ isShort }) => isShort) ? 0.84 : 0.96;
  let best: { group: Group; scale: number; score: number } | undefined;
  for (const rows of possibleRows(cast)) {
    for (const { spacing, stagger } of spacingOptions(rows.length)) {
      const group = positionRows(cast, rows, { spacing, stagger, framing });
      const scale = Math.min(size.width / group.width, size.height / group.height);
      const filled = Math.min(1, (group.width * scale) / size.width);
      const alone = cast.length > 3 ? rows.filter((row) => row.length === 1).length : 0;
      const score =
        scale *
        (0.8 + 0.2 * filled) *
        cost ** (rows.length - 1 + alone) *
        (0.98 + 0.02 * stagger) *
        (1 - 0.02 * spacing);
      if (best === undefined || score > best.score) best = { group, scale, score };
    }
  }
  if (best === undefined) throw new TypeError("A cast has at least one character.");
  return placeInImage(size, best.group, best.scale, cast);
}

/** A line stands close; in rows, faces may look through wider gaps, and columns stand more or less straight. */
function spacingOptions(rows: number): { spacing: number; stagger: number }[] {
  if (rows === 1) return [1, 1.15].map((spacing) => ({ spacing, stagger: 0 }));
  return [1, 1.2, 1.45, 1.7].flatMap((spacing) => [1, 0.5, 0.2].map((stagger) => ({ spacing, stagger })));
}

function placeInImage(size: Size, group: Group, scale: number, cast: readonly MemberBounds[]): CastLayout {
  // With room to spare, members stand a little further apart.
  const spread = Math.max(1, Math.min(1.22, (0.97 * size.width) / (group.width * scale)));
  const rows = Math.max(...group.positions.map(({ row }) => row)) + 1;
  const rowGap = Math.min((size.height - group.height * scale) / rows, 90 * scale);
  const spare = size.height - group.height * scale - rowGap * (rows - 1);
  const feet = (group.feet - group.top) * scale + rowGap * (rows - 1);
  const headroom = size.height > feet * 1.04 ? Math.max(0, size.height * 0.93 - feet) : spare * 0.42;
  const placements = group.positions.map((position, i): Placement => {
    const x = size.width / 2 + position.x * spread * scale;
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

/** Back rows first; in a row, wings and capes behind, then those who hold something, the small in front. */
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
      const [one, other] = [rank(a), rank(b)];
      const differs = one.findIndex((value, at) => value !== other[at]);
      return (one[differs] ?? 0) - (other[differs] ?? 0);
    });
}
