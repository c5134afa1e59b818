import { colorHex } from "../../brief/palette.ts";
import { darken, lighten, luma, mix } from "../../color/color-math.ts";
import {
  filled,
  hasPlace,
  headRadius,
  type MediumDrawing,
  type MediumPicture,
  tenth,
  textureSeed,
} from "./picture.ts";
import { hslOf, recolor } from "./recolor.ts";
import { covered, grain } from "./texture.ts";

function backgroundOf({ brief }: MediumPicture): string | undefined {
  const color = brief.background?.color;
  return color === undefined || color === "transparent" ? undefined : colorHex(color);
}

/** A point at an angle in degrees; 0 is up. */
function polar(x: number, y: number, far: number, degrees: number): string {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return `${tenth(x + far * Math.cos(angle))} ${tenth(y + far * Math.sin(angle))}`;
}

/** A ring segment between two distances and two angles. */
function segment(x: number, y: number, from: number, to: number, start: number, end: number): string {
  const large = end - start > 180 ? 1 : 0;
  return `M${polar(x, y, from, start)}L${polar(x, y, to, start)}A${tenth(to)} ${tenth(to)} 0 ${large} 1 ${polar(x, y, to, end)}L${polar(x, y, from, end)}A${tenth(from)} ${tenth(from)} 0 ${large} 0 ${polar(x, y, from, start)}Z`;
}

/** A window of coloured glass: rings of panes in lead around the head. */
export function stainedGlass(picture: MediumPicture): MediumDrawing {
  const { size, focus, defs, figures, backdrop, traits } = picture;
  const { x, y } = focus;
  const r = headRadius(picture);
  const { width, height } = size;
  const lead = "#17151d";
  const own = backgroundOf(picture);
  const glass =
    own === undefined
      ? ["#2f5fb5", "#7a3fa0", "#c8403c", "#e3a62f", "#2f8f6a", "#3f93c8"]
      : [own, lighten(own, 0.2), darken(own, 0.2), "#e3a62f", mix(own, "#c8403c", 0.5), lighten(own, 0.4)];
  const edges = [0, r * 1.12, r * 1.62, r * 2.2, r * 3, width + height];
  let panes = "";
  edges.slice(0, -1).forEach((from, ring) => {
    const count = [1, 10, 14, 18, 22][ring] ?? 22;
    const to = edges[ring + 1] ?? from;
    for (let i = 0; i < count; i += 1) {
      const [start, end] = [(i / count) * 360 + ring * 9, ((i + 1) / count) * 360 + ring * 9];
      const color =
        ring === 0 ? "#f3cf6a" : (glass[(i * 2 + ring * 3 + ((i * i) % 3)) % glass.length] ?? "#2f5fb5");
      panes +=
        ring === 0
          ? `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(to)}" fill="${color}" stroke="${lead}" stroke-width="${tenth(r * 0.055)}"/>`
          : `<path d="${segment(x, y, from, to, start, end)}" fill="${color}" stroke="${lead}" stroke-width="${tenth(r * 0.055)}"/>`;
    }
  });
  const frame = Math.min(width, height) * 0.045;
  const arch = `M0 0H${width}V${height}H0ZM${frame} ${height}V${tenth(height * 0.42)}Q${frame} ${tenth(height * 0.14)} ${width / 2} ${frame}Q${width - frame} ${tenth(height * 0.14)} ${width - frame} ${tenth(height * 0.42)}V${height}Z`;
  const leaded = figures.replace(
    /stroke-width="(\d*\.?\d+)"/g,
    (_, wide: string) => `stroke-width="${tenth(Number(wide) * (Number(wide) < 5 ? 1.5 : 1))}"`,
  );
  return {
    defs:
      defs +
      grain("glass", textureSeed(traits), {
        color: "#ffffff",
        frequency: ".03 .04",
        share: 0.36,
        contrast: 1.6,
      }) +
      '<radialGradient id="sunlight" cx=".5" cy=".36" r=".75"><stop offset="0" stop-color="#fff7d8" stop-opacity=".42"/><stop offset=".6" stop-color="#fff7d8" stop-opacity="0"/><stop offset="1" stop-color="#0c0a18" stop-opacity=".45"/></radialGradient>',
    svg:
      (backdrop === "" ? "" : panes) +
      leaded +
      (backdrop === ""
        ? ""
        : `${covered(size, "glass", 0.32)}${filled(size, "url(#sunlight)")}<path d="${arch}" fill="${lead}" fill-rule="evenodd"/>`),
  };
}

