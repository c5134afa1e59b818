import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { scoreLines } from "../scripts/score-prompts.ts";

/**
 * Prompts by many authors, with the traits a reader would expect. The expectations were written before the
 * prompts were first read.
 */
it("reads the prompts of the corpus", async () => {
  const rows = await scoreLines(readFileSync(new URL("prompt-corpus.jsonl", import.meta.url), "utf8"));
  expect(rows.length).toBeGreaterThan(700);
  expect(rows.filter(({ met }) => !met)).toEqual([]);
});
