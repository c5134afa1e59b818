import type { BackgroundPattern } from "../../brief/values/surroundings.ts";
import { darken, lighten, luma, mix } from "../../color/color-math.ts";
import type { Size } from "../../output.ts";
import { type RandomStream, randomStream } from "../../random/random-stream.ts";
import type { FocusArea } from "../focus-area.ts";

/** What a pattern is drawn with. */
export interface PatternContext {
  readonly size: Size;
  readonly focus: FocusArea;
  /** The colour that it lies on. */
  readonly ground: string;
  /** A colour that stands out. */
  readonly accent: string;
  /** Whether the colour of the ground is stated. */
  readonly isStated: boolean;
  readonly seed: number;
}

/** Patterns that are seen in places, too: they are things, and not the paint of a wall. */
const things: ReadonlySet<BackgroundPattern> = new Set<BackgroundPattern>([
  "halo",
  "moon",
  "hearts",
  "sparkles",
  "confetti",
  "bubbles",
  "flames",
  "bokeh",
  "string-lights",
  "candles",
]);

export function isSeenInPlaces(pattern: BackgroundPattern): boolean {
  return things.has(pattern);
}

/** Draws a pattern over a background. */
export function drawPattern(pattern: BackgroundPattern, context: PatternContext): string {
  return patterns[pattern]({
    ...context,
    random: randomStream(context.seed, `pattern.${pattern}`),
    unit: Math.min(context.size.width, context.size.height) / 100,
    soft: luma(context.ground) < 0.35 ? lighten(context.ground, 0.16) : mix(context.ground, "#ffffff", 0.38),
    deep: luma(context.ground) < 0.2 ? lighten(context.ground, 0.1) : darken(context.ground, 0.12),
  });
}

interface Tools extends PatternContext {
  readonly random: RandomStream;
  /** A hundredth of the shorter side. */
  readonly unit: number;
  /** A lighter and a darker colour than the ground. */
  readonly soft: string;
  readonly deep: string;
}