/** A sun in stripes over a grid of light, palms. */
export function synthwave(picture: MediumPicture): MediumDrawing {
  const { size, focus, defs, figures, backdrop, brief } = picture;
  const { width, height } = size;
  const { x, y } = focus;
  const r = headRadius(picture);
  if (backdrop === "" || hasPlace(brief)) return { defs, svg: backdrop + figures };
  const horizon = height * 0.7;
  const sun = r * 1.62;
  const cuts = [0.12, 0.3, 0.46, 0.6, 0.73, 0.85]
    .map(
      (at, i) =>
        `<rect x="0" y="${tenth(y - sun * 0.1 + sun * at)}" width="${width}" height="${tenth(sun * (0.03 + i * 0.012))}" fill="#000"/>`,
    )
    .join("");
  const lines = Array.from({ length: 25 }, (_, i) => {
    const at = (i - 12) / 12;
    return `M${tenth(width / 2 + at * width * 0.62)} ${tenth(horizon)}L${tenth(width / 2 + at * width * 2.6)} ${height}`;
  }).join("");
  const rows = Array.from(
    { length: 9 },
    (_, i) => `M0 ${tenth(horizon + (height - horizon) * ((i + 1) / 9) ** 2)}H${width}`,
  ).join("");
  const palm = (px: number, lean: number): string => {
    const top = height * 0.3;
    const crown = px + lean * width * 0.06;
    const leaf = (dx: number, dy: number): string =>
      `M${tenth(crown)} ${tenth(top)}Q${tenth(crown + dx * 0.5)} ${tenth(top + dy - height * 0.05)} ${tenth(crown + dx)} ${tenth(top + dy)}Q${tenth(crown + dx * 0.45)} ${tenth(top + dy * 0.3)} ${tenth(crown)} ${tenth(top)}Z`;
    const w = width * 0.16;
    return `M${tenth(px - 8)} ${tenth(horizon)}Q${tenth(px + lean * width * 0.01)} ${tenth(height * 0.5)} ${tenth(crown - 4)} ${tenth(top)}h9Q${tenth(px + lean * width * 0.03)} ${tenth(height * 0.5)} ${tenth(px + 9)} ${tenth(horizon)}Z${leaf(w, w * 0.5)}${leaf(-w, w * 0.5)}${leaf(w * 0.9, -w * 0.06)}${leaf(-w * 0.9, -w * 0.06)}${leaf(w * 0.6, w * 0.9)}${leaf(-w * 0.6, w * 0.9)}`;
  };
  return {
    defs:
      defs +
      '<linearGradient id="dusk" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#170a3a"/><stop offset=".45" stop-color="#5a1f8a"/><stop offset=".7" stop-color="#e0489a"/></linearGradient>' +
      '<linearGradient id="disc" x1="0" x2="0" y1="0" y2="1"><stop offset=".1" stop-color="#ffe45e"/><stop offset=".55" stop-color="#ff8a4c"/><stop offset="1" stop-color="#ff3f9a"/></linearGradient>' +
      `<mask id="stripes">${filled(size, "#fff")}${cuts}</mask>`,
    svg:
      filled(size, "url(#dusk)") +
      `<path d="${Array.from({ length: 40 }, (_, i) => `M${(i * 397) % width} ${((i * 211) % 997) * 0.4}h3v3h-3Z`).join("")}" fill="#fff" fill-opacity=".8"/>` +
      `<g mask="url(#stripes)"><circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(sun)}" fill="url(#disc)"/></g>` +
      `<path d="M0 ${tenth(horizon)}H${width}V${height}H0Z" fill="#1a0b3d"/>` +
      `<path d="${lines}${rows}" stroke="#ff4fc0" stroke-width="7" stroke-opacity=".25" fill="none"/><path d="${lines}${rows}M0 ${tenth(horizon)}H${width}" stroke="#5ff0ff" stroke-width="2.6" fill="none"/>` +
      `<path d="${palm(width * 0.1, 1)}${palm(width * 0.91, -1)}" fill="#1d0b3f"/>` +
      figures,
  };
}

