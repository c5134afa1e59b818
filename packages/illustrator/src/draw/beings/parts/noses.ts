import { onBothSides } from "../../body/figure.ts";
import { fillPath, line } from "../../pen.ts";
import { dark, oval, placed, tint } from "../shapes.ts";

export const noses = {
  tri: (y: number, c = "#c9676c", w = 11): string =>
    fillPath(
      `M${140 - w} ${y}C${140 - w * 0.7} ${y - 5} ${140 + w * 0.7} ${y - 5} ${140 + w} ${y}C${140 + w * 0.9} ${y + w * 0.7} ${140 + w * 0.35} ${y + w} 140 ${y + w}C${140 - w * 0.35} ${y + w} ${140 - w * 0.9} ${y + w * 0.7} ${140 - w} ${y}Z`,
      c,
    ) + oval(140 - w * 0.4, y - 0.2, w * 0.24, tint(c, 0.45), w * 0.14),
  big: (y: number, rx: number, ry: number, c = dark): string =>
    oval(140, y, rx, c, ry) + oval(140 - rx * 0.34, y - ry * 0.4, rx * 0.24, tint(c, 0.4), ry * 0.16),
  slits: (y: number, gap: number, c: string): string => onBothSides(oval(140 - gap, y, 3.6, c, 2.6)),
};
export const whiskers = (y: number, c = dark, x = 100): string =>
  onBothSides(line(`M${x} ${y - 3}L${x - 34} ${y - 9}M${x} ${y + 4}L${x - 34} ${y + 5}`, c, 1.8, 0.5));
export const buckTeeth = (y: number): string =>
  `<rect x="130.5" y="${y}" width="19" height="15" rx="3.5" fill="#fffaf2"/>` +
  line(`M140 ${y + 1}V${y + 14}`, "#cdbfb0", 1.8);
export const tusks = (x: number, y: number, long: number, turn = 8): string =>
  onBothSides(
    placed(
      x,
      y,
      turn,
      fillPath(`M-7 0C-8 ${long * 0.6} -3 ${long} 0 ${long}C4 ${long * 0.9} 7 ${long * 0.5} 7 0Z`, "#fff8e8"),
    ),
  );
export const fangs = (x: number, y: number, k = 1): string =>
  onBothSides(placed(140 - x, y, 0, fillPath("M-5 0L5 0L0.5 11Z", "#fffaf0"), k));
