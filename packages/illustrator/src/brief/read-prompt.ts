import { hintWarnings } from "../language/hints.ts";
import { type Reading, readingOf } from "../language/reading.ts";
import { readingWarnings } from "../language/reading-warnings.ts";
import type { Warning } from "../warning.ts";
import type { Brief } from "./brief.ts";
import { type BriefRequest, loadLanguages, readBrief } from "./read-brief.ts";

/** A Brief and how the prompt was understood. */
export interface ReadPrompt {
  readonly brief: Brief;
  readonly reading: Reading;
  /** What a person who wrote the prompt should know. */
  readonly warnings: readonly Warning[];
}

/** Reads a prompt in any of the languages, hints and a negative prompt. Loads the languages on first use. */
export async function readPrompt(request: Omit<BriefRequest, "languages">): Promise<ReadPrompt> {
  const languages = await loadLanguages(request);
  const reading = readingOf(request.prompt, { languages });
  const warnings = [...readingWarnings(reading), ...hintWarnings(request.hints, languages)];
  return { brief: readBrief({ ...request, languages }), reading, warnings };
}
