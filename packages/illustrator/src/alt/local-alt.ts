import type { Brief } from "../brief/brief.ts";
import { loadTable, type PromptLanguage } from "../language/languages.ts";
import { type AltLanguage, altLanguages } from "./alt-languages.ts";
import type { LocalAlt } from "./describe-locally.ts";

/** Describes an image in the requested language, or else in that of the prompt. Undefined for English and others. */
export async function localAlt(
  brief: Brief,
  requested: AltLanguage | undefined,
  prompt: PromptLanguage | undefined,
): Promise<LocalAlt | undefined> {
  const language = altLanguages.find((code) => code === (requested ?? prompt));
  if (language === undefined) return undefined;
  const { describeLocally } = await import("./describe-locally.ts");
  return describeLocally(brief, language, await loadTable(language));
}
