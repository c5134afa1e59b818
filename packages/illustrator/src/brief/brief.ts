import type {
  Accessory,
  Age,
  BeardLength,
  ClothingType,
  ColorName,
  Expression,
  Eyewear,
  FacialHair,
  Fantasy,
  FrameShape,
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
} from "./values.ts";

/** A colour of the Brief: one of its names, a CSS colour name, or `#rgb` / `#rrggbb`. */
export type Color = ColorName | (string & {});

/** A thing that is worn or held. */
export type Item = Exclude<Accessory | Eyewear | Headwear, "none">;

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
  /** Shown by styles whose eyes have an iris, and by robots. */
  readonly eyes?: { readonly color?: Color };
  readonly facialHair?: FacialHair;
  readonly beardLength?: BeardLength;
  readonly eyewear?: Eyewear;
  /** The shape of the frames of glasses. */
  readonly frames?: FrameShape;
  readonly headwear?: Headwear;
  readonly accessories: readonly Accessory[];
  /** The colours of single items, such as `{ scarf: "green" }`. Each has the source of its item. */
  readonly itemColors?: { readonly [item in Item]?: Color };
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
  "eyes.color",
  "facialHair",
  "beardLength",
  "eyewear",
  "frames",
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
