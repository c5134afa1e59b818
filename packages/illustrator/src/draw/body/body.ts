import { darker } from "../../look/color.ts";
import type { Look } from "../../look/look.ts";
import type { Pen } from "../pen.ts";
import { traitGroup } from "../pen.ts";
import { both } from "./figure.ts";
import { garment } from "./garment.ts";
import { arm, armFolds, legs, neck } from "./torso.ts";

/** The body in its layers, from back to front. The head goes between them, the hands last. */
export interface Body {
  readonly behind: string;
  readonly neck: string;
  /** Arms and clothes. */
  readonly front: string;
  readonly legs: string;
}

/** Draws a dressed body. `armsBusy` are drawn elsewhere, holding something. */
export function body(pen: Pen, look: Look, busy: { left: boolean; right: boolean }): Body {
  const worn = garment(pen, look);
  const { length, color } = worn.sleeve;
  const left = arm(pen, color, look.skin, length);
  const arms =
    busy.right && busy.left ? "" : busy.right ? left : busy.left ? both(left).slice(left.length) : both(left);
  const trait = `clothing.type:${look.clothing.type} clothing.color:${look.names["clothing.color"]}`;
  return {
    behind: traitGroup(trait, worn.behind ?? ""),
    neck: neck(pen, look.skin),
    front: traitGroup(trait, arms + worn.front + (pen.ink === undefined ? armFolds(color) : "")),
    legs: traitGroup("legs", legs(pen, worn.trousers, darker(worn.trousers, 0.5)) + (worn.skirt ?? "")),
  };
}
