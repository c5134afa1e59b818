import { coreOf } from "./core/registry.ts";
import type { Likeness } from "./likeness.ts";
import { type Looks, looks as looksOf } from "./systems/likeness/looks.ts";

export type { Emotion, FailedLook, Look, PendingLook, ReadyLook } from "./generated/v1/types.gen.ts";
export type {
  CreateLookParams,
  EmotionImageParams,
  FromImagesParams,
  LookHandle,
  Looks,
} from "./systems/likeness/looks.ts";

/** Manages the looks and emotions of avatars with the configuration of a client. A separate entry, so that other pages do not load it. */
export function looks(likeness: Likeness): Looks {
  return looksOf(coreOf(likeness));
}
