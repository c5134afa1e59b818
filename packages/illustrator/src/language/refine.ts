import type { TraitPath } from "../brief/brief.ts";
import { leaveOut, type Span } from "./span.ts";
import { startsNewPhrase, type Token } from "./tokenize.ts";
import { functionWords } from "./vocabulary/function-words.ts";

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
  const hasVisor = spans.some(({ words, negated }) => /^visors?$/.test(words) && !negated);
  // The faces of knights and astronauts are seen.
  const hasOwnVisor = states("fantasy", "knight") || states("fantasy", "astronaut");
  const hasOtherHeadwear = spans.some(
    ({ entry, negated }) => !negated && entry.traits?.some(({ path }) => path === "headwear") === true,
  );
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
    if (/^bare shoulders?$/.test(span.words) && hasOtherGarment(spans, span)) return leaveOut(span);
    if (isVisibility(span, at, spans)) return leaveOut(span);
    if (at > 0 && isGarment(span) && isVisibility(spans[at - 1], at - 1, spans))
      return withTrait(span, "clothing.type", "hi-vis-vest");
    if (at > 1 && isGarment(span) && isVisibility(spans[at - 2], at - 2, spans))
      return withTrait(span, "clothing.type", "hi-vis-vest");
    if (isMoodOfThing(span, tokens) || isForGroup(span, tokens)) return leaveOut(span);
    if (isComposure(span) && softensMood(spans[at - 1], span, tokens)) return leaveOut(span);
    if (isSerious(span) && hasClearerExpression(spans, at)) return leaveOut(span);
    if (/^head ?scarf$/.test(span.words) && isOverHair(span, tokens))
      return withTrait(span, "headwear", "head-bandana");
    if (isInColor && isTechnique(span, tokens)) {
      if (hasOtherStyle) return leaveOut(span);
      if (span.words === "inks") return withTrait(span, "style", "comic");
      const drawn = withTrait(span, "style", "line-art");
      return { ...drawn, entry: { ...drawn.entry, impliedTraits: [{ path: "medium", value: "ink-wash" }] } };
    }
    if (/^visors?$/.test(span.words) && hasHelmet)
      return hasOwnVisor || span.negated ? leaveOut(span) : withTrait(span, "headwear", "visor-helmet");
    if (/^visors?$/.test(span.words) && hasOtherHeadwear) return leaveOut(span);
    if (/^helmet$/.test(span.words) && hasVisor && !hasOwnVisor) return leaveOut(span);
    if (/^(?:braid|plait)ed$/.test(span.words) && isOfBeard(span, tokens)) return leaveOut(span);
    const part = placeOfMark(span, tokens);
    if (part === "arm" && /tattoo|ink/.test(span.words)) return withTrait(span, "accessories", "arm-tattoo");
    if (part !== undefined) return leaveOut(span);
    if (/^juggl(?:ing|es)$/.test(span.words) && !isWithBalls(span, tokens)) return leaveOut(span);
    if (/^(?:running|jumping|dancing)$/.test(span.words) && !isMoving(span, tokens)) return leaveOut(span);
    if (isPlainSmile(span) && spans[at - 1]?.to === span.from && isExpression(spans[at - 1]))
      return leaveOut(span);
    if (next !== undefined && next.from === span.to && isAttribute(span, next, tokens))
      return withoutNoun(span);
    return span;
  });
}

/** "A braided red beard" says nothing about the hair. */
function isOfBeard({ to }: Span, tokens: readonly Token[]): boolean {
  const after = tokens.slice(to, to + 3).map(({ text }) => text);
  return /^(?:(?!hair\b)[a-z]+ ){0,2}(?:beard|moustache|mustache)\b/.test(after.join(" "));
}

/** "Juggling in the park", "juggling three balls", unlike "juggling deadlines". What else is juggled is a thing of its own. */
function isWithBalls({ to }: Span, tokens: readonly Token[]): boolean {
  const after = tokens.slice(to, to + 4).map(({ text }) => text);
  return /^(?:$|[.,;!?]|(?:in|on|at|for|while|and|with|beside|as)\b|(?:[a-z]+ ){0,3}(?:balls|clubs|pins|rings|torches|knives)\b)/.test(
    after.join(" "),
  );
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

/**
 * "A scar on the wrist", "a tattoo down her left arm": where a mark is that is not on the face. Marks of other places than
 * arms are under clothes.
 */
function placeOfMark({ entry, to }: Span, tokens: readonly Token[]): "arm" | "elsewhere" | undefined {
  if (!entry.traits?.some(({ path, value }) => path === "accessories" && /^(?:scar|tattoo)$/.test(value)))
    return undefined;
  const after = tokens.slice(to, to + 6).map(({ text }) => text);
  const end = after.findIndex((text) => /^[.,;]$/.test(text));
  const part = bodyPart.exec(after.slice(0, end < 0 ? undefined : end).join(" "))?.[1];
  if (part === undefined) return undefined;
  return /^(?:sleeve|arm|forearm|bicep|shoulder|wrist|hand|knuckle|finger)/.test(part) ? "arm" : "elsewhere";
}

const bodyPart =
  /^(?:(?:on|across|over|down|covering|along|up|around|of|for)? ?(?:both of )?(?:the|his|her|their|its|one|both|each|my|an?)? ?(?:left |right |whole |entire |upper |lower |full |bare )?)(sleeve|wrist|hand|arm|forearm|shoulder|back|chest|leg|thigh|calf|ankle|knuckle|finger|bicep|stomach|belly)s?\b/;

function isPointed({ from }: Span, tokens: readonly Token[]): boolean {
  return [1, 2, 3].some((back) => /^point(?:ed|y)$/.test(tokens[from - back]?.text ?? ""));
}

/** "A strapless red dress", "an off-the-shoulder gown". */
function hasBareShoulders({ from }: Span, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ text }) => text);
  const after = tokens.slice(from + 1, from + 5).map(({ text }) => text);
  return (
    /\b(?:strapless|backless|off(?: the)? shoulders?)\b[^,.;]*$/.test(before.join(" ")) ||
    /^(?:, |with |that |and |leaving |leaves |her )*(?:bare|naked) shoulders\b/.test(after.join(" "))
  );
}

