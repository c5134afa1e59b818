import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scoreLines } from "../../../illustrator/scripts/score-prompts.ts";
import { rootDirectory } from "../lib/paths.ts";
import { type Measurement, type Row, withoutTarget, withTarget } from "../measurement.ts";

/** How many of the expectations of the prompt corpus are met by the extracted Briefs. */
export const brief: Measurement = {
  name: "brief",
  title: "understanding prompts (I3)",
  run() {
    const scores = scoreLines(
      readFileSync(join(rootDirectory, "packages/illustrator/test/prompt-corpus.jsonl"), "utf8"),
    );
    const paths = Array.from(new Set(scores.map(({ path }) => path)));
    const rowOf = (what: string, some: typeof scores): Omit<Row, "target"> => ({
      what: `${what}, ${some.length}`,
      unit: "%",
      ours: (100 * some.filter(({ met }) => met).length) / some.length,
      peer: null,
    });
    return Promise.resolve([
      withTarget(rowOf("all expectations", scores), ">= 95 %", (ours) => ours >= 95),
      ...paths.map((path) =>
        withoutTarget(
          rowOf(
            path,
            scores.filter((score) => score.path === path),
          ),
        ),
      ),
    ]);
  },
};
