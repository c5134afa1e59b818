/**
 * Expressions, postures and company. Face codes store the position of a value in its list, so new values are added at the end of a list and none is
 * moved or removed.
 */

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

export const expressions = [
  "neutral",
  ...emotions,
  "sad",
  "angry",
  "excited",
  "focused",
  "skeptical",
] as const;

/**
 * Faces: what exactly an expression looks like, in styles that draw it. The first eight are the faces of people of whom no
 * expression is asked.
 */
export const faces = [
  "soft-smile",
  "open-smile",
  "half-smile",
  "raised-cheeks",
  "at-ease",
  "listening",
  "gentle-laugh",
  "shy",
  "broad-smile",
  "big-laugh",
  "sly",
  "wink",
  "smug",
  "proud",
  "stern",
  "sleepy",
  "weary",
  "serene",
  "tearful",
  "furious",
  "bored",
  "disgusted",
  "tongue-out",
  "scared",
  "worried",
  "dreamy",
] as const;

/** What arms and hands do. A hand that holds something goes on holding it. */
export const postures = [
  "relaxed",
  "waving",
  "arms-crossed",
  "hand-on-heart",
  "chin-on-hand",
  "hands-on-hips",
  "hands-in-pockets",
  "thumbs-up",
  "pointing",
  "peace-sign",
  "prayer-hands",
  "shrugging",
  "flexing",
  "hand-on-hip",
  "chin-on-fists",
  "arms-behind-back",
  "arms-raised",
  "saluting",
  "finger-on-lips",
  "ok-sign",
  "open-arms",
  "raised-fist",
  "heart-hands",
] as const;

/** How somebody stands, sits, moves or rides. */
export const stances = [
  "standing",
  "sitting",
  "at-table",
  "cross-legged",
  "running",
  "jumping",
  "dancing",
  "bicycle",
  "scooter",
  "motorbike",
  "horse",
  "skateboard",
  "snowboard",
  "wheelchair",
  "centaur",
] as const;

/** Who accompanies somebody: an animal, or a baby. */
export const companions = [
  "cat",
  "dog",
  "rabbit",
  "parrot",
  "owl",
  "raven",
  "eagle",
  "pigeon",
  "robin",
  "chick",
  "hen",
  "duck",
  "duckling",
  "mouse",
  "rat",
  "hamster",
  "guinea-pig",
  "ferret",
  "squirrel",
  "hedgehog",
  "frog",
  "lizard",
  "chameleon",
  "tortoise",
  "monkey",
  "bat",
  "fox",
  "wolf",
  "bear",
  "panda",
  "koala",
  "raccoon",
  "red-panda",
  "otter",
  "penguin",
  "pig",
  "sheep",
  "goat",
  "lion",
  "tiger",
  "dragon",
  "unicorn",
  "baby",
] as const;

/** Where a companion is. */
export const companionPlaces = ["arms", "lap", "shoulder", "hand", "head", "beside"] as const;

/** Where the eyes look, if not at the viewer. */
export const gazes = ["aside", "up", "down"] as const;

/** From where a head is seen: from the front, from a side and the front, or from a side. */
export const views = ["front", "three-quarter", "profile"] as const;

/** To which side of the picture a turned head looks. */
export const facings = ["left", "right"] as const;

export type Expression = (typeof expressions)[number];
export type Face = (typeof faces)[number];
export type Posture = (typeof postures)[number];
export type Stance = (typeof stances)[number];
export type Companion = (typeof companions)[number];
export type CompanionPlace = (typeof companionPlaces)[number];
export type Gaze = (typeof gazes)[number];
export type View = (typeof views)[number];
export type Facing = (typeof facings)[number];
