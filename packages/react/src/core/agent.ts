import type { Emotion } from "@likeness/client";
import { type Drawing, drawingAt } from "./drawing.ts";
import { type Picture, type Pictured, shownOf } from "./picture.ts";

export const emotions: readonly Emotion[] = [
  "happy",
  "thoughtful",
  "surprised",
  "determined",
  "calm",
  "amused",
  "curious",
  "confident",
];

/** What an agent does, or an emotion. */
export type PresenceState = "idle" | "listening" | "thinking" | "speaking" | Emotion;

export const presenceStates: readonly PresenceState[] = [
  "idle",
  "listening",
  "thinking",
  "speaking",
  ...emotions,
];

/** The picture of an emotion, as the API returns it for agents, or with the address of your own picture as `url`. */
export interface EmotionPicture extends Pictured {
  readonly emotion: Emotion;
}

export interface ShownEmotion {
  readonly emotion: Emotion;
  readonly picture: Picture;
}

/** The emotions that have pictures. Mere names are drawn. */
export function emotionsWithPictures(
  list: readonly (Emotion | EmotionPicture)[],
  baseUrl: string | undefined,
  drawing: Drawing,
  size: number,
): readonly ShownEmotion[] {
  return list.flatMap((item) => {
    const isName = typeof item === "string";
    const emotion = isName ? item : item.emotion;
    const picture = isName ? drawingAt(baseUrl, { ...drawing, emotion }, size) : shownOf(item, size).picture;
    return picture ? { emotion, picture } : [];
  });
}

/** The emotion that stands for a state where there is no drawing with states. */
export function emotionOfState(state: PresenceState | undefined): Emotion | undefined {
  if (state === "thinking") return "thoughtful";
  if (state === "listening") return "curious";
  return state === "idle" || state === "speaking" ? undefined : state;
}