const patterns: { readonly [pattern in BackgroundPattern]: (tools: Tools) => string } = {
  circle: ({ size, focus: { x, y, r }, ground, soft, isStated }) =>
    isStated
      ? area(lighten(ground, 0.82), `M0 0H${size.width}V${size.height}H0Z`) +
        disc(x, y + r * 0.1, r * 1.06, ground)
      : disc(x, y + r * 0.1, r * 1.06, soft),
  halo: ({ focus: { x, y, r } }) =>
    disc(x, y - r * 0.1, r * 0.74, "#fff1b0", 0.3) +
    ring(x, y - r * 0.1, r * 0.74, r * 0.14, "#ffe48a", 0.35) +
    ring(x, y - r * 0.1, r * 0.74, r * 0.04, "#f3c64a", 1),
  moon: ({ focus: { x, y, r } }) =>
    disc(x + r * 0.3, y - r * 0.2, r * 1.32, "#fdf6d8", 0.14) +
    disc(x + r * 0.3, y - r * 0.2, r * 1.16, "#f6efcf") +
    [
      [-0.5, -0.55, 0.17],
      [0.92, -0.52, 0.13],
      [0.98, 0.2, 0.2],
      [-0.62, 0.3, 0.12],
      [0.5, -0.98, 0.1],
    ]
      .map(([dx = 0, dy = 0, k = 0]) => disc(x + r * (0.3 + dx * 0.9), y + r * (dy - 0.2), r * k, "#e0d7b2"))
      .join(""),
  sun: ({ focus: { x, y, r }, ground }) => disc(x, y, r * 1.05, luma(ground) > 0.6 ? "#e2503a" : "#ffb347"),
  gradient: ({ size, ground, accent }) =>
    `<linearGradient id="bgg" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${mix(ground, "#ffffff", 0.25)}"/><stop offset=".5" stop-color="${ground}"/><stop offset="1" stop-color="${mix(ground, accent, 0.55)}"/></linearGradient><path d="M0 0H${size.width}V${size.height}H0Z" fill="url(#bgg)"/>`,
  rays: ({ size, focus: { x, y }, soft }) => {
    const far = size.width + size.height;
    return area(
      soft,
      Array.from({ length: 14 }, (_, i) => {
        const [a, b] = [i, i + 0.5].map((step) => ((step + 0.25) * 2 * Math.PI) / 14);
        const end = (angle = 0): string =>
          `${tenth(x + far * Math.cos(angle))} ${tenth(y + far * Math.sin(angle))}`;
        return `M${tenth(x)} ${tenth(y)}L${end(a)}L${end(b)}Z`;
      }).join(""),
    );
  },
  dots: ({ size, unit, soft }) =>
    area(
      soft,
      lattice(size, unit * 9, (x, y) => round(x, y, unit * 1.7)),
    ),
  stripes: ({ size, unit, soft }) => {
    let d = "";
    for (let x = 0; x < size.width; x += unit * 12)
      d += `M${tenth(x)} 0h${tenth(unit * 6)}V${size.height}h${tenth(-unit * 6)}Z`;
    return area(soft, d);
  },
  checks: ({ size, unit, soft }) =>
    area(
      soft,
      lattice(
        size,
        unit * 16,
        (x, y) => `M${tenth(x)} ${tenth(y)}h${tenth(unit * 8)}v${tenth(unit * 8)}h${tenth(-unit * 8)}Z`,
      ),
    ),
  grid: ({ size, unit, soft }) => {
    let d = "";
    for (let x = unit * 5; x < size.width; x += unit * 7) d += `M${tenth(x)} 0V${size.height}`;
    for (let y = unit * 5; y < size.height; y += unit * 7) d += `M0 ${tenth(y)}H${size.width}`;
    return stroke(soft, d, unit * 0.4);
  },
  waves: ({ size, unit, soft }) => {
    let d = "";
    for (let y = unit * 4; y < size.height + unit * 4; y += unit * 9) {
      d += `M0 ${tenth(y)}`;
      for (let x = 0; x < size.width; x += unit * 16)
        d += `q${tenth(unit * 4)} ${tenth(-unit * 6)} ${tenth(unit * 8)} 0t${tenth(unit * 8)} 0`;
    }
    return stroke(soft, d, unit * 1.6);
  },
  triangles: ({ size, unit, soft, deep, accent, random }) =>
    scatter(size, unit * 24, random, (x, y, i) => {
      const k = unit * random.between(4, 7);
      const kind = i % 4;
      const turn = random.between(0, 6.28);
      const at = (angle: number): string =>
        `${tenth(x + k * Math.cos(turn + angle))} ${tenth(y + k * Math.sin(turn + angle))}`;
      if (kind === 0) return area(soft, `M${at(0)}L${at(2.1)}L${at(4.2)}Z`);
      if (kind === 1) return ring(x, y, k * 0.6, unit * 1.2, accent, 0.8);
      if (kind === 2) return stroke(deep, `M${at(0)}L${at(0.8)}L${at(1.6)}L${at(2.4)}`, unit * 0.9);
      return area(mix(accent, soft, 0.4), round(x, y, k * 0.45));
    }),
  stars: ({ size, unit, random, ground }) =>
    area(
      luma(ground) < 0.5 ? "#fff3c4" : "#ffffff",
      paths(size, unit * 15, random, (x, y) => star(x, y, unit * random.between(1, 2.6), 5, 0.45)),
    ),
  hearts: ({ size, unit, random }) =>
    scatter(size, unit * 19, random, (x, y, i) =>
      area(
        ["#f0547a", "#f98ba5", "#e23a5f"][i % 3] ?? "#f0547a",
        heart(x, y, unit * random.between(1.8, 3.4)),
        0.92,
      ),
    ),
  sparkles: ({ size, unit, random }) =>
    area(
      "#ffe9a3",
      paths(size, unit * 14, random, (x, y) => round(x, y, unit * random.between(1.5, 3))),
      0.16,
    ) +
    area(
      "#fff6d6",
      paths(size, unit * 14, random, (x, y) => star(x, y, unit * random.between(0.8, 2.8), 4, 0.22)),
    ),
  confetti: ({ size, unit, random }) =>
    scatter(size, unit * 10, random, (x, y, i) => {
      const angle = random.between(0, 3);
      const [dx, dy] = [Math.cos(angle) * unit * 1.4, Math.sin(angle) * unit * 1.4];
      return stroke(
        ["#e8503f", "#f6c945", "#3fa7d6", "#59cd90", "#b06ae0"][i % 5] ?? "#e8503f",
        `M${tenth(x)} ${tenth(y)}l${tenth(dx)} ${tenth(dy)}`,
        unit * 1.1,
      );
    }),
  bubbles: ({ size, unit, random }) =>
    scatter(size, unit * 20, random, (x, y) => {
      const k = unit * random.between(1.6, 5);
      return (
        disc(x, y, k, "#ffffff", 0.22) +
        ring(x, y, k, unit * 0.35, "#ffffff", 0.75) +
        stroke(
          "#ffffff",
          `M${tenth(x - k * 0.55)} ${tenth(y - k * 0.1)}a${tenth(k * 0.55)} ${tenth(k * 0.55)} 0 0 1 ${tenth(k * 0.4)} ${tenth(-k * 0.42)}`,
          unit * 0.5,
        )
      );
    }),
  splash: ({ focus: { x, y, r }, size, unit, random, accent, ground }) => {
    const colors = [accent, mix(accent, "#3f7fd6", 0.7), mix(accent, "#f6c945", 0.7), lighten(ground, 0.5)];
    return (
      colors
        .map((color, i) => {
          const [cx, cy] = [
            x + r * ([-1, 0.95, 0.7, -0.75][i % 4] ?? 0),
            y + r * ([-0.35, -0.5, 0.75, 0.8][i % 4] ?? 0),
          ];
          let d = "";
          const arms = 13;
          for (let a = 0; a < arms; a += 1) {
            const angle = (a / arms) * 2 * Math.PI;
            const far = r * random.between(0.34, 0.8);
            d += round(
              cx + far * Math.cos(angle),
              cy + far * Math.sin(angle),
              unit * random.between(0.8, 2.6),
            );
            d += `M${tenth(cx)} ${tenth(cy)}L${tenth(cx + far * Math.cos(angle - 0.1))} ${tenth(cy + far * Math.sin(angle - 0.1))}L${tenth(cx + far * Math.cos(angle + 0.1))} ${tenth(cy + far * Math.sin(angle + 0.1))}Z`;
          }
          return area(color, round(cx, cy, r * 0.36) + d, 0.92);
        })
        .join("") +
      area(
        accent,
        paths(size, unit * 22, random, (px, py) => round(px, py, unit * random.between(0.3, 1.1))),
        0.7,
      )
    );
  },
  foliage: (tools) => leafBorder(tools, ["#2f7d54", "#4f9f63", "#7fbf77"]),
  flowers: (tools) => {
    const { size, unit, random } = tools;
    return (
      leafBorder(tools, ["#5f9f6a", "#86bd83"]) +
      border(size, unit * 15, (x, y, i) => {
        const k = unit * random.between(2.2, 3.6);
        const color = ["#f28fa8", "#f6c35a", "#fbfaf6", "#c58ae0", "#f0745a"][i % 5] ?? "#f28fa8";
        return (
          area(
            color,
            [0, 72, 144, 216, 288]
              .map((deg) =>
                round(
                  x + k * Math.cos((deg * Math.PI) / 180),
                  y + k * Math.sin((deg * Math.PI) / 180),
                  k * 0.78,
                ),
              )
              .join(""),
          ) + disc(x, y, k * 0.62, i % 5 === 1 ? "#b5642e" : "#f2c14a")
        );
      })
    );
  },
  flames: ({ size, unit, random }) => {
    const tongue = (x: number, w: number, h: number): string =>
      `M${tenth(x - w)} ${size.height}Q${tenth(x - w * 1.2)} ${tenth(size.height - h * 0.5)} ${tenth(x - w * 0.2)} ${tenth(size.height - h)}Q${tenth(x + w * 0.1)} ${tenth(size.height - h * 0.7)} ${tenth(x + w * 0.5)} ${tenth(size.height - h * 0.62)}Q${tenth(x + w * 1.3)} ${tenth(size.height - h * 0.3)} ${tenth(x + w)} ${size.height}Z`;
    const row = (color: string, high: number): string => {
      let d = "";
      for (let x = 0; x < size.width + unit * 8; x += unit * 11) {
        const edge = Math.abs(x / size.width - 0.5) * 2;
        d += tongue(x, unit * 9, unit * high * (0.5 + edge * 0.8) * random.between(0.75, 1.15));
      }
      return area(color, d);
    };
    return row("#e2442f", 78) + row("#f5832e", 58) + row("#ffc94a", 36);
  },
  bokeh: ({ size, unit, random, accent }) =>
    scatter(size, unit * 17, random, (x, y, i) =>
      disc(
        x,
        y,
        unit * random.between(2.2, 6),
        ["#ffe2a0", "#ffffff", mix(accent, "#ffffff", 0.35), "#ffc98a"][i % 4] ?? "#ffffff",
        0.34,
      ),
    ),
  "string-lights": ({ size, unit }) => {
    const row = (y: number): string => {
      let svg = "";
      const step = unit * 34;
      for (let x = -unit * 6; x < size.width; x += step) {
        svg += stroke(
          "#4a4048",
          `M${tenth(x)} ${tenth(y)}q${tenth(step / 2)} ${tenth(unit * 11)} ${tenth(step)} 0`,
          unit * 0.4,
        );
        for (const t of [0.12, 0.31, 0.5, 0.69, 0.88]) {
          const [bx, by] = [x + step * t, y + unit * 22 * t * (1 - t) + unit * 1.4];
          svg += disc(bx, by, unit * 3, "#ffd98c", 0.28) + disc(bx, by, unit * 1.1, "#fff1c4");
        }
      }
      return svg;
    };
    return row(unit * 3) + row(unit * 15);
  },
  clouds: ({ size, unit, random, ground }) =>
    scatter(size, unit * 36, random, (x, y) => {
      const k = unit * random.between(5, 8);
      return area(
        luma(ground) > 0.86 ? darken(ground, 0.1) : "#ffffff",
        `${round(x, y, k)}${round(x + k * 1.1, y + k * 0.2, k * 0.75)}${round(x - k * 1.1, y + k * 0.25, k * 0.7)}M${tenth(x - k * 1.8)} ${tenth(y + k * 0.2)}h${tenth(k * 3.6)}v${tenth(k * 0.74)}h${tenth(-k * 3.6)}Z`,
        0.85,
      );
    }),
  candles: ({ size, focus: { x, y, r }, unit, ground, isStated, random }) => {
    const dark = mix("#2c1812", ground, 0.22);
    const wall = isStated || luma(ground) < 0.35 ? "" : area(dark, `M0 0H${size.width}V${size.height}H0Z`);
    const glow = [1.7, 1.5, 1.3, 1.1, 0.9].map((k) => disc(x, y + r * 0.2, r * k, "#ffb347", 0.06)).join("");
    let lit = "";
    for (const side of [-1, 1])
      for (const [i, at] of [1.02, 1.25, 1.55, 1.9].entries()) {
        const [cx, half] = [x + side * r * at, unit * random.between(1.9, 2.7)];
        const top = size.height - unit * (20 + ((i * 17 + (side > 0 ? 9 : 0)) % 26));
        const flame = (k: number): string =>
          `M${tenth(cx)} ${tenth(top - unit * 7 * k)}c${tenth(unit * 3 * k)} ${tenth(unit * 3.6 * k)} ${tenth(unit * 2.2 * k)} ${tenth(unit * 6 * k)} 0 ${tenth(unit * 6 * k)}c${tenth(-unit * 2.2 * k)} 0 ${tenth(-unit * 3 * k)} ${tenth(-unit * 2.4 * k)} 0 ${tenth(-unit * 6 * k)}Z`;
        lit +=
          disc(cx, top - unit * 3, unit * 13, "#ffb347", 0.12) +
          disc(cx, top - unit * 3, unit * 7.5, "#ffc766", 0.2) +
          area(
            "#f1e3c6",
            `M${tenth(cx - half)} ${tenth(top)}q${tenth(half)} ${tenth(unit * 1.4)} ${tenth(2 * half)} 0V${size.height}h${tenth(-2 * half)}Z`,
          ) +
          area(
            "#d8c29a",
            `M${tenth(cx + half * 0.35)} ${tenth(top + unit * 0.6)}h${tenth(half * 0.65)}V${size.height}h${tenth(-half * 0.65)}Z`,
          ) +
          stroke("#4a3428", `M${tenth(cx)} ${tenth(top + unit * 0.5)}v${tenth(-unit * 1.6)}`, unit * 0.5) +
          area("#f58a2e", flame(1)) +
          area("#ffe08a", flame(0.62));
      }
    return wall + glow + lit;
  },
  circuit: ({ size, unit, random, ground }) => {
    const color = luma(ground) < 0.5 ? "#4fe0d8" : mix(ground, "#0f3f5f", 0.5);
    let d = "";
    let ends = "";
    for (let i = 0; i < 26; i += 1) {
      const left = i % 2 === 0;
      const y = (i / 26) * size.height;
      const [a, b] = [unit * random.between(8, 24), unit * random.between(4, 14)];
      const down = random.boolean(0.5) ? 1 : -1;
      const from = left ? 0 : size.width;
      const way = left ? 1 : -1;
      d += `M${from} ${tenth(y)}h${tenth(way * a)}l${tenth((way * b) / 2)} ${tenth((down * b) / 2)}h${tenth(way * b)}`;
      ends += round(from + way * (a + b * 1.5), y + (down * b) / 2, unit * 1);
    }
    return stroke(color, d, unit * 0.5) + area(color, ends);
  },
};

