import type { TraitPath } from "./brief.ts";
import * as values from "./values.ts";

/** The allowed values of each path, for documentation, shell completion and tests. */
export const traitValues: { readonly [path in TraitPath]: readonly string[] } = {
  subject: values.subjects,
  fantasy: values.fantasies,
  gender: values.genders,
  age: values.ages,
  build: values.bodyBuilds,
  origin: values.origins,
  skin: values.skins,
  "hair.style": values.hairStyles,
  "hair.cut": values.hairCuts,
  "hair.color": values.hairColors,
  "eyes.color": values.colors,
  facialHair: values.facialHairs,
  beardLength: values.beardLengths,
  eyewear: values.eyewears,
  frames: values.frameShapes,
  headwear: values.headwears,
  accessories: values.accessories,
  expression: values.expressions,
  face: values.faces,
  posture: values.postures,
  "clothing.type": values.clothingTypes,
  "clothing.color": values.colors,
  place: values.places,
  stage: values.stages,
  "background.color": values.backgroundColors,
  lighting: values.lightings,
  style: values.styles,
  framing: values.framings,
};
