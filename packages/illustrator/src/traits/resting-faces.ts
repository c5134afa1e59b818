import type { Expression, Face } from "../brief/values/poses.ts";

/** The faces of people of whom nothing is said. All are kind. */
export const restingFaces = [
  "soft-smile",
  "open-smile",
  "half-smile",
  "raised-cheeks",
  "at-ease",
  "listening",
  "gentle-laugh",
  "shy",
] as const satisfies readonly Face[];

/** The faces of people who are described, but not their expression: friendly, with open eyes and a closed mouth. */
export const quietFaces = [
  "soft-smile",
  "half-smile",
  "soft-smile",
  "at-ease",
] as const satisfies readonly Face[];

/** The expression of the Brief that is nearest to a face, for styles that have no faces. */
export const nearestExpressions: { readonly [face in Face]: Expression } = {
  "soft-smile": "happy",
  "open-smile": "happy",
  "half-smile": "happy",
  "raised-cheeks": "amused",
  "at-ease": "happy",
  listening: "happy",
  "gentle-laugh": "amused",
  shy: "happy",
  "broad-smile": "happy",
  "big-laugh": "excited",
  sly: "amused",
  wink: "amused",
  smug: "confident",
  proud: "confident",
  stern: "neutral",
  sleepy: "calm",
  weary: "calm",
  serene: "calm",
  tearful: "sad",
  furious: "angry",
  bored: "skeptical",
  disgusted: "skeptical",
  "tongue-out": "amused",
  scared: "surprised",
  worried: "sad",
  dreamy: "thoughtful",
};

/** The styles that draw faces and not only expressions. */
export const stylesWithFaces: ReadonlySet<string> = new Set([
  "flat",
  "sticker",
  "3d",
  "comic",
  "line-art",
  "sketch",
  "minimal",
]);

/** The styles that draw haircuts and not only hairstyles. */
export const stylesWithHaircuts: ReadonlySet<string> = new Set([...stylesWithFaces, "pixel"]);
