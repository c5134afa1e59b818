import type { ClothingPattern } from "../../brief/values/clothes.ts";
import type { HairDye } from "../../brief/values/hair.ts";
import type { Synonyms } from "../lexicon-entry.ts";

/** Adjectives that mean a pattern next to clothes, or after "in" and "wearing". */
export const patternAdjectives: { readonly [pattern in ClothingPattern]: string } = {
  stripes:
    "striped, stripy, stripey, stripe, breton, breton striped, horizontally striped, nautical, sailor striped",
  "vertical-stripes": "vertically striped, vertical striped, candy striped, ticking",
  pinstripes: "pinstripe, pinstriped, pin striped, pin stripe, chalk striped, chalk stripe",
  checks:
    "checked, checkered, chequered, checkerboard, gingham, houndstooth, check, buffalo check, grid patterned",
  tartan: "tartan, plaid, flannel, lumberjack, glen check, madras",
  "polka-dots": "polka dot, polka dotted, dotted, spotted, spotty, dotty, polka",
  flowers:
    "floral, flowery, flowered, flower print, floral print, flower patterned, floral patterned, flower power, paisley, tropical, tropical print, hawaiian, botanical print, liberty print, rose print, palm print, batik, ankara, wax print",
  leopard:
    "leopard print, leopard, leopard skin, cheetah print, cheetah, jaguar print, animal print, leopard spotted",
  zebra: "zebra print, zebra, zebra striped, tiger print, tiger striped, tiger stripe",
  camouflage: "camo, camouflage, camo print, camouflage print, camouflage patterned",
  argyle: "argyle, argyll, diamond patterned, diamond pattern, harlequin",
  nordic:
    "nordic, norwegian, fair isle, nordic pattern, nordic patterned, norwegian patterned, snowflake patterned, snowflake",
  "tie-dye":
    "tie dye, tie dyed, tiedye, psychedelic, batik dyed, rainbow, multicoloured, multicolored, colourful, colorful",
  sequins:
    "sequin, sequined, sequinned, sequins, glitter, glittery, glittering, sparkly, sparkling, spangled, beaded, rhinestone, bejewelled, bejeweled, metallic, lame, shimmering, shimmery",
  embroidery: "embroidered, brocade, embroidery, brocaded, folk embroidered, vyshyvanka, needlework",
  stars: "star print, starry, star patterned, star spangled, star covered",
  hearts: "heart print, heart patterned, heart covered",
  "two-tone": "two tone, two toned, colour block, color block, colour blocked, color blocked, half and half",
};

/** Nouns for a pattern, next to clothes: "a white shirt with blue stripes". Colours beside them are those of the pattern. */
export const patternNouns: Synonyms<ClothingPattern> = {
  stripes: "stripes, horizontal stripes, breton stripes",
  "vertical-stripes": "vertical stripes",
  pinstripes: "pinstripes, pin stripes",
  checks: "checks, check pattern, checkered pattern, chequered pattern, gingham pattern, houndstooth pattern",
  tartan: "tartan pattern, plaid pattern",
  "polka-dots": "polka dots, dots, polka dot pattern, polka dot print",
  flowers:
    "flower pattern, floral pattern, flower prints, floral prints, flowers all over, printed flowers, small flowers, hibiscus flowers",
  leopard: "leopard spots, leopard pattern",
  zebra: "zebra stripes, tiger stripes",
  camouflage: "camouflage pattern, camo pattern",
  argyle: "argyle pattern, diamonds pattern",
  nordic: "fair isle pattern, nordic pattern, snowflake pattern",
  embroidery:
    "gold embroidery, silver embroidery, floral embroidery, flower embroidery, embroidered flowers, embroidered trim",
  stars: "printed stars, star pattern, stars all over",
  hearts: "printed hearts, heart pattern, hearts all over",
  sequins: "gold sequins, silver sequins",
};

/** Clothes whose name includes a pattern. */
export const patternedClothes: readonly {
  readonly type: string;
  readonly pattern: ClothingPattern;
  readonly words: string;
}[] = [
  {
    type: "shirt",
    pattern: "flowers",
    words: "hawaiian shirt, aloha shirt, holiday shirt, hawaii shirt, vacation shirt",
  },
  { type: "shirt", pattern: "tartan", words: "lumberjack shirt, flannel shirt, plaid flannel, flannel" },
  {
    type: "sweater",
    pattern: "nordic",
    words:
      "norwegian sweater, norwegian jumper, nordic sweater, nordic jumper, icelandic sweater, icelandic jumper, christmas sweater, christmas jumper, ugly christmas sweater, ugly sweater, fair isle, lopapeysa",
  },
  { type: "t-shirt", pattern: "stripes", words: "breton top, breton shirt, marinière, mariniere" },
];

/** Adjectives that mean how hair is dyed. */
export const dyeAdjectives: { readonly [dye in HairDye]: string } = {
  ombre: "ombre, balayage, dip dyed, dip dye, gradient",
  streaks: "streaked, streaky, highlighted, frosted",
  roots: "grown out",
  split: "split, split dyed, split dye, two tone, two toned, half and half, e girl",
};

/** Nouns for a part of hair in another colour: "blonde hair with pink streaks". */
export const dyeNouns: { readonly [dye in HairDye]: string } = {
  ombre: "tips, dyed tips, ends, dyed ends, ombre ends",
  streaks: "streaks, streak, highlights, lowlights, strands, strand, money piece, streak in hair",
  roots: "roots, regrowth",
  split: "split dye",
};

/** Patterns in descriptions, after "with". */
export const patternPhrases: { readonly [pattern in ClothingPattern]: string } = {
  stripes: "stripes",
  "vertical-stripes": "vertical stripes",
  pinstripes: "pinstripes",
  checks: "checks",
  tartan: "a tartan pattern",
  "polka-dots": "polka dots",
  flowers: "flowers",
  leopard: "leopard spots",
  zebra: "zebra stripes",
  camouflage: "a camouflage pattern",
  argyle: "an argyle pattern",
  nordic: "a Nordic pattern",
  "tie-dye": "a tie-dye pattern",
  sequins: "sequins",
  embroidery: "embroidery",
  stars: "stars",
  hearts: "hearts",
  "two-tone": "two colours",
};

/** Dyed hair in descriptions, where `{}` is replaced by a colour. */
export const dyePhrases: { readonly [dye in HairDye]: string } = {
  ombre: "{} tips",
  streaks: "{} streaks",
  roots: "{} roots",
  split: "{} hair on one side",
};
