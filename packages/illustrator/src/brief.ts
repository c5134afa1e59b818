export { describeBrief } from "./alt/describe-brief.ts";
export type { Brief, Color, Item, Source, TraitPath } from "./brief/brief.ts";
export { traitPaths } from "./brief/brief.ts";
export { parseBrief } from "./brief/parse-brief.ts";
export type { BriefRequest } from "./brief/read-brief.ts";
export { loadLanguages, readBrief } from "./brief/read-brief.ts";
export type { ReadPrompt } from "./brief/read-prompt.ts";
export { readPrompt } from "./brief/read-prompt.ts";
export { traitValues } from "./brief/trait-values.ts";
export type {
  Age,
  BodyBuild,
  BodyPart,
  Fantasy,
  Gender,
  Origin,
  Skin,
  Subject,
} from "./brief/values/beings.ts";
export type {
  ClothingPattern,
  ClothingType,
  Eyewear,
  FrameShape,
  Headwear,
  UnderGarment,
} from "./brief/values/clothes.ts";
export type { ColorName } from "./brief/values/colors.ts";
export type { BeardLength, FacialHair, HairColor, HairCut, HairDye, HairStyle } from "./brief/values/hair.ts";
export type { Framing, LookName, Medium, PortraitKind, StyleName } from "./brief/values/pictures.ts";
export { styles } from "./brief/values/pictures.ts";
export type {
  Companion,
  CompanionPlace,
  Expression,
  Face as FacialExpression,
  Facing,
  Gaze,
  Posture,
  Stance,
  View,
} from "./brief/values/poses.ts";
export type { BackgroundPattern, Lighting, Place, Stage, Weather } from "./brief/values/surroundings.ts";
export type { Accessory, Hold } from "./brief/values/things.ts";
export { drawingVersions } from "./drawing-version.ts";
export type { Face } from "./face-code/face-code.ts";
export { decodeFace, encodeFace } from "./face-code/face-code.ts";
export { IllustratorError, isIllustratorError } from "./illustrator-error.ts";
export { hintKeys } from "./language/hints.ts";
export type { Languages, PromptLanguage } from "./language/languages.ts";
export type { PromptSpan, Reading, ReadTrait } from "./language/reading.ts";
export type { LanguageCode } from "./language/tables/table.ts";
export { isHeld } from "./language/vocabulary/appearance.ts";
