import { readBrief } from "../src/brief.ts";

/** An expected trait of a prompt, and whether its Brief has it. */
export interface Score {
  readonly prompt: string;
  readonly path: string;
  readonly wanted: string;
  readonly got: string;
  readonly met: boolean;
}

/** Scores the lines of a corpus: `{ "prompt", "hints"?, "expect", "not"? }`, one JSON object per line. */
export function scoreLines(text: string): Score[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap((line) => scoreRow(record(JSON.parse(line))));
}

function scoreRow(row: Readonly<Record<string, unknown>>): Score[] {
  const prompt = String(row["prompt"]);
  const brief = readBrief({ prompt, hints: record(row["hints"]) });
  const scores = (wants: unknown, not: boolean): Score[] =>
    Object.entries(record(wants)).map(([path, want]) => {
      const got = valueAt(brief, path);
      return {
        prompt,
        path,
        wanted: `${not ? "not " : ""}${String(want)}`,
        got: String(got),
        met: not ? !holdsAny(got, want) : meets(got, want),
      };
    });
  return [...scores(row["expect"], false), ...scores(row["not"], true)];
}

/** Matches any of the expected values; for arrays, all of them. */
function meets(got: unknown, want: unknown): boolean {
  return Array.isArray(got) ? [want].flat().every((value) => got.includes(value)) : holdsAny(got, want);
}

function holdsAny(got: unknown, want: unknown): boolean {
  const values: unknown[] = [got].flat();
  return [want].flat().some((value) => values.includes(value));
}

function valueAt(brief: object, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => record(value)[key], brief);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