/** Gold fans and stepped frames on a deep colour. */
export function artDeco(picture: MediumPicture): MediumDrawing {
  const { size, focus, defs, figures, backdrop, brief } = picture;
  if (backdrop === "") return { defs, svg: figures };
  const { width, height } = size;
  const { x, y } = focus;
  const r = headRadius(picture);
  const ground = backgroundOf(picture) ?? "#12303a";
  const gold =
    brief.inkColor === undefined ? (luma(ground) > 0.55 ? "#7a5a1c" : "#d9b25a") : colorHex(brief.inkColor);
  const rays = Array.from({ length: 31 }, (_, i) => {
    const degrees = -105 + i * 7;
    return `M${polar(x, y + r * 0.5, r * 1.32, degrees)}L${polar(x, y + r * 0.5, r * (i % 2 === 0 ? 3.4 : 2.3), degrees)}`;
  }).join("");
  const rings = [1.28, 1.36, 1.5]
    .map(
      (by) =>
        `<circle cx="${tenth(x)}" cy="${tenth(y + r * 0.12)}" r="${tenth(r * by)}" fill="none" stroke="${gold}" stroke-width="${by === 1.36 ? 9 : 3}"/>`,
    )
    .join("");
  const m = Math.min(width, height) * 0.035;
  const step = m * 1.4;
  const border = (inset: number): string =>
    `M${tenth(inset + step)} ${tenth(inset)}H${tenth(width - inset - step)}V${tenth(inset + step)}H${tenth(width - inset)}V${tenth(height - inset - step)}H${tenth(width - inset - step)}V${tenth(height - inset)}H${tenth(inset + step)}V${tenth(height - inset - step)}H${tenth(inset)}V${tenth(inset + step)}H${tenth(inset + step)}Z`;
  const fan = (cx: number, cy: number, from: number): string =>
    [0.5, 0.8, 1.1, 1.4].map((by) => segment(cx, cy, m * 3 * by - 1, m * 3 * by, from, from + 90)).join("") +
    Array.from(
      { length: 7 },
      (_, i) => `M${polar(cx, cy, m, from + i * 15)}L${polar(cx, cy, m * 4.2, from + i * 15)}`,
    ).join("");
  const behind = hasPlace(brief)
    ? backdrop
    : `${filled(size, ground)}<circle cx="${tenth(x)}" cy="${tenth(y + r * 0.12)}" r="${tenth(r * 1.3)}" fill="${luma(ground) > 0.5 ? darken(ground, 0.2) : lighten(ground, 0.16)}"/><path d="${rays}" stroke="${gold}" stroke-width="4" fill="none"/>${rings}`;
  return {
    defs,
    svg:
      behind +
      figures +
      `<path d="${fan(0, 0, 90)}${fan(width, 0, 180)}" stroke="${gold}" stroke-width="3" fill="none"/>` +
      `<path d="M0 0H${width}V${height}H0Z${border(m)}" fill="${darken(ground, 0.35)}" fill-rule="evenodd"/>` +
      `<path d="${border(m)}" fill="none" stroke="${gold}" stroke-width="${tenth(m * 0.2)}"/><path d="${border(m * 1.5)}" fill="none" stroke="${gold}" stroke-width="${tenth(m * 0.07)}"/>`,
  };
}

