import { colorHex } from "../../brief/palette.ts";
import { darken, lighten, luma, mix } from "../../color/color-math.ts";
import type { Size } from "../../output.ts";
import { randomStream } from "../../random/random-stream.ts";
import {
  filled,
  filter,
  hasPlace,
  headRadius,
  type MediumDrawing,
  type MediumPicture,
  tenth,
  textureSeed,
} from "./picture.ts";
import { curve, gray, hslOf, recolor } from "./recolor.ts";
import { blob, copied, covered, grain, maskOf, strokes, within } from "./texture.ts";

/** Marks that are seen where the picture is darker than `below`. */
interface Tone {
  readonly id: string;
  readonly below: number;
  readonly marks: string;
}

/** Draws tones with the help of masks of the picture's brightness. `outlines` is drawn over them. */
function inTones(picture: MediumPicture, content: string, tones: readonly Tone[]): MediumDrawing {
  const { size } = picture;
  const sharp = 7;
  return {
    defs:
      `<g id="pic">${copied(content, "c")}</g>` +
      tones
        .map(
          ({ id, below }) =>
            `${filter(
              `${id}f`,
              size,
              `<feColorMatrix in="SourceGraphic" values="0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 ${tenth(-0.3 * sharp)} ${tenth(-0.59 * sharp)} ${tenth(-0.11 * sharp)} ${tenth(below * sharp)} 0"/>`,
            )}<mask id="${id}m"><use href="#pic" filter="url(#${id}f)"/></mask>`,
        )
        .join(""),
    svg: tones.map(({ id, marks }) => `<g mask="url(#${id}m)">${marks}</g>`).join(""),
  };
}

/** Parallel lines over the whole image. A rotated pattern would take many times as long to render. */
function hatch({ width, height }: Size, step: number, thick: number, degrees: number, color: string): string {
  const angle = (degrees * Math.PI) / 180;
  const far = Math.hypot(width, height) / 2;
  const [dx, dy] = [Math.cos(angle) * far, Math.sin(angle) * far];
  let d = "";
  for (let at = -far; at < far; at += step) {
    const [x, y] = [width / 2 - Math.sin(angle) * at, height / 2 + Math.cos(angle) * at];
    d += `M${tenth(x - dx)} ${tenth(y - dy)}L${tenth(x + dx)} ${tenth(y + dy)}`;
  }
  return `<path d="${d}" stroke="${color}" stroke-width="${thick}"/>`;
}

