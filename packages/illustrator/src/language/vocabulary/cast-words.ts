/** The words that say how many characters a picture shows, and what each of them has. */

const pattern = (list: string): RegExp => new RegExp(`^(?:${list.trim().replaceAll(/\s+/g, "|")})$`);

/** How many a number word means. */
export const numbers: { readonly [word: string]: number | undefined } = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  both: 2,
  twin: 2,
};

/** How many are in "a pair of foxes". A group without a number is drawn as three. */
export const groupSizes: { readonly [word: string]: number | undefined } = {
  pair: 2,
  couple: 2,
  duo: 2,
  trio: 3,
  quartet: 4,
  dozen: 12,
  group: 3,
  team: 3,
  band: 3,
  crew: 3,
  gang: 3,
  bunch: 3,
  family: 3,
  pack: 3,
  litter: 3,
  party: 3,
};

/** Words for several people, and a word for each of them. */
export const people: { readonly [word: string]: readonly string[] | undefined } = {
  couple: ["person", "person"],
  twins: ["person", "person"],
  siblings: ["person", "person"],
  newlyweds: ["bride", "groom"],
  parents: ["mother", "father"],
  grandparents: ["grandmother", "grandfather"],
  family: ["mother", "father", "child"],
};

/** Words for people of whom only a number says how many: "four friends". */
export const countedPeople = pattern(
  `friends buddies pals mates besties colleagues coworkers teammates roommates flatmates bandmates classmates neighbours
  neighbors founders cofounders partners lovers strangers members guests participants folks adults persons people
  characters figures`,
);

/** The young of the animal before: "a fox with her three cubs". */
export const young = pattern(
  `cubs? kits? pups? puppies puppy kittens? kitties chicks? calves calf foals? fawns? ducklings? goslings? piglets? lambs?
  joeys? owlets? hatchlings? babies baby`,
);

/** What "and" does not add a being to: "half man and half horse", "a cross between a cat and a dog". */
export const mixtures = pattern(
  `mix cross hybrid blend half part between fusion combination mixture crossover mashup chimera`,
);

/** What asks for one of several: "one of the twins", "focus on the one in the middle", "crop to her". */
export const onlyOne =
  /\b(?:one of (?:the|my|our|two|three|these|those)|(?:focus|focused|focusing|zoom|zoomed|crop|cropped|cut) (?:in on|on|in|to|out)|(?:only|just) (?:the|her|him|one))\b/;

/** What is before a being that is not portrayed: "a mascot for a lawyer and a doctor". */
export const otherLeads = pattern(
  `for by from like than about behind between to toward towards against near at whose in on over under without`,
);

/** What says who somebody is: "I'm a doctor and a runner". */
export const copulas = pattern(`is am i'm she's he's are was be as being become becomes they're`);

/** What is before a being that is beside another: "a man with his dog". */
export const companionLeads = pattern(`with alongside beside accompanied together`);

/** Of two generations of a family, both are portrayed: "a mother and daughter". */
export const elders = pattern(
  `mother mom mum mommy mummy father dad daddy grandmother grandma granny nana grandfather grandpa granddad parent aunt uncle`,
);
export const descendants = pattern(
  `daughter son baby child kid toddler infant newborn grandson granddaughter grandchild niece nephew children kids`,
);

/** What somebody can be besides: "a writer and a mother". */
export const secondRoles = pattern(
  `mother mom mum father dad wife husband grandmother grandfather parent lover fan enthusiast owner friend`,
);

/** Where a clause begins. */
export const clauseStarts = pattern(`while whereas`);

/** The words for all characters, and for the first, second and third of them. */
export const all = pattern(`both all each every everyone everybody they their together`);
export const ordinals: readonly RegExp[] = [
  pattern(`one first former left`),
  pattern(`other second latter right another`),
  pattern(`third`),
  pattern(`fourth`),
];

export const pronounGenders: { readonly [word: string]: string | undefined } = {
  she: "feminine",
  her: "feminine",
  "she's": "feminine",
  he: "masculine",
  his: "masculine",
  "he's": "masculine",
};
