import { colorHex } from "../../brief/palette.ts";
import { darken, lighten, mix } from "../../color/color-math.ts";
import { randomStream } from "../../random/random-stream.ts";
import {
  filled,
  hasPlace,
  headRadius,
  type MediumDrawing,
  type MediumPicture,
  tenth,
  textureSeed,
} from "./picture.ts";
import { recolor } from "./recolor.ts";
import {
  blob,
  copied,
  covered,
  grain,
  maskOf,
  raggedSheet,
  strokes,
  within,
  withoutDefinitions,
} from "./texture.ts";

/** The colour behind the figure, and whether it is stated. */
function groundOf({ brief, traits }: MediumPicture, otherwise: string): string {
  const color = brief.background?.color;
  return color === undefined || color === "transparent"
    ? mix(otherwise, traits.accent, 0.18)
    : colorHex(color);
}

function line(color: string, width: number, d: string, opacity: number): string {
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-opacity="${opacity}"/>`;
}

function area(color: string, d: string, opacity: number): string {
  return `<path d="${d}" fill="${color}" fill-opacity="${opacity}"/>`;
}

/** A wash with the darker rim that pigment leaves where it dries. */
function wash(color: string, d: string, opacity: number): string {
  return `<path d="${d}" fill="${color}" fill-opacity="${opacity}" stroke="${darken(color, 0.25)}" stroke-opacity="${tenth(opacity * 9) / 10}" stroke-width="3.5"/>`;
}

/** The darker rim of pigment around every wash of a figure. */
function pigmentEdges(svg: string): string {
  return svg.replace(
    /<(?:path|ellipse|circle|rect)[^>]*?fill="(#[0-9a-f]{6})"[^>]*?\/>/g,
    (shape: string, color: string) =>
      / (?:stroke|fill-opacity|opacity)=/.test(shape)
        ? shape
        : shape.replace(/\/>$/, ` stroke="${darken(color, 0.34)}" stroke-opacity=".55" stroke-width="1.5"/>`),
  );
}

/** Washes of colour that run at their edges, on paper that stays white around them. */
export function watercolor(picture: MediumPicture): MediumDrawing {
  const { defs, backdrop, figures, size, traits, focus, brief } = picture;
  const random = randomStream(traits.seed, "watercolor");
  const { width, height } = size;
  const { x, y } = focus;
  const r = headRadius(picture) * 1.15;
  const pale = (share: number) => (color: string) => mix(color, "#ffffff", share);
  const ground = brief.background?.color === undefined ? "#6fb7d6" : groundOf(picture, "#6fb7d6");
  const hues =
    brief.background?.color === undefined
      ? [ground, "#8fd0b8", "#f0a88f", "#b79ad6", "#f3cf7a"]
      : [ground, lighten(ground, 0.25), mix(ground, "#7a5fa8", 0.22), darken(ground, 0.12)];
  const place = hasPlace(brief);
  const washes = place
    ? ""
    : Array.from({ length: 15 }, (_, i) =>
        wash(
          hues[i % hues.length] ?? ground,
          blob(
            random,
            x + random.between(-1.35, 1.35) * r,
            y + random.between(-0.7, 1.5) * r,
            r * random.between(0.6, 1.05),
            r * random.between(0.5, 0.9),
          ),
          i < 6 ? 0.42 : 0.28,
        ),
      ).join("");
  const drops = Array.from(
    { length: 26 },
    (_, i) =>
      blob(random, random.between(0.03, 0.97) * width, random.between(0.03, 0.97) * height, 0, 0) +
      blob(
        random,
        random.between(0.03, 0.97) * width,
        random.between(0.03, 0.8) * height,
        (i % 4) * 2 + 2,
        (i % 4) * 2 + 2,
      ),
  ).join("");
  const blooms = (count: number, size: number): string =>
    Array.from({ length: count }, () =>
      blob(
        random,
        random.between(0, width),
        random.between(0, height),
        size * random.between(0.5, 1.2),
        size * random.between(0.4, 1),
        0.35,
      ),
    ).join("");
  // Blooms on a face would look like stains.
  const besideFace = (count: number, size: number): string =>
    Array.from({ length: count }, () => [random.between(0, width), random.between(0, height)] as const)
      .filter(([px, py]) => Math.hypot(px - x, (py - y) * 0.85) > r * 0.95)
      .map(([px, py]) =>
        blob(random, px, py, size * random.between(0.5, 1.2), size * random.between(0.4, 1), 0.35),
      )
      .join("");
  return {
    defs:
      defs +
      `<g id="pic">${copied(figures, "c")}</g>` +
      maskOf("figure", "pic") +
      grain("paper", textureSeed(traits), {
        color: "#6a5238",
        frequency: ".11",
        share: 0.42,
        contrast: 0.9,
      }) +
      `<clipPath id="sheet"><path d="${raggedSheet(random, size, Math.min(width, height) * 0.05)}"/></clipPath>`,
    svg:
      (backdrop === "" ? "" : filled(size, "#fdfbf5")) +
      (backdrop === "" || place ? "" : washes + area(ground, drops, 0.4)) +
      `<g clip-path="url(#sheet)">` +
      (place
        ? recolor(backdrop, pale(0.24)) +
          area("#ffffff", blooms(16, r * 0.8), 0.2) +
          line("#3a4a5a", 3, blooms(9, r * 0.7), 0.1)
        : "") +
      pigmentEdges(recolor(figures, pale(0.08))) +
      within(
        "figure",
        area("#ffffff", besideFace(26, r * 0.3), 0.12) + area("#5a4a6a", besideFace(18, r * 0.26), 0.05),
      ) +
      "</g>" +
      (backdrop === "" ? within("figure", covered(size, "paper", 0.5)) : covered(size, "paper", 0.55)),
  };
}

/** Thick strokes of paint in light from the upper left. */
export function oilPainting(picture: MediumPicture): MediumDrawing {
  const { defs, backdrop, figures, size, traits, focus, brief } = picture;
  const random = randomStream(traits.seed, "oil");
  const { x, y } = focus;
  const r = headRadius(picture) * 1.15;
  // Strokes follow the head, as painters turn the brush around forms.
  const around = (px: number, py: number): number => Math.atan2(py - y, px - x) + Math.PI / 2;
  const ground = groundOf(picture, "#5a4634");
  const wide = Math.min(size.width, size.height) / 26;
  const place = hasPlace(brief);
  const painted = place
    ? backdrop +
      [
        ["#ffffff", 0.1],
        ["#1d1208", 0.1],
        ["#ffd9a0", 0.12],
      ]
        .map(([color, opacity]) =>
          line(
            String(color),
            wide * 0.7,
            strokes(random, 110, size, wide * 3, () => 0.5),
            Number(opacity),
          ),
        )
        .join("")
    : filled(size, ground) +
      [
        darken(ground, 0.35),
        mix(ground, "#c9985a", 0.25),
        darken(ground, 0.15),
        mix(ground, "#8a6a9a", 0.18),
        lighten(ground, 0.14),
      ]
        .map((color) => line(color, wide, strokes(random, 90, size, wide * 3.4, around), 0.75))
        .join("");
  const fine = (count: number): string => strokes(random, count, size, r * 0.3, around);
  return {
    defs:
      defs +
      `<g id="pic">${copied(figures, "c")}</g>` +
      maskOf("figure", "pic") +
      `<pattern id="canvas" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 1.5H6M0 4.5H6" stroke="#fff" stroke-width="1" stroke-opacity=".12"/><path d="M1.5 0V6M4.5 0V6" stroke="#1d1208" stroke-width="1" stroke-opacity=".12"/></pattern>` +
      '<radialGradient id="varnish" cx=".46" cy=".42" r=".78"><stop offset=".5" stop-color="#2a1606" stop-opacity="0"/><stop offset="1" stop-color="#2a1606" stop-opacity=".6"/></radialGradient>',
    svg:
      (backdrop === "" ? "" : painted) +
      figures +
      within(
        "figure",
        line("#fff2d8", r * 0.075, fine(120), 0.055) +
          line("#3a1608", r * 0.07, fine(120), 0.04) +
          line("#fff8ea", r * 0.02, fine(190), 0.07) +
          line("#2a1208", r * 0.02, fine(190), 0.05),
      ) +
      (backdrop === ""
        ? ""
        : covered(size, "canvas") +
          filled(size, "#c98a3a", ' fill-opacity=".09"') +
          filled(size, "url(#varnish)")),
  };
}