/** Colours of old prints on rice paper: a red sun, clouds in bands, a wave. */
export function ukiyoE(picture: MediumPicture): MediumDrawing {
  const { size, focus, defs, figures, backdrop, brief, traits } = picture;
  const { width, height } = size;
  const { x, y } = focus;
  const r = headRadius(picture);
  const print = (color: string): string => {
    const { s } = hslOf(color);
    const muted = s < 0.1 ? color : mix(color, mix("#8a7a5c", color, 0.5), 0.42);
    return mix(muted, "#f0e0bd", luma(color) > 0.82 ? 0.55 : 0.14);
  };
  const wave = (from: number, k: number, mirror: number): string => {
    const px = (dx: number): string => tenth(from + mirror * dx * k).toString();
    const base = height;
    return `M${px(-260)} ${base}C${px(-200)} ${tenth(base - 210 * k)} ${px(-60)} ${tenth(base - 330 * k)} ${px(90)} ${tenth(base - 290 * k)}C${px(150)} ${tenth(base - 270 * k)} ${px(170)} ${tenth(base - 220 * k)} ${px(140)} ${tenth(base - 190 * k)}C${px(120)} ${tenth(base - 230 * k)} ${px(60)} ${tenth(base - 240 * k)} ${px(20)} ${tenth(base - 190 * k)}C${px(-20)} ${tenth(base - 130 * k)} ${px(20)} ${tenth(base - 40 * k)} ${px(120)} ${base}Z`;
  };
  const foam = (from: number, k: number, mirror: number): string =>
    [
      [92, 288, 17],
      [120, 276, 15],
      [142, 254, 16],
      [152, 228, 13],
      [146, 204, 12],
      [66, 296, 13],
    ]
      .map(
        ([dx = 0, up = 0, size = 8]) =>
          `<circle cx="${tenth(from + mirror * dx * k)}" cy="${tenth(height - up * k)}" r="${tenth(size * k)}" fill="#f6ecd2" stroke="#23324a" stroke-width="3"/>`,
      )
      .join("");
  const cloud = (cx: number, cy: number, w: number): string =>
    `M${tenth(cx - w)} ${tenth(cy)}h${tenth(2 * w)}a14 14 0 0 0 0 -28h${tenth(-w * 0.5)}a14 14 0 0 1 0 -28h${tenth(-w * 0.7)}a14 14 0 0 0 0 28h${tenth(-w * 0.8)}a14 14 0 0 0 0 28Z`;
  const paper = backgroundOf(picture) ?? "#efdfba";
  const unit = Math.min(width, height) / 1024;
  const behind =
    backdrop === ""
      ? ""
      : hasPlace(brief)
        ? recolor(backdrop, print)
        : `${filled(size, paper)}${filled(size, "url(#bokashi)")}<circle cx="${tenth(x + r * 0.5)}" cy="${tenth(y - r * 0.15)}" r="${tenth(r * 1.35)}" fill="#c8412d"/>` +
          `<path d="${cloud(width * 0.16, height * 0.3, 120 * unit)}${cloud(width * 0.88, height * 0.2, 100 * unit)}" fill="#f6ecd2" stroke="#23324a" stroke-width="3"/>` +
          `<path d="${wave(width * 0.1, 1.15 * unit, 1)}${wave(width * 0.93, 0.95 * unit, -1)}" fill="#2f5577" stroke="#23324a" stroke-width="4"/>${foam(width * 0.1, 1.15 * unit, 1)}${foam(width * 0.93, 0.95 * unit, -1)}`;
  const seal = `<path d="M${tenth(width - 74 * unit)} ${tenth(40 * unit)}h${tenth(40 * unit)}v${tenth(92 * unit)}h${tenth(-40 * unit)}Z" fill="#b8322a"/><path d="M${tenth(width - 66 * unit)} ${tenth(58 * unit)}h${tenth(24 * unit)}M${tenth(width - 54 * unit)} ${tenth(50 * unit)}v${tenth(34 * unit)}M${tenth(width - 66 * unit)} ${tenth(84 * unit)}h${tenth(24 * unit)}M${tenth(width - 64 * unit)} ${tenth(98 * unit)}h${tenth(20 * unit)}v${tenth(20 * unit)}h${tenth(-20 * unit)}Z" stroke="#f6ecd2" stroke-width="${tenth(4 * unit)}" fill="none"/>`;
  return {
    defs:
      recolor(defs, print) +
      grain("fibre", textureSeed(traits), {
        color: "#734c1f",
        frequency: ".02 .3",
        share: 0.48,
        contrast: 0.7,
      }) +
      '<linearGradient id="bokashi" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#2f5577" stop-opacity=".75"/><stop offset=".22" stop-color="#2f5577" stop-opacity="0"/></linearGradient>',
    svg: behind + recolor(figures, print) + (backdrop === "" ? "" : seal + covered(size, "fibre")),
  };
}

