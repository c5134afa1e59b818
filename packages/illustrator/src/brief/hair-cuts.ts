import { type HairCut, type HairStyle, hairCuts } from "./values/hair.ts";

/** The hairstyle that a haircut is drawn as in styles with fewer cuts. */
export const hairstyleOfCut: { readonly [cut in HairCut]: HairStyle } = {
  bald: "bald",
  buzz: "buzz",
  crew: "buzz",
  receding: "short",
  thinning: "bald",
  "side-part": "short",
  quiff: "short",
  "slick-back": "short",
  messy: "short",
  bowl: "short",
  undercut: "undercut",
  mohawk: "mohawk",
  pixie: "short",
  "shaved-side": "undercut",
  bob: "bob",
  "wavy-bob": "bob",
  "long-straight": "long",
  "long-fringe": "long",
  "long-wavy": "wavy",
  "long-curly": "curly",
  "top-bun": "bun",
  "low-bun": "bun",
  "high-ponytail": "ponytail",
  "low-ponytail": "ponytail",
  "two-braids": "braids",
  "crown-braid": "braids",
  puffs: "afro",
  "space-buns": "bun",
  cornrows: "braids",
  "short-locs": "dreadlocks",
  "long-locs": "dreadlocks",
  "small-afro": "afro",
  "big-afro": "afro",
  "short-curls": "curly",
  "long-curls": "curly",
  spiky: "short",
  "twin-tails": "ponytail",
};

/** Whether a value is a haircut of a hairstyle. */
export function isCutOfStyle(cut: string | undefined, style: string): boolean {
  return hairCuts.some((known) => known === cut && hairstyleOfCut[known] === style);
}
