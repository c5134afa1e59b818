import type { ClothingPattern } from "../../../brief/values/clothes.ts";
import { darken, lighten, luma, mix } from "../../../color/color-math.ts";
import { circle, fillPath } from "../../pen.ts";

/** What a pattern is drawn with. */
export interface Print {
  /** The colour of the fabric. */
  readonly fabric: string;
  readonly color: string;
  /** Larger for styles of few pixels. */
  readonly scale: number;
  readonly top: number;
  readonly bottom: number;
  /** Prefixes the ids. */
  readonly id: string;
}

/** The area that patterns cover in figure units. */
const [left, right] = [-60, 340];

/** Draws a pattern over the whole area, to be clipped to the fabric. All its shapes are filled. */
export const clothPatterns: { readonly [pattern in ClothingPattern]: (print: Print) => string } = {
  stripes: ({ color, ...print }) => fillPath(rows(print, 24, 11.5), color),
  "vertical-stripes": ({ color, ...print }) => fillPath(columns(print, 24, 11), color),
  pinstripes: ({ color, ...print }) => fillPath(columns(print, 15, 1.9), color, 0.85),
  checks: ({ color, ...print }) =>
    fillPath(rows(print, 32, 16), color, 0.55) + fillPath(columns(print, 32, 16), color, 0.55),
  tartan: ({ fabric, color, ...print }) => {
    const thin = luma(fabric) > 0.6 ? mix(color, "#20263f", 0.6) : "#f3d27a";
    return (
      fillPath(rows(print, 56, 22), color, 0.62) +
      fillPath(columns(print, 56, 22), color, 0.62) +
      fillPath(rows(print, 56, 2.4, 38), thin, 0.9) +
      fillPath(columns(print, 56, 2.4, 38), thin, 0.9) +
      fillPath(rows(print, 56, 2.4, 9.8), lighten(fabric, 0.5), 0.55) +
      fillPath(columns(print, 56, 2.4, 9.8), lighten(fabric, 0.5), 0.55)
    );
  },
  "polka-dots": ({ color, ...print }) =>
    tiled(print, 34, 34, circle(9, 9, 6.2, color) + circle(26, 26, 6.2, color)),
  flowers: ({ fabric, color, ...print }) => {
    const heart = luma(color) > 0.7 ? "#e8a33d" : "#ffe9a8";
    const second = mix(color, luma(fabric) > 0.5 ? "#7a3f9a" : "#ffb45c", 0.5);
    const leaf = luma(fabric) > 0.45 ? "#4f8a5b" : "#a8cf8e";
    return tiled(
      print,
      58,
      54,
      leaves(23, 22, leaf) +
        flower(15, 14, 8.6, color, heart) +
        leaves(51, 48, leaf) +
        flower(44, 41, 7.2, second, heart),
    );
  },
  leopard: ({ fabric, color, ...print }) => {
    const center = mix(fabric, color, 0.42);
    return tiled(
      print,
      48,
      44,
      rosettes
        .map(
          ([x, y, turn]) =>
            `<g transform="translate(${x} ${y}) rotate(${turn})">${rosette(color, center)}</g>`,
        )
        .join(""),
    );
  },
  zebra: ({ color, ...print }) =>
    tiled(
      print,
      80,
      52,
      fillPath(
        "M0 2C16 -6 24 12 40 6C58 0 62 14 80 6V15C64 20 58 9 42 15C26 22 14 4 0 14ZM0 30C12 22 20 34 34 30L22 38C14 42 6 36 0 40ZM28 42C42 30 56 40 80 30V40C60 46 46 38 28 42Z",
        color,
      ),
    ),
  camouflage: ({ fabric, color, ...print }) =>
    tiled(
      print,
      104,
      92,
      fillPath(
        "M6 12C20 2 34 12 46 8C58 6 60 20 48 26C36 30 34 40 20 36C6 32 -4 22 6 12ZM66 50C78 42 100 48 96 62C90 74 74 66 66 78C56 84 52 60 66 50Z",
        color,
      ) +
        fillPath(
          "M62 10C76 4 96 10 94 22C84 32 76 22 66 28C54 30 52 16 62 10ZM14 56C26 50 40 56 36 68C28 78 10 78 6 68Z",
          lighten(fabric, 0.38),
        ) +
        fillPath(
          "M40 40C50 36 58 42 54 48C48 54 38 50 40 40ZM74 30C82 30 86 38 80 42C72 44 68 34 74 30ZM40 76C50 72 58 80 50 86C42 90 34 82 40 76Z",
          darken(fabric, 0.62),
        ),
    ),
  argyle: ({ fabric, color, ...print }) =>
    tiled(
      print,
      56,
      72,
      fillPath("M28 4L52 36L28 68L4 36Z", color, 0.85) +
        fillPath("M-1 0L0 -1L57 71L56 73ZM57 0L56 -1L-1 71L0 73Z", lighten(fabric, 0.55), 0.9),
    ),
  nordic: ({ color, ...print }) =>
    tiled(
      print,
      40,
      96,
      fillPath("M0 10L10 0L20 10L30 0L40 10V16L30 6L20 16L10 6L0 16Z", color) +
        fillPath(
          "M17 30h6v8h8v6h-8v8h-6v-8h-8v-6h8ZM8 30h5v5h-5ZM27 30h5v5h-5ZM8 47h5v5h-5ZM27 47h5v5h-5ZM-2.5 38h5v6h-5ZM37.5 38h5v6h-5Z",
          color,
        ) +
        fillPath("M0 66L10 76L20 66L30 76L40 66V72L30 82L20 72L10 82L0 72Z", color) +
        fillPath("M-2 88h4v4h-4ZM18 88h4v4h-4ZM8 88h4v4h-4ZM28 88h4v4h-4ZM38 88h4v4h-4Z", color),
    ),
  "tie-dye": ({ fabric, color }) => {
    const hues = [color, "#f2c84b", "#e56a8a", "#58b3c9", color, "#7fb86a", "#9a6fce", "#f0935a"];
    return hues
      .map((hue, i) => fillPath(swirl(126, 286, 190 - i * 23, i), i % 2 === 0 ? hue : mix(hue, fabric, 0.35)))
      .join("");
  },
  sequins: ({ fabric, color, ...print }) =>
    tiled(
      print,
      32,
      16,
      [0, 16].map((x) => circle(x + 8, 4, 7.6, mix(fabric, color, x === 0 ? 0.22 : 0.4))).join("") +
        [0, 16, 32]
          .map((x) => circle(x, 12, 7.6, x === 16 ? mix(fabric, "#15121f", 0.16) : mix(fabric, color, 0.3)))
          .join("") +
        fillPath("M6 1.6L8 0L10 1.6L8 3ZM14.6 9L16 7.6L17.4 9L16 10.4Z", "#ffffff"),
    ),
  embroidery: ({ color }) => {
    const leaf = luma(color) > 0.6 ? "#6fae8f" : "#3f8a5f";
    const vine =
      leaves(106, 252, leaf) +
      leaves(100, 296, leaf) +
      flower(112, 236, 9, color, "#fff3c4") +
      flower(100, 272, 11, mix(color, "#ffb45c", 0.4), "#fff3c4") +
      flower(110, 308, 8, color, "#fff3c4") +
      flower(98, 338, 7, mix(color, "#ffb45c", 0.4), "#fff3c4");
    const hem = [380, 440].map((y) => fillPath(zigzag(y), color)).join("");
    return `${vine}<g transform="matrix(-1 0 0 1 280 0)">${vine}</g>${hem}`;
  },
  stars: ({ color, ...print }) => tiled(print, 52, 52, star(13, 13, 9, color) + star(39, 39, 9, color)),
  hearts: ({ color, ...print }) => tiled(print, 48, 48, heart(12, 10, color) + heart(36, 34, color)),
  "two-tone": ({ color, bottom }) => fillPath(`M${left} 284H${right}V${bottom}H${left}Z`, color),
};

