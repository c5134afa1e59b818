import type { Age, Gender } from "../../../brief/values/beings.ts";
import type { HairCut, HairStyle } from "../../../brief/values/hair.ts";

type Cuts = readonly [HairCut, ...HairCut[]];

/** The haircut that shows a hairstyle. The seed decides among those that are usual. */
export function haircutOf(style: HairStyle, gender: Gender, age: Age, seed: number): HairCut {
  const cuts = cutsOf(style, gender, age);
  return cuts[seed % cuts.length] ?? cuts[0];
}

function cutsOf(style: HairStyle, gender: Gender, age: Age): Cuts {
  if (age === "child") return (childCuts[style] ?? usualCuts[style])[gender];
  if (age === "senior") return (seniorCuts[style] ?? usualCuts[style])[gender];
  return usualCuts[style][gender];
}

type CutsOfStyle = { readonly [gender in Gender]: Cuts };

const usualCuts: { readonly [style in HairStyle]: CutsOfStyle } = {
  bald: { feminine: ["bald"], masculine: ["bald"], neutral: ["bald"] },
  buzz: { feminine: ["buzz"], masculine: ["buzz", "crew", "buzz"], neutral: ["buzz"] },
  short: {
    feminine: ["pixie", "messy", "pixie", "bowl", "pixie"],
    masculine: ["side-part", "quiff", "messy", "slick-back", "crew", "side-part", "messy"],
    neutral: ["messy", "pixie", "side-part", "bowl", "quiff"],
  },
  curly: {
    feminine: ["long-curly", "long-curls", "short-curls"],
    masculine: ["short-curls"],
    neutral: ["short-curls", "long-curls"],
  },
  wavy: {
    feminine: ["long-wavy", "wavy-bob", "long-wavy"],
    masculine: ["messy", "quiff", "messy"],
    neutral: ["wavy-bob", "long-wavy"],
  },
  afro: {
    feminine: ["big-afro", "small-afro"],
    masculine: ["small-afro", "big-afro", "small-afro"],
    neutral: ["small-afro", "big-afro"],
  },
  long: {
    feminine: ["long-straight", "long-wavy", "long-fringe"],
    masculine: ["long-straight", "long-wavy"],
    neutral: ["long-straight", "long-fringe", "long-wavy"],
  },
  bob: { feminine: ["bob", "wavy-bob"], masculine: ["wavy-bob", "bob"], neutral: ["bob", "wavy-bob"] },
  bun: {
    feminine: ["top-bun", "low-bun"],
    masculine: ["top-bun"],
    neutral: ["top-bun", "low-bun"],
  },
  ponytail: {
    feminine: ["high-ponytail", "low-ponytail"],
    masculine: ["low-ponytail", "high-ponytail"],
    neutral: ["low-ponytail", "high-ponytail"],
  },
  braids: {
    feminine: ["two-braids", "crown-braid", "two-braids"],
    masculine: ["cornrows"],
    neutral: ["two-braids", "cornrows"],
  },
  dreadlocks: {
    feminine: ["long-locs", "short-locs", "long-locs"],
    masculine: ["short-locs", "long-locs"],
    neutral: ["long-locs", "short-locs"],
  },
  mohawk: { feminine: ["mohawk"], masculine: ["mohawk"], neutral: ["mohawk"] },
  undercut: {
    feminine: ["shaved-side", "undercut", "shaved-side"],
    masculine: ["undercut"],
    neutral: ["undercut", "shaved-side"],
  },
};

const childCuts: { readonly [style in HairStyle]?: CutsOfStyle } = {
  ponytail: {
    feminine: ["high-ponytail", "twin-tails"],
    masculine: ["low-ponytail", "high-ponytail"],
    neutral: ["low-ponytail", "high-ponytail"],
  },
  bun: {
    feminine: ["space-buns", "top-bun"],
    masculine: ["top-bun"],
    neutral: ["top-bun", "space-buns"],
  },
  afro: {
    feminine: ["puffs", "small-afro", "big-afro"],
    masculine: ["small-afro"],
    neutral: ["small-afro", "puffs"],
  },
  short: {
    feminine: ["bowl", "pixie", "messy"],
    masculine: ["messy", "bowl", "side-part"],
    neutral: ["messy", "bowl", "pixie"],
  },
};

/** Long gray curls look like a wig, so curls of seniors are those of a perm. */
const seniorCuts: { readonly [style in HairStyle]?: CutsOfStyle } = {
  curly: { feminine: ["short-curls"], masculine: ["short-curls"], neutral: ["short-curls"] },
  bald: { feminine: ["bald"], masculine: ["thinning", "bald"], neutral: ["bald"] },
  short: {
    feminine: ["pixie"],
    masculine: ["side-part", "receding", "slick-back", "crew"],
    neutral: ["side-part", "pixie", "messy"],
  },
};

/** Haircuts that fall past the ears or are tied. */
export const longHaircuts: ReadonlySet<HairCut> = new Set<HairCut>([
  "bob",
  "wavy-bob",
  "long-straight",
  "long-fringe",
  "long-wavy",
  "long-curly",
  "long-curls",
  "top-bun",
  "low-bun",
  "high-ponytail",
  "low-ponytail",
  "two-braids",
  "twin-tails",
  "crown-braid",
  "long-locs",
]);
