import type { TraitPath } from "../brief/brief.ts";
import type { Age, BodyBuild, BodyPart, Origin, Skin } from "../brief/values/beings.ts";
import type { ClothingPattern } from "../brief/values/clothes.ts";
import type { HairColor, HairDye, HairStyle } from "../brief/values/hair.ts";
import type { Accessory } from "../brief/values/things.ts";

/**
 * The trait that a colour next to a noun applies to. With `"none"` it applies to nothing: "green eyes" must
 * not colour the clothes.
 */
export type ColorTarget =
  | "hair.color"
  | "hair.secondColor"
  | "clothing.color"
  | "clothing.patternColor"
  | "clothing.underColor"
  | "background.color"
  | "skin"
  | "inkColor"
  | "lightColor"
  | "none";

/** A path of the Brief and its value. */
export interface TraitValue {
  readonly path: TraitPath;
  readonly value: string;
}

/** The meaning of a phrase. */
export interface LexiconEntry {
  /** Traits the phrase states. */
  readonly traits?: readonly TraitValue[];
  /** Traits the phrase implies unless others are stated: "barista" implies a cafe. */
  readonly impliedTraits?: readonly TraitValue[];
  /** For nouns: where adjacent colours apply. */
  readonly colorTarget?: ColorTarget;
  /** The colour of an item without a path applies to `colorTarget` only if nothing else does. */
  readonly weakTarget?: boolean;
  /** For colours. */
  readonly color?: string;
  /** A colour that is also the name of an object. It is a colour only directly next to its noun. */
  readonly isObject?: boolean;
  /** For adjectives whose meaning depends on the noun: short hair, dark skin, an old man. */
  readonly adjective?: AdjectiveSenses;
  /** What it states counts only with a colour: "red lips". */
  readonly needsColor?: boolean;
  /** The thing it means where somebody has it: "with a kite". */
  readonly inHand?: { readonly thing: Accessory; readonly context?: "listed" | "held" | undefined };
  /** The part of an animal or another being that it names. */
  readonly part?: BodyPart;
  /** A noun for a being, which can have an age. */
  readonly isBeing?: boolean;
  /** A phrase such as "night owl" that usually means a person. */
  readonly isFigurative?: boolean;
  /** A noun for eyes, for languages besides English. */
  readonly isEyes?: boolean;
  /** A word for people of an origin, or for where they may be from. It counts only about a person. */
  readonly origin?: { readonly value: Origin; readonly isPlace: boolean };
  /** Starts or ends a negation; what follows an exception is negated if the text says that everything is there. */
  readonly negation?: "negate" | "end" | "except";
}

interface AdjectiveSenses {
  readonly hairStyle?: HairStyle;
  readonly hairColor?: HairColor;
  readonly skin?: Skin;
  readonly age?: Age;
  readonly build?: BodyBuild;
  readonly pattern?: ClothingPattern;
  readonly dye?: HairDye;
}

/** Comma-separated synonyms of each value. */
export type Synonyms<Value extends string> = { readonly [value in Value]?: string };
