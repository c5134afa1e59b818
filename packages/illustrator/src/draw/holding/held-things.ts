import { clothingTypes, eyewears, headwears } from "../../brief/values/clothes.ts";
import type { Accessory, Hold } from "../../brief/values/things.ts";
import type { Thing } from "../../language/vocabulary/things.ts";
import { isTool } from "../costumes/load-wardrobe.ts";
import type { CostumeItem } from "../costumes/wardrobe.ts";
import type { Carried } from "./carried.ts";

/** Things of this package that anybody may hold, in order of priority. */
const basicThings = [
  "microphone",
  "coffee",
  "phone",
  "book",
  "flower",
  "camera",
  "laptop",
] as const satisfies readonly Accessory[];
export type BasicThing = (typeof basicThings)[number];

/** Accessories that can be held. */
export type Handheld = BasicThing | CostumeItem | Thing;

/** The things of a character that can be held: tools first. */
export function heldThings(accessories: ReadonlySet<Accessory>): Handheld[] {
  return [
    ...Array.from(accessories).filter(isTool),
    ...basicThings.filter((thing) => accessories.has(thing)),
  ];
}

/** Headwear, eyewear and clothes that are carried and not worn. */
export function carriedThings(holds: ReadonlyMap<string, Hold>): Carried[] {
  const names = Array.from(holds.keys());
  return carriable.filter((one) => names.includes(one));
}

export function isCarried(name: Accessory | Carried): name is Carried {
  return carriable.some((one) => one === name);
}

const carriable: readonly Carried[] = [...headwears, ...eyewears, ...clothingTypes].filter(
  (one) => one !== "none",
);

export function isHeldThing(name: Accessory): boolean {
  return isTool(name) || basicThings.some((thing) => thing === name);
}

export function isBasicThing(name: Accessory): name is BasicThing {
  return basicThings.some((thing) => thing === name);
}
