import type { Age, BodyBuild, Fantasy, Gender, Subject } from "../../brief/values/beings.ts";
import type { Synonyms, TraitValue } from "../lexicon-entry.ts";
import { beingWords } from "./beings.ts";

export const subjectWords: Synonyms<Subject> = {
  human: "human, person, people, character, human being, portrait of a person, somebody, someone",
  robot:
    "robot, warforged, autognome, robotic construct, droid unit, android, droid, cyborg, bot, automaton, mech, mecha, machine being, robotic, chatbot, ai assistant",
  ...beingWords,
};

export const fantasyWords: Synonyms<Fantasy> = {
  elf: "elf, elven, elves, elvish, elfin, high elf, dark elf, wood elf, half elf, drow, eladrin, night elf, blood elf, elf maiden, elf lord, drow elf",
  orc: "orc, orcish, ork, half orc",
  vampire: "vampire, vampiric, dracula, nosferatu, vampiress, vampire lord, vampire count, count dracula",
  zombie: "zombie, undead, living dead, ghoul, revenant, zombified, walking dead",
  fairy: "fairy, faerie, pixie fairy, fae, tinkerbell, dryad, nymph, wood nymph, pixie folk, fae queen",
  mermaid: "mermaids, merman, merfolk, siren of the sea, sea nymph",
  angel: "angels, aasimar, celestial being, valkyrie, cherub, seraph, archangel, guardian angel",
  demon:
    "demons, tiefling, cambion, half demon, oni, demoness, she devil, hellspawn, fiend, devil, imp, demonic, succubus, incubus, devilish creature",
  genie: "djinn, jinn, genies, genasi, djinni, genie lord",
  gnome: "gnomes, garden gnome",
  wizard:
    "wizard, sorcerer, sorceress, mage, magician, warlock, witch, enchantress, enchanter, archmage, merlin, gandalf, dumbledore, necromancer, hexblade, spell caster, archwizard, spellbinder, conjurer, conjuror, spellcaster, sorceror, warlord of magic",
  superhero: "superhero, super hero, superheroine, supervillain, caped crusader, vigilante, hero in a cape",
  pirate: "pirate, pirate captain, captain of pirates, buccaneer, corsair, sea captain, swashbuckler",
  ninja: "ninja, shinobi, kunoichi",
  knight:
    "knight, paladin, crusader, templar, knightess, lady knight, black knight, cavalier, warrior in armor, gladiator",
  astronaut:
    "astronaut, cosmonaut, spaceman, spacewoman, space explorer, space traveler, space traveller, taikonaut, space cadet",
};

export const genderWords: Synonyms<Gender> = {
  feminine:
    "woman, women, 1girl, 1woman, female, lady, ladies, gal, feminine, she, her, she'd, she'll, businesswoman, actress, waitress, stewardess, heroine, mrs, ms, wife, sister, bride, goddess, sorceress, witch, enchantress, lioness, policewoman, fisherwoman, cowgirl, spacewoman, superheroine, hostess, femme, chick, latina, drag queen, babe, madam, ma'am, dame, empress, girlboss, femme fatale, señorita, headmistress, geisha, hijabi, mistress, seamstress, ballerina, countess, baroness, maid, maiden, mermaid, nun, diva, schoolmistress, saleswoman, chairwoman, anchorwoman, sportswoman, horsewoman, congresswoman, noblewoman, mademoiselle, senora, senorita, missus, lass, damsel, bridesmaid, housewife, girlfriend, widow, miss, catgirl, foxgirl, bunnygirl, wolfgirl, dragongirl, priestess, high priestess, huntress, songstress, heiress, temptress, abbess, matriarch, schoolmarm, granddame, tomboy, valkyrie, succubus, gorgon, vixen woman, flapper, hanim, tia, signora, signorina, frau, madame, comtesse, girlie, sista, ballerina, popess, landlady, lollipop lady, dinner lady, tea lady, cleaning lady, barmaid, showgirl, chorus girl, stewardess, sculptress, poetess, murderess, squaw, sultana, tsarina, maharani, rani, viscountess, marchioness, geisha girl, soccer mom, hausfrau, she wolf, wonder woman, granny, spinster, midwife, suffragette, schoolgirl, fishwife, it girl, cover girl, poster girl, drama queen, shieldmaiden, milkmaid, debutante, prima donna",
  masculine:
    "man, men, 1boy, 1man, male, guy, gentleman, gent, dude, bro, bloke, lad, masculine, he, his, him, he'd, he'll, businessman, actor, waiter, steward, mr, husband, brother, groom, fella, policeman, fireman, fisherman, cowboy, spaceman, gentlemen, sir, masc, fellow, chap, headmaster, salesman, chairman, anchorman, sportsman, horseman, congressman, nobleman, lord, baron, duke, senor, lumberjack, boyfriend, widower, friar, bachelor, craftsman, handyman, mailman, postman, merman, snowman, tradesman, repairman, catboy, foxboy, wolfboy, patriarch, mister, count dracula, vampire count, the count, an old count, young count, viscount, marquis, marquess, sultan, shah, pharaoh, maharaja, rajah, tsar, tsarevich, kaiser, pope, cardinal bishop, patriarch, godfather, stepfather, stepdad, monsieur, herr, signor, signore, barman, doorman, milkman, frontman, strongman, stuntman, cameraman, hitman, boatman, ferryman, huntsman, swordsman, woodsman, frogman, caveman, madman, musketeer, matador, toreador, caballero, hombre, hubby, lumberjack guy, oldtimer, old timer, geezer, granddaddy, homeboy, alpha male, poster boy, family man, ladies man, ladies' man",
  neutral:
    "androgynous, non binary, nonbinary, enby, genderless, genderqueer, genderfluid, gender neutral, neutral gender, agender, unisex, they, them",
};