function leafBorder({ size, unit, random }: Tools, colors: readonly string[]): string {
  return border(size, unit * 8, (x, y, i, angle) => {
    const long = unit * random.between(11, 18);
    const bent = angle + random.between(-0.7, 0.7);
    const [dx, dy] = [Math.cos(bent) * long, Math.sin(bent) * long];
    const wide = long * 0.26;
    const d = `M${tenth(x)} ${tenth(y)}Q${tenth(x + dx * 0.45 - Math.sin(bent) * wide)} ${tenth(y + dy * 0.45 + Math.cos(bent) * wide)} ${tenth(x + dx)} ${tenth(y + dy)}Q${tenth(x + dx * 0.45 + Math.sin(bent) * wide)} ${tenth(y + dy * 0.45 - Math.cos(bent) * wide)} ${tenth(x)} ${tenth(y)}Z`;
    const color = colors[i % colors.length] ?? "#4f9f63";
    return (
      area(color, d) +
      stroke(
        darken(color, 0.18),
        `M${tenth(x)} ${tenth(y)}L${tenth(x + dx * 0.9)} ${tenth(y + dy * 0.9)}`,
        unit * 0.35,
      )
    );
  });
}

/** Draws along the left, upper and right edge; `angle` points inwards. */
function border(
  { width, height }: Size,
  step: number,
  draw: (x: number, y: number, i: number, angle: number) => string,
): string {
  let svg = "";
  let i = 0;
  for (let y = height; y > 0; y -= step) {
    svg += draw(0, y, i, -0.35) + draw(width, y, i + 1, Math.PI + 0.35);
    i += 2;
  }
  for (let x = 0; x <= width; x += step) {
    svg += draw(x, 0, i, Math.PI / 2);
    i += 1;
  }
  return svg;
}

