import { parseColor } from "../../brief/color.ts";
import { colorHex } from "../../brief/palette.ts";
import { lighten, luma, mix } from "../../color/color-math.ts";
import { oklabDistance, toOklab } from "../../color/oklab.ts";
import { randomStream } from "../../random/random-stream.ts";
import {
  filled,
  filter,
  hasPlace,
  type MediumDrawing,
  type MediumPicture,
  tenth,
  textureSeed,
} from "./picture.ts";
import { covered, grain, strokes } from "./texture.ts";

/** The paint of a drawing in lines. */
interface LineColors {
  readonly paper: string;
  readonly ink: string;
  /** Areas whose colour is stated keep it. */
  readonly kept: readonly string[];
  readonly isBeing?: boolean;
}

const tags =
  /<(?:clipPath|mask)[\s\S]*?<\/(?:clipPath|mask)>|<(g|path|ellipse|circle|rect|line|polygon|polyline)( [^>]*?)(\/?)>/g;

/**
 * Turns a drawing with outlines into lines on paper: areas with an outline are filled with the paper, so that they hide what
 * is behind them; dark details stay, and shading is left out.
 */
function toLines(content: string, { paper, ink, kept, isBeing }: LineColors): string {
  const keptLabs = kept.map(toOklab);
  const isKept = (color: string): boolean =>
    keptLabs.some((lab) => oklabDistance(lab, toOklab(color)) < 0.09);
  return content
    .replace(/<linearGradient[\s\S]*?<\/linearGradient>|<radialGradient[\s\S]*?<\/radialGradient>/g, "")
    .replace(tags, (tag: string, name: string | undefined, attributes = "", end = "") => {
      // Shapes that cut others have no paint.
      if (name === undefined) return tag;
      if (name === "g") return `<g${groupPaint(attributes, paper, ink)}${end}>`;
      const value = (key: string): string | undefined =>
        new RegExp(` ${key}="([^"]*)"`).exec(attributes)?.[1];
      const [fill, stroke] = [value("fill"), value("stroke")];
      const opacity = Number(value("opacity") ?? value("fill-opacity") ?? value("stroke-opacity") ?? 1);
      // The paint is that of the group.
      if (fill === undefined && stroke === undefined) return tag;
      const rest = attributes.replace(/ (?:fill|stroke|opacity|fill-opacity|stroke-opacity)="[^"]*"/g, "");
      if (value("data-print") !== undefined)
        return `<${name}${rest} fill="none" stroke="${ink}" stroke-width="1.6"${end}>`;
      const hasLine = stroke !== undefined && stroke !== "none";
      const color = fill === undefined || fill === "none" ? undefined : parseColor(fill.toLowerCase());
      // Glass is seen through, its frame is not.
      if (opacity < 0.6)
        return hasLine && value("fill-opacity") !== undefined
          ? `<${name}${rest} fill="none" stroke="${ink}"${end}>`
          : "";
      if (fill === "none") {
        const line = parseColor((stroke ?? "").toLowerCase());
        if (line === undefined) return "";
        // Wide lines are arms and legs, whose inner line is lighter than their outline.
        const wide = Number(value("stroke-width") ?? 1) > 7;
        const paint = luma(line) > 0.93 && !wide ? undefined : wide && luma(line) > 0.16 ? paper : ink;
        return paint === undefined ? "" : `<${name}${rest} fill="none" stroke="${paint}"${end}>`;
      }
      if (color === undefined) return hasLine ? `<${name}${rest} fill="${paper}" stroke="${ink}"${end}>` : "";
      // Brows have the thinnest outline.
      const isBrow = hasLine && Number(value("stroke-width") ?? 2) < 1.3 && luma(color) < 0.55;
      const area = isKept(color) ? color : isBrow ? ink : paper;
      if (hasLine) return `<${name}${rest} fill="${area}" stroke="${ink}"${end}>`;
      if (luma(color) < 0.3) return `<${name}${rest} fill="${ink}"${end}>`;
      // Beings are drawn on a copy in the colour of outlines, so their shapes have none themselves.
      if (isBeing === true) {
        const edge = stroke === "none" || luma(color) > 0.9 ? "" : ` stroke="${ink}" stroke-width="1.7"`;
        return `<${name}${rest.replace(/ stroke-width="[^"]*"/, "")} fill="${area}"${edge}${end}>`;
      }
      if (luma(color) > 0.9 || isKept(color) || stroke === "none")
        return `<${name}${rest} fill="${area}"${end}>`;
      return "";
    });
}