/** A card: rays, sun, moon and stars in an ornamented frame. */
export function tarot(picture: MediumPicture): MediumDrawing {
  const { size, focus, defs, figures, backdrop, brief } = picture;
  if (backdrop === "") return { defs, svg: figures };
  const { width, height } = size;
  const { x, y } = focus;
  const r = headRadius(picture);
  const ground = backgroundOf(picture) ?? "#efe0bf";
  const line =
    brief.inkColor === undefined ? (luma(ground) < 0.45 ? "#e2bf6a" : "#3a2a4a") : colorHex(brief.inkColor);
  const rays = Array.from({ length: 32 }, (_, i) => {
    const degrees = (i / 32) * 360;
    const far = r * (i % 2 === 0 ? 2.05 : 1.66);
    return i % 2 === 0
      ? `M${polar(x, y, r * 1.2, degrees - 3.4)}L${polar(x, y, far, degrees)}L${polar(x, y, r * 1.2, degrees + 3.4)}Z`
      : `M${polar(x, y, r * 1.2, degrees - 1)}L${polar(x, y, far, degrees)}L${polar(x, y, r * 1.2, degrees + 1)}Z`;
  }).join("");
  const m = Math.min(width, height) * 0.05;
  const star = (cx: number, cy: number, k: number): string =>
    `M${Array.from({ length: 16 }, (_, i) => polar(cx, cy, k * (i % 2 === 0 ? (i % 4 === 0 ? 1 : 0.62) : 0.24), i * 22.5)).join("L")}Z`;
  const moon = (cx: number, cy: number, k: number, turn: 0 | 1): string =>
    `M${tenth(cx)} ${tenth(cy - k)}A${tenth(k)} ${tenth(k)} 0 1 ${turn} ${tenth(cx)} ${tenth(cy + k)}A${tenth(k * 0.72)} ${tenth(k * 0.95)} 0 1 ${turn === 1 ? 0 : 1} ${tenth(cx)} ${tenth(cy - k)}Z`;
  const band = m * 1.7;
  const frame =
    `<path d="M0 0H${width}V${height}H0ZM${tenth(m)} ${tenth(m + band)}V${tenth(height - m)}H${tenth(width - m)}V${tenth(m + band)}A${tenth(width * 0.7)} ${tenth(width * 0.7)} 0 0 0 ${tenth(m)} ${tenth(m + band)}Z" fill="${mix(ground, line, luma(ground) < 0.45 ? 0.1 : 0.06)}" fill-rule="evenodd"/>` +
    `<path d="M${tenth(m * 0.4)} ${tenth(m * 0.4)}H${tenth(width - m * 0.4)}V${tenth(height - m * 0.4)}H${tenth(m * 0.4)}Z" fill="none" stroke="${line}" stroke-width="${tenth(m * 0.09)}"/>` +
    `<path d="M${tenth(m)} ${tenth(m + band)}V${tenth(height - m)}H${tenth(width - m)}V${tenth(m + band)}A${tenth(width * 0.7)} ${tenth(width * 0.7)} 0 0 0 ${tenth(m)} ${tenth(m + band)}Z" fill="none" stroke="${line}" stroke-width="${tenth(m * 0.18)}"/>` +
    `<path d="${star(width / 2, m * 1.05, m * 0.62)}${moon(m * 1.5, m * 1.35, m * 0.6, 0)}${moon(width - m * 1.5, m * 1.35, m * 0.6, 1)}${star(m * 3.1, m * 1.1, m * 0.34)}${star(width - m * 3.1, m * 1.1, m * 0.34)}${star(m * 0.7, height - m * 0.7, m * 0.3)}${star(width - m * 0.7, height - m * 0.7, m * 0.3)}" fill="${line}"/>`;
  const sky = [
    [-1.55, -0.95, 0.16],
    [1.6, -0.9, 0.13],
    [-1.75, 0.1, 0.1],
    [1.78, 0.2, 0.14],
    [-1.5, 0.75, 0.12],
    [1.5, 0.8, 0.09],
  ]
    .map(([dx = 0, dy = 0, k = 0]) => star(x + dx * r, y + dy * r, k * r))
    .join("");
  const aged = (color: string): string => mix(color, "#d9b77a", 0.2);
  return {
    defs: recolor(defs, aged),
    svg:
      (hasPlace(brief)
        ? recolor(backdrop, aged)
        : `${filled(size, ground)}<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(r * 1.12)}" fill="${mix(ground, "#e3a93c", 0.5)}" stroke="${line}" stroke-width="${tenth(r * 0.03)}"/><path d="${rays}" fill="${mix(ground, "#e3a93c", 0.62)}" stroke="${line}" stroke-width="${tenth(r * 0.016)}"/><path d="${sky}" fill="${line}"/>`) +
      recolor(figures, aged) +
      frame,
  };
}