type Area = Pick<Print, "scale" | "top" | "bottom" | "id">;

/** Horizontal bars, each `high`, one every `step`. */
function rows({ scale, top, bottom }: Omit<Area, "id">, step: number, high: number, from = 0): string {
  const bars: string[] = [];
  for (let y = top + from * scale; y < bottom; y += step * scale)
    bars.push(`M${left} ${n(y)}H${right}V${n(y + high * scale)}H${left}Z`);
  return bars.join("");
}

/** Vertical bars that are symmetric to the middle of the figure. */
function columns({ scale, top, bottom }: Omit<Area, "id">, step: number, wide: number, from = 0): string {
  const bars: string[] = [];
  const count = Math.ceil((right - 140) / (step * scale));
  for (let i = -count; i <= count; i += 1) {
    const x = 140 + (i * step + from - wide / 2) * scale;
    bars.push(`M${n(x)} ${top}H${n(x + wide * scale)}V${bottom}H${n(x)}Z`);
  }
  return bars.join("");
}

/** A tile that is repeated over the area. Elements refer to it, so that it is drawn only once in the file. */
function tiled({ scale, top, bottom, id }: Area, wide: number, high: number, tile: string): string {
  const steps = (from: number, to: number, step: number): number[] =>
    Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => n(from + i * step));
  const across = steps(left, right, wide * scale).map(
    (x) => `<use href="#${id}t" transform="translate(${x} 0)"/>`,
  );
  const down = steps(top, bottom, high * scale).map(
    (y) => `<use href="#${id}r" transform="translate(0 ${y})"/>`,
  );
  return `<defs><g id="${id}t">${scale === 1 ? tile : `<g transform="scale(${scale})">${tile}</g>`}</g><g id="${id}r">${across.join("")}</g></defs>${down.join("")}`;
}

