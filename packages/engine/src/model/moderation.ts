/** Why something is not drawn; the strictest stands first. */
export const moderationCategories = [
  "sexual_minors",
  "hate",
  "extremism",
  "self_harm",
  "violence",
  "sexual",
] as const;

export type ModerationCategory = (typeof moderationCategories)[number];

/** What is not drawn, to go on after "This asks for". */
export const categoryMeanings: Readonly<Record<ModerationCategory, string>> = {
  sexual_minors: "something sexual that involves a minor",
  hate: "slurs, or people demeaned for their origin, faith, gender, orientation or disability",
  extremism: "symbols, members or praise of terrorist groups, of Nazism or of movements like it",
  self_harm: "suicide or self-injury",
  violence: "gore, torture or killing shown in detail",
  sexual: "nudity, sexual acts or pornography",
};

export type Verdict = { readonly ok: true } | { readonly ok: false; readonly category: ModerationCategory };

/** Whatever a caller wrote that ends in a picture or beneath it. */
export interface ModeratedText {
  readonly prompt?: string;
  readonly style?: string;
  readonly hints?: Readonly<Record<string, unknown>>;
  readonly brief?: Readonly<Record<string, unknown>>;
  readonly label?: string;
}

/**
 * The texts of a request that are to be checked, in the order they were given. The negative prompt is not among them:
 * "nudity" in there asks for none. A number goes with its name, because `age: 12` says something and `12` does not.
 */
export function textsOf({ prompt, style, hints, brief, label }: ModeratedText): string[] {
  const texts: string[] = [];
  for (const [name, value] of Object.entries({ prompt, style, hints, brief, label }))
    collect(texts, name, value);
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
