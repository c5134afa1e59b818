import type { Hold } from "../brief/values/things.ts";
import type { Span } from "./span.ts";
import type { Token } from "./tokenize.ts";

/** How a thing is held, and the tokens that say so. */
export interface StatedHold {
  readonly hold: Hold;
  readonly from: number;
  readonly to: number;
}

/** The most words before and after a thing that can say how it is held. */
const reach = 9;

/** Reads how a thing is held: "phone at her ear", "sipping coffee", "a raised sword". */
export function statedHold({ words, from, to }: Span, tokens: readonly Token[]): StatedHold | undefined {
  const after = wordsAfter(to, tokens);
  for (const [hold, pattern] of following) {
    const found = pattern.exec(after)?.[0];
    if (found !== undefined) return { hold, from, to: to + found.split(" ").length };
  }
  const before = wordsBefore(from, tokens);
  for (const [hold, pattern] of leading) {
    const found = pattern.exec(before)?.[0];
    if (found !== undefined) return { hold, from: from - found.trim().split(" ").length, to };
  }
  const own = within.find(([, pattern]) => pattern.test(words) && !/glasses/.test(words));
  return own === undefined ? undefined : { hold: own[0], from, to };
}

function wordsAfter(to: number, tokens: readonly Token[]): string {
  const found: string[] = [];
  for (const [at, { text, isPunctuation }] of tokens.slice(to, to + reach).entries()) {
    if (at === 0 && text === "," && /^(?:which|that)$/.test(tokens[to + 1]?.text ?? "")) continue;
    if (isPunctuation) break;
    found.push(text);
  }
  return found.join(" ");
}

function wordsBefore(from: number, tokens: readonly Token[]): string {
  const found: string[] = [];
  for (const { text, isPunctuation } of tokens.slice(Math.max(0, from - reach), from).reverse()) {
    if (isPunctuation) break;
    found.unshift(text);
  }
  return found.join(" ");
}

const moved =
  "(?:(?:which|that|is|are|parked|stuck|held|raised|pressed|clamped|tucked|slung|resting|rests|strapped|balanced|propped|wedged|lifted|folded|draped|tied|pushed|perched|hanging|hung|lying|worn|carried|thrown|cradled|brought|steaming|up|high|close|open|casually|loosely|firmly|gently|right|always|just) )*";
const own = "(?:(?:his|her|their|its|my|one|an|a|the|both|your) )?(?:\\w+ )?";
const at = (prepositions: string, places: string): RegExp =>
  new RegExp(`^${moved}(?:${prepositions}) ${own}(?:${places})(?= |$)`);

/** What follows a thing. */
const following: readonly (readonly [Hold, RegExp])[] = [
  [
    "hanging",
    /^(?:(?:which|that|is|now|still|left|hung|hangs|hanging|waits|waiting|dangling|up) )*(?:on|from|over) (?:(?:a|an|the|his|her|their) )?(?:\w+ )?(?:hooks?|pegs?|hanger|nail|coat ?stand|coat ?rack|hat ?stand|rack)(?= |$)/,
  ],
  [
    "around-neck",
    /^(?:(?:which|that|is|hangs|hanging|dangling|swinging|worn|hung) )*(?:on|from) (?:a|an|his|her|the) (?:\w+ )?(?:chain|cord|string|lanyard|strap)(?= |$)/,
  ],
  ["on-belt", at("on|from|at|in|through", "belt|waistband|girdle")],
  ["ear", at("to|at|on|against|by|near|between", "ears?|cheek")],
  ["mouth", at("to|at|in|near|by|against|between", "lips|mouth|teeth")],
  ["eye", at("to|at|up to|over|before|in front of", "eyes?|face")],
  [
    "on-head",
    at("on|onto|in|into|atop|on top of|up on|up into", "head|hair|forehead|curls|locks|fringe|brow"),
  ],
  ["on-back", at("on|across|over|to|behind", "backs?")],
  ["around-neck", at("around|round|about|at", "necks?|throat")],
  ["around-waist", at("around|round|about", "waist|hips")],
  ["over-arm", at("over|across", "(?:fore)?arms?|elbow")],
  ["on-shoulder", at("on|over|across|against|around|round", "shoulders?")],
  ["under-arm", at("under|beneath|underneath", "arms?|armpit")],
  ["lap", at("in|on|over|across", "laps?|knees?")],
  ["both-hands", at("in|between|with", "(?:hands|both hands|paws|palms)")],
  [
    "raised",
    /^(?:(?:is|held|raised|lifted|thrust) )*(?:high|aloft|overhead|raised|above (?:his|her|their|the) head|over (?:his|her|their) head|in the air|up high|in mid ?air|in mid air)(?= |$)/,
  ],
  [
    "table",
    /^(?:(?:standing|open|set|lying|steaming|spread|is) )*(?:on (?:the|a|his|her|their) (?:\w+ )?(?:table|desk|counter|bar|workbench|bench|stand)|before (?:him|her|them)|in front of (?:him|her|them))(?= |$)/,
  ],
  ["hand", at("in", "hands?|paws?|claws?|fists?|grip")],
];

