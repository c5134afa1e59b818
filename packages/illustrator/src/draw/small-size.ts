import type { Brief } from "../brief/brief.ts";
import type { Accessory } from "../brief/values.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import type { SmallSize } from "../traits/small-size.ts";
import type { Character } from "./character.ts";

/** The part of figure space that is shown: this wide, down to this y. */
const view = { width: 192, bottom: 198 } as const;

/** The width of a pixel in figure units. */
export function pixelOf(size: SmallSize): number {
  return view.width / size;
}

/** A Brief without what cannot be seen at the size of an icon. */
export function smallBrief(brief: Brief): Brief {
  const { look: _, ...rest } = brief;
  return {
    ...rest,
    framing: "headshot",
    accessories: brief.accessories.filter((item) => visible.has(item)),
  };
}

const visible: ReadonlySet<Accessory> = new Set(["earrings", "mask", "scarf", "tie", "bow-tie"]);

/** The same person, without a posture of the arms. */
export function smallTraits(traits: CharacterTraits, smallSize: SmallSize): CharacterTraits {
  return { ...traits, posture: "relaxed", smallSize };
}

/** The scale and position of a head that fills the image. */
export function frameHead(
  { width, height }: { readonly width: number; readonly height: number },
  { top }: Character,
): { readonly scale: number; readonly x: number; readonly y: number; readonly legs: boolean } {
  const side = Math.max(view.width, view.bottom - top + 8);
  const scale = Math.min(width, height) / side;
  return { scale, x: width / 2 - 140 * scale, y: height - view.bottom * scale, legs: false };
}

/**
 * Makes a drawing simpler for a small size: lines of the face and outlines get a width of at least a pixel and a half,
 * other thin lines are left out.
 */
export function simplifyLines(svg: string, size: SmallSize): string {
  const pixel = pixelOf(size);
  let depth = 0;
  let faceDepth = Number.POSITIVE_INFINITY;
  return svg.replace(
    /<(\/?)(g|path|ellipse|circle|line)\b([^>]*?)(\/?)>/g,
    (tag, end, name, attributes, alone) => {
      if (name === "g") {
        if (end === "/") {
          if (depth === faceDepth) faceDepth = Number.POSITIVE_INFINITY;
          depth -= 1;
        } else if (alone === "") {
          depth += 1;
          if (attributes.startsWith(' data-trait="expression:')) faceDepth = depth;
        }
        return tag;
      }
      const width = Number(/ stroke-width="([\d.]+)"/.exec(attributes)?.[1] ?? Number.POSITIVE_INFINITY);
      const isLine = attributes.includes(' fill="none"');
      if (depth >= faceDepth)
        return isLine && width < pixel * thickness ? widened(tag, pixel * thickness) : tag;
      if (!isLine) return width < pixel * 0.8 ? widened(tag, pixel * 0.8) : tag;
      return width < pixel * 0.6 ? "" : tag;
    },
  );
}

const thickness = 1.2;

function widened(tag: string, width: number): string {
  return tag.replace(/ stroke-width="[^"]*"/, ` stroke-width="${Math.round(width * 10) / 10}"`);
}