/** Dots over the whole image. */
function dotted(id: string, size: Size, step: number, r: number, color: string): string {
  return `<defs>${dots(id, step, r, color)}</defs>${filled(size, `url(#${id})`)}`;
}

function dots(id: string, step: number, r: number, color: string): string {
  return `<pattern id="${id}" width="${step}" height="${step}" patternUnits="userSpaceOnUse"><circle cx="${step / 4}" cy="${step / 4}" r="${r}" fill="${color}"/><circle cx="${step * 0.75}" cy="${step * 0.75}" r="${r}" fill="${color}"/></pattern>`;
}

/** A place in fainter tones, or nothing. */
function placeOf({ backdrop, brief }: MediumPicture): string {
  return hasPlace(brief) ? recolor(backdrop, (color) => mix(color, "#ffffff", 0.45)) : "";
}

/** Hatching of a pencil in three directions. */
export function pencilDrawing(picture: MediumPicture): MediumDrawing {
  const { size, figures, backdrop, defs, focus } = picture;
  const lead = "#3a3a40";
  const tones = inTones(picture, placeOf(picture) + figures, [
    { id: "t1", below: 0.86, marks: hatch(size, 8, 1.3, -45, lead) },
    { id: "t2", below: 0.56, marks: hatch(size, 6.5, 1.7, -38, lead) },
    { id: "t3", below: 0.34, marks: hatch(size, 6, 2, -62, lead) },
    { id: "t4", below: 0.2, marks: hatch(size, 4.6, 2.6, -48, lead) },
  ]);
  const shade = (color: string): string => gray(curve(color, [0.34, 0.66, 0.86, 0.95, 0.99]));
  const base = recolor(placeOf(picture) + figures, shade);
  const r = focus.r;
  const scribble = hasPlace(picture.brief)
    ? ""
    : `<path d="${Array.from({ length: 26 }, (_, i) => `M${tenth(focus.x - r * 1.5 + i * r * 0.12)} ${tenth(focus.y + r * (0.9 - Math.abs(i - 13) * 0.05))}l${tenth(r * 0.5)} ${tenth(-r * (1.2 - Math.abs(i - 13) * 0.06))}`).join("")}" stroke="#8d8d92" stroke-width="2.4" fill="none"/>`;
  return {
    defs: recolor(defs, shade) + tones.defs,
    svg:
      (backdrop === "" ? "" : filled(size, "#faf8f3")) +
      ((backdrop === "" ? "" : scribble) + base + tones.svg),
  };
}

/** Charcoal on gray paper. */
export function charcoal(picture: MediumPicture): MediumDrawing {
  const { size, traits, figures, backdrop, defs, focus } = picture;
  const paper = "#e9e4da";
  const random = randomStream(traits.seed, "charcoal");
  const { r } = focus;
  const shade = (color: string): string => mix("#2a2826", paper, curve(color, [0, 0.16, 0.5, 0.8, 1]));
  const figure = recolor(placeOf(picture) + figures, shade);
  const slanted = (): number => -0.8;
  const coal = (width: number, count: number, opacity: number): string =>
    `<path d="${strokes(random, count, size, r * 0.5, slanted)}" stroke="#1d1b1a" stroke-width="${width}" stroke-opacity="${opacity}" fill="none"/>`;
  return {
    defs:
      recolor(defs, shade) +
      `<g id="pic">${copied(figures, "c")}</g>${maskOf("figure", "pic")}` +
      grain("paper", textureSeed(traits), { color: paper, frequency: ".3 .5", share: 0.4, contrast: 7 }) +
      '<radialGradient id="smudge"><stop offset=".3" stop-color="#3a3633" stop-opacity=".75"/><stop offset="1" stop-color="#3a3633" stop-opacity="0"/></radialGradient>',
    svg:
      (backdrop === ""
        ? ""
        : filled(size, paper) +
          `<ellipse cx="${tenth(focus.x + r * 0.25)}" cy="${tenth(focus.y + r * 0.35)}" rx="${tenth(r * 2)}" ry="${tenth(r * 1.8)}" fill="url(#smudge)"/>` +
          `<g opacity=".5">${coal(7, 60, 0.3)}</g>`) +
      figure +
      within("figure", coal(5, 260, 0.16)) +
      (backdrop === "" ? within("figure", covered(size, "paper")) : covered(size, "paper")),
  };
}

/** Lines that are thicker where the picture is darker, as on bank notes. */
export function engraving(picture: MediumPicture): MediumDrawing {
  const { size, figures, backdrop, defs, brief } = picture;
  const paper = backgroundOr(picture, "#f4ecd8");
  const ink =
    brief.inkColor === undefined ? (luma(paper) < 0.4 ? "#f4ecd8" : "#23201f") : colorHex(brief.inkColor);
  const content = placeOf(picture) + figures;
  const tones = inTones(picture, content, [
    { id: "t1", below: 0.88, marks: hatch(size, 8, 1.2, 8, ink) },
    { id: "t2", below: 0.66, marks: hatch(size, 8, 2.6, 8, ink) },
    { id: "t3", below: 0.46, marks: hatch(size, 7, 2.4, 60, ink) },
    { id: "t4", below: 0.26, marks: hatch(size, 5, 3.6, 8, ink) },
  ]);
  const tone = (color: string): string => (luma(color) < 0.14 ? ink : paper);
  const base = recolor(content, tone);
  return {
    defs: recolor(defs, tone) + tones.defs,
    svg: (backdrop === "" ? "" : filled(size, paper)) + (base + tones.svg),
  };
}

/** Black and paper, cut with a knife; the ground is carved around the figure. */
export function woodcut(picture: MediumPicture): MediumDrawing {
  const { size, figures, backdrop, defs, brief, focus } = picture;
  const paper = backgroundOr(picture, "#f1e6cc");
  const ink =
    brief.inkColor === undefined ? (luma(paper) < 0.4 ? "#f1e6cc" : "#1b1a1c") : colorHex(brief.inkColor);
  const content = placeOf(picture) + figures;
  const tones = inTones(picture, content, [
    { id: "t1", below: 0.7, marks: hatch(size, 15, 4, -32, ink) },
    { id: "t2", below: 0.5, marks: hatch(size, 13, 7.5, -32, ink) },
  ]);
  const tone = (color: string): string => (luma(color) < 0.3 ? ink : paper);
  const base = recolor(content, tone);
  const { x, y } = focus;
  const r = headRadius(picture);
  const cuts = hasPlace(brief)
    ? ""
    : Array.from({ length: 54 }, (_, i) => {
        const angle = (i / 54) * 2 * Math.PI;
        const [from, to] = [r * (1.16 + (i % 3) * 0.1), r * (1.8 + ((i * 7) % 5) * 0.28)];
        const wide = 0.018;
        const at = (a: number, far: number): string =>
          `${tenth(x + far * Math.cos(a))} ${tenth(y + far * Math.sin(a))}`;
        return `M${at(angle, from)}L${at(angle - wide, (from + to) / 2)}L${at(angle, to)}L${at(angle + wide, (from + to) / 2)}Z`;
      }).join("");
  return {
    defs: recolor(defs, tone) + tones.defs,
    svg:
      (backdrop === "" ? "" : filled(size, hasPlace(brief) ? paper : ink)) +
      ((backdrop === "" || cuts === "" ? "" : `<path d="${cuts}" fill="${paper}"/>`) +
        (backdrop === "" || hasPlace(brief)
          ? ""
          : `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(r * 1.1)}" fill="${paper}"/>`) +
        base +
        tones.svg),
  };
}

/** Three inks that are not quite in register, with the grain of the press. */
export function screenPrint(picture: MediumPicture): MediumDrawing {
  const { size, traits, figures, backdrop, defs, brief } = picture;
  const [paper, middle, dark] = threeInks(picture);
  const mapped = (content: string): string =>
    recolor(content, (color) => (luma(color) < 0.34 ? dark : luma(color) < 0.68 ? middle : paper));
  const ghost = copied(
    recolor(figures, () => middle),
    "d",
  );
  const tones = inTones(picture, figures, [
    { id: "t1", below: 0.6, marks: dotted("t1d", size, 12, 2.6, dark) },
  ]);
  const behind = hasPlace(brief)
    ? mapped(backdrop)
    : backdrop === ""
      ? ""
      : filled(size, lighten(middle, 0.25)) + filled(size, "url(#fade)");
  return {
    defs:
      mapped(defs) +
      tones.defs +
      grain("press", textureSeed(traits), { color: paper, frequency: ".75", share: 0.36, contrast: 5 }) +
      `<pattern id="fade" width="22" height="22" patternUnits="userSpaceOnUse"><circle cx="5.5" cy="5.5" r="4.4" fill="${middle}"/><circle cx="16.5" cy="16.5" r="4.4" fill="${middle}"/></pattern>`,
    svg:
      (backdrop === "" ? "" : filled(size, paper)) +
      `${behind}<g transform="translate(9 6)" opacity=".75">${ghost}</g>${mapped(figures)}<g opacity=".3">${tones.svg}</g>` +
      (backdrop === "" ? "" : covered(size, "press")),
  };
}

/** Dark and light of two colours, with all tones between them. */
export function duotone(picture: MediumPicture): MediumDrawing {
  const [light, middle, dark] = threeInks(picture);
  const tone = (color: string): string => {
    const value = curve(color, [0, 0.3, 0.62, 0.86, 1]);
    return value < 0.5 ? mix(dark, middle, value * 2) : mix(middle, light, value * 2 - 1);
  };
  return { defs: recolor(picture.defs, tone), svg: recolor(picture.backdrop + picture.figures, tone) };
}

/** Grays; what has the accent's colour keeps it. */
export function grayscale(picture: MediumPicture): MediumDrawing {
  const tone = grayExceptAccent(picture, [0.04, 0.26, 0.52, 0.78, 1]);
  return { defs: recolor(picture.defs, tone), svg: recolor(picture.backdrop + picture.figures, tone) };
}

function grayExceptAccent({ brief }: MediumPicture, values: readonly number[]): (color: string) => string {
  const accent = brief.inkColor === undefined ? undefined : colorHex(brief.inkColor);
  const hue = accent === undefined ? undefined : hslOf(accent).h;
  return (color) => {
    const { h, s } = hslOf(color);
    const away = hue === undefined ? 180 : Math.abs(((h - hue + 540) % 360) - 180);
    return accent !== undefined && s > 0.5 && away < 14 && luma(color) < 0.75
      ? accent
      : gray(curve(color, values));
  };
}

/** Black and white of films, light through blinds; what has the accent's colour keeps it. */
export function noir(picture: MediumPicture): MediumDrawing {
  const { size, figures, backdrop, defs, brief } = picture;
  const accent = brief.inkColor === undefined ? undefined : colorHex(brief.inkColor);
  const tone = grayExceptAccent(picture, [0.03, 0.2, 0.56, 0.86, 1]);
  const { width, height } = size;
  const slats = Array.from({ length: 9 }, (_, i) => {
    const y = height * (0.04 + i * 0.085);
    return `M${tenth(width * 0.02)} ${tenth(y + height * 0.16)}L${width} ${tenth(y)}v${tenth(height * 0.036)}L${tenth(width * 0.02)} ${tenth(y + height * 0.196)}Z`;
  }).join("");
  const behind =
    backdrop === ""
      ? ""
      : hasPlace(brief)
        ? recolor(backdrop, (color) => gray(curve(color, [0.02, 0.1, 0.3, 0.55, 0.8])))
        : `${filled(size, "#17171a")}<path d="${slats}" fill="${accent ?? "#c9c9c6"}" fill-opacity="${accent === undefined ? 0.42 : 0.9}"/>`;
  return {
    defs:
      recolor(defs, tone) +
      '<linearGradient id="shade" x1="0" x2="1" y1=".2" y2=".45"><stop offset=".42" stop-color="#000" stop-opacity="0"/><stop offset=".8" stop-color="#000" stop-opacity=".5"/></linearGradient>',
    svg: behind + recolor(figures, tone) + (backdrop === "" ? "" : filled(size, "url(#shade)")),
  };
}

/** Dots of printed comics, bursts and primary colours. */
export function popArt(picture: MediumPicture): MediumDrawing {
  const { size, figures, backdrop, defs, brief, focus } = picture;
  const { width, height } = size;
  const color = backgroundOr(picture, "#ffd23f");
  const second =
    brief.inkColor === undefined
      ? hslOf(color).h > 20 && hslOf(color).h < 75
        ? "#f0503c"
        : "#ffd23f"
      : colorHex(brief.inkColor);
  const bold = (one: string): string => {
    const { s } = hslOf(one);
    return s < 0.12 ? one : saturate(one, 1.35);
  };
  const { x, y } = focus;
  const rays = Array.from({ length: 16 }, (_, i) => {
    const [from, to] = [i, i + 0.5].map((step) => ((step + 0.2) * 2 * Math.PI) / 16);
    const far = width + height;
    const end = (angle = 0): string =>
      `${tenth(x + far * Math.cos(angle))} ${tenth(y + far * Math.sin(angle))}`;
    return `M${tenth(x)} ${tenth(y)}L${end(from)}L${end(to)}Z`;
  }).join("");
  const tones = inTones(picture, figures, [
    { id: "t1", below: 0.72, marks: dotted("t1d", size, 13, 2.7, "#e0302a") },
  ]);
  const behind =
    backdrop === ""
      ? ""
      : hasPlace(brief)
        ? recolor(backdrop, bold)
        : `${filled(size, color)}<path d="${rays}" fill="${mix(color, second, 0.42)}"/>${filled(size, "url(#halftone)", ' mask="url(#lower)"')}`;
  return {
    defs:
      defs +
      tones.defs +
      `<linearGradient id="low" x1="0" x2="0" y1=".35" y2="1"><stop offset="0" stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient><mask id="lower">${filled(size, "url(#low)")}</mask>` +
      dots("halftone", 34, 10, second),
    svg: `${behind}${recolor(figures, bold)}<g opacity=".26">${tones.svg}</g>`,
  };
}

/** Bold lines, three old inks and dots on stained paper. */
export function tattooFlash(picture: MediumPicture): MediumDrawing {
  const { size, figures, backdrop, defs, traits, focus } = picture;
  const paper = "#f0e2c3";
  const old = (color: string): string => {
    const { h, s, l } = hslOf(color);
    if (luma(color) < 0.24) return "#1d1a1b";
    if (s > 0.36 && l > 0.2 && l < 0.72) {
      if (h < 14 || h > 335) return "#b5352d";
      if (h > 34 && h < 62 && s > 0.5) return "#d9a53c";
      if (h > 75 && h < 200) return "#4f7257";
      if (h >= 200 && h < 265) return "#3c5674";
    }
    return l < 0.34 ? "#3a3432" : paper;
  };
  const tones = inTones(picture, figures, [
    { id: "t1", below: 0.8, marks: dotted("t1d", size, 11, 1.5, "#1d1a1b") },
    { id: "t2", below: 0.5, marks: dotted("t2d", size, 8, 1.9, "#1d1a1b") },
  ]);
  const random = randomStream(traits.seed, "tattoo-flash");
  const stains = Array.from({ length: 9 }, () =>
    blob(
      random,
      random.between(0, size.width),
      random.between(0, size.height),
      random.between(0.5, 1.4) * focus.r,
      random.between(0.4, 1.2) * focus.r,
      0.4,
    ),
  ).join("");
  const { x, y } = focus;
  const r = headRadius(picture);
  const star = (cx: number, cy: number, k: number): string =>
    `M${tenth(cx)} ${tenth(cy - k)}L${tenth(cx + k * 0.26)} ${tenth(cy - k * 0.26)}L${tenth(cx + k)} ${tenth(cy)}L${tenth(cx + k * 0.26)} ${tenth(cy + k * 0.26)}L${tenth(cx)} ${tenth(cy + k)}L${tenth(cx - k * 0.26)} ${tenth(cy + k * 0.26)}L${tenth(cx - k)} ${tenth(cy)}L${tenth(cx - k * 0.26)} ${tenth(cy - k * 0.26)}Z`;
  const marks = [
    [-1.5, -0.7, 0.2],
    [1.5, -0.8, 0.17],
    [-1.6, 0.35, 0.12],
    [1.62, 0.3, 0.14],
  ]
    .map(([dx = 0, dy = 0, k = 0]) => star(x + dx * r, y + dy * r, k * r))
    .join("");
  return {
    defs: recolor(defs, old) + tones.defs,
    svg:
      (backdrop === ""
        ? ""
        : `${filled(size, paper)}<path d="${stains}" fill="#b5833c" fill-opacity=".13"/><path d="${marks}" fill="#b5352d" stroke="#1d1a1b" stroke-width="3"/>`) +
      recolor(figures, old) +
      `<g opacity=".5">${tones.svg}</g>`,
  };
}

function saturate(color: string, by: number): string {
  const mean = luma(color);
  return `#${[1, 3, 5]
    .map((at) => {
      const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return Math.round(Math.min(1, Math.max(0, mean + (value - mean) * by)) * 255)
        .toString(16)
        .padStart(2, "0");
    })
    .join("")}`;
}

function backgroundOr({ brief }: MediumPicture, otherwise: string): string {
  const color = brief.background?.color;
  return color === undefined || color === "transparent" ? otherwise : colorHex(color);
}

/** Paper, a middle ink and a dark one, from the colours that are stated. */
function threeInks({ brief, traits }: MediumPicture): readonly [string, string, string] {
  const isStated = (path: "background.color" | "clothing.color" | "skin"): boolean =>
    brief.sources[path] !== undefined && brief.sources[path]?.kind !== "role";
  const stated = [
    ...(brief.inkColor === undefined ? [] : [colorHex(brief.inkColor)]),
    ...(brief.background?.color !== undefined && brief.background.color !== "transparent"
      ? [colorHex(brief.background.color)]
      : []),
    ...(isStated("clothing.color") ? [traits.clothing.color] : []),
    ...(brief.accent === undefined ? [] : [colorHex(brief.accent)]),
  ];
  const sorted = Array.from(new Set(stated)).sort((a, b) => luma(a) - luma(b));
  const dark = sorted.find((color) => luma(color) < 0.36) ?? "#1d2a4a";
  const light = sorted.findLast((color) => luma(color) > 0.72 && color !== dark) ?? "#f6ecd6";
  const middle =
    sorted.find((color) => color !== dark && color !== light) ??
    (hslOf(dark).h > 180 && hslOf(dark).h < 280 ? "#e8603c" : "#e0a03a");
  return [light, middle, luma(dark) > 0.36 ? darken(dark, 0.5) : dark];
}