function flower(x: number, y: number, size: number, petal: string, heart: string): string {
  const petals = [0, 1, 2, 3, 4].map((i) => {
    const angle = ((i * 72 - 90) * Math.PI) / 180;
    return circle(
      n(x + size * 0.72 * Math.cos(angle)),
      n(y + size * 0.72 * Math.sin(angle)),
      n(size * 0.62),
      petal,
    );
  });
  return petals.join("") + circle(x, y, n(size * 0.4), heart);
}

function leaves(x: number, y: number, color: string): string {
  return fillPath(`M${x} ${y}q10 -6 14 4q-10 6 -14 -4ZM${x} ${y}q-4 10 6 14q4 -10 -6 -14Z`, color);
}

const rosettes: readonly (readonly [x: number, y: number, turn: number])[] = [
  [11, 10, 0],
  [35, 7, 70],
  [23, 30, 150],
  [46, 29, 220],
];

/** A spot of a leopard: an open ring around a darker middle. */
function rosette(color: string, center: string): string {
  return (
    fillPath("M-5 -1C-4 -5 4 -5 5 0C4 4 -4 4 -5 -1Z", center) +
    fillPath(
      "M-8 1C-9 -5 -4 -9 1 -8L0 -4.4C-3 -5 -5 -3 -4.6 0ZM3 -8C8 -7 10 -2 8 3L4.6 1.4C5.4 -1 5 -3 2.6 -4.6ZM6 5C3 9 -4 9 -7 4.6L-4 2.6C-2 5 2 5 3.6 3Z",
      color,
    )
  );
}

function star(x: number, y: number, size: number, color: string): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 === 0 ? size : size * 0.42;
    const angle = ((i * 36 - 90) * Math.PI) / 180;
    return `${n(x + radius * Math.cos(angle))} ${n(y + radius * Math.sin(angle))}`;
  });
  return fillPath(`M${points.join("L")}Z`, color);
}

function heart(x: number, y: number, color: string): string {
  return fillPath(
    `M${x} ${y + 11}C${x - 12} ${y + 3} ${x - 9} ${y - 7} ${x - 3.5} ${y - 6}C${x - 1.5} ${y - 6} ${x} ${y - 4} ${x} ${y - 2}C${x} ${y - 4} ${x + 1.5} ${y - 6} ${x + 3.5} ${y - 6}C${x + 9} ${y - 7} ${x + 12} ${y + 3} ${x} ${y + 11}Z`,
    color,
  );
}

/** A wavy ring around a point, filled. */
function swirl(x: number, y: number, radius: number, phase: number): string {
  const points = Array.from({ length: 36 }, (_, i) => {
    const angle = (i * Math.PI) / 18;
    const r = radius * (1 + 0.11 * Math.sin(i * 2.1 + phase * 1.7));
    return `${n(x + r * 0.8 * Math.cos(angle))} ${n(y + r * Math.sin(angle))}`;
  });
  return `M${points.join("L")}Z`;
}

function zigzag(y: number): string {
  const teeth = Array.from({ length: 20 }, (_, i) => `l10 ${i % 2 === 0 ? -8 : 8}`);
  const back = Array.from({ length: 20 }, (_, i) => `l-10 ${i % 2 === 0 ? -8 : 8}`);
  return `M40 ${y}${teeth.join("")}v4${back.join("")}Z`;
}

function n(value: number): number {
  return Math.round(value * 10) / 10;
}
