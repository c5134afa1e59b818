/** The expressions in which every avatar can be shown. */
export const emotions = [
  "happy",
  "thoughtful",
  "surprised",
  "determined",
  "calm",
  "amused",
  "curious",
  "confident",
] as const;

export type Emotion = (typeof emotions)[number];
