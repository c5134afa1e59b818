import { longestPhrase } from "./lexicon.ts";
import { singular, type Token } from "./tokenize.ts";

// Parts of a text that describe somebody else, another time, or what is outside of the picture.

/** The tokens that are about no trait of the picture, and those that say what is not in it, by index. */
export interface Asides {
  readonly unread: ReadonlySet<number>;
  readonly absent: ReadonlySet<number>;
}

/** The words of a text, and where each token starts in them. */
export interface Passage {
  readonly text: string;
  readonly starts: readonly number[];
}

export function joinTokens(tokens: readonly Token[]): Passage {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of tokens) {
    starts.push(length);
    length += text.length + 1;
  }
  return { text: tokens.map(({ text }) => text).join(" "), starts };
}

/** The indexes of the tokens that begin inside a match. Matches are in order, so that the cost is linear. */
export function tokensMatching({ text, starts }: Passage, pattern: RegExp): number[] {
  const found: number[] = [];
  let at = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    while (at < starts.length && (starts[at] ?? 0) < index) at += 1;
    for (; at < starts.length && (starts[at] ?? 0) < index + match.length; at += 1) found.push(at);
  }
  return found;
}

/** Finds the asides of a text. */
export function findAsides(tokens: readonly Token[], passage = joinTokens(tokens)): Asides {
  const patterns = [
    aboutOrder,
    aboutOpinions,
    aboutOtherPictures,
    aboutLater,
    untilThen,
    aboutIdeas,
    theOther,
    aboutCause,
  ];
  if (firstPerson.test(passage.text)) patterns.push(aboutRelatives);
  const unread = new Set(patterns.flatMap((pattern) => tokensMatching(passage, pattern)));
  const absent = new Set(tokensMatching(passage, aboutPast));
  for (const { from, to } of sentencesAboutOthers(tokens))
    for (let at = from; at < to; at += 1) unread.add(at);
  for (const { from, to, end } of outsidePicture(tokens, passage)) {
    const target = namesBeing(tokens, from, to) ? unread : absent;
    for (let at = from; at < to; at += 1) target.add(at);
    for (let at = to; at < end; at += 1) unread.add(at);
  }
  return { unread, absent };
}

/** Sentences about the order and not about the picture: "For reference: last year's picture was ...". */
const aboutOrder =
  /(?<![^ ])(?:for (?:reference|context|comparison)|back ?story|the (?:back ?)?(?:story|brief|plot|client|audience)(?: from [a-z ]{1,40})?(?: ,[a-z ]{1,30})?(?: :| is meant| is for| is intended)|(?:it|this|the (?:picture|image|avatar|portrait)) (?:has to|must|needs to|will be|should) (?:survive|be (?:used|printed|shrunk|shown|shared)|work|go)) ?[^.!?\n]{0,600}/g;

/** "People always assume I wear glasses." */
const aboutOpinions =
  /(?<![^ ])(?:people|every(?:one|body)(?: else)?|folks|others|strangers|most (?:people|artists)|they always) (?:(?:always|usually|often|tend to|keep|seem to|will|still|all|just|would) ){0,3}(?:assum|expect|think|imagin|pictur|draw|guess|believ)[a-z]* [^.!?\n]{0,200}?(?=(?:, )?but (?:an? |the |this |our |my |he|she|i|in|not|here)|[.!?\n]|$)/g;

/** "In my old avatar I had a beard." */
const aboutOtherPictures =
  /(?<![^ ])(?:in )?(?:the|my|our|his|her|their) (?:old|previous|last|current|existing|first|earlier) (?:profile )?(?:mascot|design|cover|avatar|pic|picture|photo|photograph|portrait|logo|version|drawing|attempt|draft|one)s? (?:has|had|shows?|showed|was|is|i (?:had|was|wore)|(?:he|she) (?:had|was|wore)) [^.!?\n]{0,200}?(?=(?:, )?(?:and |but )?(?:now|these days|this time|today|in this|in the new|for the new|for this)(?![^ ])|, but |[.!?\n]|$)/g;

/** "She's getting it dyed pink on Thursday, but for now ...". */
const aboutLater =
  /(?<![^ ])(?:(?:getting|having) (?:it|them|(?:his|her|their|my|the) [a-z]+) |(?:will|'ll|[a-z]+'ll|gonna|going to|plans? to|planning to|wants? to|hopes? to|about to|thinking of|thinking about|considering) (?:be|have|get|getting|wear|wearing|grow|growing|dye|dyeing|shave|shaving|cut|cutting|go|going|buy|switch|switching) )[^!?\n]{0,160}?(?=(?:but|for now|until then|till then|right now|at the moment|for the moment|in the meantime|meanwhile|for the time being)(?![^ ]))/g;