/** A round mark with a ring and a ribbon. */
export function badge(picture: MediumPicture): MediumDrawing {
  const { size, defs, figures, backdrop, brief, traits, focus } = picture;
  const { width, height } = size;
  const [cx, cy] = [width / 2, height * 0.5];
  const r = Math.min(width, height) * 0.455;
  const inner = r * 0.87;
  const own = backgroundOf(picture);
  const apart = (color: string): boolean => Math.abs(luma(color) - luma(own ?? "#ffffff")) > 0.14;
  const ring =
    brief.inkColor === undefined
      ? ([traits.clothing.color, traits.accent, "#1f2a44"].find(apart) ?? "#1f2a44")
      : colorHex(brief.inkColor);
  const light = luma(ring) > 0.62 ? darken(ring, 0.6) : "#ffffff";
  // The figure is inside of the ring: a little smaller, and cut at it below.
  const by = 0.86;
  const move = `translate(${tenth(cx - focus.x * by)} ${tenth(cy + inner - height * by)}) scale(${by})`;
  const marks = Array.from(
    { length: 48 },
    (_, i) => `M${polar(cx, cy, r * 0.905, i * 7.5)}L${polar(cx, cy, r * 0.955, i * 7.5)}`,
  ).join("");
  return {
    defs: `${defs}<clipPath id="disc"><circle cx="${tenth(cx)}" cy="${tenth(cy)}" r="${tenth(inner)}"/></clipPath>`,
    svg:
      (backdrop === ""
        ? ""
        : filled(size, own !== undefined && !hasPlace(brief) ? lighten(own, 0.82) : "#ffffff")) +
      `<circle cx="${tenth(cx)}" cy="${tenth(cy)}" r="${tenth(r)}" fill="${ring}"/><path d="${marks}" stroke="${light}" stroke-width="${tenth(r * 0.016)}"/>` +
      `<g clip-path="url(#disc)">${backdrop === "" ? `<circle cx="${tenth(cx)}" cy="${tenth(cy)}" r="${tenth(inner)}" fill="#ffffff"/>` : backdrop}<g transform="${move}">${figures}</g></g>` +
      `<circle cx="${tenth(cx)}" cy="${tenth(cy)}" r="${tenth(inner)}" fill="none" stroke="${light}" stroke-width="${tenth(r * 0.03)}"/>`,
  };
}

