import type { Brief } from "../brief/brief.ts";
import type { BriefRequest } from "../brief/read-brief.ts";
import type { StyleName } from "../brief/values/pictures.ts";
import type { Lighting, Place } from "../brief/values/surroundings.ts";
import type { IllustrateRequest, Illustration } from "../request.ts";
import type { CastMember } from "./cast-member.ts";

/** Two to six characters in one image. */
export interface CastRequest {
  readonly characters: readonly CastCharacter[];
  /** The surroundings. What it leaves open is taken from the first character that states it. */
  readonly scene?: CastScene;
  /** The style of all characters. Default: the first style a character states, else `3d` with people and `flat`
   * without. */
  readonly style?: StyleName;
  readonly output?: IllustrateRequest["output"];
  /**
   * Seeds everything that is not stated. Characters without a seed derive theirs from it and their index;
   * without it, from their prompt, as in a portrait.
   */
  readonly seed?: number;
}

export interface CastCharacter {
  /**
   * An image that is shown as it is, framed and as large as a person, such as a portrait of a photo. Prompt and Brief
   * then only describe it in the alternative text.
   */
  readonly reference?: Uint8Array;
  readonly prompt?: string;
  readonly hints?: NonNullable<BriefRequest["hints"]>;
  readonly negativePrompt?: string;
  /** Drawn instead of the prompt. Validated first. */
  readonly brief?: NonNullable<IllustrateRequest["brief"]>;
  /** With the same seed a character looks as in its portrait by `illustrate()`. */
  readonly seed?: number;
  /** The title of the character's group in the SVG. */
  readonly name?: string;
}

export interface CastScene {
  /** Read for place, lighting, background and framing only. */
  readonly prompt?: string;
  /** Override the prompt. */
  readonly hints?: NonNullable<BriefRequest["hints"]>;
  readonly place?: Place;
  readonly lighting?: Lighting;
  /** A colour name or `#rrggbb`. */
  readonly background?: string;
}

/**
 * The result of `illustrateCast()`. `brief` describes the scene, with the first character's subject, and `reading` is that of
 * the scene's prompt.
 */
export interface CastIllustration extends Illustration {
  /** The Briefs of the characters, in the order of the request. */
  readonly briefs: readonly Brief[];
  /** The positions of the characters, in the same order. */
  readonly cast: readonly CastMember[];
}