export const ageWords: Synonyms<Age> = {
  child:
    "child, kid, children, little boy, little girl, young boy, young girl, toddler, baby, infant, newborn, schoolboy, schoolgirl, childlike, preschooler, ten year old",
  adolescent:
    "teenager, teen, teenage, teenaged, adolescent, youth, tween, high schooler, preteen, sixteen year old",
  young_adult:
    "young adult, twentysomething, college student, university student, youthful, millennial, gen z, early thirties, early 30s",
  adult: "adult, middle aged, middle age, midlife, grown up, grown",
  senior:
    "senior, elderly, aged, retired, pensioner, octogenarian, septuagenarian, geriatric, in old age, senior citizen, wrinkled",
};

/** Relatives and other words for an age and a gender. */
export const relatives: readonly { words: string; gender?: Gender; age?: Age; impliedAge?: Age }[] = [
  { words: "girl, schoolgirl", gender: "feminine", impliedAge: "adolescent" },
  { words: "boy, schoolboy", gender: "masculine", impliedAge: "adolescent" },
  { words: "little girl, young girl, small girl, baby girl", gender: "feminine", age: "child" },
  { words: "little boy, young boy, small boy, baby boy", gender: "masculine", age: "child" },
  { words: "young man, young guy, young gentleman", gender: "masculine", age: "young_adult" },
  { words: "young woman, young lady", gender: "feminine", age: "young_adult" },
  {
    words: "old man, elderly man, elderly gentleman, older man, old guy",
    gender: "masculine",
    age: "senior",
  },
  {
    words: "old woman, elderly woman, old lady, elderly lady, older woman",
    gender: "feminine",
    age: "senior",
  },
  {
    words: "grandmother, grandmotherly, grandma, granny, nana, gran, nan, abuela, babushka, grandmom",
    gender: "feminine",
    age: "senior",
  },
  {
    words: "grandfather, grandfatherly, grandpa, granddad, grandad, gramps, abuelo, grampa",
    gender: "masculine",
    age: "senior",
  },
  { words: "grandparent, great grandparent", age: "senior" },
  {
    words: "mother, mom, mum, mama, mommy, mummy, aunt, auntie, aunty",
    gender: "feminine",
    impliedAge: "adult",
  },
  { words: "father, dad, papa, daddy, uncle", gender: "masculine", impliedAge: "adult" },
  { words: "daughter, niece, granddaughter", gender: "feminine", impliedAge: "adolescent" },
  { words: "son, nephew, grandson", gender: "masculine", impliedAge: "adolescent" },
];

/** Adjectives that mean an age only of a being, unlike "an old library". */
export const ageAdjectives: Synonyms<Age> = {
  senior: "old, older, elder, ancient, wrinkly",
  young_adult: "young, younger",
  adult: "mature",
  child: "little, tiny, baby",
};

/** Words for a build. */
export const buildWords: Synonyms<BodyBuild> = {
  slim: "slender, skinny, gaunt, lanky, willowy, slim build, slim figure, lean build, slightly built",
  stout:
    "stout, chubby, plump, stocky, rotund, portly, tubby, heavyset, heavy set, plus size, overweight, pot bellied, big bellied, round faced, chubby cheeked, stout build, thickset, roly poly",
  athletic:
    "muscular, muscly, brawny, burly, broad shouldered, athletic build, well built, strongly built, beefy, ripped",
};

/** Words that mean a build only of a being, unlike "a broad smile". */
export const buildAdjectives: Synonyms<BodyBuild> = {
  slim: "slim, thin, lean, wiry",
  stout: "fat, round, broad",
  athletic: "athletic",
};

/** The traits a fantasy role implies. */
export const fantasyDefaults: { readonly [fantasy in Fantasy]: readonly TraitValue[] } = {
  elf: [],
  orc: [{ path: "clothing.type", value: "armor" }],
  vampire: [
    { path: "clothing.type", value: "robe" },
    { path: "clothing.color", value: "black" },
  ],
  zombie: [],
  fairy: [{ path: "clothing.type", value: "dress" }],
  mermaid: [],
  angel: [
    { path: "clothing.type", value: "robe" },
    { path: "clothing.color", value: "white" },
  ],
  demon: [],
  genie: [],
  gnome: [],
  wizard: [
    { path: "clothing.type", value: "robe" },
    { path: "headwear", value: "wizard-hat" },
  ],
  superhero: [{ path: "clothing.type", value: "uniform" }],
  pirate: [
    { path: "clothing.type", value: "jacket" },
    { path: "headwear", value: "hat" },
  ],
  ninja: [
    { path: "clothing.type", value: "robe" },
    { path: "clothing.color", value: "black" },
    { path: "accessories", value: "mask" },
  ],
  knight: [
    { path: "clothing.type", value: "armor" },
    { path: "headwear", value: "helmet" },
  ],
  astronaut: [
    { path: "clothing.type", value: "spacesuit" },
    { path: "place", value: "space" },
  ],
};
