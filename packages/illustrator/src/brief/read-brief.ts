import { hintKeys, readHint } from "../language/hints.ts";
import { type Languages, loadLanguagesOf } from "../language/languages.ts";
import { readCharacters } from "../language/read-characters.ts";
import { readLook } from "../language/read-look.ts";
import { type Mention, type ReadText, readText } from "../language/read-text.ts";
import type { Brief, Source } from "./brief.ts";
import { BriefBuilder } from "./brief-builder.ts";
import { withOthers } from "./characters.ts";
import { isNeedless } from "./leave-out-props.ts";
import type { Framing, LookName, StyleName } from "./values/pictures.ts";
import type { Expression } from "./values/poses.ts";

/** The input of `readBrief`. */
export interface BriefRequest {
  /** Any text in one of the languages. Words that are not understood affect only the default seed. */
  readonly prompt: string;
  /** Flat hints such as `{ "hair_color": "black" }`. They override the prompt; unknown keys are ignored. */
  readonly hints?: Readonly<Record<string, unknown>>;
  /** What must not be in the image. Overrides the prompt and the hints. */
  readonly negativePrompt?: string;
  /** Overrides the style in the prompt. */
  readonly style?: StyleName;
  /** Overrides the expression in the prompt. */
  readonly expression?: Expression;
  /** Overrides how much of the character the prompt shows. */
  readonly framing?: Framing;
  /** Overrides the composition in the prompt. */
  readonly look?: LookName;
  /**
   * The languages besides English to read texts in, from `loadLanguages`. Functions that return a promise load them;
   * `readBrief` reads only English without them.
   */
  readonly languages?: Languages | undefined;
}

/**
 * Loads the languages besides English that the texts of a request may be in: those of its script, and none if it is in
 * English.
 */
export async function loadLanguages(
  request: Partial<Pick<BriefRequest, "prompt" | "hints" | "negativePrompt">>,
): Promise<Languages> {
  const { prompt = "", negativePrompt = "", hints } = request;
  const values = Object.values(hints ?? {}).flat();
  return loadLanguagesOf([prompt, negativePrompt, ...values].filter((text) => typeof text === "string"));
}

/** Reads a prompt, hints and a negative prompt into a Brief. Pure, and accepts any text. */
export function readBrief(request: BriefRequest): Brief {
  const { prompt, languages, hints } = request;
  const read = readCharacters(prompt, { languages });
  const briefOf = ({ mentions }: ReadText): Brief => {
    const builder = new BriefBuilder();
    for (const { mention, source } of orderMentions(mentions, request)) builder.add(mention, source);
    setOptions(builder, request);
    return builder.build();
  };
  const brief = withOthers(briefOf(read.first), read.others.map(briefOf));
  const look = request.look ?? readLook(prompt, hints);
  return look === undefined ? brief : { ...brief, look };
}

/** Adds what the options of a request state. */
export function setOptions(builder: BriefBuilder, { style, expression, framing }: BriefRequest): void {
  if (style !== undefined) builder.set("style", style, { kind: "request" });
  if (expression !== undefined) builder.set("expression", expression, { kind: "request" });
  if (framing !== undefined) builder.set("framing", framing, { kind: "request" });
}

/** A mention and where it was read. */
export interface SourcedMention {
  readonly mention: Omit<Mention, "from" | "to">;
  readonly source: Source;
}

/** All mentions of a request for a change, in the order of precedence: each overrides those before it. */
export function readChanges(request: BriefRequest): SourcedMention[] {
  const { prompt, languages } = request;
  return orderMentions(readText(prompt, { isEdit: true, languages }).mentions, request);
}

/** The mentions of a prompt, and those of the hints and the negative prompt, in the order of precedence. */
function orderMentions(mentions: readonly Mention[], request: BriefRequest): SourcedMention[] {
  const { languages } = request;
  const prompt = mentions.map((mention): SourcedMention => {
    const { implied, words, negated } = mention;
    return {
      mention,
      source: implied ? { kind: "role", words } : { kind: "prompt", words: negated ? `no ${words}` : words },
    };
  });
  const hints = hintKeys.flatMap((key) =>
    readHint(key, request.hints?.[key], languages).map(
      (mention): SourcedMention => ({ mention, source: { kind: "hint", key, words: mention.words } }),
    ),
  );
  const excluded = readText(request.negativePrompt ?? "", { languages }).mentions.map(
    (mention): SourcedMention => ({
      mention: { ...mention, negated: true },
      source: { kind: "negative", words: mention.words },
    }),
  );
  const isStated = ({ mention }: SourcedMention): boolean => !mention.implied;
  const isLeftOut = isNeedless([...prompt, ...hints]);
  const isImplied = (one: SourcedMention): boolean => one.mention.implied && !isLeftOut(one);
  return [
    ...prompt.filter(isImplied),
    ...hints.filter(isImplied),
    ...prompt.filter(isStated),
    ...hints.filter(isStated),
    ...excluded.filter(isStated),
  ];
}
