import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { scoreLines } from "../scripts/score-prompts.ts";

/**
 * Prompts as a varied crowd writes them, with what a reader takes for granted in each, noted down before
 * they were first read. 86 to 99 % of a round were met at first sight; what was mended stays so.
 */
it("reads a crowd's prompts as a person would", () => {
  const rows = scoreLines(readFileSync(new URL("prompt-corpus.jsonl", import.meta.url), "utf8"));
  expect(rows.length).toBeGreaterThan(700);
  expect(rows.filter(({ met }) => !met)).toEqual([]);
});
