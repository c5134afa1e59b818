import { onBothSides } from "../../body/figure.ts";
import { fillPath } from "../../pen.ts";
import { n, oval, pink, placed } from "../shapes.ts";

/** Pairs of ears. All are drawn on the left and mirrored. */
export const ears = {
  round: (x: number, y: number, r: number, c: string, inner = pink): string =>
    onBothSides(oval(x, y, r, c) + oval(x + r * 0.12, y + r * 0.12, r * 0.55, inner)),
  /** A triangle with bulging sides: cat, fox, wolf, bat. The base runs from a to b. */
  point: (
    tip: [number, number],
    a: [number, number],
    b: [number, number],
    c: string,
    inner: string | undefined = pink,
    bulge = 0.16,
  ): string => {
    const tri = (k: number, color: string): string => {
      const cx = (a[0] + b[0]) / 2,
        cy = (a[1] + b[1]) / 2;
      const m = ([x, y]: [number, number]): [number, number] => [
        cx + (x - cx) * k,
        cy + (y - cy) * k - (1 - k) * 6,
      ];
      const [t, p, q] = [m(tip), m(a), m(b)];
      const side = (f: [number, number], g: [number, number], s: number): string => {
        const dx = g[0] - f[0],
          dy = g[1] - f[1];
        return `Q${n((f[0] + g[0]) / 2 + dy * bulge * s)} ${n((f[1] + g[1]) / 2 - dx * bulge * s)} ${n(g[0])} ${n(g[1])}`;
      };
      return `<path d="M${n(p[0])} ${n(p[1])}${side(p, t, 1)}${side(t, q, 1)}Z" fill="${color}" stroke="${color}" stroke-width="${n(6 * k)}" stroke-linejoin="round"/>`;
    };
    return onBothSides(tri(1, c) + (inner ? tri(0.56, inner) : ""));
  },
  /** A leaf from its base, turned: 0 points left, 90 up, -60 hangs. Cow, deer, horse, goat, dog, rabbit. */
  leaf: (
    x: number,
    y: number,
    long: number,
    wide: number,
    turn: number,
    c: string,
    inner: string | undefined = pink,
    blunt = 0.5,
  ): string => {
    const leaf = (L: number, w: number, color: string, from = 0): string =>
      fillPath(
        `M${-from} ${n(-w * 0.45)}C${n(-L * 0.3)} ${n(-w)} ${n(-L * (0.55 + 0.45 * blunt))} ${n(-w)} ${n(-L)} 0C${n(-L * (0.55 + 0.45 * blunt))} ${n(w)} ${n(-L * 0.3)} ${n(w)} ${-from} ${n(w * 0.45)}Z`,
        color,
      );
    return onBothSides(
      placed(x, y, turn, leaf(long, wide, c) + (inner ? leaf(long * 0.84, wide * 0.52, inner, 6) : "")),
    );
  },
  fan: (c: string, inner = pink): string =>
    onBothSides(
      fillPath("M92 70C62 34 4 44 2 92C0 134 22 166 48 168C70 168 84 146 94 128Z", c) +
        fillPath("M84 78C60 56 20 62 18 94C16 126 34 152 50 152C66 150 78 132 86 118Z", inner, 0.8),
    ),
};