function lattice({ width, height }: Size, step: number, draw: (x: number, y: number) => string): string {
  let d = "";
  for (let y = 0; y < height + step; y += step)
    for (let x = 0; x < width + step; x += step) d += draw(x, y) + draw(x + step / 2, y + step / 2);
  return d;
}

/** Draws at uneven places all over the image. */
function scatter(
  { width, height }: Size,
  step: number,
  random: RandomStream,
  draw: (x: number, y: number, i: number) => string,
): string {
  let svg = "";
  let i = 0;
  for (let y = step / 2; y < height + step / 2; y += step)
    for (let x = step / 2; x < width + step / 2; x += step) {
      svg += draw(x + random.between(-0.4, 0.4) * step, y + random.between(-0.4, 0.4) * step, i);
      i += 1;
    }
  return svg;
}

function paths(
  size: Size,
  step: number,
  random: RandomStream,
  draw: (x: number, y: number) => string,
): string {
  return scatter(size, step, random, draw);
}

function star(x: number, y: number, r: number, points: number, inner: number): string {
  return `M${Array.from({ length: points * 2 }, (_, i) => {
    const angle = (i / (points * 2)) * 2 * Math.PI - Math.PI / 2;
    const far = i % 2 === 0 ? r : r * inner;
    return `${tenth(x + far * Math.cos(angle))} ${tenth(y + far * Math.sin(angle))}`;
  }).join("L")}Z`;
}

