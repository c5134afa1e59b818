const byColor: { readonly [color: string]: string } = {
  red: "blood cherry cherries brick lobster beetroot strawberry poppy poppies rubies lipstick",
  crimson: "garnet",
  peru: "bronze",
  maroon: "wine burgundy claret merlot oxblood",
  orange:
    "carrot carrots fire flame flames pumpkin pumpkins apricot rust copper terracotta ember embers marigold saffron",
  yellow: "canary canaries sun butter daffodil lemon lemons corn banana sunflower sunflowers mustard",
  gold: "honey straw wheat amber sunlight",
  green: "grass moss leaf leaves pine fern ferns clover frog emerald emeralds pistachio basil apple apples",
  olive: "olives",
  teal: "lagoon",
  blue: "sea ocean sky sapphire sapphires cornflower forget cobalt bluebell bluebells denim",
  navy: "midnight ink",
  purple: "plum plums aubergine eggplant grape grapes amethyst violets lilacs lavender",
  pink: "rose roses flamingo salmon candyfloss bubblegum peony peonies",
  black: "coal night raven ravens crow pitch tar soot jet ebony obsidian liquorice",
  white: "snow milk chalk swan paper marble cotton daisies",
  ivory: "bone bones cream parchment",
  gray: "ash ashes smoke storm stone slate steel lead concrete elephant pewter graphite charcoal mouse gunmetal fog dove",
  silver: "moonlight moon quicksilver",
  brown:
    "chocolate coffee cocoa chestnut chestnuts walnut mud mahogany tobacco cinnamon mocha bark oak leather",
  tan: "caramel toffee biscuit",
  beige: "sand desert dunes oatmeal champagne",
  coral: "corals",
};

/** The colours that things are known for, by their word. */
export const thingColors: { readonly [thing: string]: string | undefined } = Object.fromEntries(
  Object.entries(byColor).flatMap(([color, things]) => things.split(" ").map((thing) => [thing, color])),
);