/** Opaque paint with dry strokes of the brush, on paper. */
export function gouache(picture: MediumPicture): MediumDrawing {
  const { defs, backdrop, figures, size, traits, brief } = picture;
  const random = randomStream(traits.seed, "gouache");
  const r = headRadius(picture) * 1.15;
  const slanted = (): number => -0.35;
  const wide = Math.min(size.width, size.height) / 15;
  const own = brief.background?.color;
  const ground =
    own === undefined || own === "transparent" ? mix("#e9c46a", traits.accent, 0.2) : colorHex(own);
  const behind = hasPlace(brief)
    ? backdrop
    : filled(size, ground) +
      [lighten(ground, 0.14), darken(ground, 0.1), mix(ground, "#ffffff", 0.22)]
        .map((color) => line(color, wide, strokes(random, 46, size, wide * 3.6, slanted), 0.55))
        .join("");
  const dry = (count: number, length: number): string => strokes(random, count, size, length, slanted);
  const bristles = (color: string, opacity: number, count: number): string =>
    line(color, 2.4, dry(count, r * 0.55), opacity);
  return {
    defs:
      defs +
      `<g id="pic">${copied(figures, "c")}</g>` +
      maskOf("figure", "pic") +
      grain("paper", textureSeed(traits), { color: "#fbf6ea", frequency: ".55", share: 0.4, contrast: 3 }) +
      `<clipPath id="sheet"><path d="${raggedSheet(random, size, Math.min(size.width, size.height) * 0.035)}"/></clipPath>`,
    svg:
      (backdrop === "" ? "" : filled(size, "#fbf6ea")) +
      '<g clip-path="url(#sheet)">' +
      (backdrop === "" ? "" : behind + bristles("#ffffff", 0.13, 110) + bristles("#2a1a2a", 0.07, 90)) +
      figures +
      within(
        "figure",
        line("#ffffff", r * 0.13, dry(60, r * 0.8), 0.08) +
          line("#2a1026", r * 0.11, dry(60, r * 0.7), 0.05) +
          bristles("#ffffff", 0.07, 90) +
          bristles("#2a1026", 0.04, 80),
      ) +
      "</g>" +
      (backdrop === "" ? within("figure", covered(size, "paper", 0.45)) : covered(size, "paper", 0.5)),
  };
}

