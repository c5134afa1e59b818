export type { AltLanguage } from "./alt/alt-languages.ts";
export { describeBrief } from "./alt/describe-brief.ts";
export type { LocalAlt } from "./alt/describe-locally.ts";
export type { Brief, Color, Source, TraitPath } from "./brief/brief.ts";
export { traitPaths } from "./brief/brief.ts";
export { parseBrief } from "./brief/parse-brief.ts";
export type { BriefRequest } from "./brief/read-brief.ts";
export { loadLanguages, readBrief } from "./brief/read-brief.ts";
export type { ReadPrompt } from "./brief/read-prompt.ts";
export { readPrompt } from "./brief/read-prompt.ts";
export { traitValues } from "./brief/trait-values.ts";
export type { LookName, PortraitKind, StyleName } from "./brief/values/pictures.ts";
export { framings, looks, portraitKinds, styles } from "./brief/values/pictures.ts";
export type { Expression } from "./brief/values/poses.ts";
export { expressions } from "./brief/values/poses.ts";
export type { CastMember } from "./cast/cast-member.ts";
export type {
  CastCharacter,
  CastIllustration,
  CastRequest,
  CastScene,
} from "./cast/cast-request.ts";
export type { DefaultAvatarRequest } from "./cast/default-avatar.ts";
export { defaultAvatar, defaultAvatars } from "./cast/default-avatar.ts";
export type { DefaultRobot } from "./cast/default-robot.ts";
export { defaultRobot } from "./cast/default-robot.ts";
export { illustrateCast } from "./cast/illustrate-cast.ts";
export { drawingVersions } from "./drawing-version.ts";
export type { Face } from "./face-code/face-code.ts";
export { decodeFace, encodeFace } from "./face-code/face-code.ts";
export { illustrate } from "./illustrate.ts";
export type { IllustratorErrorCode } from "./illustrator-error.ts";
export { IllustratorError, isIllustratorError } from "./illustrator-error.ts";
export type { InitialsDrawing } from "./initials/draw-initials.ts";
export { drawInitials } from "./initials/draw-initials.ts";
export { hintKeys } from "./language/hints.ts";
export type { Languages, PromptLanguage } from "./language/languages.ts";
export type { PromptSpan, Reading, ReadTrait } from "./language/reading.ts";
export type { LanguageCode } from "./language/tables/table.ts";
export type { AspectRatio, Background, FixedAspectRatio, ImageFormat, Resolution } from "./output.ts";
export {
  aspectRatios,
  backgrounds,
  formats,
  largestSize,
  resolutionFor,
  resolutions,
  smallestSize,
} from "./output.ts";
export type { Pack, PackManifest, PackRequest } from "./pack/pack-face.ts";
export { packFace } from "./pack/pack-face.ts";
export type { ElementImage, ElementPlacement as ElementSpot } from "./references/elements/element-image.ts";
export type { Portrait } from "./references/portrait-kind.ts";
export type {
  BasePerson,
  IllustrateOptions,
  IllustrateProgress,
  IllustrateRequest,
  Illustration,
  Image,
} from "./request.ts";
export type { DistinctFace, DistinctFacesRequest } from "./sets/choose-distinct-faces.ts";
export { chooseDistinctFaces, maxFaces } from "./sets/choose-distinct-faces.ts";
export type { Warning, WarningCode } from "./warning.ts";
