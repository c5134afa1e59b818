import type { Posture } from "../../brief/values.ts";
import type { Synonyms } from "../lexicon-entry.ts";

/** "Hand on heart", "hand on her heart", ... */
function withOwner(...phrases: readonly string[]): string {
  return phrases
    .flatMap((phrase) => ["", "her ", "his ", "their ", "the "].map((owner) => phrase.replace("{}", owner)))
    .join(", ");
}

export const postureWords: Synonyms<Posture> = {
  relaxed: `relaxed posture, relaxed pose, neutral pose, ${withOwner("arms at {}sides", "arms by {}sides", "arms hanging down")}`,
  waving: `waving, waving hello, wave hello, wave at the camera, waving hand, waving goodbye, waving at the camera, waves hello, waves at the camera, gives a wave, giving a wave, friendly wave, hand raised, raised hand, hand raised in greeting, hand up in greeting, saying hello, saying hi, ${withOwner("raising {}hand", "raise {}hand", "waving {}hand", "wave {}hand")}`,
  "arms-crossed": `arms crossed, crossed arms, arms folded, folded arms, arms crossed over chest, ${withOwner("crossing {}arms", "cross {}arms", "fold {}arms", "folding {}arms", "crosses {}arms")}`,
  "hand-on-heart": withOwner(
    "hand on {}heart",
    "hand on {}chest",
    "hand over {}heart",
    "hand over {}chest",
    "hand to {}heart",
    "hands on {}heart",
  ),
  "chin-on-hand": `thinking pose, thinker pose, ${withOwner(
    "chin on {}hand",
    "chin in {}hand",
    "chin resting on {}hand",
    "hand on {}chin",
    "hand to {}chin",
    "finger on {}chin",
    "stroking {}chin",
    "resting {}chin",
    "rubbing {}chin",
  )}`,
  "hands-on-hips": `arms akimbo, ${withOwner("hands on {}hips", "hand on {}hip")}`,
  "hands-in-pockets": withOwner("hands in {}pockets", "hand in {}pocket", "hands in {}pocket"),
  "thumbs-up": "thumbs up, thumb up, thumbs up sign, giving a thumbs up, gives a thumbs up",
};

/** What a description says a person has: "with crossed arms". */
export const posturePhrases: { readonly [posture in Posture]?: string } = {
  "arms-crossed": "crossed arms",
  "hand-on-heart": "a hand on the heart",
  "chin-on-hand": "the chin on a hand",
  "hands-on-hips": "hands on the hips",
  "hands-in-pockets": "hands in the pockets",
};

/** What a description says a person does. */
export const gesturePhrases: { readonly [posture in Posture]?: string } = {
  waving: "waving",
  "thumbs-up": "giving a thumbs up",
};