const some =
  "(?: (?:a|an|the|his|her|their|its|some|two|from|at|of|big|large|small|old|tiny|steaming|hot|long|good|thick|cup|mug|\\w+))?(?: \\w+)?$";
const verbs = (list: string): RegExp => new RegExp(`(?:^| )(?:${list})${some}`);

/** What precedes a thing. */
const leading: readonly (readonly [Hold, RegExp])[] = [
  [
    "juggled",
    /(?:^| )(?:juggling|juggles)(?: (?:some|his|her|their|with|two|three|four|five|\w+))?(?: \w+)?$/,
  ],
  [
    "both-hands",
    /(?:^| )(?:both hands|hands|paws) (?:(?:wrapped|clasped|warm|cupped) )?(?:around|round|on|about)(?: (?:a|an|the|his|her|their))?(?: \w+)?$/,
  ],
  [
    "mouth",
    verbs(
      "drinking|sipping|sips|drinks|eating|eats|biting|bites|biting into|licking|licks|chewing|nibbling|munching|slurping|tasting|blowing|sucking|singing into|speaking into|lips (?:right )?(?:at|on|to)|mouth at",
    ),
  ],
  ["reading", verbs("reading|reads|leafing through|poring over|absorbed in|engrossed in|lost in|open")],
  [
    "playing",
    verbs("playing|plays|strumming|strums|practising|practicing|drawing|draws|drawn|aiming|aims|shooting"),
  ],
  [
    "eye",
    verbs(
      "looking through|peering through|peers through|gazing through|looks through|squinting through|photographing with|shooting with|filming with|taking photos with|taking pictures with|taking a picture with|taking a photo with|aiming",
    ),
  ],
  [
    "raised",
    verbs(
      "raising|raises|raised|lifting|lifts|brandishing|brandishes|hoisting|uplifted|upraised|holding up|holds up|swinging|swings|wielding|toasting with",
    ),
  ],
  ["both-hands", verbs("hugging|hugs|cradling|embracing")],
  ["table", /(?:^| )hands? (?:rests|resting|rest|laid|placed|lying) on (?:a|an|the|his|her|their)(?: \w+)?$/],
  ["table", verbs("working on|works on|typing on|typing at|sitting at|sits at|at|behind|sitting behind")],
  ["hand", verbs("holding|holds|carrying|carries|clutching|clutches|gripping|grips|closed|grasping")],
];

/** Phrases that are things and say how they are held. */
const within: readonly (readonly [Hold, RegExp])[] = [
  ["ear", /^(?:calling|on a call|on the phone|talking on the phone|phone call|making a call|taking a call)$/],
  ["mouth", /^(?:drinking|sipping|singing|(?:eating|nibbling|biting)\b.*)$/],
  ["reading", /^(?:reading|studying)\b/],
  [
    "eye",
    /^(?:taking (?:photos|pictures|a photo|a picture)|photographing|snapping a photo|looking through binoculars)$/,
  ],
  ["playing", /^(?:playing|strumming)\b/],
  ["both-hands", /in (?:his|her|their) hands$/],
  ["hand", /^(?:holding|carrying|clutching)\b|\bin (?:his |her |their )?hand$/],
];