/** "Once he's at the beach the sunglasses go on, but until Friday ...". */
const untilThen =
  /(?<![^ ])(?:once|when|whenever|as soon as|after|if) (?:he|she|they|i|it)(?:'s|'m|'re| is| am| are| gets?| has| had)? [^.!?\n]{0,160}?(?=but (?:until|till|for now|right now|today|tonight|here|now|at the moment|in this|this time|it isn't|it's not|it is not|that's not)(?![^ ]))/g;

/** "He used to be a policeman, uniform and all; these days ...". */
const aboutPast =
  /(?<![^ ])(?:used to (?:be|have|wear|sport|carry|dress|work|play|sing|live|go)|formerly (?:an?|the)|(?:back when|in the days when|there was a time when) (?:he|she|they|i)) [^.;!?\n]{0,200}?(?=(?:(?:and|but) )?(?:now|these days|nowadays|today|currently|lately|since then|ever since)(?![^ ])|, but |[.;!?\n)]|$)/g;

/** "Wanted a cat at first, thought about a rabbit too, went with a penguin in the end." */
const aboutIdeas =
  /(?<![^ ])(?:wanted|thought (?:about|of)|considered|toyed with|was going to be|was meant to be|asked for|(?:started|began) (?:out )?(?:with|as)|had in mind) [^.;!?\n]{0,160}?(?=(?:(?:and|but|then|so) )?(?:i |we )?(?:then |finally )?(?:went|gone|going|settled|decided|ended up) (?:with|for|on)(?![^ ]))/g;

/** "He's got the blues since she left." */
const aboutCause =
  /(?<![^ ])(?:since|because|when|after|before) (?:she|he|they) (?:left|went|died|moved|ran|dumped|broke|walked|passed|quit)(?![^ ])[^.,:;!?\n]{0,80}/g;

/** "My brother's the one with the beard. I'm the woman next to him." The owner of "her husband" is portrayed. */
const theOther =
  /(?<=(?<![^ ])(?:my|our|his|her|their) )(?:(?:best|big|little|older|younger|twin) )?(?:sister|brother|twin|mum|mom|mother|dad|father|friend|wife|husband|girlfriend|boyfriend|partner|cousin|colleague|boss|son|daughter|uncle|aunt)(?:'s| is) the (?:[a-z]+ )?(?:one|guy|man|woman|girl|boy|person) (?:with|in|who|on|wearing) [^.;!?\n]{0,160}(?=[.;!?\n] [^.;!?\n]{0,80}(?:i'm|i am|draw|show|portray|paint|just|only)(?![^ ]))/g;

/** Whether the writer describes themselves: "I'm 16", "I have curly hair", unlike "I'm looking for a picture of my dad". */
const firstPerson =
  /(?<![^ ])(?:(?:i'm|im|i am) (?:an?|the|his|her|their|\d+|in my|bald|blond|blonde|tall|short|wearing|smiling|standing|sitting|holding|from|always|usually|basically|pretty|very|quite|mixed|black|white|asian|indian|[a-z]+teen|(?:twenty|thirty|forty|fifty|sixty|seventy)(?: [a-z]+)?)|i (?:have|wear|look|got|live in)|i've got|my (?:hair|face|beard|glasses|eyes|skin)|of me|myself)(?![^ ])/;

/** "Our coach is a bald guy with a beard" in a text about oneself. */
const aboutRelatives =
  /(?<![^ ])(?:it's )?(?:my|our) (?:(?:best|big|little|older|younger|twin|baby|old|new|own) )?(?:sister|brother|twin|mum|mom|mother|dad|father|parents|coach|boss|friend|friends|roommate|flatmate|wife|husband|girlfriend|boyfriend|partner|cousin|teacher|colleague|colleagues|cofounder|neighbou?r|son|daughter|kids?|grandma|grandmother|grandpa|grandfather|uncle|aunt|manager|cat|dog|bandmates?|teammates?) (?:is|was|has|had|who|wore|are|have|got|[a-z]{3,12}(?:s|ed))(?: [^.;!?\n]{0,200}?)?(?=(?:,|and|but|while|whereas) (?:i|i'm|im|me|mine|my own)(?![^ ])|[.;!?\n]|$)/g;

interface Part {
  readonly from: number;
  readonly to: number;
  /** The end of the words that say where it is. */
  readonly end: number;
}

