import type { Accessory } from "../../brief/values/things.ts";
import type { Terms } from "./costumes.ts";

/** Tools and gear that are worn. */
export const wornItemTerms = {
  stethoscope: { words: "stethoscopes" },
  whistle: { words: "referee whistle, whistle around" },
  "tape-measure": { words: "measuring tape, tape measures" },
  "boxing-gloves": { words: "boxing glove, boxer gloves" },
} as const satisfies Terms<Accessory>;

/** Who holds a lead has a dog with them. */
export const dogLeadWords =
  "dog leash, leash in his hand, leash in her hand, lead in his hand, lead in her hand, holding a leash, dog on a lead, dog on a leash";

/** Tools, instruments and gear that are held. */
export const heldItemTerms = {
  guitar: {
    words: "electric guitar, acoustic guitar, bass guitar, ukulele, banjo, lute",
  },
  violin: { words: "fiddle, viola" },
  trumpet: { words: "bugle, cornet, flugelhorn" },
  drumsticks: { words: "drum sticks, drumstick" },
  "paint-palette": {
    words:
      "painter's palette, artist's palette, paintbrush, paint brush, palette and brush, paintbrushes, palette and brushes",
    phrase: "a {} palette and a brush",
  },
  wrench: { words: "spanner, monkey wrench, pipe wrench" },
  hammer: { words: "mallet, carpenter's hammer, sledgehammer, claw hammer" },
  "paint-roller": { words: "paint roller, roller brush" },
  sword: {
    words: "katana, longsword, broadsword, sabre, saber, cutlass, claymore, scimitar, dagger",
  },
  shield: { words: "round shield, kite shield, buckler" },
  rapier: { words: "foil, epee, épée, fencing foil, fencing sword, foil and mask, fencing sabre" },
  "skull-staff": {
    words:
      "skull staff, skull topped staff, staff topped with a skull, staff topped with a raven skull, staff with a skull, staff with a raven skull, staff crowned with a skull",
    phrase: "a {} staff with a skull",
  },
  "crystal-staff": {
    words:
      "crystal staff, staff topped with a crystal, staff with a crystal, staff topped with a glowing crystal, staff with a glowing crystal, staff topped with an orb, staff with a glowing orb, staff topped with a glowing orb",
    phrase: "a {} staff with a crystal",
  },
  "dog-lead": {
    words: dogLeadWords,
    phrase: "a {} dog lead",
  },
  "tea-cup": {
    words:
      "cup of tea, mug of tea, teacup, tea cup, drinking tea, sipping tea, pot of tea, cup of green tea, glass of tea",
    phrase: "a {} cup of tea",
  },
  "piggy-bank": { words: "piggybank, money box shaped like a pig, china pig" },
  "juggling-balls": {
    words: "juggling, juggles, juggler's balls, juggling clubs, juggling pins",
    phrase: "{} juggling balls",
  },
  "wooden-staff": {
    words:
      "wizard staff, magic staff, quarterstaff, wizard's staff, gnarled staff, walking staff, walking stick, wizards staff, shepherd's crook, holding a staff",
    phrase: "a {} staff",
  },
  wand: { words: "magic wand, wizard wand, fairy wand, baton, conductor's baton" },
  "bow-and-arrow": {
    words: "bow and arrows, longbow, crossbow, archer's bow, recurve bow",
    phrase: "a {} bow",
  },
  axe: {
    words: "ax, battle axe, battleaxe, hatchet, fire axe, tomahawk",
  },
  "soccer-ball": { words: "football ball, football under, a football" },
  basketball: { words: "basketball ball, basketballs" },
  "baseball-bat": { words: "cricket bat, baseball bats" },
  "tennis-racket": {
    words: "tennis racquet, racket, racquet, badminton racket",
  },
  "golf-club": { words: "golf clubs, golf iron" },
  dumbbell: { words: "dumbbells, dumb bell, kettlebell, barbell, hand weight" },
  clipboard: { words: "clip board, checklist, notepad" },
  briefcase: {
    words: "brief case, attache case, toolbox, tool box, doctor's bag",
  },
  "magnifying-glass": { words: "magnifier, loupe, magnifying lens" },
  scissors: { words: "shears, pair of scissors, comb and scissors, hair clippers" },
  flask: {
    words: "test tube, beaker, erlenmeyer flask, conical flask, potion, potion bottle, vial, test tubes",
  },
  "rolling-pin": { words: "rolling pins, dough roller" },
  "frying-pan": { words: "skillet, saucepan, wok, cooking pan" },
  cleaver: {
    words: "meat cleaver, chef's knife, chef knife, kitchen knife, butcher knife",
  },
  tray: { words: "serving tray, silver tray, tray of drinks, cocktail shaker" },
  envelope: {
    words: "letter in hand, holding a letter, mail in hand, love letter",
    phrase: "an {} envelope",
  },
  parcel: {
    words: "cardboard box, package in hand, holding a package, delivery box, a package, pizza box",
  },
  "watering-can": { words: "watering cans" },
  pitchfork: { words: "hay fork, rake, shovel, spade, garden fork, trident" },
  "fishing-rod": { words: "fishing pole, fishing rods" },
  gavel: { words: "judge's gavel, judge's hammer, auction hammer" },
  broom: { words: "broomstick, besom, feather duster" },
  "game-controller": {
    words: "gamepad, game pad, joystick, video game controller, controller in hand",
  },
  "crystal-ball": { words: "crystal balls, glass orb, magic orb" },
  umbrella: { words: "parasol, brolly", phrase: "an {} umbrella" },
} as const satisfies Terms<Accessory>;