/** Wax that leaves the grain of the paper white. */
export function crayon(picture: MediumPicture): MediumDrawing {
  const { defs, backdrop, figures, size, traits, focus, brief } = picture;
  const random = randomStream(traits.seed, "crayon");
  const { x, y } = focus;
  const r = headRadius(picture) * 1.15;
  const ground = groundOf(picture, "#8fc4d8");
  const slanted = (): number => -0.9;
  const near = { width: r * 3.2, height: r * 3 };
  const scribble = hasPlace(brief)
    ? ""
    : `<g transform="translate(${tenth(x - r * 1.6)} ${tenth(y - r * 1.3)})">${line(ground, 9, strokes(random, 190, near, r * 0.8, slanted), 0.7)}</g>`;
  return {
    defs:
      defs +
      `<g id="pic">${copied(figures, "c")}</g>` +
      maskOf("figure", "pic") +
      grain("paper", textureSeed(traits), { color: "#fcf9f0", frequency: ".3 .42", share: 0.5, contrast: 7 }),
    svg:
      (backdrop === "" ? "" : filled(size, "#fcf9f0") + (scribble === "" ? backdrop : scribble)) +
      figures +
      within(
        "figure",
        line("#ffffff", 4, strokes(random, 420, size, r * 0.34, slanted), 0.26) +
          line("#2a1a20", 3, strokes(random, 360, size, r * 0.3, slanted), 0.13),
      ) +
      (backdrop === "" ? within("figure", covered(size, "paper")) : covered(size, "paper")),
  };
}

