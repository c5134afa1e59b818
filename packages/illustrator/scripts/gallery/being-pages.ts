import { type StyleName, styles } from "../../src/brief/values/pictures.ts";
import { traitValues } from "../../src/index.ts";
import { drawSvg } from "../../src/svg.ts";
import type { Cell } from "./contact-sheet.ts";
import type { Page } from "./pages.ts";

const beings = traitValues.subject.filter((subject) => subject !== "human");
const [backgrounds, clothes] = [
  ["#f6e3c8", "#dbe8d8", "#d6e4f2", "#f3d9d3", "#e4dcf0", "#cfe6e4", "#f2e6b8", "#e9e4dc"],
  ["#3f5f8a", "#c8553d", "#4f7d64", "#2e3a4d", "#8b5e83", "#37797a"],
] as const;

/** The pages about subjects that are not people. */
export const beingPages: readonly Page[] = [
  {
    name: "beings",
    title: "Animals, robots and other beings",
    text: "Every subject that is no person.",
    sheet: () => ({
      columns: 14,
      width: 84,
      height: 84,
      cells: beings.map((subject, i) =>
        cell(subject, i, "flat", { clothing: { type: "t-shirt", color: clothes[(i * 3) % clothes.length] } }),
      ),
    }),
  },
  {
    name: "beings-dressed",
    title: "Beings in clothes and styles",
    text: "Every fourth subject, in a style, clothes, headwear, eyewear and an expression by turns.",
    sheet: () => ({
      columns: 9,
      width: 112,
      height: 112,
      cells: beings
        .filter((_, i) => i % 4 === 1)
        .map((subject, i) => {
          const turn = <T>(list: readonly T[], step = 1): T | undefined => list[(i * step) % list.length];
          return cell(subject, i, turn(styles) ?? "flat", {
            clothing: { type: turn(traitValues["clothing.type"], 3), color: clothes[i % clothes.length] },
            headwear: turn(traitValues.headwear, 2),
            eyewear: turn(["none", "glasses", "none", "sunglasses"]),
            frames: turn(traitValues.frames),
            expression: turn(traitValues.expression),
          });
        }),
    }),
  },
];

function cell(
  subject: string,
  index: number,
  style: StyleName,
  more: Readonly<Record<string, unknown>>,
): Cell {
  const brief = {
    subject,
    expression: "happy",
    background: { color: backgrounds[(index * 5) % backgrounds.length] },
    ...more,
  };
  return {
    label: subject,
    draw: async () =>
      (await drawSvg({ prompt: "", brief, style, seed: index, output: { aspectRatio: "1:1" } })).svg,
  };
}
