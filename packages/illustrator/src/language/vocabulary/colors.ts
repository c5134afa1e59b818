import type { ColorName, HairColor, Skin } from "../../brief/values.ts";
import type { Synonyms } from "../lexicon-entry.ts";

/** Synonyms of the named colours. The lexicon adds the names and the CSS colour names. */
export const colorWords: Synonyms<ColorName> = {
  black: "jet black, pitch black, ebony black, noir black, all black",
  white: "snow white, off white, cream, creamy white, all white, pure white",
  gray: "grey, charcoal gray, charcoal grey, ash gray, dark gray, dark grey, light gray, light grey, graphite, slate",
  red: "scarlet, ruby, cherry red, bright red, crimson red, blood red, vermilion, dark red",
  orange: "tangerine, pumpkin, bright orange, burnt orange",
  yellow: "mustard, lemon, bright yellow, canary",
  green:
    "emerald, bright green, mint, mint green, sage green, forest green, dark green, lime green, olive green, light green, jade",
  teal: "cyan blue, dark teal, bright teal, petrol, turquoise blue",
  blue: "blu, azure blue, sky blue, light blue, royal blue, cobalt, bright blue, electric blue, baby blue, denim blue, sapphire",
  navy: "navy blue, dark blue, midnight blue",
  purple: "violet, lilac, plum purple, bright purple, dark purple, lavender purple, light purple, mauve",
  pink: "hot pink, rose pink, bright pink, light pink, fuchsia pink, bubblegum, pastel pink, dusty pink, neon pink, magenta pink, rosy pink",
  brown: "chocolate brown, dark brown, light brown, coffee brown, rust, maroon brown, chestnut brown",
  beige: "sand, khaki beige, camel, cream beige",
  gold: "golden, gilded, gold colored, gold coloured",
  silver: "silvery, chrome, metallic, silver colored, silver coloured",
};

/** Colours by their nearest CSS name. */
export const otherColorWords: { readonly [color: string]: string } = {
  maroon: "burgundy, wine red, wine coloured, wine colored, oxblood, bordeaux, claret, garnet",
  black: "near black, off black, almost black",
  white: "bone white, eggshell, off white",
  gray: "anthracite, storm grey, storm gray, pewter, gunmetal",
  red: "raspberry, raspberry red, brick red, rusty red",
  orange:
    "amber, rust orange, terracotta, terra cotta, burnt sienna, peach coloured, peach colored, apricot, copper coloured, copper colored, saffron",
  yellow: "marigold yellow, sunflower yellow, butter yellow",
  gold: "ochre, ocher",
  green:
    "sage green, dusty green, moss green, mossy green, bottle green, racing green, pine green, hunter green, seafoam, sea foam, seafoam green, pistachio, leafy green",
  blue: "ice blue, icy blue, powder blue, pale blue, glacier blue, storm blue, slate blue, dusty blue, steel blue, denim, periwinkle",
  purple: "aubergine, eggplant, wine purple",
  pink: "blush pink, dusty rose, rose gold, old rose, peach pink",
  brown: "espresso brown, tobacco, cognac, cinnamon brown",
  beige: "taupe, oatmeal, ecru, champagne",
};

/** Things that mean a colour in a palette: "rust and bone". */
export const paletteColors: ReadonlyMap<string, string> = new Map(
  Object.entries({
    white: "bone, chalk, milk, paper, pearl, ivory, snow",
    beige: "butter, sand, oat, stone, vanilla, wheat, linen, parchment",
    black: "ink, coal, onyx, charcoal, jet",
    gray: "ash, smoke, fog, steel, slate, concrete, stone grey",
    red: "brick, cherry, ruby, tomato, crimson, poppy, cranberry",
    maroon: "wine, burgundy, oxblood",
    orange: "pumpkin, copper, clay, terracotta, peach, apricot, salmon, persimmon",
    coral: "coral",
    yellow: "honey, lemon, sunflower, sun, butter yellow",
    gold: "brass, ochre, bronze",
    green: "sage, moss, pine, forest, leaf, fern, olive, lime, avocado, grass",
    teal: "sea, lagoon, petrol",
    blue: "sky, ocean, denim, cornflower, cobalt, ice",
    purple: "plum, grape, berry, orchid, aubergine, thistle",
    pink: "blush, rose, bubblegum, flamingo",
    brown: "chocolate, cocoa, coffee, caramel, cinnamon, walnut, bark, tobacco, cork",
  }).flatMap(([color, words]) => words.split(", ").map((word): [string, string] => [word, color])),
);

/** The hair colour of the Brief for other colours. The rest is matched by distance. */
export const nearestHairColor: { readonly [color: string]: HairColor | undefined } = {
  black: "black",
  white: "white",
  gray: "gray",
  silver: "gray",
  red: "red",
  orange: "red",
  yellow: "blonde",
  gold: "blonde",
  beige: "blonde",
  green: "green",
  teal: "teal",
  blue: "blue",
  navy: "blue",
  purple: "purple",
  pink: "pink",
  brown: "brown",
};

/** The skin tone of the Brief for colours of human skin. Others stay colours. */
export const nearestSkin: { readonly [color: string]: Skin | undefined } = {
  white: "porcelain",
  beige: "light",
  olive: "olive",
  tan: "tan",
  gold: "tan",
  brown: "brown",
  black: "dark",
};

/** Coat colours of animals for hair colour words. */
export const coatColors: { readonly [color: string]: string | undefined } = {
  red: "orange",
  auburn: "brown",
  blonde: "gold",
};

/** CSS colour names that mean a material: "a cream linen suit". */
export const materials: readonly string[] = ["linen"];

/** CSS colour names that are also objects: "in the snow" is not a colour. */
export const objectColors: readonly string[] = [
  "chocolate",
  "coral",
  "orchid",
  "peru",
  "plum",
  "salmon",
  "seashell",
  "snow",
  "thistle",
  "tomato",
  "wheat",
];
