import type { Accessory } from "../../brief/values.ts";
import type { Terms } from "./costumes.ts";

/** Tools and gear that are worn. */
export const wornItemTerms = {
  stethoscope: { words: "stethoscopes", phrase: "a {} stethoscope" },
  whistle: { words: "referee whistle, whistle around", phrase: "a {} whistle" },
  "tape-measure": { words: "measuring tape, tape measures", phrase: "a {} tape measure" },
  "boxing-gloves": { words: "boxing glove, boxer gloves", phrase: "{} boxing gloves" },
} as const satisfies Terms<Accessory>;

/** Tools, instruments and gear that are held. */
export const heldItemTerms = {
  guitar: {
    words: "electric guitar, acoustic guitar, bass guitar, ukulele, banjo, lute",
    phrase: "a {} guitar",
  },
  violin: { words: "fiddle, viola", phrase: "a {} violin" },
  trumpet: { words: "bugle, cornet, flugelhorn", phrase: "a {} trumpet" },
  drumsticks: { words: "drum sticks, drumstick", phrase: "{} drumsticks" },
  "paint-palette": {
    words:
      "painter's palette, artist's palette, paintbrush, paint brush, palette and brush, paintbrushes, palette and brushes",
    phrase: "a {} palette and a brush",
  },
  wrench: { words: "spanner, monkey wrench, pipe wrench", phrase: "a {} wrench" },
  hammer: { words: "mallet, carpenter's hammer, sledgehammer, claw hammer", phrase: "a {} hammer" },
  "paint-roller": { words: "paint roller, roller brush", phrase: "a {} paint roller" },
  sword: {
    words:
      "katana, rapier, longsword, broadsword, sabre, saber, cutlass, claymore, scimitar, foil and mask, dagger",
    phrase: "a {} sword",
  },
  shield: { words: "round shield, kite shield, buckler", phrase: "a {} shield" },
  "wooden-staff": {
    words:
      "wizard staff, magic staff, quarterstaff, wizard's staff, gnarled staff, walking staff, walking stick, wizards staff, shepherd's crook, holding a staff",
    phrase: "a {} staff",
  },
  wand: { words: "magic wand, wizard wand, fairy wand, baton, conductor's baton", phrase: "a {} wand" },
  "bow-and-arrow": {
    words: "bow and arrows, longbow, crossbow, archer's bow, recurve bow",
    phrase: "a {} bow",
  },
  axe: {
    words: "ax, battle axe, battleaxe, hatchet, fire axe, tomahawk",
    phrase: "a {} axe",
  },
  "soccer-ball": { words: "football ball, football under, a football", phrase: "a {} soccer ball" },
  basketball: { words: "basketball ball, basketballs", phrase: "a {} basketball" },
  "baseball-bat": { words: "cricket bat, baseball bats", phrase: "a {} baseball bat" },
  "tennis-racket": {
    words: "tennis racquet, racket, racquet, badminton racket",
    phrase: "a {} tennis racket",
  },
  "golf-club": { words: "golf clubs, golf iron", phrase: "a {} golf club" },
  dumbbell: { words: "dumbbells, dumb bell, kettlebell, barbell, hand weight", phrase: "a {} dumbbell" },
  clipboard: { words: "clip board, checklist, notepad", phrase: "a {} clipboard" },
  briefcase: {
    words: "brief case, attache case, toolbox, tool box, doctor's bag",
    phrase: "a {} briefcase",
  },
  "magnifying-glass": { words: "magnifier, loupe, magnifying lens", phrase: "a {} magnifying glass" },
  scissors: { words: "shears, pair of scissors, comb and scissors, hair clippers", phrase: "{} scissors" },
  flask: {
    words: "test tube, beaker, erlenmeyer flask, conical flask, potion, potion bottle, vial, test tubes",
    phrase: "a {} flask",
  },
  "rolling-pin": { words: "rolling pins, dough roller", phrase: "a {} rolling pin" },
  "frying-pan": { words: "skillet, saucepan, wok, cooking pan", phrase: "a {} frying pan" },
  cleaver: {
    words: "meat cleaver, chef's knife, chef knife, kitchen knife, butcher knife",
    phrase: "a {} cleaver",
  },
  tray: { words: "serving tray, silver tray, tray of drinks, cocktail shaker", phrase: "a {} tray" },
  envelope: {
    words: "letter in hand, holding a letter, mail in hand, love letter",
    phrase: "an {} envelope",
  },
  parcel: {
    words: "cardboard box, package in hand, holding a package, delivery box, a package, pizza box",
    phrase: "a {} parcel",
  },
  "watering-can": { words: "watering cans", phrase: "a {} watering can" },
  pitchfork: { words: "hay fork, rake, shovel, spade, garden fork, trident", phrase: "a {} pitchfork" },
  "fishing-rod": { words: "fishing pole, fishing rods", phrase: "a {} fishing rod" },
  gavel: { words: "judge's gavel, judge's hammer, auction hammer", phrase: "a {} gavel" },
  broom: { words: "broomstick, besom, feather duster", phrase: "a {} broom" },
  "game-controller": {
    words: "gamepad, game pad, joystick, video game controller, controller in hand",
    phrase: "a {} game controller",
  },
  "crystal-ball": { words: "crystal balls, glass orb, magic orb", phrase: "a {} crystal ball" },
  umbrella: { words: "parasol, brolly", phrase: "an {} umbrella" },
} as const satisfies Terms<Accessory>;
