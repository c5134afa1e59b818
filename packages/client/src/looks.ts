import { coreOf } from "./core/registry.ts";
import type { Likeness } from "./likeness.ts";
import type { Capabilities } from "./systems/capabilities.ts";
import { type LooksOf, looks as looksOf } from "./systems/likeness/looks.ts";

export type {
  CreateAvatarFromImagesRequest,
  CreateLookRequest,
  ElementPlace,
  Emotion,
  FailedLook,
  JobTarget,
  Look,
  PendingLook,
  ReadyLook,
} from "./generated/v1/types.gen.ts";
export type {
  CreateLookParams,
  EmotionImageParams,
  FromImagesParams,
  LookHandle,
  Looks,
  LooksOf,
} from "./systems/likeness/looks.ts";

/** Manages the looks and emotions of avatars with the configuration of a client. A separate entry, so that other pages do not load it. */
export function looks<C extends Capabilities>(likeness: Likeness<C>): LooksOf<C>;
export function looks(likeness: object): LooksOf<Capabilities> {
  return looksOf(coreOf(likeness));
}
