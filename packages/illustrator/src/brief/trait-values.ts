import type { TraitPath } from "./brief.ts";
import * as beingValues from "./values/beings.ts";
import * as clothesValues from "./values/clothes.ts";
import * as colorValues from "./values/colors.ts";
import * as hairValues from "./values/hair.ts";
import * as pictureValues from "./values/pictures.ts";
import * as poseValues from "./values/poses.ts";
import * as placeValues from "./values/surroundings.ts";
import * as thingValues from "./values/things.ts";

/** The allowed values of each path, for documentation, shell completion and tests. */
export const traitValues: { readonly [path in TraitPath]: readonly string[] } = {
  subject: beingValues.subjects,
  fantasy: beingValues.fantasies,
  gender: beingValues.genders,
  age: beingValues.ages,
  build: beingValues.bodyBuilds,
  origin: beingValues.origins,
  skin: beingValues.skins,
  parts: beingValues.bodyParts,
  "hair.style": hairValues.hairStyles,
  "hair.cut": hairValues.hairCuts,
  "hair.color": hairValues.hairColors,
  "hair.dye": hairValues.hairDyes,
  "hair.secondColor": hairValues.hairColors,
  "eyes.color": colorValues.colors,
  facialHair: hairValues.facialHairs,
  beardLength: hairValues.beardLengths,
  eyewear: clothesValues.eyewears,
  frames: clothesValues.frameShapes,
  headwear: clothesValues.headwears,
  accessories: thingValues.accessories,
  expression: poseValues.expressions,
  face: poseValues.faces,
  posture: poseValues.postures,
  stance: poseValues.stances,
  "companion.kind": poseValues.companions,
  "companion.at": poseValues.companionPlaces,
  "companion.color": colorValues.colors,
  gaze: poseValues.gazes,
  view: poseValues.views,
  facing: poseValues.facings,
  "clothing.type": clothesValues.clothingTypes,
  "clothing.color": colorValues.colors,
  "clothing.pattern": clothesValues.clothingPatterns,
  "clothing.patternColor": colorValues.colors,
  "clothing.under": clothesValues.underGarments,
  "clothing.underColor": colorValues.colors,
  place: placeValues.places,
  stage: placeValues.stages,
  "background.color": colorValues.backgroundColors,
  "background.pattern": placeValues.backgroundPatterns,
  weather: placeValues.weathers,
  lighting: placeValues.lightings,
  lightColor: colorValues.colors,
  style: pictureValues.styles,
  medium: pictureValues.media,
  inkColor: colorValues.colors,
  framing: pictureValues.framings,
};
