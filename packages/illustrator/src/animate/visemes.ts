import type { MouthShape } from "../draw/expressions.ts";
import type { MouthPose } from "../draw/person/face/face-expressions.ts";

/**
 * The fifteen mouth positions of speech that speech engines report, by the names of the viseme set of Oculus Lipsync
 * (https://developers.meta.com/horizon/documentation/unity/audio-ovrlipsync-viseme-reference/).
 */
export const visemes = [
  "sil",
  "PP",
  "FF",
  "TH",
  "DD",
  "kk",
  "CH",
  "SS",
  "nn",
  "RR",
  "aa",
  "E",
  "I",
  "O",
  "U",
] as const;

export type Viseme = (typeof visemes)[number];

/** The mouths that are drawn: some visemes look the same. */
export const mouthsOfSpeech = [
  "rest",
  "pressed",
  "bitten",
  "tongue",
  "small",
  "teeth",
  "wide",
  "open",
  "round",
  "pucker",
] as const;

export type MouthOfSpeech = (typeof mouthsOfSpeech)[number];

export const mouthOfViseme: { readonly [viseme in Viseme]: MouthOfSpeech } = {
  sil: "rest",
  PP: "pressed",
  FF: "bitten",
  TH: "tongue",
  DD: "small",
  kk: "small",
  CH: "pucker",
  SS: "teeth",
  nn: "small",
  RR: "pucker",
  aa: "open",
  E: "wide",
  I: "teeth",
  O: "round",
  U: "pucker",
};

/** Their measures in figure units, for people and for the other beings. */
export const mouthPoses: { readonly [mouth in MouthOfSpeech]: MouthPose } = {
  rest: { width: 13, lift: 1.8, dip: 3 },
  pressed: { width: 11.5, lift: 0.6, dip: 0.6 },
  bitten: { width: 11.5, lift: 0.8, dip: 0, open: 4.4, teeth: true },
  tongue: { width: 11, lift: 0.8, dip: 0.4, open: 7.5, tongue: true },
  small: { width: 10.5, lift: 1, dip: 0.6, open: 6, teeth: true },
  teeth: { width: 14, lift: 2, dip: 0.8, open: 7.5, teeth: true },
  wide: { width: 15.5, lift: 2.4, dip: 1, open: 11, teeth: true, tongue: true },
  open: { width: 13.5, lift: 2, dip: 0.6, open: 16, teeth: true, tongue: true },
  round: { width: 8, lift: 0, dip: 0, open: 15, round: true },
  pucker: { width: 5.6, lift: 0, dip: 0, open: 9, round: true },
};

/** The nearest mouths of faces that are drawn from shapes. */
export const mouthShapes: { readonly [mouth in MouthOfSpeech]: MouthShape } = {
  rest: "smile",
  pressed: "pressed",
  bitten: "firm",
  tongue: "whistle",
  small: "whistle",
  teeth: "grin",
  wide: "grin",
  open: "laugh",
  round: "round",
  pucker: "whistle",
};

/** A viseme and when it begins, in milliseconds. */
export interface VisemeCue {
  readonly time: number;
  readonly viseme: Viseme;
}

/** The viseme of a moment: that of the last cue before it. The mouth rests before the first cue. */
export function visemeAt(cues: readonly VisemeCue[], time: number): Viseme {
  return cues.findLast((cue) => cue.time <= time)?.viseme ?? "sil";
}
