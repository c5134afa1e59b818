import type { ClothingType } from "../../brief/values/clothes.ts";
import type { Framing } from "../../brief/values/pictures.ts";
import type { Accessory, Hold } from "../../brief/values/things.ts";
import type { Character } from "../../draw/character.ts";
import { assignHands } from "../../draw/wearables/held-items.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { Warning } from "../../warning.ts";
import type { Element } from "./decode-elements.ts";
import type { ElementPlacement } from "./element-image.ts";
import { findLastGroup } from "./find-last-group.ts";
import type { Box } from "./fit-element.ts";
import { fitElement } from "./fit-element.ts";

/** The elements of a scene, by placement. */
export interface PlacedElements {
  /** The traits with a hand reserved for the element. */
  readonly traits: CharacterTraits;
  /** Adds the elements the figure wears and holds. */
  readonly apply: (character: Character) => Character;
  /** The elements on the wall. */
  readonly wall: readonly Element[];
  readonly warnings: readonly Warning[];
}

/**
 * Assigns each element to a placement. The shirt takes one if it is visible, a hand one if it is free. All others
 * go on the wall.
 */
export function placeElements(
  elements: readonly Element[],
  traits: CharacterTraits,
  framing: Framing,
): PlacedElements {
  const isHeadshot = framing === "headshot";
  const shirt = isHeadshot ? undefined : elements.find(({ on }) => on === "shirt");
  const slot = isHeadshot || traits.style === "voxel" ? undefined : freeHand(traits);
  const hand = slot === undefined ? undefined : elements.find(({ on }) => on === "hand");
  const wall = elements.filter((element) => element !== shirt && element !== hand);
  const traitsWithItem =
    hand === undefined || slot === undefined
      ? traits
      : {
          ...traits,
          accessories: new Set<Accessory>([...traits.accessories, slot]),
          holds: new Map<string, Hold>([...traits.holds, [slot, "hand"]]),
        };
  return {
    traits: traitsWithItem,
    wall,
    warnings: wall.filter(({ on, isPlaced }) => isPlaced && on !== "wall").map(({ on }) => elementMoved(on)),
    apply: (character) => {
      // In pixel art the cell size is given in image units; this is its approximate value in figure units.
      const cell = traits.style === "pixel" ? 5 : undefined;
      let { svg } = character;
      if (hand !== undefined && slot !== undefined) svg = placeInHand(svg, slot, hand, cell);
      if (shirt !== undefined) svg = placeOnChest(svg, shirt, traitsWithItem, character.isShort, cell);
      const visibleBottom =
        shirt === undefined ? character.visibleBottom : Math.max(character.visibleBottom, 314);
      return svg === character.svg ? character : { ...character, svg, visibleBottom };
    },
  };
}

function elementMoved(on: ElementPlacement): Warning {
  return {
    code: "element_moved",
    message: `An image is not shown ${on === "shirt" ? "on the shirt" : "in the hand"}, because that is not visible or taken; it is on the wall. Use another framing or placement.`,
  };
}

/**
 * A handheld item to replace by the element. The last one in priority does not move other items to another
 * hand.
 */
function freeHand(traits: CharacterTraits): "flower" | "book" | "phone" | undefined {
  const { isBoth, right, left } = assignHands(traits);
  if (isBoth || (right !== undefined && left !== undefined)) return undefined;
  return (["flower", "book", "phone"] as const).find((thing) => !traits.accessories.has(thing));
}

/** Elements with a background are shown on a card, logos without. */
function placeInHand(svg: string, slot: string, element: Element, cell?: number): string {
  const group = findLastGroup(svg, `accessories:${slot}`);
  if (group === undefined) return svg;
  const { width, height } = element.image;
  const shape = Math.min(1.5, Math.max(0.6, width / height));
  const [w, h] = shape > 1 ? [78, 78 / shape] : [78 * shape, 78];
  const [x, y] = [212 - w / 2, 270 - h];
  const box = { x, y, width: w, height: h };
  const card = element.isCutOut
    ? ""
    : `<rect x="${round(x - 3)}" y="${round(y - 3)}" width="${round(w + 6)}" height="${round(h + 6)}" fill="#fdfcf8" stroke="#15121f" stroke-opacity="0.25" stroke-width="1"/>`;
  const content = `<g data-trait="element:hand">${card}${fitElement(element, box, cell)}</g>`;
  return svg.slice(0, group.start) + content + svg.slice(group.end);
}

/** Clothes with an open or busy front show a badge at the side instead. */
const openClothes: ReadonlySet<ClothingType> = new Set<ClothingType>([
  "blazer",
  "suit",
  "jacket",
  "lab-coat",
  "robe",
  "uniform",
  "shirt",
  "overalls",
]);
const chestItems: readonly Accessory[] = ["tie", "scarf", "necklace", "bow-tie", "camera"];

function placeOnChest(
  svg: string,
  element: Element,
  traits: CharacterTraits,
  short: boolean,
  cell?: number,
): string {
  const lid = findLastGroup(svg, "accessories:laptop");
  if (lid !== undefined) {
    const content = shirtGroup(fitElement(element, { x: 118, y: 280, width: 44, height: 44 }, cell));
    return svg.slice(0, lid.end) + content + svg.slice(lid.end);
  }
  const side =
    openClothes.has(traits.clothing.type) || chestItems.some((thing) => traits.accessories.has(thing));
  const { right, left } = assignHands(traits);
  const x = right === undefined ? 166 : left === undefined ? 84 : 104;
  const badge: Box = { x, y: 254, width: 30, height: 30 };
  const content = shirtGroup(
    fitElement(element, side ? badge : { x: 112, y: 244, width: 56, height: 54 }, cell),
  );
  const clothes = findLastGroup(svg, "clothing.type:");
  // Inserted below hair and hands, within the transform of the body.
  if (clothes !== undefined) return svg.slice(0, clothes.end) + content + svg.slice(clothes.end);
  return (
    svg + (short ? shirtGroup(fitElement(element, { x: 122, y: 184, width: 30, height: 28 }, cell)) : content)
  );
}

function shirtGroup(content: string): string {
  return `<g data-trait="element:shirt">${content}</g>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