function heart(x: number, y: number, k: number): string {
  return `M${tenth(x)} ${tenth(y + k)}C${tenth(x - k * 1.7)} ${tenth(y - k * 0.1)} ${tenth(x - k * 0.9)} ${tenth(y - k * 1.2)} ${tenth(x)} ${tenth(y - k * 0.4)}C${tenth(x + k * 0.9)} ${tenth(y - k * 1.2)} ${tenth(x + k * 1.7)} ${tenth(y - k * 0.1)} ${tenth(x)} ${tenth(y + k)}Z`;
}

function round(x: number, y: number, r: number): string {
  return `M${tenth(x - r)} ${tenth(y)}a${tenth(r)} ${tenth(r)} 0 1 1 ${tenth(2 * r)} 0a${tenth(r)} ${tenth(r)} 0 1 1 ${tenth(-2 * r)} 0Z`;
}

function disc(x: number, y: number, r: number, color: string, opacity = 1): string {
  return area(color, round(x, y, r), opacity);
}

function ring(x: number, y: number, r: number, width: number, color: string, opacity: number): string {
  return stroke(color, round(x, y, r), width, opacity);
}

function area(color: string, d: string, opacity = 1): string {
  return `<path d="${d}" fill="${color}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ""}/>`;
}

function stroke(color: string, d: string, width: number, opacity = 1): string {
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${tenth(width)}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` stroke-opacity="${opacity}"` : ""}/>`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
