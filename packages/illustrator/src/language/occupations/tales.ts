import type { Occupation } from "./occupation.ts";

/** History and tales. */
export const tales: readonly Occupation[] = [
  // History and tales
  {
    words: "druid",
    clothing: "cloak",
    color: "green",
    items: ["wooden-staff"],
    place: "forest",
  },
  { words: "dwarf, dwarven, dwarves", clothing: "armor", headwear: "viking-helmet", items: ["axe"] },
  {
    words: "samurai, ronin, shogun",
    clothing: "samurai-armor",
    headwear: "samurai-helmet",
    items: ["sword"],
    expression: "determined",
  },
  {
    words: "viking, norseman, shield maiden, shieldmaiden, norse warrior, viking warrior, berserker",
    clothing: "fur-cloak",
    color: "brown",
    headwear: "viking-helmet",
    items: ["axe", "shield"],
    expression: "determined",
  },
  {
    words: "barbarian, caveman, cavewoman, cave man",
    clothing: "fur-cloak",
    color: "brown",
    items: ["axe"],
    expression: "determined",
  },
  {
    words: "warrior, mercenary, soldier of fortune, swordsman, swordswoman, fighter in armor, dwarf warrior",
    clothing: "armor",
    items: ["sword", "shield"],
    expression: "determined",
  },
  {
    words: "centurion, legionary, legionnaire, roman soldier, spartan, hoplite, roman centurion",
    clothing: "armor",
    color: "gold",
    headwear: "roman-helmet",
    items: ["shield"],
    expression: "determined",
  },
  {
    words: "roman emperor, caesar, roman senator, emperor of rome, greek philosopher",
    clothing: "toga",
    color: "white",
    headwear: "laurel-wreath",
  },
  {
    words: "rogue, thief, assassin, burglar, bandit, outlaw",
    clothing: "cloak",
    color: "black",
    headwear: "hood",
    items: ["sword"],
  },
  {
    words: "bard, minstrel, troubadour",
    clothing: "tunic",
    color: "purple",
    headwear: "beret",
    items: ["guitar"],
  },
  {
    words:
      "squire, merchant, innkeeper, townsman, halfling, page boy, peasant, villager, serf, medieval peasant, blacksmith's apprentice, hobbit",
    clothing: "tunic",
    color: "brown",
  },
  { words: "centaur, centauress", stance: "centaur" },
  { words: "musketeer, cavalier", clothing: "cloak", color: "blue", headwear: "hat", items: ["sword"] },
  { words: "geisha, maiko", clothing: "kimono", items: ["umbrella"] },
  {
    words: "highwayman, colonial soldier, redcoat, revolutionary soldier",
    clothing: "officer-uniform",
    color: "red",
    headwear: "tricorn",
  },
  { words: "queen, empress, monarch", clothing: "royal-robe", color: "purple", headwear: "crown" },
  { words: "king, emperor", clothing: "royal-robe", color: "red", headwear: "crown" },
  { words: "princess, duchess", clothing: "dress", color: "pink", headwear: "crown" },
  { words: "prince, duke", clothing: "officer-uniform", color: "blue", headwear: "crown" },
  { words: "bride", clothing: "wedding-dress", headwear: "bridal-veil", items: ["flower"] },
  { words: "groom, bridegroom, best man", clothing: "tuxedo", items: ["buttonhole-flower"] },
  {
    words: "santa, santa claus, father christmas, saint nicholas",
    clothing: "santa-suit",
    headwear: "santa-hat",
    expression: "happy",
  },
  { words: "goth, emo, gothic", clothing: "leather-jacket", color: "black", items: ["eyeliner", "choker"] },
  { words: "hipster", clothing: "shirt", headwear: "beanie" },
];
