/** Why content is rejected; the strictest first. */
export const moderationCategories = [
  "sexual_minors",
  "hate",
  "extremism",
  "self_harm",
  "violence",
  "sexual",
] as const;

export type ModerationCategory = (typeof moderationCategories)[number];

/** Descriptions of prohibited content, for messages. */
export const categoryMeanings: Readonly<Record<ModerationCategory, string>> = {
  sexual_minors: "sexual content that involves a minor",
  hate: "slurs, or people demeaned for their origin, faith, gender, orientation or disability",
  extremism: "symbols, members or praise of terrorist groups, of Nazism or of similar movements",
  self_harm: "suicide or self-injury",
  violence: "detailed depictions of gore, torture or killing",
  sexual: "nudity, sexual acts or pornography",
};

export type ModerationResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly category: ModerationCategory };

/** The texts of a request that end up in an image or next to it. */
export interface ModeratedText {
  readonly prompt?: string;
  readonly style?: string;
  readonly hints?: Readonly<Record<string, unknown>>;
  readonly brief?: Readonly<Record<string, unknown>>;
  readonly label?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly comment?: string;
  /** Of a cast. */
  readonly characters?: readonly { readonly prompt?: string; readonly name?: string }[];
}

/**
 * The texts to be moderated, in the order of the request, without the negative prompt: "nudity" there asks for none.
 * Numbers have their name, because `12` alone means nothing and `age 12` does.
 */
export function textsOf(request: ModeratedText): string[] {
  const { prompt, style, hints, brief, label, description, tags, comment, characters } = request;
  const texts: string[] = [];
  const moderated = { prompt, style, hints, brief, label, description, tags, comment, characters };
  for (const [name, value] of Object.entries(moderated)) collect(texts, name, value);
  return texts;
}

function collect(texts: string[], name: string, value: unknown): void {
  if (typeof value === "string") texts.push(value);
  else if (typeof value === "number") texts.push(`${name} ${value}`);
  else if (Array.isArray(value)) for (const item of value) collect(texts, name, item);
  else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) collect(texts, key, item);
  }
}
