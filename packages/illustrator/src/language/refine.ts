import type { TraitPath } from "../brief/brief.ts";
import { leaveOut, type Span } from "./span.ts";
import type { Token } from "./tokenize.ts";

/**
 * Replaces meanings that the words beside them make more specific: the hat of a wizard is pointed, a visor on a helmet is
 * no cap, a sly grin is not merely happy, and a sailor uniform is a uniform.
 */
export function refineMeanings(spans: readonly Span[], tokens: readonly Token[]): Span[] {
  const states = (path: string, value: string) =>
    spans.some(
      ({ entry, negated }) =>
        !negated &&
        [...(entry.traits ?? []), ...(entry.impliedTraits ?? [])].some(
          (trait) => trait.path === path && trait.value === value,
        ),
    );
  const [hasWizard, hasHelmet] = [states("fantasy", "wizard"), states("headwear", "helmet")];
  const isFencer = states("headwear", "fencing-mask");
  const isInColor = spans.some(
    ({ entry, negated }) => !negated && entry.color !== undefined && !inkColors.test(entry.color),
  );
  const hasOtherStyle = spans.some(
    ({ entry, negated }) =>
      !negated && entry.traits?.some(({ path, value }) => path === "style" && value !== "ink") === true,
  );
  return spans.map((span, at) => {
    const next = spans[at + 1];
    if (span.words === "hat" && (hasWizard || isPointed(span, tokens)))
      return withTrait(span, "headwear", "wizard-hat");
    if (/^(?:dress|gown)$/.test(span.words) && hasBareShoulders(span, tokens))
      return withTrait(span, "clothing.type", "evening-gown");
    if (isFencer && span.words === "mask") return withTrait(span, "headwear", "fencing-mask");
    if (/^head ?scarf$/.test(span.words) && isOverHair(span, tokens))
      return withTrait(span, "headwear", "head-bandana");
    if (isInColor && isTechnique(span, tokens))
      return hasOtherStyle
        ? leaveOut(span)
        : withTrait(span, "style", span.words === "inks" ? "comic" : "line-art");
    if (/^visors?$/.test(span.words) && hasHelmet) return leaveOut(span);
    if (/^(?:running|jumping|dancing)$/.test(span.words) && !isMoving(span, tokens)) return leaveOut(span);
    if (isPlainSmile(span) && spans[at - 1]?.to === span.from && isExpression(spans[at - 1]))
      return leaveOut(span);
    if (next !== undefined && next.from === span.to && isAttribute(span, next, tokens))
      return withoutNoun(span);
    return span;
  });
}

/** "A man running in the park", unlike "a tattoo running up her neck" and "running a shop". */
function isMoving({ to }: Span, tokens: readonly Token[]): boolean {
  const next = tokens[to];
  if (next === undefined || next.isPunctuation) return true;
  const after = `${next.text} ${tokens[to + 1]?.text ?? ""}`;
  return /^(?:in|through|along|across|on|at|towards?|past|away|fast|outside|outdoors|with|barefoot|free|happily|wildly|and|for|under|over|a (?:marathon|race)|the (?:marathon|tango|salsa|waltz))\b/.test(
    after,
  );
}

function isPointed({ from }: Span, tokens: readonly Token[]): boolean {
  return [1, 2, 3].some((back) => /^point(?:ed|y)$/.test(tokens[from - back]?.text ?? ""));
}

/** "A strapless red dress", "an off-the-shoulder gown". */
function hasBareShoulders({ from }: Span, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ text }) => text);
  return /\b(?:strapless|backless|off(?: the)? shoulders?)\b[^,.;]*$/.test(before.join(" "));
}

function withTrait(span: Span, path: TraitPath, value: string): Span {
  return { ...span, entry: { ...span.entry, traits: [{ path, value }] } };
}

/** "White hair under a mustard headscarf" is seen, unlike hair under a hijab. */
function isOverHair({ from }: Span, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ text }) => text);
  return /\bhair (?:under|beneath|below) (?:an?|her|his|the)\b/.test(before.join(" "));
}

/** "Brush and ink" and "inks" are how outlines are drawn: with colours named, the picture is no black-and-white one. */
function isTechnique({ words, from, negated }: Span, tokens: readonly Token[]): boolean {
  if (negated) return false;
  const before = `${tokens[from - 2]?.text ?? ""} ${tokens[from - 1]?.text ?? ""}`;
  return words === "inks" || (words === "ink" && /\bbrush(?: and)?$/.test(before));
}

const inkColors = /^(?:black|white|gr[ae]y|cream|ivory|charcoal|silver)$/;

function isPlainSmile({ words }: Span): boolean {
  return /^(?:smil(?:e|es|ing)|grin(?:s|ning)?|laugh)$/.test(words);
}

/** "A calm smile" is a happy one, "a sad smile" is not. */
function isExpression(span: Span | undefined): boolean {
  return (
    span?.negated === false &&
    span.entry.traits?.some(
      ({ path, value }) => path === "expression" && !/^(?:calm|happy|neutral)$/.test(value),
    ) === true
  );
}

/** The sailor in "a black sailor uniform". "Chef, hat" and "old man hat" are lists. */
function isAttribute({ entry, from }: Span, next: Span, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  return (
    entry.isBeing === true &&
    entry.traits === undefined &&
    before !== undefined &&
    !before.isPunctuation &&
    next.entry.traits?.some(({ path }) => path === "clothing.type") === true
  );
}

function withoutNoun(span: Span): Span {
  return {
    ...span,
    entry: {
      ...(span.entry.impliedTraits && {
        impliedTraits: span.entry.impliedTraits.filter(({ path }) => !path.startsWith("clothing")),
      }),
    },
  };
}