function isGarment({ entry, negated }: Span): boolean {
  return !negated && entry.traits?.some(({ path }) => path === "clothing.type") === true;
}

/** "A scarlet dress, bare shoulders" is a dress. */
function hasOtherGarment(spans: readonly Span[], span: Span): boolean {
  return spans.some((other) => other !== span && isGarment(other));
}

/** The first words of "a hi-vis orange jacket". */
function isVisibility(span: Span | undefined, at: number, spans: readonly Span[]): boolean {
  if (span === undefined || !/^(?:hi|high) vis(?:ibility)?$/.test(span.words)) return false;
  const [next, second] = [spans[at + 1], spans[at + 2]];
  const garment = next?.entry.color === undefined ? next : second;
  return garment !== undefined && isGarment(garment) && garment.from - span.to <= 3;
}

/** "Calm geometry" and "warm, friendly colours" are no expressions. */
function isMoodOfThing({ entry, to, negated }: Span, tokens: readonly Token[]): boolean {
  const isMood = entry.traits?.some(({ path }) => path === "expression") === true;
  const next = tokens[to];
  if (!isMood || next === undefined) return false;
  // "No heroic sunset"
  const isOfNoun =
    negated &&
    !next.isPunctuation &&
    !functionWords.has(next.text) &&
    !startsNewPhrase(next.text) &&
    !faceNouns.test(next.text);
  return isOfNoun || moodyThings.test(next.text);
}

/** "A children's hospital", "the women's team". */
function isForGroup({ words, to }: Span, tokens: readonly Token[]): boolean {
  return (
    /^(?:children's|kids'|kid's|women's|men's|ladies'|boys'|girls'|seniors'|teens')$/.test(
      tokens[to - 1]?.text ?? words,
    ) && !/^(?:faces?|portraits?|heads?|hair|eyes|smiles?|clothes)$/.test(tokens[to]?.text ?? "")
  );
}

const faceNouns =
  /^(?:faces?|expressions?|looks?|smiles?|grins?|smirks?|eyes?|moods?|gaze|stare|mouth|vibe|anymore|today|enough|or|nor|just)$/;

const moodyThings =
  /^(?:geometry|composition|palettes?|colou?rs?|tones?|layout|lines?|curves|shapes|sea|seas|waters?|weather|sky|lake|brushwork|typography|font|lettering|rhythm|framing|backdrop|background|music|surroundings|margins?|design|textures?|shadows?|linework|edges|clouds|waves?|wind|rain|river|valley)$/;

/** "Kinda serious" says how somebody thinks or looks on. */
function isSerious({ words, negated }: Span): boolean {
  return !negated && /^(?:serious|solemn|quiet)$/.test(words);
}

function isComposure({ words, negated }: Span): boolean {
  return !negated && /^(?:calm|composed|collected|steady|poised|dignified|at peace)$/.test(words);
}

/** "Sad but composed", "tired, yet calm": the first mood is seen, and the second is how it is borne. */
function softensMood(mood: Span | undefined, { from }: Span, tokens: readonly Token[]): boolean {
  if (mood === undefined || mood.negated) return false;
  const between = tokens.slice(mood.to, from).map(({ text }) => text);
  return (
    /^(?:, )?(?:but|yet|though|although) (?:still |also |somehow )?$/.test(`${between.join(" ")} `) &&
    mood.entry.traits?.some(
      ({ path, value }) =>
        (path === "expression" && /^(?:sad|angry|surprised|neutral)$/.test(value)) ||
        (path === "face" && value === "weary"),
    ) === true
  );
}

/** Whether another expression is stated in the words around. */
function hasClearerExpression(spans: readonly Span[], at: number): boolean {
  const span = spans[at];
  return spans
    .slice(Math.max(0, at - 6), at + 7)
    .some(
      (other) =>
        span !== undefined &&
        other !== span &&
        !other.negated &&
        Math.abs(other.from - span.from) <= 16 &&
        other.entry.traits?.some(
          ({ path, value }) =>
            path === "expression" &&
            /^(?:thoughtful|determined|focused|confident|skeptical|sad|angry|curious)$/.test(value),
        ) === true,
    );
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
  return /^(?:smil(?:e|es|ing)|grin(?:s|ning)?|laugh|half smile|small smile|slight smile|little smile|faint smile)$/.test(
    words,
  );
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