/** Layers of paper that cast shadows on each other. */
export function paperCut(picture: MediumPicture): MediumDrawing {
  const { defs, backdrop, figures, size, traits, brief } = picture;
  const { x, y } = picture.focus;
  const r = headRadius(picture) * 1.15;
  const shadow = (content: string, dx: number, dy: number, opacity: number): string =>
    `<g transform="translate(${dx} ${dy})" opacity="${opacity}">${silhouette(content)}</g>`;
  const raised = (content: string, unit: number): string =>
    shadow(content, unit * 1.6, unit * 2.2, 0.16) + shadow(content, unit * 0.8, unit * 1.2, 0.2) + content;
  const random = randomStream(traits.seed, "paper");
  const ground = groundOf(picture, "#e8b48a");
  const sheets = [2.5, 1.95, 1.42]
    .map((by, i) => {
      const d = blob(random, x, y + r * 0.25, r * by, r * by * 0.94, 0.09);
      const sheet = `<path d="${d}" fill="${mix(ground, "#ffffff", 0.2 + i * 0.2)}"/>`;
      return raised(sheet, 7);
    })
    .join("");
  return {
    defs:
      defs +
      grain("paper", textureSeed(traits), { color: "#4a3626", frequency: ".7", share: 0.42, contrast: 1.2 }),
    svg:
      (backdrop === ""
        ? ""
        : hasPlace(brief)
          ? backdrop.replace(/<g data-layer="(?:middle|near)">([\s\S]*?)<\/g>/g, (layer: string) =>
              raised(layer, 0.5),
            )
          : filled(size, darken(ground, 0.06)) + sheets) +
      figures.replace(
        /^([\s\S]*?<g data-trait="subject[^>]*>)([\s\S]*)(<\/g>)$/,
        (_, start: string, inner: string, end: string) =>
          start +
          topGroups(inner)
            .map((group) => raised(group, 1.2))
            .join("") +
          end,
      ) +
      (backdrop === "" ? "" : covered(size, "paper", 0.55)),
  };
}

/** The shape of a drawing in one dark colour. */
function silhouette(content: string): string {
  return recolor(
    // Shading and glass cast no shadow.
    withoutDefinitions(content)
      .replace(/(<g[^>]*) fill="[^"]*" fill-opacity="0?\.[0-7]\d*"/g, '$1 fill="none"')
      .replace(/<(?:path|circle|ellipse|rect)[^>]*(?:opacity="0?\.[0-7]\d*"|fill="url)[^>]*\/>/g, ""),
    () => "#1a1020",
  ).replace(/ (?:fill-|stroke-)?opacity="[^"]*"| id="[^"]*"| data-[a-z]+="[^"]*"/g, "");
}

/** Splits a drawing into its outermost groups and what is between them. */
function topGroups(content: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (const match of content.matchAll(/<g\b[^>]*?(\/?)>|<\/g>/g)) {
    if (match[0] === "</g>") {
      depth -= 1;
      if (depth === 0) {
        const end = match.index + match[0].length;
        parts.push(content.slice(from, end));
        from = end;
      }
    } else if (match[1] !== "/") {
      if (depth === 0 && match.index > from) {
        parts.push(content.slice(from, match.index));
        from = match.index;
      }
      depth += 1;
    }
  }
  if (from < content.length) parts.push(content.slice(from));
  return parts;
}
