import type { Framing } from "../brief/values.ts";
import { figure } from "../draw/body/figure.ts";
import type { Size } from "../output.ts";
import type { Figurine } from "./figurine.ts";
import type { Group, Stand } from "./group.ts";
import { rowsOf, stand } from "./group.ts";

/** Where one of a cast stands in the picture: figure space is scaled, then moved. */
export interface Spot {
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
export interface Arrangement {
  readonly spots: readonly Spot[];
  /** From back to front, as places in `spots`. */
  readonly order: readonly number[];
}

/**
 * Composes a group into a picture of any shape: of all ways to stand in rows, the one with the largest
 * faces, none of them covered. A tall picture gets rows, a wide one a line.
 */
export function arrange(size: Size, framing: Framing, cast: readonly Figurine[]): Arrangement {
  // Whoever is seen down to the feet seems to float behind others.
  const cost = cast.every(({ whole }) => whole) ? 0.84 : 0.96;
  let best: { group: Group; scale: number; score: number } | undefined;
  for (const rows of rowsOf(cast)) {
    for (const { stretch, sway } of manners(rows.length)) {
      const group = stand(cast, rows, { stretch, sway, framing });
      const scale = Math.min(size.width / group.width, size.height / group.height);
      const filled = Math.min(1, (group.width * scale) / size.width);
      const alone = cast.length > 3 ? rows.filter((row) => row.length === 1).length : 0;
      const score =
        scale *
        (0.8 + 0.2 * filled) *
        cost ** (rows.length - 1 + alone) *
        (0.98 + 0.02 * sway) *
        (1 - 0.02 * stretch);
      if (best === undefined || score > best.score) best = { group, scale, score };
    }
  }
  if (best === undefined) throw new TypeError("A cast has at least one character.");
  return placed(size, best.group, best.scale, cast);
}

/** A line stands close; in rows, faces may look through wider gaps, and columns stand more or less straight. */
function manners(rows: number): { stretch: number; sway: number }[] {
  if (rows === 1) return [1, 1.15].map((stretch) => ({ stretch, sway: 0 }));
  return [1, 1.2, 1.45, 1.7].flatMap((stretch) => [1, 0.5, 0.2].map((sway) => ({ stretch, sway })));
}

function placed(size: Size, group: Group, scale: number, cast: readonly Figurine[]): Arrangement {
  // With room to spare, people stand a little further apart rather than in a huddle.
  const spread = Math.max(1, Math.min(1.22, (0.97 * size.width) / (group.width * scale)));
  const rows = Math.max(...group.stands.map(({ row }) => row)) + 1;
  const loose = Math.min((size.height - group.height * scale) / rows, 90 * scale);
  const spare = size.height - group.height * scale - loose * (rows - 1);
  const feet = (group.feet - group.roof) * scale + loose * (rows - 1);
  const air = size.height > feet * 1.04 ? Math.max(0, size.height * 0.93 - feet) : spare * 0.42;
  const spots = group.stands.map(({ x, y, k, row }, i): Spot => {
    const at = { x: size.width / 2 + x * spread * scale, y: air + (y - group.roof) * scale + row * loose };
    const by = k * scale;
    const { top = 0, headHalf = 62 } = cast[i] ?? {};
    const head = {
      x: at.x - headHalf * by,
      y: at.y + top * by,
      width: 2 * headHalf * by,
      height: (figure.chin - top) * by,
    };
    return { scale: by, ...at, row, head };
  });
  return { spots, order: orderOf(group.stands, cast) };
}

/** Back rows first; in a row, wings and capes behind, then those who hold something, the small in front. */
function orderOf(stands: readonly Stand[], cast: readonly Figurine[]): number[] {
  const rank = (i: number): readonly number[] => {
    const [member, at] = [cast[i], stands[i]];
    if (member === undefined || at === undefined) return [];
    return [
      at.row,
      member.wide ? 0 : member.stature < 0.88 ? 3 : member.held === undefined ? 1 : 2,
      -member.stature,
      i,
    ];
  };
  return stands
    .map((_, i) => i)
    .sort((a, b) => {
      const [one, other] = [rank(a), rank(b)];
      const differs = one.findIndex((value, at) => value !== other[at]);
      return (one[differs] ?? 0) - (other[differs] ?? 0);
    });
}
