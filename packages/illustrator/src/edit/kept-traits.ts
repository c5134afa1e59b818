import type { TraitPath } from "../brief/brief.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";

/** The resolved traits that an edit can change without a mention, and how a Brief states them. */
export const keptTraits: readonly {
  readonly path: TraitPath | "accent";
  readonly read: (traits: CharacterTraits) => string | undefined;
}[] = [
  { path: "gender", read: ({ gender }) => gender },
  { path: "age", read: ({ age }) => age },
  { path: "skin", read: ({ names }) => names.skin },
  { path: "hair.style", read: ({ hair }) => hair.style },
  { path: "hair.cut", read: ({ haircut }) => haircut },
  { path: "hair.color", read: ({ names }) => names["hair.color"] },
  { path: "eyes.color", read: ({ eyeColor }) => eyeColor },
  { path: "facialHair", read: ({ facialHair }) => facialHair },
  { path: "beardLength", read: ({ beardLength }) => beardLength },
  { path: "eyewear", read: ({ eyewear }) => eyewear },
  { path: "frames", read: ({ frames }) => frames },
  { path: "expression", read: ({ expression }) => expression },
  { path: "face", read: ({ face }) => face },
  { path: "posture", read: ({ posture }) => posture },
  { path: "clothing.type", read: ({ clothing }) => clothing.type },
  { path: "clothing.color", read: ({ names }) => names["clothing.color"] },
  { path: "accent", read: ({ accent }) => accent },
];