/** "The pianist (glasses, white shirt) has already left", after somebody else was described. */
function sentencesAboutOthers(tokens: readonly Token[]): readonly Omit<Part, "end">[] {
  const parts: Omit<Part, "end">[] = [];
  const mentioned = new Set<string>();
  let start = 0;
  let hasSubject = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? "";
    if (/^[.;!?\n]$/.test(text)) start = at + 1;
    else if (at === start && hasSubject) {
      const other = otherSubject(tokens, at, mentioned);
      if (other !== undefined) {
        const to = endOfOther(tokens, other);
        // "Her boss": the owner is portrayed.
        parts.push({ from: /^(?:his|her)$/.test(text) ? at + 1 : at, to });
        at = to - 1;
        continue;
      }
    }
    if (isBeingAt(tokens, at)) {
      hasSubject = true;
      mentioned.add(singular(text));
    }
  }
  return parts;
}

/** The end of a noun phrase for somebody else at the start of a sentence. */
function otherSubject(
  tokens: readonly Token[],
  from: number,
  mentioned: ReadonlySet<string>,
): number | undefined {
  const determiner = tokens[from]?.text ?? "";
  if (!/^(?:the|her|his|their|my|our)$/.test(determiner)) return undefined;
  for (let at = from + 1; at <= from + 4; at += 1) {
    const text = tokens[at]?.text ?? "";
    if (!/^[a-z]+$/.test(text) || verbs.test(text)) return undefined;
    const next = tokens[at + 1];
    if (!isBeingAt(tokens, at) && !relations.test(text)) continue;
    if (next === undefined || !(next.text === "(" || verbs.test(next.text))) continue;
    const isOther =
      determiner === "the"
        ? !mentioned.has(singular(text)) &&
          !samePerson.test(text) &&
          !(mentioned.size === 1 && isContinuation(tokens, at))
        : !mentioned.has(singular(text));
    return isOther ? at + 1 : undefined;
  }
  return undefined;
}

/**
 * Whether a sentence says how the only person so far looks, by another role: "A nurse in scrubs. The medic is smiling". A woman
 * and a queen are named by their gender, and somebody who has left is not in the picture.
 */
function isContinuation(tokens: readonly Token[], at: number): boolean {
  const { traits = [], impliedTraits = [] } = longestPhrase([tokens[at]?.text ?? ""], 0)?.entry ?? {};
  if ([...traits, ...impliedTraits].some(({ path }) => path === "gender" || path === "subject")) return false;
  const [verb = "", next = "", third = ""] = [1, 2, 3].map((ahead) => tokens[at + ahead]?.text);
  if (!/^(?:is|has|wears|looks|also)$/.test(verb)) return false;
  return ![next, third].some((word) =>
    /^(?:left|gone|already|away|absent|not|never|behind|out|outside|off|long|been|late|elsewhere|an?|the)$/.test(
      word,
    ),
  );
}