/** The paint that a group gives its shapes. Glass is not filled. */
function groupPaint(attributes: string, paper: string, ink: string): string {
  const isGlass = / fill-opacity="0?\.[0-5]/.test(attributes);
  return attributes
    .replace(/ fill-opacity="[^"]*"/, "")
    .replace(/ stroke="(?!none)[^"]*"/, ` stroke="${ink}"`)
    .replace(/ fill="(?!none)[^"]*"/, ` fill="${isGlass ? "none" : paper}"`);
}

/** The colours of areas that the prompt states. */
function statedColors({ brief, traits }: MediumPicture): string[] {
  const isStated = brief.clothing?.color !== undefined && brief.sources["clothing.color"]?.kind !== "role";
  return isStated ? [traits.clothing.color] : [];
}

/** Thin lines on paper. */
export function lineDrawing(picture: MediumPicture): MediumDrawing {
  const { paper, ink } = paperAndInk(picture, "#fbfaf6", "#1d1a22");
  // A colour that is stated and no background may be that of the lines: "leafy green, line art".
  const kept = picture.brief.inkColor === undefined ? statedColors(picture) : [];
  return inLines(picture, { paper, ink, kept });
}

/** One line that comes in at one edge of the image and leaves at the other. */
export function oneLine(picture: MediumPicture): MediumDrawing {
  const colors = { ...paperAndInk(picture, "#fbfaf6", "#1d1a22"), kept: [] };
  const { size, focus } = picture;
  const { width, height } = size;
  const y = Math.min(height * 0.97, (focus.shoulders ?? height * 0.8) + height * 0.1);
  const r = focus.r;
  const left = `M0 ${tenth(y)}C${tenth(width * 0.08)} ${tenth(y - r * 0.5)} ${tenth(width * 0.12)} ${tenth(y + r * 0.24)} ${tenth(focus.x - r * 0.82)} ${tenth(height)}`;
  const right = `M${width} ${tenth(y - r * 0.12)}C${tenth(width * 0.95)} ${tenth(y + r * 0.3)} ${tenth(width * 0.86)} ${tenth(y - r * 0.5)} ${tenth(width * 0.9)} ${tenth(y - r * 0.62)}S${tenth(width * 0.98)} ${tenth(y - r * 0.3)} ${tenth(focus.x + r * 0.84)} ${tenth(height)}`;
  const plain = { ...picture, brief: { ...picture.brief, place: "none" as const } };
  const { defs, svg } = inLines(plain, colors);
  const tail = `<path d="${left}${right}" fill="none" stroke="${colors.ink}" stroke-width="${tenth(r * 0.022)}" stroke-linecap="round"/>`;
  return { defs, svg: svg.replace('<g data-medium="lines">', `${tail}<g data-medium="lines">`) };
}

/** White lines on the blue of a plan with a grid. */
export function blueprint(picture: MediumPicture): MediumDrawing {
  const { size } = picture;
  const colors = { ...paperAndInk(picture, "#1f4e8c", "#eaf3ff"), kept: [] };
  const grid = mix(colors.paper, colors.ink, 0.2);
  const step = Math.round(Math.min(size.width, size.height) / 24);
  const { defs, svg } = inLines({ ...picture, brief: { ...picture.brief, place: "none" } }, colors);
  return {
    defs: `${defs}<pattern id="grid" width="${step * 4}" height="${step * 4}" patternUnits="userSpaceOnUse"><path d="M${step} 0V${step * 4}M${step * 2} 0V${step * 4}M${step * 3} 0V${step * 4}M0 ${step}H${step * 4}M0 ${step * 2}H${step * 4}M0 ${step * 3}H${step * 4}" stroke="${grid}" stroke-width="1"/><path d="M0 0H${step * 4}M0 0V${step * 4}" stroke="${grid}" stroke-width="3"/></pattern>`,
    svg: svg.replace('<g data-medium="lines">', `${filled(size, "url(#grid)")}<g data-medium="lines">`),
  };
}

