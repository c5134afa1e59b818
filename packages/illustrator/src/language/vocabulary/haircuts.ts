import type { HairCut, HairStyle } from "../../brief/values/hair.ts";

/**
 * Phrases that name one haircut. They state its hairstyle too, which `style` gives if people count the cut as another one
 * than it is drawn as in styles with fewer cuts.
 */
export const haircutWords: readonly {
  readonly cut: HairCut;
  readonly style?: HairStyle;
  readonly words: string;
}[] = [
  { cut: "crew", words: "crew cut, crewcut, flat top, flattop" },
  {
    cut: "receding",
    style: "bald",
    words: "receding hairline, receding hair, receding, widow's peak",
  },
  {
    cut: "thinning",
    words:
      "thinning hair, thinning, balding, going bald, bald spot, comb over, combover, thin hair on top, hardly any hair, hardly any hair left, barely any hair, barely any hair left, almost no hair, not much hair left, wisps of hair, few wisps, wisps above the ears, wisps above his ears, wisps over his ears, tufts above the ears, tufts above his ears, tufts over his ears, fringe of hair around, ring of hair",
  },
  { cut: "side-part", words: "side part, side parting, side parted hair, side swept hair" },
  { cut: "quiff", words: "quiff, pompadour" },
  {
    cut: "slick-back",
    words:
      "slicked back, slicked back hair, slick back, slicked hair, swept back hair, combed back, combed back hair",
  },
  { cut: "messy", words: "bed head, bedhead" },
  { cut: "spiky", words: "spiky hair, spiked hair, spiky haired, spikes for hair" },
  { cut: "bowl", words: "bowl cut, bowl haircut, mushroom cut" },
  { cut: "pixie", words: "pixie cut, pixie, pixie haircut" },
  {
    cut: "shaved-side",
    words:
      "shaved side, one shaved side, side shave, sidecut, side cut, half shaved, half shaved head, shaved on one side",
  },
  { cut: "wavy-bob", words: "wavy bob, wavy lob, curly bob" },
  { cut: "long-straight", words: "long straight hair, long sleek hair" },
  { cut: "long-wavy", words: "long wavy hair, long waves" },
  { cut: "long-curly", words: "long curly hair, long ringlets" },
  { cut: "long-curls", words: "long curls, big curls, voluminous curls" },
  { cut: "short-curls", words: "short curly hair, short curls" },
  { cut: "top-bun", words: "top knot, topknot, man bun, top bun, high bun, ballerina bun" },
  { cut: "low-bun", words: "low bun, chignon" },
  { cut: "high-ponytail", words: "high ponytail, high pony" },
  { cut: "low-ponytail", words: "low ponytail, side ponytail, low pony" },
  {
    cut: "two-braids",
    words: "two braids, twin braids, french braids, dutch braids, two plaits, pigtail braids",
  },
  {
    cut: "twin-tails",
    words:
      "pigtails, pig tails, twin tails, twintails, twin pigtails, two pigtails, two ponytails, bunches in her hair, hair in bunches",
  },
  {
    cut: "crown-braid",
    words: "crown braid, braided crown, braid crown, halo braid, milkmaid braid, braided updo",
  },
  { cut: "puffs", words: "afro puffs, hair puffs, two puffs" },
  { cut: "space-buns", words: "space buns, double buns, two buns" },
  { cut: "cornrows", words: "cornrow, corn rows" },
  { cut: "long-locs", style: "braids", words: "box braids" },
  { cut: "long-locs", words: "long locs, long dreads, long dreadlocks" },
  { cut: "short-locs", words: "short locs, short dreads, short dreadlocks" },
  { cut: "small-afro", words: "short afro, small afro" },
  { cut: "big-afro", words: "big afro, huge afro, large afro" },
];

/** Haircuts that a length and a texture name together: "long curly red hair". */
export const cutsOfLength: {
  readonly [length in "long" | "short"]: { readonly [style in HairStyle]?: HairCut };
} = {
  long: { curly: "long-curly", wavy: "long-wavy", dreadlocks: "long-locs", afro: "big-afro" },
  short: { curly: "short-curls", dreadlocks: "short-locs", afro: "small-afro" },
};

/** Words for a fringe, which long hair has if no other hair is stated. */
export const fringeWords = "bangs, straight bangs, blunt bangs, curtain bangs, fringe";

/** Noun phrases for hair. "Bald" is an adjective before the noun instead. */
export const haircutPhrases: { readonly [value in Exclude<HairCut, "bald">]: string } = {
  buzz: "a {} buzz cut",
  crew: "a {} crew cut",
  receding: "receding {} hair",
  thinning: "thinning {} hair",
  "side-part": "{} hair with a side parting",
  quiff: "a {} quiff",
  "slick-back": "slicked-back {} hair",
  messy: "messy {} hair",
  spiky: "spiky {} hair",
  bowl: "a {} bowl cut",
  undercut: "a {} undercut",
  mohawk: "a {} mohawk",
  pixie: "a {} pixie cut",
  "shaved-side": "{} hair that is shaved on one side",
  bob: "a {} bob",
  "wavy-bob": "a wavy {} bob",
  "long-straight": "long straight {} hair",
  "long-fringe": "long {} hair with a fringe",
  "long-wavy": "long wavy {} hair",
  "long-curly": "long curly {} hair",
  "top-bun": "{} hair in a top knot",
  "low-bun": "{} hair in a low bun",
  "high-ponytail": "a high {} ponytail",
  "low-ponytail": "a low {} ponytail",
  "two-braids": "two {} braids",
  "twin-tails": "{} twin tails",
  "crown-braid": "a {} crown braid",
  puffs: "{} hair in two puffs",
  "space-buns": "{} hair in space buns",
  cornrows: "{} cornrows",
  "short-locs": "short {} locs",
  "long-locs": "long {} locs",
  "small-afro": "a small {} afro",
  "big-afro": "a big {} afro",
  "short-curls": "short {} curls",
  "long-curls": "long {} curls",
};
