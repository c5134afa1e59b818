/**
 * Bar I3: how many expected traits of a corpus of prompts are read, by path: `node --conditions=source
 * scripts/prompt-scores.ts [file.jsonl ...]`. The default is the corpus of the tests. A line is `{ "prompt",
 * "hints"?, "expect": { path: value or values }, "not"? }`.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { scoreLines } from "./score-prompts.ts";

const given = process.argv.slice(2);
const files =
  given.length > 0 ? given : [fileURLToPath(new URL("../test/prompt-corpus.jsonl", import.meta.url))];
const scores = await Promise.all(files.map((file) => scoreLines(readFileSync(file, "utf8"))));
const rows = scores.flat();
const paths = new Map<string, { met: number; all: number }>();
for (const { path, met } of rows) {
  const sum = paths.get(path) ?? { met: 0, all: 0 };
  paths.set(path, { met: sum.met + (met ? 1 : 0), all: sum.all + 1 });
}
for (const [path, { met, all }] of [...paths, ["all", total()] as const])
  console.log(`${path.padEnd(18)} ${met}/${all}  ${((100 * met) / all).toFixed(1)} %`);
for (const { prompt, path, wanted, got } of rows.filter(({ met }) => !met))
  console.log(`missed: ${path} ${wanted}, not ${got}: ${prompt}`);

function total(): { met: number; all: number } {
  return { met: rows.filter(({ met }) => met).length, all: rows.length };
}
