import type { TraitPath } from "../brief/brief.ts";
import { buildCoverage, type Coverage, type Span } from "./span.ts";
import type { Token } from "./tokenize.ts";

/**
 * Negates what a person has and does not wear: the hat in the hand, the glasses pushed up into the hair, the coat on a
 * hook.
 */
export function negateCarriedItems(spans: readonly Span[], tokens: readonly Token[]): Span[] {
  const coverage = buildCoverage(spans);
  return spans.map((span) => {
    const kind = span.negated ? undefined : kindOf(span);
    const moved = kind === "mask" ? movedMask(span, tokens) : undefined;
    if (moved !== undefined) return moved;
    return kind !== undefined && isNotWorn(kind, span, tokens, coverage) ? { ...span, negated: true } : span;
  });
}

/** A mask below the chin, which shows all the same. */
function movedMask(span: Span, tokens: readonly Token[]): Span | undefined {
  const rest = textAfter(span, tokens);
  const { where = "" } = locationAfter.exec(rest)?.groups ?? {};
  return /\b(?:chin|jaw|neck|throat)$/.test(where) || lowered.test(rest)
    ? { ...span, entry: { colorTarget: "none", traits: [{ path: "accessories", value: "lowered-mask" }] } }
    : undefined;
}

/** The path of what is worn, or the accessory. */
function kindOf({ entry }: Span): string | undefined {
  const trait = entry.traits?.find(
    ({ path, value }) =>
      wearablePaths.includes(path) || (path === "accessories" && wornAccessories.test(value)),
  );
  return trait?.path === "accessories" ? trait.value : trait?.path;
}

const wearablePaths: readonly TraitPath[] = ["headwear", "eyewear", "clothing.type"];
const wornAccessories = /^(?:scarf|tie|bow-tie|mask|necklace|(?:stud-)?earrings)$/;

function isNotWorn(kind: string, span: Span, tokens: readonly Token[], coverage: Coverage): boolean {
  const lead = leadOf(span, tokens, coverage);
  if (handlingVerbs.test(lead)) return true;
  const rest = textAfter(span, tokens);
  const { how = "", where = "" } = locationAfter.exec(rest)?.groups ?? {};
  const isMoved = how !== "" && !/\b(?:worn|low)\b/.test(how);
  if (/^(?:in|wearing|wears|wore)$/.test(lead) && !isMoved) return false;
  if (portablePlaces.test(where)) return true;
  // "A man with a cap on a bench": the man is on the bench, not the cap.
  if ((isMoved || lead !== "with") && restingPlaces.test(where)) return true;
  if (/^(?:headwear|eyewear)$/.test(kind) && /^(?:dangling|hanging|swinging|folded)\b/.test(rest))
    return true;
  if (kind === "eyewear") return (eyewearPlaces.test(where) && span.words !== "goggles") || raised.test(rest);
  if (kind === "headwear") return /\b(?:chest|heart|breast|shoulders?|back)$/.test(where);
  if (kind === "mask")
    return /\b(?:chin|jaw|neck|throat|forehead|head|ear)$/.test(where) || lowered.test(rest);
  if (kind === "clothing.type")
    return (
      !/\b(?:robes?|dress|gown|apron|cape|cloak|poncho|kimono)$/.test(span.words) &&
      ((isMoved && /^(?:over|across|on|off) .*\bshoulder$/.test(where)) ||
        /^(?:around|round|about) .*\b(?:waist|hips)$/.test(where))
    );
  return /\b(?:wrist|ankle|thigh|leg|waist|hips)$/.test(where);
}

/** The word that governs an item, before its adjectives: "holding" in "holding his battered old hat". */
function leadOf(span: Span, tokens: readonly Token[], coverage: Coverage): string {
  let unknown = 0;
  for (let at = span.from - 1; at >= 0 && at >= span.from - 7; at -= 1) {
    const text = tokens[at]?.text ?? "";
    if (text === "for" && searchVerbs.test(tokens[at - 1]?.text ?? "")) return "holding";
    // "Waving goodbye with his cap"
    if (text === "with" && [1, 2, 3].some((back) => handlingVerbs.test(tokens[at - back]?.text ?? "")))
      return /^(?:his|her|their)$/.test(tokens[at + 1]?.text ?? "") ? "holding" : text;
    if (handlingVerbs.test(text) || leadingWords.test(text)) return text;
    const described = coverage.get(at)?.entry;
    if (described?.color !== undefined || described?.adjective !== undefined || determiners.test(text))
      continue;
    unknown += 1;
    if (described !== undefined || unknown > 2) return "";
  }
  return "";
}

