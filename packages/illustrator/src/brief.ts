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
  Accessory,
  Age,
  BackgroundPattern,
  BeardLength,
  BodyBuild,
  ClothingPattern,
  ClothingType,
  ColorName,
  Companion,
  CompanionPlace,
  Expression,
  Eyewear,
  Face as FacialExpression,
  FacialHair,
  Fantasy,
  FrameShape,
  Framing,
  Gaze,
  Gender,
  HairColor,
  HairCut,
  HairDye,
  HairStyle,
  Headwear,
  Hold,
  Lighting,
  LookName,
  Medium,
  Origin,
  Place,
  PortraitKind,
  Posture,
  Skin,
  Stage,
  Stance,
  StyleName,
  Subject,
  UnderGarment,
  Weather,
} from "./brief/values.ts";
export { styles } from "./brief/values.ts";
export { drawingVersions } from "./drawing-version.ts";
export type { Face } from "./face-code/face-code.ts";
export { decodeFace, encodeFace } from "./face-code/face-code.ts";
export { IllustratorError, isIllustratorError } from "./illustrator-error.ts";
export { hintKeys } from "./language/hints.ts";
export type { Languages, PromptLanguage } from "./language/languages.ts";
export type { PromptSpan, Reading, ReadTrait } from "./language/reading.ts";
export type { LanguageCode } from "./language/tables/table.ts";
export { isHeld } from "./language/vocabulary/appearance.ts";
