import { onBothSides } from "../../body/figure.ts";
import { fillPath, line } from "../../pen.ts";
import { oval, placed } from "../shapes.ts";

/** Markings, which are clipped to the head. */
export const marks = {
  cap: (y: number, c: string): string =>
    fillPath(
      `M40 -20H240V${y}C200 ${y - 16} 172 ${y - 4} 140 ${y + 18}C108 ${y - 4} 80 ${y - 16} 40 ${y}Z`,
      c,
    ),
  /** From the crown down between the eyes: badger, horse, skunk, dog. */
  blaze: (c: string, w = 16, low = 190, grow = 1.5): string =>
    fillPath(
      `M${140 - w} 20H${140 + w}C${140 + w * 0.8} 90 ${140 + w * grow} 120 ${140 + w * grow} ${low}H${140 - w * grow}C${140 - w * grow} 120 ${140 - w * 0.8} 90 ${140 - w} 20Z`,
      c,
    ),
  cheeks: (c: string, y = 126): string =>
    onBothSides(fillPath(`M40 ${y - 14}C78 ${y - 10} 108 ${y - 4} 128 ${y + 16}L142 ${y + 31}V220H40Z`, c)),
  mask: (c: string, y = 110): string =>
    onBothSides(
      fillPath(
        `M60 ${y + 2}C78 ${y - 26} 118 ${y - 22} 138 ${y + 4}C134 ${y + 16} 122 ${y + 22} 110 ${y + 22}C92 ${y + 26} 74 ${y + 22} 60 ${y + 2}Z`,
        c,
      ),
    ),
  eyePatch: (c: string, x = 110, y = 112, rx = 19, ry = 25, rot = 26): string =>
    onBothSides(oval(x, y, rx, c, ry, rot)),
  brow: (c: string): string => onBothSides(fillPath("M122 94C112 84 98 84 90 92C100 90 112 92 122 98Z", c)),
  forehead: (c: string): string => line("M140 36V64M122 40L126 60M158 40L154 60", c, 7),
  sides: (c: string): string => onBothSides(line("M66 106L88 112M66 126L92 127M70 146L94 141", c, 7)),
  zebra: (c: string): string =>
    onBothSides(
      fillPath(
        "M140 40L132 40L138 84ZM118 40L110 46L134 92ZM96 52L84 62L122 96ZM66 84L66 98L102 104ZM60 112L62 126L100 118ZM66 142L72 154L104 132ZM84 166L92 174L110 150Z",
        c,
      ),
    ),
  spots: (c: string, list: [number, number, number][]): string =>
    list.map(([x, y, r]) => oval(x, y, r, c, r * 0.85)).join(""),
  rosettes: (c: string, list: [number, number][]): string =>
    list.map(([x, y], i) => placed(x, y, i * 67, line("M-6 3A6.5 6.5 0 1 1 6 3", c, 4.4))).join(""),
  disc: (c: string, x = 112, y = 112, r = 36): string => onBothSides(oval(x, y, r, c)),
  heart: (c: string, y = 92): string =>
    fillPath(
      `M140 ${y}C130 ${y - 22} 92 ${y - 24} 86 ${y + 12}C84 ${y + 46} 108 200 140 200C172 200 196 ${y + 46} 194 ${y + 12}C188 ${y - 24} 150 ${y - 22} 140 ${y}Z`,
      c,
    ),
  belly: (c: string, y = 140): string =>
    fillPath(`M40 ${y + 6}C90 ${y - 16} 190 ${y - 16} 240 ${y + 6}V230H40Z`, c),
  scales: (c: string): string =>
    [
      [-34, 66],
      [-16, 58],
      [4, 56],
      [24, 60],
      [40, 72],
      [-6, 74],
      [14, 76],
    ]
      .map(([x = 0, y = 0]) => line(`M${134 + x} ${y}q6 8 12 0`, c, 3, 0.6))
      .join(""),
};
