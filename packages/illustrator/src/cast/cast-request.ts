import type { Brief } from "../brief/brief.ts";
import type { BriefRequest } from "../brief/read-brief.ts";
import type { Lighting, Place, StyleName } from "../brief/values.ts";
import type { IllustrateRequest, Illustration } from "../request.ts";

/** Two to six characters in one picture. */
export interface CastRequest {
  readonly characters: readonly CastCharacter[];
  /** What is around them. What it leaves open, the first character who says it decides. */
  readonly scene?: CastScene;
  /** One for all. Default: the first one a character speaks of, else flat. */
  readonly style?: StyleName;
  readonly output?: IllustrateRequest["output"];
  /**
   * For what nobody said. Characters without a seed of their own get theirs from it, by their place in
   * the list; without it, from their words, as in their portraits.
   */
  readonly seed?: number;
}

export interface CastCharacter {
  readonly prompt?: string;
  readonly hints?: NonNullable<BriefRequest["hints"]>;
  readonly negativePrompt?: string;
  /** Drawn instead of reading the prompt; checked first. */
  readonly brief?: NonNullable<IllustrateRequest["brief"]>;
  /** With the same seed a character looks as in its portrait by `illustrate()`. */
  readonly seed?: number;
  /** Names its part of the SVG. */
  readonly name?: string;
}

export interface CastScene {
  /** Read for place, lighting, background and framing only. */
  readonly prompt?: string;
  readonly place?: Place;
  readonly lighting?: Lighting;
  /** A colour by name, or `#rrggbb`. */
  readonly background?: string;
}

/** As of `illustrate()`; `brief` holds the scene, with whoever was named first. */
export interface CastIllustration extends Illustration {
  /** What was drawn of each, in the order of the request. */
  readonly briefs: readonly Brief[];
  /** Who is where, in the same order. */
  readonly cast: readonly CastMember[];
}

export interface CastMember {
  readonly name?: string;
  /** With its Brief, what `illustrate()` takes for a portrait of this one. */
  readonly seed: number;
  /** The head with what is on it, as shares of the picture's width and height. */
  readonly head: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}
