import type { Expression } from "../brief/values.ts";

/** The faces of people of whom no expression is asked. All are kind. */
export const restingFaces = [
  "soft-smile",
  "open-smile",
  "half-smile",
  "raised-cheeks",
  "calm",
  "attentive",
  "gentle-laugh",
  "shy",
] as const;
export type RestingFace = (typeof restingFaces)[number];

/** The expression of the Brief that is nearest to a resting face, for styles that have no resting faces. */
export const nearestExpressions: { readonly [face in RestingFace]: Expression } = {
  "soft-smile": "happy",
  "open-smile": "happy",
  "half-smile": "confident",
  "raised-cheeks": "amused",
  calm: "happy",
  attentive: "happy",
  "gentle-laugh": "amused",
  shy: "happy",
};

/** The styles that draw resting faces. */
export const stylesWithRestingFaces: ReadonlySet<string> = new Set([
  "flat",
  "sticker",
  "3d",
  "comic",
  "line-art",
  "sketch",
]);

/** The styles that draw haircuts and not only hairstyles. */
export const stylesWithHaircuts: ReadonlySet<string> = new Set([
  "flat",
  "pixel",
  "sticker",
  "3d",
  "comic",
  "line-art",
  "sketch",
]);