/** Circles, triangles and bars in a few flat colours. People become such shapes themselves. */
export function bauhaus(picture: MediumPicture): MediumDrawing {
  const { size, defs, figures, backdrop, brief, traits, focus } = picture;
  const { width, height } = size;
  const u = Math.min(width, height) / 100;
  const colors = bauhausColors(picture);
  const [paper, first, second, third, dark] = colors;
  const at = (x: number): number => tenth(width / 2 + (x - 50) * u);
  const down = (y: number): number => tenth(height - (100 - y) * u);
  const circle = (x: number, y: number, r: number, color: string): string =>
    `<circle cx="${at(x)}" cy="${down(y)}" r="${tenth(r * u)}" fill="${color}"/>`;
  const shape = (color: string, ...points: readonly number[]): string =>
    `<path d="M${points.reduce((d, value, i) => d + (i % 2 === 0 ? `${i === 0 ? "" : "L"}${at(value)} ` : `${down(value)}`), "")}Z" fill="${color}"/>`;
  const half = (x: number, y: number, r: number, color: string, turn: number): string =>
    `<path d="M${at(x - r)} ${down(y)}A${tenth(r * u)} ${tenth(r * u)} 0 0 1 ${at(x + r)} ${down(y)}Z" fill="${color}" transform="rotate(${turn} ${at(x)} ${down(y)})"/>`;
  const ground =
    backdrop === ""
      ? ""
      : filled(size, paper) +
        half(0, 100, 34, second, 0) +
        circle(88, 16, 11, first) +
        circle(88, 16, 6, paper) +
        shape(third, 0, 0, 26, 0, 0, 26) +
        shape(dark, 94, 52, 97, 52, 97, 100, 94, 100) +
        shape(first, 88, 60, 91, 60, 91, 100, 88, 100) +
        shape(dark, 3, 44, 15, 44, 15, 45.6, 3, 45.6) +
        shape(dark, 3, 48, 15, 48, 15, 49.6, 3, 49.6) +
        shape(dark, 3, 52, 15, 52, 15, 53.6, 3, 53.6);
  if (traits.subject !== "human") return { defs, svg: ground + figures };
  const hair = nearest(traits.hair.color, [first, second, third, dark]);
  const shirt = nearest(traits.clothing.color, [first, second, third]);
  const [left, right] = [
    mix(paper, traits.skin, brief.skin === undefined ? 0.35 : 0.8),
    [first, second, third].find((color) => color !== shirt && color !== hair) ?? third,
  ];
  const isLong = /^(?:long|bob|wavy|curly|afro|braids|ponytail|dreadlocks)$/.test(traits.hair.style);
  const isBald = traits.hair.style === "bald";
  const smiles = /^(?:happy|amused|excited|confident|calm|curious)$/.test(traits.expression);
  const glasses = traits.eyewear === "glasses" || traits.eyewear === "sunglasses";
  const ring = (x: number): string =>
    `<circle cx="${at(x)}" cy="${down(44)}" r="${tenth(6.6 * u)}" fill="none" stroke="${dark}" stroke-width="${tenth(1.3 * u)}"/>`;
  const face =
    (isLong && !isBald ? shape(hair, 28, 46, 72, 46, 76, 80, 24, 80) : "") +
    // Shoulders: two quarters and a triangle.
    half(50, 100, 33, shirt, 0) +
    shape(dark, 42, 70, 58, 70, 50, 86) +
    shape(left, 43, 62, 57, 62, 57, 72, 50, 80, 43, 72) +
    half(50, 46, 22, left, -90) +
    half(50, 46, 22, right, 90) +
    (isBald ? "" : half(50, 42, 22.6, hair, traits.gender === "masculine" ? 0 : -12)) +
    // Eyes: a circle and a half.
    circle(41, 45, 4.6, "#ffffff") +
    circle(41, 45, 2.4, dark) +
    half(59, 46, 4.8, dark, 0) +
    // The nose is a triangle, the mouth a half circle.
    shape(first === right ? second : first, 50, 40, 50, 56, 43.6, 56) +
    (smiles ? half(50, 59.6, 6.4, dark, 180) : shape(dark, 44, 60.4, 56, 60.4, 56, 62.6, 44, 62.6)) +
    (glasses ? `${ring(41)}${ring(59)}${shape(dark, 47, 43.4, 53, 43.4, 53, 44.8, 47, 44.8)}` : "") +
    (traits.facialHair === "beard"
      ? half(50, 58, 15, hair, 180) + shape("#ffffff", 46, 60.6, 54, 60.6, 54, 62.4, 46, 62.4)
      : traits.facialHair === "none" || traits.facialHair === "stubble"
        ? ""
        : half(50, 60, 8, hair, 0)) +
    (traits.accessories.has("earrings") ? circle(27.4, 54, 2.6, third) + circle(72.6, 54, 2.6, third) : "");
  const grown = `translate(${at(50)} ${down(100)}) scale(1.12) translate(${tenth(-at(50))} ${tenth(-down(100))})`;
  return {
    defs: "",
    svg: `${ground}<g transform="${focus.ground === undefined ? grown : "scale(1)"}">${face}</g>`,
  };
}

function bauhausColors(picture: MediumPicture): readonly [string, string, string, string, string] {
  const { brief, traits } = picture;
  const stated = [
    ...(brief.sources["clothing.color"] === undefined || brief.sources["clothing.color"].kind === "role"
      ? []
      : [traits.clothing.color]),
    ...(brief.accent === undefined ? [] : [colorHex(brief.accent)]),
    ...(brief.inkColor === undefined ? [] : [colorHex(brief.inkColor)]),
  ];
  const background = backgroundOf(picture);
  const primary = ["#d8392f", "#f2b91f", "#2456a0"];
  const own = background === undefined || luma(background) > 0.6 ? stated : [...stated, background];
  const used = [
    ...own,
    ...primary.filter((color) =>
      own.every((one) => Math.abs(((hslOf(one).h - hslOf(color).h + 540) % 360) - 180) > 30),
    ),
  ];
  const [first = "#d8392f", second = "#f2b91f", third = "#2456a0"] = used;
  return [
    background !== undefined && luma(background) > 0.6 ? background : "#f1e8d6",
    first,
    second,
    third,
    "#1d1c22",
  ];
}

function nearest(color: string, among: readonly string[]): string {
  const distance = (one: string): number => {
    const [a, b] = [hslOf(color), hslOf(one)];
    const hue = Math.abs(((a.h - b.h + 540) % 360) - 180) / 180;
    return hue * Math.min(a.s, b.s) * 2 + Math.abs(a.l - b.l) + Math.abs(a.s - b.s) * 0.3;
  };
  return among.reduce((best, one) => (distance(one) < distance(best) ? one : best), among[0] ?? color);
}
