import type { TraitValue } from "../lexicon-entry.ts";

const suit: TraitValue = { path: "clothing.type", value: "blazer" };
const shirt: TraitValue = { path: "clothing.type", value: "shirt" };
const uniform: TraitValue = { path: "clothing.type", value: "uniform" };
const hoodie: TraitValue = { path: "clothing.type", value: "hoodie" };
const labCoat: TraitValue = { path: "clothing.type", value: "lab-coat" };
const robe: TraitValue = { path: "clothing.type", value: "robe" };
const white: TraitValue = { path: "clothing.color", value: "white" };
const place = (value: string): TraitValue => ({ path: "place", value });
const wears = (value: string): TraitValue => ({ path: "headwear", value });
const holds = (value: string): TraitValue => ({ path: "accessories", value });
const clothes = (value: string): TraitValue => ({ path: "clothing.type", value });
const feels = (value: string): TraitValue => ({ path: "expression", value });

/** The traits a role implies. Stated traits override them. */
export const roles: readonly { readonly words: string; readonly implies: readonly TraitValue[] }[] = [
  {
    words: "office worker, receptionist, secretary, clerk, assistant, intern",
    implies: [shirt, place("office")],
  },
  {
    words:
      "founder, co founder, cofounder, ceo, cto, cfo, coo, cmo, executive, exec, entrepreneur, boss, director, startup founder, chairman, chairwoman",
    implies: [suit, feels("confident")],
  },
  {
    words:
      "manager, consultant, lawyer, attorney, banker, accountant, politician, president, diplomat, broker, realtor, analyst, investor, salesperson, businessperson, businessman, businesswoman, recruiter, hr, agent, marketing lead, marketer, senator, economist, barrister in a suit, prime minister, mayor, minister, gangster, mobster, mafioso, bodyguard, news anchor, anchorman, anchorwoman, newscaster",
    implies: [suit],
  },
  {
    words: "professional, corporate, business, professional outfit, business casual, formal",
    implies: [suit],
  },
  { words: "judge, magistrate", implies: [robe, { path: "clothing.color", value: "black" }] },
  {
    words: "graduate, valedictorian",
    implies: [robe, wears("hat"), feels("happy"), { path: "age", value: "young_adult" }],
  },
  { words: "priestess, high priestess, healer, oracle, seer, soothsayer", implies: [robe] },
  {
    words: "shepherd, shepherdess, falconer, hunter, ranger, poacher",
    implies: [clothes("jacket"), place("outdoor")],
  },
  { words: "rogue, thief, assassin, bandit, halfling, hobbit", implies: [clothes("robe")] },
  { words: "bard, minstrel, troubadour, jester", implies: [shirt] },
  { words: "dwarf, dwarven, dwarves", implies: [clothes("armor")] },
  { words: "merchant, innkeeper, squire, peasant, villager, townsman", implies: [shirt] },
  {
    words: "denim, denim shirt, denim jacket, jean jacket, denim dress, denim dungarees",
    implies: [{ path: "clothing.color", value: "blue" }],
  },
  {
    words: "santa, santa claus, father christmas, saint nicholas",
    implies: [
      { path: "gender", value: "masculine" },
      { path: "age", value: "senior" },
      { path: "facialHair", value: "beard" },
      { path: "hair.color", value: "white" },
      { path: "clothing.color", value: "red" },
      clothes("jacket"),
      wears("beanie"),
      feels("happy"),
    ],
  },
  {
    words: "centurion, legionary, legionnaire, roman soldier, spartan, hoplite",
    implies: [clothes("armor"), wears("helmet"), feels("determined")],
  },
  { words: "mad scientist", implies: [labCoat, white, feels("excited")] },
  { words: "geisha", implies: [clothes("dress"), { path: "hair.style", value: "bun" }] },
  {
    words:
      "welder, smith, blacksmith, locksmith, glassblower, potter, cobbler, janitor, cleaner, sewer worker, factory worker",
    implies: [clothes("overalls")],
  },
  { words: "welder", implies: [wears("helmet")] },
  {
    words: "ballerina, ballet dancer",
    implies: [clothes("dress"), { path: "hair.style", value: "bun" }, place("stage")],
  },
  { words: "dancer, flamenco dancer", implies: [clothes("dress"), place("stage")] },
  {
    words: "lumberjack, woodcutter",
    implies: [shirt, place("forest"), { path: "facialHair", value: "beard" }, wears("beanie")],
  },
  { words: "fisherman, fisherwoman, angler", implies: [clothes("jacket"), wears("hat")] },
  {
    words:
      "cyclist, hockey player, ice hockey player, quarterback, american football player, race car driver, formula one driver, jockey, motorcycle racer, rider",
    implies: [wears("helmet")],
  },
  {
    words: "baseball player, golfer, tennis player, trucker, truck driver, bus driver, caddie",
    implies: [wears("cap")],
  },
  { words: "archaeologist, zookeeper, safari guide, beekeeper, scout", implies: [wears("hat"), shirt] },
  {
    words: "hairdresser, barber, stylist, tailor, jeweller, jeweler, sommelier, chess player",
    implies: [shirt],
  },
  {
    words:
      "psychologist, therapist, counselor, counsellor, social worker, historian, philosopher, mathematician, economics student, blogger, editor",
    implies: [clothes("sweater")],
  },
  {
    words: "reporter, interviewer, tv host, talk show host, mc, emcee",
    implies: [holds("microphone"), suit],
  },
  { words: "vlogger, youtuber, tiktoker, instagrammer", implies: [holds("phone")] },
  { words: "martial artist, karateka, judoka, karate master, sensei", implies: [robe, white, place("gym")] },
  { words: "bellhop, concierge, hotel manager, housekeeper, maid", implies: [uniform, place("hotel")] },
  { words: "goth, emo, gothic", implies: [{ path: "clothing.color", value: "black" }] },
  { words: "hippie, hippy, bohemian", implies: [{ path: "hair.style", value: "long" }] },
  { words: "bishop, pope, vicar, pastor, rabbi, imam, guru, hermit, oracle, prophet", implies: [robe] },
  {
    words:
      "gymnast, swimmer, cheerleader, volleyball player, sprinter, weightlifter, bodybuilder, dance teacher, referee, skipper",
    implies: [clothes("t-shirt")],
  },
  {
    words: "fencer, bullfighter, matador, toreador, bandleader, marching band member, astronaut trainee",
    implies: [uniform],
  },
  { words: "butcher, fishmonger", implies: [clothes("overalls"), place("store")] },
  { words: "barista", implies: [place("cafe"), clothes("overalls"), holds("coffee")] },
  { words: "bartender, waiter, waitress, server", implies: [place("restaurant"), shirt, holds("bow-tie")] },
  {
    words: "chef, cook, baker, pastry chef, sous chef",
    implies: [place("kitchen"), uniform, white, wears("hat")],
  },
  {
    words: "doctor, physician, surgeon, dentist, medic, pediatrician, veterinarian, vet, pharmacist",
    implies: [place("hospital"), labCoat, white],
  },
  { words: "nurse, paramedic, caregiver, midwife", implies: [place("hospital"), uniform] },
  {
    words: "scientist, chemist, biologist, researcher, physicist, lab technician",
    implies: [labCoat, white],
  },
  { words: "headmaster, headmistress, principal", implies: [suit] },
  { words: "professor, scholar, academic, lecturer", implies: [suit, place("library")] },
  { words: "teacher, tutor, schoolteacher, instructor", implies: [shirt, place("classroom")] },
  { words: "student, pupil, schoolgirl, schoolboy", implies: [place("classroom"), clothes("sweater")] },
  { words: "librarian", implies: [place("library"), clothes("sweater"), holds("book")] },
  {
    words:
      "programmer, developer, engineer, software engineer, coder, hacker, sysadmin, web developer, data scientist",
    implies: [hoodie, holds("laptop")],
  },
  { words: "gamer, streamer, twitch streamer, esports player", implies: [hoodie, wears("headphones")] },
  {
    words: "designer, architect, illustrator, artist, painter, sculptor, creative director",
    implies: [clothes("sweater")],
  },
  { words: "writer, author, poet, novelist, journalist", implies: [clothes("sweater")] },
  { words: "photographer, photo journalist, videographer", implies: [holds("camera"), clothes("jacket")] },
  { words: "dj, disc jockey, music producer", implies: [wears("headphones")] },
  {
    words: "podcaster, podcast host, radio host",
    implies: [place("podcast"), wears("headphones"), holds("microphone")],
  },
  { words: "singer, vocalist, rapper, pop star, popstar", implies: [place("stage"), holds("microphone")] },
  {
    words: "keynote speaker, conference speaker, stand up comedian, comedian, presenter, speaker",
    implies: [place("stage"), holds("microphone")],
  },
  { words: "musician, guitarist, drummer, rock star, rockstar, bassist, punk", implies: [clothes("jacket")] },
  {
    words:
      "athlete, runner, footballer, soccer player, basketball player, coach, personal trainer, fitness trainer, trainer, boxer, wrestler, yoga teacher",
    implies: [clothes("t-shirt")],
  },
  {
    words: "gardener, farmer, rancher, florist",
    implies: [place("garden"), clothes("overalls"), wears("hat")],
  },
  {
    words: "mechanic, plumber, electrician, carpenter, handyman, technician",
    implies: [clothes("overalls")],
  },
  { words: "construction worker, builder, miner, construction", implies: [uniform, wears("helmet")] },
  { words: "firefighter, fireman, fire fighter", implies: [uniform, wears("helmet")] },
  {
    words:
      "police officer, policeman, policewoman, cop, soldier, officer, captain, pilot, sailor, security guard, guard, admiral, flight attendant, steward, stewardess, conductor",
    implies: [uniform, wears("cap")],
  },
  {
    words: "postman, mail carrier, courier, delivery driver",
    implies: [uniform],
  },
  {
    words: "cashier, shopkeeper, shop assistant, store clerk, shop clerk, grocer, salesclerk",
    implies: [uniform, place("store")],
  },
  {
    words: "detective, private eye, investigator, inspector, sleuth, spy, secret agent",
    implies: [clothes("jacket"), wears("hat")],
  },
  { words: "cowboy, cowgirl, sheriff", implies: [wears("hat"), clothes("shirt"), place("desert")] },
  {
    words: "queen, empress",
    implies: [{ path: "gender", value: "feminine" }, wears("crown"), clothes("dress")],
  },
  {
    words: "princess, duchess",
    implies: [
      { path: "gender", value: "feminine" },
      wears("crown"),
      clothes("dress"),
      { path: "age", value: "young_adult" },
    ],
  },
  { words: "king, emperor", implies: [{ path: "gender", value: "masculine" }, wears("crown"), robe] },
  { words: "prince, duke", implies: [{ path: "gender", value: "masculine" }, wears("crown")] },
  { words: "monk, priest, friar, nun, druid, cleric, shaman, sage", implies: [robe] },
  { words: "skater, skateboarder, hipster, hip hop", implies: [hoodie, wears("beanie")] },
  { words: "surfer, lifeguard, tourist", implies: [clothes("t-shirt"), place("beach")] },
  { words: "diver, scuba diver, mermaid, merman", implies: [place("underwater")] },
  {
    words: "hiker, climber, mountaineer, explorer, park ranger",
    implies: [clothes("jacket"), place("mountains")],
  },
  { words: "skier, snowboarder", implies: [clothes("jacket"), place("mountains"), wears("beanie")] },
  { words: "biker, motorcyclist", implies: [clothes("jacket")] },
  {
    words: "warrior, samurai, viking, soldier of fortune, barbarian",
    implies: [clothes("armor"), feels("determined")],
  },
  { words: "bride", implies: [clothes("dress"), white, holds("flower")] },
  { words: "groom", implies: [clothes("suit"), holds("bow-tie")] },
  { words: "model, influencer, vlogger, content creator", implies: [feels("confident")] },
  { words: "driver, taxi driver, chauffeur, racing driver", implies: [place("car")] },
  { words: "butler, magician on stage", implies: [clothes("suit"), holds("bow-tie")] },
  ...typicalColor("yellow", "firefighter, fireman, fire fighter, beekeeper"),
  ...typicalColor(
    "navy",
    "police officer, policeman, policewoman, cop, captain, pilot, flight attendant, stewardess, security guard, admiral, conductor, railway guard",
  ),
  ...typicalColor("orange", "construction worker, builder, monk, buddhist monk, park ranger, lifeguard"),
  ...typicalColor("teal", "nurse, paramedic, midwife, caregiver"),
  ...typicalColor("green", "soldier, lumberjack, woodcutter, druid, gardener, barista"),
  ...typicalColor(
    "blue",
    "farmer, mechanic, plumber, electrician, handyman, postman, mail carrier, janitor, factory worker",
  ),
  ...typicalColor("white", "sailor, fencer, waiter, waitress, bartender, server"),
  ...typicalColor(
    "black",
    "priest, nun, groom, bouncer, bodyguard, biker, rock star, rockstar, butler, chauffeur",
  ),
  ...typicalColor("brown", "cowboy, cowgirl, sheriff, explorer, archaeologist, librarian"),
  ...typicalColor("beige", "detective, private eye, investigator, inspector, sleuth"),
  ...typicalColor("purple", "queen, empress, king, emperor, prince"),
  ...typicalColor("pink", "ballerina, ballet dancer, princess"),
];

/** The typical colour of a role's clothes. */
function typicalColor(
  color: string,
  words: string,
): readonly { words: string; implies: readonly TraitValue[] }[] {
  return [{ words, implies: [{ path: "clothing.color", value: color }] }];
}

/** Cities, which imply the place "city". */
export const cities =
  "tokyo, new york, new york city, nyc, manhattan, brooklyn, london, paris, berlin, rome, madrid, barcelona, chicago, los angeles, san francisco, hong kong, shanghai, singapore, dubai, mumbai, seoul, amsterdam, istanbul, lisbon, vienna, sydney, toronto, moscow, cairo, lagos, nairobi, times square";
