import type { TraitPath } from "../brief/brief.ts";
import type { Age, HairColor, HairStyle, Skin } from "../brief/values.ts";

/** Where a colour said of a noun goes. `"none"` swallows it: "green eyes" must not paint the clothes. */
export type ColorTarget = "hair.color" | "clothing.color" | "background.color" | "skin" | "none";

/** One thing a phrase says: a path of the Brief and its value. */
export interface TraitValue {
  readonly path: TraitPath;
  readonly value: string;
}

/** What one phrase of the vocabulary means. */
export interface LexiconEntry {
  /** Said outright. */
  readonly traits?: readonly TraitValue[];
  /** Follows from it, unless something else is said: "barista" stands in a cafe. */
  readonly impliedTraits?: readonly TraitValue[];
  /** A noun: where the colours beside it go. */
  readonly colorTarget?: ColorTarget;
  /** The colour of a thing without a path of its own ("blue hijab") colours its owner only if nothing else does. */
  readonly weakTarget?: boolean;
  /** A colour: waits for its noun. */
  readonly color?: string;
  /** Such a colour is also the name of a thing, and a colour only right beside its noun. */
  readonly isObject?: boolean;
  /** An adjective that means something only of its noun: short hair, dark skin, an old man. */
  readonly adjective?: AdjectiveSenses;
  /** A noun for somebody, whom an age can be said of. */
  readonly isBeing?: boolean;
  /** A negation, or a word at which one ends. */
  readonly negation?: "negate" | "end";
}

interface AdjectiveSenses {
  readonly hairStyle?: HairStyle;
  readonly hairColor?: HairColor;
  readonly skin?: Skin;
  readonly age?: Age;
}

/** Phrases by commas, under the value they stand for. */
export type Synonyms<Value extends string> = { readonly [value in Value]?: string };
