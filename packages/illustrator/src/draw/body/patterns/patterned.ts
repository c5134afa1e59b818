import { darken, lighten } from "../../../color/color-math.ts";
import type { CharacterTraits } from "../../../traits/character-traits.ts";
import type { clothPatterns } from "./cloth-patterns.ts";

let loaded: typeof clothPatterns | undefined;

/** Loads the patterns if clothes have one. Call it before a character is drawn. */
export async function loadPatterns({ clothing }: Pick<CharacterTraits, "clothing">): Promise<void> {
  if (clothing.pattern !== undefined || clothing.underPattern !== undefined)
    loaded ??= (await import("./cloth-patterns.ts")).clothPatterns;
}

/** Puts the pattern of the clothes on their fabric in a drawing. */
export type AddPattern = (content: string) => string;

/**
 * The pattern of the clothes. Each area in the colour of the clothes, or of their collars and lapels, is drawn again with
 * the pattern clipped to it, below its outline.
 */
export function patternOf({ clothing, style }: CharacterTraits, prefix: string): AddPattern {
  const { pattern, color, underPattern, underColor } = clothing;
  const outer = patternOn({ pattern, color, style }, prefix);
  if (underPattern === undefined || underColor === undefined) return outer;
  const inner = patternOn({ pattern: underPattern, color: underColor, style }, `${prefix}u`);
  return (content) => inner(outer(content));
}

interface Cloth extends Pick<CharacterTraits, "style"> {
  readonly pattern: CharacterTraits["clothing"]["pattern"];
  readonly color: string;
}

function patternOn({ pattern, color, style }: Cloth, prefix: string): AddPattern {
  if (pattern === undefined) return (content) => content;
  if (loaded === undefined) throw new TypeError("The patterns are not loaded. Call loadPatterns first.");
  const draw = loaded[pattern.kind];
  const fabrics = new Set([
    color,
    ...[0.06, 0.12, 0.15, 0.16, 0.22].map((share) => lighten(color, share)),
    ...[0.08, 0.1, 0.12, 0.13, 0.14, 0.18, 0.2, 0.22].map((share) => darken(color, share)),
  ]);
  let count = 0;
  return (content) => {
    let isUsed = false;
    const id = `${prefix}pt${count}`;
    const patterned = content.replace(fabricPath, (path, d: string, fill: string, rest: string) => {
      if (!fabrics.has(fill) || rest.includes("opacity")) return path;
      isUsed = true;
      count += 1;
      const clip = `${prefix}pc${count}`;
      const stroke = rest.includes(' stroke="#') ? `<path d="${d}" fill="none"${rest}/>` : "";
      return `${path}<clipPath id="${clip}"><path d="${d}"/></clipPath><g clip-path="url(#${clip})"><use href="#${id}"/></g>${stroke}`;
    });
    if (!isUsed) return content;
    const [top, bottom] = extent(content);
    const print = {
      fabric: color,
      color: pattern.color,
      scale: style === "pixel" ? 1.6 : 1,
      top,
      bottom,
      id,
    };
    return `<defs><g id="${id}"${style === "voxel" ? inBlocks : ""}>${marked(draw(print))}</g></defs>${patterned}`;
  };
}

/** The shapes of a pattern are told from shading, which drawings in lines leave out. */
function marked(print: string): string {
  return print.replace(/<(path|circle|ellipse) /g, '<$1 data-print="" ');
}

/** The units of figures of blocks are larger. */
const inBlocks = ' transform="scale(0.4)"';

const fabricPath = /<path d="([^"]*)" fill="(#[0-9a-f]{6})"((?: [a-z-]+="[^"]*")*)\/>/g;

/** From where to where a pattern is needed: bodies are shown to the hips or to the feet. */
function extent(content: string): readonly [number, number] {
  const lowest = Math.max(
    ...Array.from(content.matchAll(/[ V](\d{3})(?:\.\d+)?(?=[A-Z"])/g), ([, y]) => Number(y)),
  );
  return [140, lowest > 560 ? 890 : 560];
}
