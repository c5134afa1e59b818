import type { Occupation } from "./occupation.ts";

/** Emergency services, transport, food and hotels. */
export const services: readonly Occupation[] = [
  // Emergency services and order
  {
    words: "firefighter, fireman, firewoman, fire fighter, fire chief, smokejumper",
    clothing: "firefighter-gear",
    headwear: "firefighter-helmet",
  },
  {
    words: "police officer, policeman, policewoman, cop, constable, patrol officer, trooper, traffic cop",
    clothing: "police-uniform",
    headwear: "peaked-cap",
  },
  {
    words: "sheriff, deputy, marshal",
    clothing: "vest",
    color: "brown",
    headwear: "cowboy-hat",
    place: "desert",
  },
  {
    words: "detective, private eye, investigator, inspector, sleuth, private investigator, gumshoe",
    clothing: "coat",
    color: "beige",
    headwear: "deerstalker",
    items: ["magnifying-glass"],
  },
  {
    words: "spy, secret agent, undercover agent",
    clothing: "coat",
    color: "black",
    headwear: "hat",
    eyewear: "sunglasses",
  },
  {
    words: "paramedic, ambulance driver, emt, first responder, field medic, rescue worker",
    clothing: "hi-vis-vest",
    color: "orange",
    items: ["stethoscope"],
  },
  { words: "lifeguard", clothing: "tank-top", color: "red", items: ["whistle"], place: "beach" },
  {
    words: "security guard, guard, security officer, museum guard, night watchman, prison guard, warden",
    clothing: "police-uniform",
    color: "navy",
    headwear: "cap",
  },
  { words: "bouncer, bodyguard, doorman", clothing: "suit", color: "black", eyewear: "sunglasses" },
  {
    words:
      "soldier, infantryman, paratrooper, marine, private soldier, army sergeant, sergeant, veteran, military officer in the field, commando",
    clothing: "military-uniform",
    headwear: "army-helmet",
  },
  {
    words:
      "general, colonel, major, army officer, military officer, officer, admiral, naval officer, lieutenant, commander",
    clothing: "officer-uniform",
    headwear: "peaked-cap",
  },
  {
    words: "sailor, seaman, mariner, deckhand, navy sailor, bosun",
    clothing: "sailor-suit",
    headwear: "sailor-cap",
  },
  {
    words:
      "captain, ship captain, ship's captain, skipper, sea captain of a ship, ferry captain, yacht captain",
    clothing: "officer-uniform",
    headwear: "peaked-cap",
  },
  {
    words: "pilot, airline pilot, aviator, airline captain, copilot, co pilot, flight captain",
    clothing: "officer-uniform",
    headwear: "peaked-cap",
    place: "cockpit",
  },
  {
    words: "fighter pilot, test pilot, helicopter pilot, stunt pilot",
    clothing: "coveralls",
    color: "green",
    headwear: "racing-helmet",
  },
  {
    words: "flight attendant, steward, stewardess, cabin crew, air hostess",
    clothing: "uniform",
    color: "navy",
    headwear: "side-cap",
    items: ["scarf"],
  },
  {
    words:
      "train conductor, railway guard, ticket inspector, railway inspector, station master, train driver, stationmaster",
    clothing: "officer-uniform",
    headwear: "peaked-cap",
    items: ["whistle"],
  },
  {
    words: "bus driver, tram driver",
    clothing: "shirt",
    color: "blue",
    headwear: "peaked-cap",
    items: ["tie"],
    place: "car",
  },
  {
    words: "taxi driver, cab driver, cabbie, driver, rideshare driver",
    clothing: "jacket",
    headwear: "flat-cap",
    place: "car",
  },
  { words: "chauffeur, limo driver", clothing: "suit", color: "black", headwear: "peaked-cap", place: "car" },
  { words: "trucker, truck driver, lorry driver", clothing: "vest", headwear: "cap", place: "car" },
  {
    words:
      "courier, delivery driver, delivery person, delivery rider, delivery man, delivery woman, bike courier",
    clothing: "polo-shirt",
    color: "brown",
    headwear: "cap",
    items: ["parcel"],
  },
  {
    words: "postal worker, postman, postwoman, mail carrier, mailman, letter carrier, postie, mailwoman",
    clothing: "uniform",
    color: "blue",
    headwear: "cap",
    items: ["envelope"],
  },
  // Food
  {
    words: "chef, cook, sous chef, head chef, line cook, sushi chef",
    clothing: "chef-jacket",
    headwear: "chef-hat",
    items: ["frying-pan"],
    place: "kitchen",
  },
  {
    words: "baker, pastry chef, patissier, confectioner, bread baker",
    clothing: "apron",
    color: "white",
    headwear: "chef-hat",
    items: ["rolling-pin"],
    place: "kitchen",
  },
  {
    words: "pizza chef, pizzaiolo, pizza maker",
    clothing: "chef-jacket",
    headwear: "head-bandana",
    items: ["rolling-pin"],
    place: "kitchen",
  },
  { words: "barista", clothing: "apron", color: "green", items: ["coffee"], place: "cafe" },
  {
    words: "bartender, barkeeper, barman, barmaid, mixologist, barkeep",
    clothing: "vest",
    color: "black",
    items: ["cocktail-glass", "bow-tie"],
    place: "restaurant",
  },
  {
    words: "waiter, waitress, server, maitre d, head waiter, busboy",
    clothing: "vest",
    color: "black",
    items: ["bow-tie", "tray"],
    place: "restaurant",
  },
  {
    words: "sommelier, wine steward",
    clothing: "apron",
    color: "black",
    items: ["wine-glass", "bow-tie"],
    place: "restaurant",
  },
  {
    words: "butcher",
    clothing: "apron",
    color: "red",
    headwear: "straw-hat",
    items: ["cleaver"],
    place: "store",
  },
  { words: "fishmonger", clothing: "apron", color: "blue", headwear: "cap", place: "store" },
  {
    words: "grocer, greengrocer, shopkeeper, market vendor, street vendor",
    clothing: "apron",
    color: "green",
    place: "store",
  },
  {
    words: "cashier, shop assistant, store clerk, shop clerk, salesclerk, checkout clerk, supermarket worker",
    clothing: "polo-shirt",
    color: "red",
    headwear: "cap",
    place: "store",
  },
  {
    words: "brewer, winemaker, cheesemaker, cheese maker",
    clothing: "apron",
    color: "brown",
    headwear: "flat-cap",
    items: ["beer-mug"],
  },
];