const determiners = /^(?:an?|the|his|her|their|my|its|one|two|some|old|new|pair|of|own)$/;
const leadingWords = /^(?:in|with|wearing|wears|wore|and|or|but|on|at|by|under|over|[^\p{L}\p{N}#])$/u;
const searchVerbs = /^(?:hunting|searching|looking|reaching|fumbling)$/;
const handlingVerbs =
  /^(?:holding|holds|carrying|carries|clutching|clutches|gripping|grips|cradling|cradles|swinging|swings|twirling|twirls|spinning|spins|waving|waves|polishing|polishes|cleaning|cleans|wiping|wipes|folding|folds|hugging|ironing|irons|mending|mends|knitting|knits|sewing|sews|selling|sells|repairing|repairs|juggling|tossing|tosses|throwing|throws|flinging|hurling|catching|squeezing|wringing|handing|fanning|balancing|raising|offering|unpacking|packing)$/;

/** The words after an item in its clause. */
function textAfter({ to }: Span, tokens: readonly Token[]): string {
  const words: string[] = [];
  for (let at = to; at < to + 11; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const isContinued = at === to && token.text === "," && continuations.test(tokens[at + 1]?.text ?? "");
    if (token.isPunctuation && !isContinued) break;
    words.push(token.text);
  }
  return words.join(" ");
}

const movements =
  "tucked|slung|draped|folded|hung|hangs?|hanging|dangling|dangles|tied|knotted|thrown|flung|pushed|shoved|perched|parked|resting|rests?|propped|lying|lies|lie|balanced|clutched|held|gripped|stuffed|packed|clipped|hooked|left|placed|set|sitting|sits|stuck|swinging|swings|dropped|raised|lifted|tossed|flipped|pulled|slid|slipped|jammed|wedged|strapped|fastened|buckled|wrapped|looped|pinned|abandoned|discarded|waiting|waits|stowed|carried|worn|low|sticking|sticks|poking|pokes|peeking|peeks|tossed";
const prepositions =
  "in|into|out of|out from|on|onto|to|from|over|under|underneath|beneath|around|round|about|across|at|by|beside|behind|against|near|atop|next to|off|inside|above|upon|in front of";
const continuations = new RegExp(`^(?:which|that|now|still|${movements})$`);

const places = {
  /** Only things are there. */
  portable:
    "arms?|elbow|hands?|fists?|fingers?|fingertips?|lap|pockets?|bags?|rucksack|backpack|satchel|purse|handbag|basket|suitcase|box|case|drawer|locker|wardrobe|closet|cupboard|belt|hook|peg|hanger|nail|stand|rack|handlebars?|mirror|shelf|dashboard|saddle|door|dog|puppy|statue|mannequin|snowman|scarecrow|teddy",
  /** A person can be there, too. */
  resting:
    "knees?|chair|armchair|bench|stool|sofa|bed|floor|ground|grass|sand|table|desk|counter|seat|fence|railing|banister|branch|side|feet|foot|bike|motorbike|horse|cushion|pillow|tray|stump|plate|altar|throne|rock|barrel|crate|doorstep|windowsill|sill|piano|bonnet",
  eyewear:
    "head|hair|curls|locks|forehead|brow|fringe|bun|hairline|cap|hat|neck|collar|neckline|shirt|blouse|lapel|sweater|jumper|buttonhole",
  others: "shoulders?|chest|heart|breast|back|chin|jaw|ear|throat|wrist|ankle|thigh|leg|waist|hips?",
};

/** How an item was moved, and where it is: "tucked", "under his arm". */
const locationAfter = new RegExp(
  `^(?:, )?(?:(?:which|that|it|they) )?(?:(?:is|are|was|were|has been|have been) )?(?:(?:now|still|just|all|neatly|casually|loosely|carelessly|safely|only|currently|high) )*(?<how>(?:(?:${movements}|up|down|back|out|away|[a-z]{3,12}ed) )*)(?<where>(?:on top of|${prepositions})(?: \\S+){0,5}? (?:${Object.values(places).join("|")})(?! (?:of|${Object.values(places).join("|")})(?: |$))|(?:beside|behind|next to|near|by|in front of) (?:him|her|them)(?= (?:on|in|at|over)(?: |$)|$))(?= |$)`,
);

const portablePlaces = new RegExp(`\\b(?:${places.portable})$`);
const restingPlaces = new RegExp(
  `\\b(?:${places.resting})$|^(?:beside|behind|next to|near|by|in front of) (?:him|her|them)$`,
);
const eyewearPlaces = new RegExp(`\\b(?:${places.eyewear})$`);
const raised =
  /^(?:, )?(?:which )?(?:is |are )?(?:pushed|shoved|flipped|raised|lifted|slid|propped) (?:back|up|high|onto|on|into)\b(?!.*\bnose\b)/;
const lowered =
  /^(?:is )?(?:pulled|pushed|lowered|tugged|hanging|dangling|lifted|slipped)\b(?!.*\b(?:nose|mouth|face|eyes)\b)/;
