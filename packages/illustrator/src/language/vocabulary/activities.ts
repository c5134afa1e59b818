import type { TraitValue } from "../lexicon-entry.ts";

const place = (value: string): TraitValue => ({ path: "place", value });
const holds = (value: string): TraitValue => ({ path: "accessories", value });
const shows = (value: string): TraitValue => ({ path: "stage", value });
const wears = (color: string): TraitValue => ({ path: "clothing.color", value: color });
const feels = (value: string): TraitValue => ({ path: "expression", value });
const stern: readonly TraitValue[] = [feels("neutral"), { path: "face", value: "stern" }];

/** What activities and kinds of clothes imply about place, items, colours and expression. */
export const activities: readonly { readonly words: string; readonly implies: readonly TraitValue[] }[] = [
  { words: "baking, frying, stirring a pot, chopping vegetables", implies: [place("kitchen")] },
  { words: "typing, coding, programming", implies: [holds("laptop")] },
  { words: "calling, texting, scrolling, on a call, on the phone", implies: [holds("phone")] },
  { words: "drinking, sipping", implies: [holds("coffee")] },
  {
    words:
      "sportswear, athleisure, activewear, gym clothes, sports outfit, casual, casual wear, casual outfit",
    implies: [{ path: "clothing.type", value: "t-shirt" }],
  },
  { words: "streetwear, urban wear, loungewear", implies: [{ path: "clothing.type", value: "hoodie" }] },
  {
    words: "denim, denim shirt, denim jacket, jean jacket, denim dress, denim dungarees",
    implies: [{ path: "clothing.color", value: "blue" }],
  },
  { words: "reading", implies: [holds("book")] },
  { words: "studying", implies: [holds("book"), feels("focused")] },
  {
    words:
      "contracts, clauses, clause by clause, invoices, paperwork, fine print, small print, tax returns, terms and conditions, nda, ndas, expense reports",
    implies: [{ path: "eyewear", value: "glasses" }, holds("clipboard")],
  },
  {
    words:
      "necromancer, warlock, dark wizard, dark sorcerer, dark sorceress, dark mage, evil wizard, dark lord",
    implies: [wears("black"), ...stern],
  },
  {
    words: "grim reaper, reaper, the reaper, lich",
    implies: [
      { path: "clothing.type", value: "cloak" },
      wears("black"),
      { path: "headwear", value: "hood" },
      ...stern,
    ],
  },
  {
    words: "supervillain, supervillainess, villain, villainess, executioner, cultist",
    implies: [wears("black"), ...stern],
  },
  { words: "assassin, hitman, contract killer, mercenary, bounty hunter, gaunt, haggard", implies: stern },
  { words: "singing", implies: [holds("microphone")] },
  { words: "presenting, giving a talk, giving a speech, dancing", implies: [place("stage")] },
  { words: "taking photos, taking pictures, photographing", implies: [holds("camera")] },
  {
    words: "working out, exercising, lifting weights, weightlifting, doing push ups, doing yoga, deadlifting",
    implies: [place("gym")],
  },
  { words: "surfing, sunbathing, building sandcastles", implies: [place("beach")] },
  { words: "skiing, snowboarding, hiking, mountaineering, rock climbing", implies: [place("mountains")] },
  { words: "swimming, diving, snorkeling, snorkelling, scuba diving", implies: [place("underwater")] },
  { words: "gardening, watering plants, planting flowers", implies: [place("garden")] },
  { words: "shopping, pushing a shopping cart", implies: [place("store")] },
  { words: "dining, eating out", implies: [place("restaurant")] },
  { words: "travelling, traveling, picnicking, cycling", implies: [place("outdoor")] },
  { words: "applying skincare, brushing teeth, taking a bath, shaving", implies: [place("bathroom")] },
  {
    words: "listening to music, gaming, live streaming",
    implies: [{ path: "headwear", value: "headphones" }],
  },
  { words: "knitting, watching tv, relaxing at home", implies: [place("home")] },
  { words: "relaxing, resting, praying, napping, dozing", implies: [feels("calm")] },
  { words: "thinking pose, thinker pose", implies: [feels("thoughtful")] },
  { words: "presenting, giving a talk, giving a speech", implies: [shows("talk")] },
  { words: "ballerina, ballet dancer, dancer, flamenco dancer", implies: [shows("theater")] },
  {
    words:
      "singer, vocalist, rapper, pop star, popstar, musician, guitarist, drummer, rock star, rockstar, bassist, playing guitar, playing the guitar",
    implies: [shows("concert")],
  },
  { words: "opera singer", implies: [place("stage"), shows("theater")] },
  { words: "stand up comedian, comedian", implies: [shows("comedy")] },
  { words: "partying, jumping", implies: [feels("excited")] },
  { words: "sports bra, bikini, high heels", implies: [{ path: "gender", value: "feminine" }] },
  {
    words: "rolling her eyes, rolls her eyes",
    implies: [feels("skeptical"), { path: "gender", value: "feminine" }],
  },
  {
    words: "rolling his eyes, rolls his eyes",
    implies: [feels("skeptical"), { path: "gender", value: "masculine" }],
  },
  { words: "rolling their eyes, rolls their eyes, rolling eyes", implies: [feels("skeptical")] },
];
