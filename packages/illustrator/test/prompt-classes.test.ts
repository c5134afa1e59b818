import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scoreLines } from "../scripts/score-prompts.ts";

const scores = await scoreLines(readFileSync(new URL("prompt-classes.jsonl", import.meta.url), "utf8"));

test.each(Array.from(Map.groupBy(scores, ({ group }) => group)))("reads %s", (_, group) => {
  expect(group.length).toBeGreaterThan(0);
  expect(group.filter(({ met }) => !met)).toEqual([]);
});
