import type { LanguageCode, LanguageTable } from "../tables/table.ts";
import type { Token } from "../tokenize.ts";
import type { FoundSpans } from "./find-spans.ts";

/** A text in a language besides English. */
export interface ForeignText extends FoundSpans {
  readonly language: LanguageCode;
  readonly tokens: readonly Token[];
  /** The position in the original text of each unit of the normalized one. */
  readonly offsets: readonly number[];
}

/** Reads texts in one language. */
export interface LanguageReader {
  readonly table: LanguageTable;
  readonly read: (text: string, options: { readonly isEdit?: boolean }) => ForeignText;
}
