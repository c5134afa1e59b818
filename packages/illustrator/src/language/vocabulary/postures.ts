import type { Posture } from "../../brief/values/poses.ts";
import type { Synonyms } from "../lexicon-entry.ts";

/** "Hand on heart", "hand on her heart", ... */
function withOwner(...phrases: readonly string[]): string {
  return phrases
    .flatMap((phrase) => ["", "her ", "his ", "their ", "the "].map((owner) => phrase.replace("{}", owner)))
    .join(", ");
}

/** "Making a peace sign", "gives a peace sign", ... */
function sign(...names: readonly string[]): string {
  return names.flatMap((name) => [name, `${name} sign`, `${name} gesture`]).join(", ");
}

export const postureWords: Synonyms<Posture> = {
  relaxed: `relaxed posture, relaxed pose, neutral pose, ${withOwner("arms at {}sides", "arms by {}sides", "arms hanging down")}`,
  waving: `waving, waving hello, wave hello, wave at the camera, waving hand, waving goodbye, waving at the camera, waves hello, waves at the camera, gives a wave, giving a wave, friendly wave, hand raised, raised hand, hand raised in greeting, hand up in greeting, saying hello, saying hi, waves, waves goodbye, ${withOwner("raising {}hand", "raise {}hand", "waving {}hand", "wave {}hand")}`,
  "arms-crossed": `arms crossed, crossed arms, arms folded, folded arms, arms crossed over chest, ${withOwner("crossing {}arms", "cross {}arms", "fold {}arms", "folding {}arms", "crosses {}arms", "folds {}arms")}`,
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
    "chin propped on {}hand",
    "cheek on {}hand",
    "head on {}hand",
  )}`,
  "hands-on-hips": `arms akimbo, ${withOwner("hands on {}hips", "fists on {}hips", "fists at {}hips", "fists on {}waist", "hands on {}waist")}`,
  "hands-in-pockets": withOwner("hands in {}pockets", "hand in {}pocket", "hands in {}pocket"),
  "thumbs-up": "thumb up, thumbs up sign, giving a thumbs up, gives a thumbs up, thumbs raised",
  pointing: `pointing, points, pointing finger, pointing a finger, pointing up, pointing upwards, pointing at you, pointing at the viewer, pointing at the camera, pointing to the side, finger raised, raised finger, raised index finger, finger guns`,
  "peace-sign":
    `${sign("peace", "victory", "v")}, two fingers up, making a peace sign, flashing a peace sign`.replace(
      /^peace, peace sign/,
      "peace sign",
    ),
  "prayer-hands": `prayer hands, praying, praying hands, hands in prayer, hands folded in prayer, hands pressed together, palms together, hands together in prayer, palms pressed together, namaste, namaste pose, prayer pose, hands clasped, clasped hands, hands folded, folded hands`,
  shrugging: `shrugging, shrugs, shrug, ${withOwner("shrugging {}shoulders")}, palms up, palms turned up`,
  flexing: `flexing, flexes, flexed biceps, ${withOwner("flexing {}muscles", "flexing {}biceps", "flexing {}arms", "flexing {}arm", "showing off {}muscles", "showing {}muscles")}, bodybuilder pose, double biceps pose`,
  "hand-on-hip": withOwner("hand on {}hip", "fist on {}hip", "hand on {}waist"),
  "chin-on-fists": withOwner(
    "chin on {}fists",
    "chin on {}hands",
    "chin in {}hands",
    "chin on both fists",
    "chin on both hands",
    "chin resting on {}hands",
    "chin resting on {}fists",
    "head in {}hands",
    "face in {}hands",
    "hands under {}chin",
    "cheeks in {}hands",
  ),
  "arms-behind-back": withOwner(
    "arms behind {}back",
    "hands behind {}back",
    "arms clasped behind {}back",
    "hands clasped behind {}back",
    "arms folded behind {}back",
  ),
  "arms-raised": `arms raised, raised arms, arms up, arms in the air, hands in the air, hands up, both arms up, arms raised in triumph, arms overhead, arms above head, cheering, victory pose, celebrating, jumping for joy, ${withOwner("raising {}arms", "throwing {}arms up", "hands above {}head", "arms above {}head", "raising both {}hands")}`,
  saluting: "saluting, salute, giving a salute, military salute, hand at the temple",
  "finger-on-lips": `shushing, hushing, ${withOwner("finger on {}lips", "finger to {}lips", "finger at {}lips", "finger over {}lips", "finger on {}mouth")}`,
  "ok-sign": "ok sign, okay sign, ok gesture, okay gesture, ok hand, okay hand, perfect sign, chef's kiss",
  "open-arms": `open arms, arms open, arms wide open, arms outstretched, outstretched arms, arms spread, arms spread wide, arms flung wide, welcoming gesture, ${withOwner("opening {}arms", "spreading {}arms")}`,
  "raised-fist": `raised fist, fist raised, fist in the air, fist up, clenched fist, fist pump, pumping a fist, ${withOwner("raising {}fist", "raising a fist", "pumping {}fist", "shaking {}fist")}`,
  "heart-hands":
    "heart hands, hand heart, heart sign, heart shape with hands, heart with her hands, heart with his hands, heart with hands, making a heart, heart gesture, hands forming a heart",
};

/** What a description says a person has: "with crossed arms". */
export const posturePhrases: { readonly [posture in Posture]?: string } = {
  "arms-crossed": "crossed arms",
  "hand-on-heart": "a hand on the heart",
  "chin-on-hand": "the chin on a hand",
  "hands-on-hips": "hands on the hips",
  "hands-in-pockets": "hands in the pockets",
  "prayer-hands": "palms pressed together",
  "hand-on-hip": "a hand on the hip",
  "chin-on-fists": "the chin on both fists",
  "arms-behind-back": "the arms behind the back",
  "arms-raised": "raised arms",
  "finger-on-lips": "a finger on the lips",
  "open-arms": "open arms",
  "raised-fist": "a raised fist",
};

/** What a description says a person does. */
export const gesturePhrases: { readonly [posture in Posture]?: string } = {
  waving: "waving",
  "thumbs-up": "giving a thumbs up",
  pointing: "pointing",
  "peace-sign": "making a peace sign",
  shrugging: "shrugging",
  flexing: "flexing the muscles",
  saluting: "saluting",
  "ok-sign": "making an OK sign",
  "heart-hands": "forming a heart with both hands",
};
