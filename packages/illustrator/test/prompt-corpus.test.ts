import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { scoreLines } from "../scripts/score-prompts.ts";

const rowsOf = (file: string) => scoreLines(readFileSync(new URL(file, import.meta.url), "utf8"));

/**
 * Prompts by many authors, with the traits a reader would expect. The expectations were written before the
 * prompts were first read.
 */
it("reads the prompts of the corpus", async () => {
  const rows = await rowsOf("prompt-corpus.jsonl");
  expect(rows.length).toBeGreaterThan(700);
  expect(rows.filter(({ met }) => !met)).toEqual([]);
});

/** Prompts whose words do not mean what they usually mean, by class: what is carried, compared or corrected. */
it("reads the prompts with traps of language", async () => {
  const rows = await rowsOf("trap-prompts.jsonl");
  expect(rows.length).toBeGreaterThan(700);
  expect(rows.filter(({ met }) => !met)).toEqual([]);
});