/** Chalk on a board. */
export function chalk(picture: MediumPicture): MediumDrawing {
  const { size, traits } = picture;
  const colors = { ...paperAndInk(picture, "#2c4a41", "#f3f4ec"), kept: [] };
  const { defs, svg } = inLines(picture, colors);
  const random = randomStream(traits.seed, "chalk");
  const smears = strokes(random, 26, size, size.width * 0.4, () => -0.2);
  return {
    defs:
      defs +
      grain("dust", textureSeed(traits), { color: colors.paper, frequency: ".4", share: 0.5, contrast: 6 }),
    svg:
      svg.replace(
        '<g data-medium="lines">',
        `<path d="${smears}" stroke="#ffffff" stroke-opacity=".045" stroke-width="${tenth(size.width / 18)}" fill="none"/><g data-medium="lines">`,
      ) + (picture.backdrop === "" ? "" : covered(size, "dust")),
  };
}

/** Tubes of light on a dark wall. */
export function neonSign(picture: MediumPicture): MediumDrawing {
  const { size } = picture;
  const { paper, ink } = paperAndInk(picture, "#14101f", "#ff5fc4");
  const colors = { paper, ink: lighten(ink, 0.2), kept: [] };
  const { defs, svg } = inLines({ ...picture, brief: { ...picture.brief, place: "none" } }, colors);
  const glow = `<feGaussianBlur stdDeviation="9" result="b"/><feColorMatrix in="b" values="2.6 0 0 0 -.22 0 2.6 0 0 -.22 0 0 2.6 0 -.22 0 0 0 1 0" result="g"/><feBlend in="SourceGraphic" in2="g" mode="screen"/>`;
  return {
    defs:
      defs +
      filter("neon", size, glow) +
      `<pattern id="bricks" width="96" height="64" patternUnits="userSpaceOnUse"><path d="M0 0H96M0 32H96M0 0V32M48 32V64" stroke="${lighten(paper, 0.09)}" stroke-width="3"/></pattern>`,
    svg: svg.replace(
      '<g data-medium="lines">',
      `${picture.backdrop === "" ? "" : filled(size, "url(#bricks)")}<g data-medium="lines" filter="url(#neon)">`,
    ),
  };
}

function paperAndInk({ brief }: MediumPicture, paper: string, ink: string): { paper: string; ink: string } {
  const background = brief.background?.color;
  const own = background === undefined || background === "transparent" ? paper : colorHex(background);
  const asked = brief.inkColor === undefined ? undefined : colorHex(brief.inkColor);
  if (asked !== undefined) return { paper: own, ink: asked };
  // Lines are seen on their paper.
  return {
    paper: own,
    ink: Math.abs(luma(own) - luma(ink)) < 0.3 ? (luma(own) < 0.5 ? "#f7f3e8" : "#1d1a22") : ink,
  };
}

/** Paper, the place in faint lines, and the figure. */
function inLines(picture: MediumPicture, colors: LineColors): MediumDrawing {
  const { backdrop, figures, size, brief, defs } = picture;
  const faint = { ...colors, ink: mix(colors.paper, colors.ink, 0.42), kept: [] };
  const behind = hasPlace(brief) ? toFaintLines(backdrop, faint) : "";
  return {
    defs: defs.replace(/<(?:linear|radial)Gradient[\s\S]*?<\/(?:linear|radial)Gradient>/g, ""),
    svg:
      (backdrop === "" ? "" : filled(size, colors.paper)) +
      behind +
      `<g data-medium="lines">${toLines(figures, { ...colors, isBeing: picture.traits.subject !== "human" && picture.traits.subject !== "robot" })}</g>`,
  };
}

/** Scenery has no outlines: its areas get one. */
function toFaintLines(backdrop: string, { paper, ink }: LineColors): string {
  return backdrop
    .replace(/<rect[^>]*>/g, "")
    .replace(tags, (tag: string, name: string | undefined, attributes = "", end = "") => {
      if (name === undefined || name === "g") return tag;
      const opacity = Number(/ (?:fill-|stroke-)?opacity="([\d.]+)"/.exec(attributes)?.[1] ?? 1);
      if (opacity < 0.5) return "";
      const isLine = attributes.includes('fill="none"');
      const rest = attributes.replace(
        / (?:fill|stroke|stroke-width|opacity|fill-opacity|stroke-opacity)="[^"]*"/g,
        "",
      );
      return `<${name}${rest} fill="${isLine ? "none" : paper}" stroke="${ink}" stroke-width=".45"${end}>`;
    });
}
