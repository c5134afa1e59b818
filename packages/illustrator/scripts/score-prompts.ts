import { isKindOf } from "../src/brief/kinds.ts";
import { loadLanguages, readBrief } from "../src/brief.ts";

/** An expected trait of a prompt, and whether its Brief has it. */
export interface Score {
  /** The group of the line, such as its language; "all" if it has none. */
  readonly group: string;
  readonly prompt: string;
  readonly path: string;
  readonly wanted: string;
  readonly got: string;
  readonly met: boolean;
}

/**
 * Scores the lines of a corpus: `{ "group"?, "prompt", "hints"?, "expect", "not"? }`, one JSON object per line. A path
 * that is absent from the Brief counts as `none`.
 */
export async function scoreLines(text: string): Promise<Score[]> {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const scores = await Promise.all(lines.map((line) => scoreRow(record(JSON.parse(line)))));
  return scores.flat();
}

async function scoreRow(row: Readonly<Record<string, unknown>>): Promise<Score[]> {
  const prompt = String(row["prompt"]);
  const request = { prompt, hints: record(row["hints"]) };
  const brief = readBrief({ ...request, languages: await loadLanguages(request) });
  const scores = (wants: unknown, not: boolean): Score[] =>
    Object.entries(record(wants)).map(([path, want]) => {
      const got = valueAt(brief, path) ?? "none";
      return {
        group: String(row["group"] ?? "all"),
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
  return Array.isArray(got) ? [want].flat().every((value) => holdsAny(got, value)) : holdsAny(got, want);
}

function holdsAny(got: unknown, want: unknown): boolean {
  const values: unknown[] = [got].flat();
  return [want].flat().some((value) => values.some((one) => one === value || isSpecialKind(one, value)));
}

/** A hard hat meets the expectation of a helmet. */
function isSpecialKind(got: unknown, want: unknown): boolean {
  return typeof got === "string" && typeof want === "string" && isKindOf(got, want);
}

function valueAt(brief: object, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => record(value)[key], brief);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