const verbs =
  /^(?:is|was|are|were|has|had|have|wears|wore|wanted|wants|usually|always|already|often|never|sits|stands|stays|waits|watches|sleeps|looks|can|may|should|must|who|left|plays|hunts|gave|made|says|said|thinks|lies|sings|hides|isn't|wasn't|hasn't|also|and)$/;

const relations =
  /^(?:partner|colleague|boss|coach|teammate|bandmate|opponent|rival|assistant|neighbou?r|friend|photographer|audience|crowd|client|customer|patient|crew|family|team)$/;

/** Words for whoever was mentioned before. */
const samePerson =
  /^(?:wom[ae]n|m[ae]n|girl|boy|lady|guy|person|figure|character|subject|model|hero|heroine|protagonist|kid|child|mascot|host|artist|musician|player|performer|star|creature|animal|being|fellow|lad|lass|gentleman|agent|assistant|bot|robot|people|couple|two|pair)$/;

/** One after the last word about somebody else: the sentence ends, or returns to the first person. */
function endOfOther(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < tokens.length && at - from < 60; at += 1) {
    const text = tokens[at]?.text ?? "";
    if (/^[.;!?\n]$/.test(text)) break;
    if (
      /^(?:but|while|whereas)$/.test(text) &&
      /^(?:she|he|i|i'm|it|this|our|my|in|here)$/.test(tokens[at + 1]?.text ?? "")
    )
      break;
  }
  return at;
}

function isBeingAt(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  if (!/^[a-z]+$/.test(text) || /^(?:he|him|his|she|her|hers|they|them)$/.test(text)) return false;
  return longestPhrase([text], 0)?.entry.isBeing === true;
}

/** What is said to be elsewhere: "the camels are outside the frame", "he's not in the picture", "her helmet below the crop". */
function outsidePicture(tokens: readonly Token[], passage: Passage): readonly Part[] {
  const parts: Part[] = [];
  const { text, starts } = passage;
  let to = 0;
  for (const { 0: match, index } of text.matchAll(notShown)) {
    while (to < starts.length && (starts[to] ?? 0) < index) to += 1;
    const isAnaphor = pronounSubject.test(match) || pronounSubject.test(tokens[to - 1]?.text ?? "");
    if (isSeen(tokens, to)) continue;
    const from = isAnaphor ? startOfSentence(tokens, to) : startOfPart(tokens, to);
    // Somebody has to be left: "a woman who is not in the frame" is a riddle.
    if (from === 0 && !namesBeing(tokens, to, to + maxRest)) continue;
    // "Her husband": the owner is portrayed.
    const isOwned = /^(?:his|her)$/.test(tokens[from]?.text ?? "");
    let end = to;
    while (end < starts.length && (starts[end] ?? 0) < index + match.length) end += 1;
    parts.push({ from: isOwned ? from + 1 : from, to, end });
  }
  return parts;
}

const frames =
  "(?:pic|pics|picture|frame|photo|photograph|image|shot|portrait|avatar|drawing|camera|crop|cover|scene|painting)";

const notShown = new RegExp(
  `(?<![^ ])(?:(?:(?:he|she|it|they|neither|none)(?:'s|s|'re|re| of (?:them|these|those))? )?(?:(?:is|are|was|were|will|should|must|do|does|can|may|stays?|staying|remains?|hangs?|lies|sits|waits|both) ){0,2}(?:not|isn't|isnt|aren't|arent|never|n't|stays?|stay|staying|remains?|remain|just|well|somewhere|all) (?:to be |be |going to be |seen |shown |visible )?(?:in|inside|out of|outside|off|behind|beyond|part of|on) (?:of )?(?:(?:the|this|that|my|our|your) )?${frames}|(?:is |are |hangs? |lies |sits? |stays? )?(?:outside|out of|off|below|beyond|behind) (?:of )?(?:the |this )?(?:frame|crop|shot|picture|photo)(?! (?:of|for) )|(?:somewhere |always )?off (?:camera|screen|frame)|(?:(?:he|she|it|they) )?(?:is|are|was|must|should|do|does|need|may|will)(?:n't| not) (?:be )?(?:appear|visible|shown|seen|drawn|pictured|included|in it)|(?:is|are|isn't|aren't|must|should)(?: not)? (?:be )?(?:kept|left) out of (?:it|(?:the |this )?${frames})|(?:neither|none|nobody|no one)(?: of (?:them|these|those|which))? (?:must|should|may|can|is to|are to)? ?(?:be )?(?:appears?|visible|shown|seen|drawn|pictured|is (?:shown|visible)|are (?:shown|visible)))(?![^ ])`,
  "g",
);

const pronounSubject =
  /^(?:he|she|it|they|neither|none|both|who|which|hes|shes|he's|she's|it's|they're)(?: |$)/;

/** How many words after a first sentence about somebody else are searched for who is portrayed. */
const maxRest = 100;

/** The longest part that is outside of the picture, in tokens. */
const maxPart = 40;

/** "Grinning at someone off frame": somebody is not in the picture, and the person looks there. */
function isSeen(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ text }) =>
      /^(?:look|gaz|glanc|star|grinn|smil|laugh|squint|talk|listen|wav|point|peer|shout|call)(?:s|es|e|ing)?$|^some(?:one|body|thing)$/.test(
        text,
      ),
    );
}

/** The start of a sentence, or of the one before if the sentence begins here. */
function startOfSentence(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 0 && end - at < maxPart && !/^[.;!?\n]$/.test(tokens[at - 1]?.text ?? "")) at -= 1;
  if (end - at > 2) return at;
  at -= 1;
  while (at > 0 && end - at < maxPart && !/^[.;!?\n]$/.test(tokens[at - 1]?.text ?? "")) at -= 1;
  return at;
}

/** The start of the thing before: "her dad" in "her dad (big beard, always busy) stays behind the camera". */
function startOfPart(tokens: readonly Token[], end: number): number {
  const isApposition = tokens[end - 1]?.text === ",";
  let depth = 0;
  let at = end;
  for (; at > 0 && end - at < maxPart; at -= 1) {
    const text = tokens[at - 1]?.text ?? "";
    if (text === ")") depth += 1;
    else if (text === "(") {
      if (depth === 0) break;
      depth -= 1;
    }
    if (depth > 0) continue;
    if (/^[.;!?\n]$/.test(text)) break;
    // "The opponent, a man with glasses, sits outside the frame."
    const isStart = isApposition ? text === "," : /^(?:,|and|but|while|with|whereas|plus|where)$/.test(text);
    if (isStart && end - at > 0 && !/^(?:who|which|that|whose|,)$/.test(tokens[at]?.text ?? "")) break;
  }
  return at;
}

function namesBeing(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ text }) => text);
  return words.some(
    (word, at) =>
      !/^(?:h[ei]|him|his|she|hers?|they|them)$/.test(word) &&
      longestPhrase(words, at)?.entry.isBeing === true,
  );
}
