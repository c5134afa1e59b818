// This file is copied from the illustrator's src/brief/brief.ts

import type {
  Accessory,
  Age,
  ClothingType,
  ColorName,
  Expression,
  Eyewear,
  FacialHair,
  Fantasy,
  Framing,
  Gender,
  HairColor,
  HairStyle,
  Headwear,
  Lighting,
  LookName,
  Place,
  Skin,
  StyleName,
  Subject,
} from "./brief-values.gen.ts";

/** A colour of the Brief: one of its names, a CSS colour name, or `#rgb` / `#rrggbb`. */
export type Color = ColorName | (string & {});

/**
 * What the illustrator understood, as data a person can read and edit. An absent trait was not
 * spoken of: the seed decides it, or leaves it out.
 */
export interface Brief {
  readonly version: 1;
  readonly subject: Subject;
  readonly fantasy?: Fantasy;
  readonly gender?: Gender;
  readonly age?: Age;
  /** A person's skin, or any colour for those who are not people. */
  readonly skin?: Skin | Color;
  readonly hair?: { readonly style?: HairStyle; readonly color?: HairColor };
  readonly facialHair?: FacialHair;
  readonly eyewear?: Eyewear;
  readonly headwear?: Headwear;
  readonly accessories: readonly Accessory[];
  readonly expression?: Expression;
  readonly clothing?: { readonly type?: ClothingType; readonly color?: Color };
  readonly place?: Place;
  /** `transparent` leaves out what is behind the character, its place included. */
  readonly background?: { readonly color?: Color | "transparent" };
  readonly lighting?: Lighting;
  readonly style?: StyleName;
  readonly framing?: Framing;
  /** A composition with its own props: beside the traits, which it never overrides. */
  readonly look?: LookName;
  /** Where each trait came from, by its path. */
  readonly sources: { readonly [path in TraitPath]?: Source };
}

export const traitPaths = [
  "subject",
  "fantasy",
  "gender",
  "age",
  "skin",
  "hair.style",
  "hair.color",
  "facialHair",
  "eyewear",
  "headwear",
  "accessories",
  "expression",
  "clothing.type",
  "clothing.color",
  "place",
  "background.color",
  "lighting",
  "style",
  "framing",
] as const;

/** The name of a trait: its keys in the Brief, joined by dots. */
export type TraitPath = (typeof traitPaths)[number];

export interface Source {
  /**
   * `prompt`: said in so many words. `role`: follows from one ("barista" stands in a cafe).
   * `hint`: a hint said so. `negative`: the negative prompt forbade it. `request`: an option of the
   * call. `reference`: seen in a reference picture. `default`: nothing was said.
   */
  readonly kind: "prompt" | "role" | "hint" | "negative" | "request" | "reference" | "default";
  /** The words it was read from, normalised. */
  readonly words?: string;
  /** For a hint: its key. */
  readonly key?: string;
}
