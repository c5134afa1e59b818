import type { LanguageTable } from "../tables/table.ts";
import { maxLength } from "../tokenize.ts";
import { compileTable } from "./compile-table.ts";
import { findSpansIn } from "./find-spans.ts";
import type { ForeignText, LanguageReader } from "./foreign-text.ts";
import { normalizeFor, normalizeWithOffsets, tokensOf } from "./normalize.ts";

/** Compiles the table of a language. It is loaded with the first table, because English needs none of it. */
export function languageReader(table: LanguageTable): LanguageReader {
  const language = compileTable(table);
  const { lang, mode } = table;
  return {
    table,
    read: (text, options): ForeignText => {
      const normalized = normalizeWithOffsets(text.slice(0, maxLength), (part) => normalizeFor(lang, part));
      const tokens = tokensOf(normalized.text, mode);
      return {
        ...findSpansIn(tokens, language, options),
        language: lang,
        tokens,
        offsets: normalized.offsets,
      };
    },
  };
}
