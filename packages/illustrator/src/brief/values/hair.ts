/**
 * Hair and beards. Face codes store the position of a value in its list, so new values are added at the end of a list and none is
 * moved or removed.
 */

export const hairStyles = [
  "bald",
  "buzz",
  "short",
  "curly",
  "wavy",
  "afro",
  "long",
  "bob",
  "bun",
  "ponytail",
  "braids",
  "dreadlocks",
  "mohawk",
  "undercut",
] as const;

/** Haircuts: what exactly a hairstyle looks like. */
export const hairCuts = [
  "bald",
  "buzz",
  "crew",
  "receding",
  "thinning",
  "side-part",
  "quiff",
  "slick-back",
  "messy",
  "bowl",
  "undercut",
  "mohawk",
  "pixie",
  "shaved-side",
  "bob",
  "wavy-bob",
  "long-straight",
  "long-fringe",
  "long-wavy",
  "long-curly",
  "top-bun",
  "low-bun",
  "high-ponytail",
  "low-ponytail",
  "two-braids",
  "crown-braid",
  "puffs",
  "space-buns",
  "cornrows",
  "short-locs",
  "long-locs",
  "small-afro",
  "big-afro",
  "short-curls",
  "long-curls",
  "spiky",
  "twin-tails",
] as const;

export const hairColors = [
  "black",
  "brown",
  "blonde",
  "red",
  "auburn",
  "gray",
  "white",
  "blue",
  "pink",
  "green",
  "purple",
  "teal",
] as const;

/** How hair is dyed in two colours. */
export const hairDyes = ["ombre", "streaks", "roots", "split"] as const;

export const facialHairs = ["none", "stubble", "moustache", "goatee", "beard"] as const;

/** `medium` is the style's own length, `long` reaches to the chest, `braided` is long and ends in braids. */
export const beardLengths = ["medium", "long", "braided"] as const;

export type HairStyle = (typeof hairStyles)[number];
export type HairCut = (typeof hairCuts)[number];
export type HairColor = (typeof hairColors)[number];
export type HairDye = (typeof hairDyes)[number];
export type FacialHair = (typeof facialHairs)[number];
export type BeardLength = (typeof beardLengths)[number];
