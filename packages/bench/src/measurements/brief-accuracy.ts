import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Score, scoreLines } from "../../../illustrator/scripts/score-prompts.ts";
import { rootDirectory } from "../lib/paths.ts";
import { type Measurement, type Row, withoutTarget, withTarget } from "../measurement.ts";

const corpora = ["test/prompt-corpus.jsonl", "test/languages/prompts.jsonl"].map((file) =>
  join(rootDirectory, "packages/illustrator", file),
);

/**
 * How many of the expectations of the prompt corpora are met by the extracted Briefs. `BENCH_PROMPTS` adds files of the
 * same format, separated by commas.
 */
export const brief: Measurement = {
  name: "brief",
  title: "understanding prompts (I3)",
  async run() {
    const more = (process.env["BENCH_PROMPTS"] ?? "").split(",").filter((file) => file !== "");
    const rows: Row[] = [];
    for (const file of [...corpora, ...more]) {
      const name = file.split("/").at(-1) ?? file;
      const scores = await scoreLines(readFileSync(file, "utf8"));
      rows.push(withTarget(rowOf(name, scores), ">= 95 %", (ours) => ours >= 95));
      const groups = Map.groupBy(scores, ({ group }) => group);
      if (groups.size > 1)
        for (const [group, some] of groups) rows.push(withoutTarget(rowOf(`${name} group ${group}`, some)));
      for (const [path, some] of Map.groupBy(scores, (score) => score.path))
        rows.push(withoutTarget(rowOf(`${name} ${path}`, some)));
    }
    return rows;
  },
};

function rowOf(what: string, scores: readonly Score[]): Omit<Row, "target"> {
  return {
    what: `${what}, ${scores.length}`,
    unit: "%",
    ours: (100 * scores.filter(({ met }) => met).length) / scores.length,
    peer: null,
  };
}
