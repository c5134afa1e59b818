import { onBothSides } from "../../body/figure.ts";
import { fillPath, line } from "../../pen.ts";
import { hornColor, n, oval, placed, shade } from "../shapes.ts";

const cone = (long: number, wide: number, bend: number, c: string, rings = 0): string =>
  fillPath(
    `M${-wide / 2} 4C${n(-wide * 0.5 + bend * 0.05)} ${n(-long * 0.4)} ${n(bend * 0.3 - wide * 0.2)} ${n(-long * 0.8)} ${n(bend)} ${n(-long)}C${n(bend * 0.55 + wide * 0.3)} ${n(-long * 0.66)} ${n(wide * 0.55 + bend * 0.15)} ${n(-long * 0.35)} ${wide / 2} 4Z`,
    c,
  ) +
  Array.from({ length: rings }, (_, i) => {
    const t = (i + 1) / (rings + 1);
    return line(
      `M${n(-wide * 0.45 * (1 - t * 0.75) + bend * t * t * 0.9)} ${n(-long * t)}q${n(wide * 0.4 * (1 - t))} 4 ${n(wide * 0.9 * (1 - t * 0.8))} -1`,
      shade(c, 0.25),
      2.6,
    );
  }).join("");
export const horns = {
  pair: (
    x: number,
    y: number,
    long: number,
    wide: number,
    turn: number,
    bend: number,
    c = hornColor,
    rings = 0,
  ): string => onBothSides(placed(x, y, turn, cone(long, wide, bend, c, rings))),
  one: (y: number, long: number, wide: number, c = hornColor, rings = 0, x = 140): string =>
    placed(x, y, 0, cone(long, wide, 0, c, rings)),
  ram: (c = "#d9c3a0"): string =>
    onBothSides(
      line("M104 62C70 40 34 62 36 100C38 130 70 138 80 116C86 100 68 90 60 104", c, 21) +
        line("M86 46l4 20M58 50l9 17M38 74l18 8M34 104l20 -2M48 128l10 -14", shade(c, 0.22), 3),
    ),
  deer: (c = "#a9835a"): string =>
    onBothSides(
      line("M112 54C104 30 78 22 74 -14M86 14C70 12 58 2 56 -10M100 32C104 12 106 4 102 -8", c, 8.5),
    ),
  moose: (c = "#c69c6b"): string =>
    onBothSides(
      fillPath(
        "M108 62C96 54 84 56 70 56C34 58 4 40 0 0C8 2 14 12 20 16C18 4 22 -8 28 -14C32 -4 34 6 40 12C40 0 46 -10 54 -14C56 -2 56 10 60 18C66 10 72 6 80 4C80 18 78 28 84 38C92 44 104 44 114 52Z",
        c,
      ),
    ),
  knobs: (c: string, tip: string): string =>
    onBothSides(line("M116 54L108 18", c, 9) + oval(107, 14, 9.5, tip)),
  antennae: (c: string, tip = c, up = -2): string =>
    onBothSides(line(`M122 48C116 26 106 12 92 ${up + 6}`, c, 5) + oval(90, up + 3, 8, tip)),
};
