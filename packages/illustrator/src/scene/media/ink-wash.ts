import { colorHex } from "../../brief/palette.ts";
import { luma, mix } from "../../color/color-math.ts";
import type { RandomStream } from "../../random/random-stream.ts";
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
import { gray, hslOf, recolor } from "./recolor.ts";
import { blob, copied, covered, grain, maskOf, within, withoutDefinitions } from "./texture.ts";

const ink = "#1c1a20";

/** Black ink and a few washes of colour from a wide brush, on rice paper. */
export function inkWash(picture: MediumPicture): MediumDrawing {
  const { defs, backdrop, figures, size, traits, focus, brief } = picture;
  const random = randomStream(traits.seed, "ink-wash");
  const stated = brief.background?.color;
  const paper =
    stated === undefined || stated === "transparent" ? "#f4efe3" : mix(colorHex(stated), "#ffffff", 0.2);
  const r = headRadius(picture);
  // Ink has few colours: only strong ones stay, thinned by water.
  const wash = (color: string): string => {
    const { s } = hslOf(color);
    const tone = gray(0.12 + luma(color) * 0.88);
    return luma(color) < 0.16
      ? ink
      : mix(mix(color, tone, s > 0.42 ? 0.04 : 0.5), paper, s > 0.42 ? 0 : 0.12);
  };
  const far = (color: string): string => mix(mix(gray(0.2 + luma(color) * 0.8), color, 0.16), paper, 0.46);
  const pools = Array.from({ length: 7 }, (_, i) =>
    blob(
      random,
      focus.x + random.between(-1.5, 1.5) * r,
      focus.y + random.between(-0.9, 1.5) * r,
      r * random.between(0.5, 1.1),
      r * random.between(0.22, 0.5),
      0.3 + (i % 3) * 0.04,
    ),
  ).join("");
  const behind =
    backdrop === ""
      ? ""
      : filled(size, paper) +
        (hasPlace(brief) || brief.background?.pattern !== undefined ? recolor(backdrop, far) : "") +
        `<path d="${pools}" fill="${ink}" fill-opacity=".07"/>` +
        drySweep(random, focus.x, focus.y, r) +
        splashes(random, picture);
  return {
    defs:
      recolor(defs, wash) +
      `<g id="pic">${copied(figures, "c")}</g>` +
      maskOf("figure", "pic") +
      grain("paper", textureSeed(traits), {
        color: "#6a5a44",
        frequency: ".09 .5",
        share: 0.4,
        contrast: 0.9,
      }),
    svg:
      behind +
      brushEdges(figures) +
      recolor(figures, wash) +
      within("figure", bristles(random, picture)) +
      (backdrop === "" ? "" : covered(size, "paper", 0.5)),
  };
}

/** The outlines again, to be drawn below: broader at one side, as a brush leaves them that is pressed down and lifted. */
function brushEdges(figures: string): string {
  const outlines = withoutDefinitions(figures)
    .replace(/ (?:id|data-[a-z]+)="[^"]*"/g, "")
    .replace(/<use [^>]*>/g, "")
    .replace(/<(?:path|ellipse|circle|rect|polygon)[^>]*>/g, (element) =>
      / stroke="#[0-3]/.test(element) && / fill="#/.test(element)
        ? element
            .replace(/ fill="[^"]*"/, ' fill="none"')
            .replace(/ stroke="[^"]*"/, ` stroke="${ink}"`)
            .replace(/ stroke-width="[^"]*"/, ' stroke-width="5"')
        : "",
    );
  return `<g transform="translate(-4 4.6)" opacity=".75">${outlines}</g>`;
}

/** One wide sweep of a nearly dry brush behind the head. */
function drySweep(random: RandomStream, x: number, y: number, r: number): string {
  const hairs = Array.from({ length: 38 }, (_, i) => {
    const at = (i / 37 - 0.5) * r * 1.1;
    const [from, to] = [random.between(-1.9, -1.55) * r, random.between(1.2, 1.95) * r];
    return `M${tenth(x + from)} ${tenth(y + at + r * 0.55)}Q${tenth(x)} ${tenth(y + at - r * 0.7)} ${tenth(x + to)} ${tenth(y + at + r * 0.15)}`;
  }).join("");
  return `<path d="${hairs}" fill="none" stroke="${ink}" stroke-opacity=".15" stroke-width="${tenth(r * 0.05)}" stroke-linecap="round"/>`;
}

function splashes(random: RandomStream, { size, focus }: MediumPicture): string {
  const d = Array.from({ length: 34 }, () => {
    const [px, py] = [random.between(0, size.width), random.between(0, size.height)];
    const drop = 1.5 + random.next() ** 4 * 15;
    return Math.hypot(px - focus.x, py - focus.y) < focus.r * 0.8
      ? ""
      : blob(random, px, py, drop, drop * 0.9, 0.2);
  }).join("");
  return `<path d="${d}" fill="${ink}" fill-opacity=".62"/>`;
}

/** Streaks that the hairs of the brush leave in a wash. */
function bristles(random: RandomStream, { size, focus }: MediumPicture): string {
  const d = Array.from({ length: 60 }, () => {
    const [px, py] = [random.between(0, size.width), random.between(0, size.height)];
    return Math.hypot(px - focus.x, py - focus.y) < focus.r * 0.62
      ? ""
      : `M${tenth(px)} ${tenth(py)}q${tenth(random.between(10, 30))} ${tenth(random.between(40, 90))} ${tenth(random.between(-8, 24))} ${tenth(random.between(90, 150))}`;
  }).join("");
  return `<path d="${d}" fill="none" stroke="#ffffff" stroke-opacity=".12" stroke-width="7" stroke-linecap="round"/>`;
}
