import { isPossibleSubject } from "./beings.ts";
import { longestPhrase } from "./lexicon.ts";
import type { LexiconEntry } from "./lexicon-entry.ts";
import { startOfPhrase } from "./noun-phrase.ts";
import { buildCoverage, type Coverage, leaveOut, type Span } from "./span.ts";
import type { Token } from "./tokenize.ts";
import { functionWords } from "./vocabulary/function-words.ts";

/**
 * Leaves out beings that are mentioned after the one that is portrayed: the bear in "uncle Tom, famous for bear hugs", the
 * knights in "a dragon who reads about knights". A later being is portrayed if it says what the earlier one is ("a
 * programmer cat", "our assistant, a friendly fox"), or corrects it.
 */
export function leaveOutOtherBeings(spans: readonly Span[], tokens: readonly Token[]): Span[] {
  const coverage = buildCoverage(spans);
  let earlier: Span | undefined;
  return spans.map((span) => {
    if (!isPossibleSubject(span)) return span;
    if (isCreatureOrFantasy(span.entry) && !span.negated && !isCostume(span, tokens)) {
      if (isModifier(span, tokens, earlier !== undefined)) return leaveOut(span);
      if (earlier !== undefined && !isSameBeing(span, earlier, tokens, coverage)) return leaveOut(span);
    }
    if (!span.negated) earlier = span;
    return span;
  });
}

function isCreatureOrFantasy({ traits }: LexiconEntry): boolean {
  return (
    traits?.some(({ path, value }) => path === "fantasy" || (path === "subject" && value !== "human")) ===
    true
  );
}

/** "A kid in a wizard costume" is drawn as a wizard. */
function isCostume({ entry, to }: Span, tokens: readonly Token[]): boolean {
  return (
    entry.traits?.some(({ path }) => path === "fantasy") === true &&
    /^(?:costumes?|outfit|cosplay|robes?|suit|disguise|armou?r|getup|gear|ears)$/.test(tokens[to]?.text ?? "")
  );
}

/**
 * Whether a being only describes the next noun: "wolf cut", "fairy lights", "the king's crown". Any noun may follow a
 * being that is not the first.
 */
export function isModifier(span: Span, tokens: readonly Token[], hasEarlier: boolean): boolean {
  const next = tokens[span.to];
  const last = tokens[span.to - 1]?.text ?? "";
  if (next === undefined || next.isPunctuation || portraits.test(next.text)) return false;
  if (describedNouns.test(next.text)) return true;
  const isPossessive = /s?'s?$/.test(last) && last !== span.words;
  if (!hasEarlier && !isPossessive) return false;
  const isNoun = !functionWords.has(next.text) && !/(?:ing|ed|ly|s)$/.test(next.text);
  const entry = longestPhrase([next.text], 0)?.entry;
  return isNoun && (entry === undefined || (entry.isBeing !== true && entry.colorTarget === "none"));
}

const portraits =
  /^(?:face|head|portrait|avatar|character|mascot|person|humanoid|hybrid|emoji|icon|logo|sticker|costume|girl|boy|woman|man|lady|guy|kid)$/;
const describedNouns =
  /^(?:hugs?|cuts?|fur|skin|hide|leather|tooth|teeth|bones?|claws?|grease|quills?|trees?|lil(?:y|ies)|radio|lights?|dust|tales?|bank|eared|shaped|inspired|themed|like|lens|eye|eyes|style|movement|table|hour|cosplay|aesthetic|vibes?|energy|food|bowl|bed|box|road|feed)$/;

/** Whether a later mention is about the being before it. */
function isSameBeing(span: Span, earlier: Span, tokens: readonly Token[], coverage: Coverage): boolean {
  const start = startOfPhrase(span, tokens, coverage);
  const lead = tokens[start - 1];
  // "Programmer cat", "grandma, a rabbit", "agent: fox".
  if (start <= earlier.to) return true;
  if (lead === undefined || sameBeing.test(lead.text)) return true;
  if (corrections.test(textBefore(tokens, start))) return true;
  if (lead.isPunctuation || lead.text === ":") return !isScenery(span, tokens) && !isGendered(earlier, span);
  return false;
}

const sameBeing =
  /^(?:is|are|be|being|becomes|become|into|it's|i'm|he's|she's|they're|that's|am|was|who's|as|of|or|than|just|simply|only|merely)$/;
const corrections =
  /\b(?:no|actually|instead|rather|better|sorry|wait|oops|mean|meant|make it|make that|scratch that|turn (?:him|her|it|them) into|but)(?: ,)?$/;

function textBefore(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(Math.max(0, at - 6), at)
    .map(({ text }) => text)
    .join(" ");
}

/** "Wolf howling in the background", "hawk on her fist", "owl nearby". */
function isScenery({ to }: Span, tokens: readonly Token[]): boolean {
  const rest = tokens
    .slice(to, to + 7)
    .map(({ text }) => text)
    .join(" ");
  return (
    /^(?:[a-z]+ing |[a-z]+s )?(?:[a-z]+ ){0,2}?(?:in the (?:far |distant |soft )?(?:background|distance)|nearby|behind|beside|next to|at (?:his|her|their)|on (?:his|her|their|a|the))\b/.test(
      rest,
    ) || /^[a-z]+ing (?:overhead|above|around|behind|past|by)\b/.test(rest)
  );
}

/** A person with a stated gender stays one, unless the later mention has an article: "my boss, a lion". */
function isGendered(earlier: Span, span: Span): boolean {
  return span.from - earlier.to > 12 && earlier.entry.traits?.some(({ path }) => path === "gender") === true;
}
