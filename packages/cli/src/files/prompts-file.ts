import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { AspectRatio, Hints, Resolution, Style } from "@likeness/client";
import { CsvError, parse } from "csv-parse/sync";
import { misuse } from "../failure.ts";
import { aspects, type Format, formats, resolutions, styles } from "../words/choices.ts";
import { nearest } from "../words/nearest.ts";
import { type Base, locate } from "./locate.ts";
import { decodeText } from "./text.ts";

/** What one line of a file of prompts asks for; what it leaves open the command line says. */
export interface PromptLine {
  readonly prompt: string;
  readonly seed?: number;
  readonly hints?: Hints;
  readonly negativePrompt?: string;
  readonly style?: Style;
  readonly aspect?: AspectRatio;
  readonly resolution?: Resolution;
  readonly format?: Format;
  /** Of the file, without its ending. */
  readonly name?: string;
  /** Keep the avatar under it. */
  readonly label?: string;
}

/** A line that asks for something, or says why it cannot. Lines are counted from 1. */
export type ReadLine =
  | { readonly line: number; readonly order: PromptLine }
  | { readonly line: number; readonly problem: string };

/** The lines of a file of prompts: a prompt to a line, or JSON to a line in .jsonl, or a table with a header in .csv. */
export async function readPromptsFile(file: string, base: Base): Promise<readonly ReadLine[]> {
  const bytes = await readFile(locate(file, base)).catch(() => {
    throw misuse(`--prompts ${file}: there is no such file, or it cannot be read.`);
  });
  const text = decodeText(bytes, `--prompts ${file}`);
  const ending = extname(file).toLowerCase();
  const lines = parsePrompts(text, ending, file);
  if (lines.length === 0) throw misuse(`--prompts ${file} holds no prompt.`);
  return lines;
}

/** @param ending Of the file: `.jsonl`, `.ndjson` and `.csv` have their own shapes; any other is a prompt to a line. */
export function parsePrompts(text: string, ending: string, file: string): readonly ReadLine[] {
  if (ending === ".csv") return parseTable(text, file);
  const isJson = ending === ".jsonl" || ending === ".ndjson";
  return text.split(/\r\n|\n|\r/).flatMap((written, index): ReadLine[] => {
    const line = index + 1;
    if (written.trim() === "") return [];
    if (!isJson) return [{ line, order: { prompt: written.trim() } }];
    let value: unknown;
    try {
      value = JSON.parse(written);
    } catch {
      return [{ line, problem: "it is not JSON" }];
    }
    if (typeof value === "string") return [readLine(line, { prompt: value })];
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return [{ line, problem: 'it is no object, such as {"prompt": "a wise owl"}' }];
    }
    return [readLine(line, Object.fromEntries(Object.entries(value)))];
  });
}

function parseTable(text: string, file: string): readonly ReadLine[] {
  let rows: readonly (readonly string[])[];
  const starts: number[] = [];
  try {
    // Line ends of one kind, because the parser counts \r\n inside of quotes twice.
    rows = parse(text.replace(/\r\n?/g, "\n"), {
      skip_empty_lines: true,
      on_record(record: string[], { lines }) {
        starts.push(lines - (record.join("").split("\n").length - 1));
        return record;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw misuse(`--prompts ${file}: ${error.message}.`, "Write it as RFC 4180 says, with a header.");
  }
  const [header, ...records] = rows;
  const names = header?.map((name) => name.trim()) ?? [];
  if (!names.includes("prompt")) {
    throw misuse(`--prompts ${file} has no column "prompt".`, "The first line names the columns.");
  }
  for (const name of names) {
    const problem = problemOfName(name);
    if (problem !== undefined) throw misuse(`--prompts ${file}: ${problem}.`);
  }
  return records.map((record, index) => readLine(starts[index + 1] ?? index + 2, fieldsOf(names, record)));
}

/** An empty cell says nothing; `hint.hair_color` is a column for one hint. */
function fieldsOf(names: readonly string[], record: readonly string[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const hints: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) {
    const cell = record[index]?.trim() ?? "";
    if (cell === "") continue;
    if (name.startsWith("hint.")) hints[name.slice(5)] = cell;
    else if (name === "seed") fields[name] = /^\d+$/.test(cell) ? Number(cell) : cell;
    else fields[name] = cell;
  }
  return Object.keys(hints).length > 0 ? { ...fields, hints } : fields;
}

const members = [
  "prompt",
  "seed",
  "hints",
  "negative_prompt",
  "style",
  "aspect",
  "resolution",
  "format",
  "name",
  "label",
];

function problemOfName(name: string): string | undefined {
  if (members.includes(name) || /^hint\../.test(name)) return undefined;
  const near = nearest(name, members);
  return `"${name}" is nothing it can say${near ? `; did you mean "${near}"?` : ` (${members.join(", ")} are)`}`;
}

function readLine(line: number, fields: Readonly<Record<string, unknown>>): ReadLine {
  try {
    return { line, order: orderOf(fields) };
  } catch (error) {
    if (error instanceof LineProblem) return { line, problem: error.message };
    throw error;
  }
}

class LineProblem extends Error {
  override readonly name = "LineProblem";
}

function orderOf(fields: Readonly<Record<string, unknown>>): PromptLine {
  for (const name of Object.keys(fields)) {
    const problem = name.startsWith("hint.") ? `"${name}" is for tables` : problemOfName(name);
    if (problem !== undefined) throw new LineProblem(problem);
  }
  const prompt = textOf(fields, "prompt");
  if (prompt === undefined) throw new LineProblem("it has no prompt");
  const seed = fields["seed"];
  if (seed !== undefined && !isSeed(seed)) {
    throw new LineProblem("its seed must be a whole number from 0 to 4294967295");
  }
  const hints = fields["hints"];
  if (hints !== undefined && !isHints(hints)) {
    throw new LineProblem('its hints must be an object of texts, such as {"hair_color": "red"}');
  }
  const name = textOf(fields, "name");
  if (name !== undefined && (/[\p{Cc}/\\:*?"<>|]/u.test(name) || /^\.|[. ]$/.test(name))) {
    throw new LineProblem(`its name "${name}" can be no file's`);
  }
  const optional = {
    seed,
    hints,
    name,
    negativePrompt: textOf(fields, "negative_prompt"),
    style: choiceOf(fields, "style", styles),
    aspect: choiceOf(fields, "aspect", aspects),
    resolution: choiceOf(fields, "resolution", resolutions),
    format: choiceOf(fields, "format", formats),
    label: textOf(fields, "label"),
  };
  return { prompt, ...given(optional) };
}

/** Those members that are there. */
function given<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const found: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const name in members) {
    const value = members[name];
    if (isGiven(value)) found[name] = value;
  }
  return found;
}

function isGiven<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}

function textOf(fields: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  throw new LineProblem(`its ${name} must be a text with something in it`);
}

function choiceOf<T extends string>(
  fields: Readonly<Record<string, unknown>>,
  name: string,
  allowed: readonly T[],
): T | undefined {
  const value = textOf(fields, name);
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  const near = nearest(value, allowed);
  throw new LineProblem(`its ${name} is "${value}"; ${near ? `did you mean ${near}?` : allowed.join(", ")}`);
}

function isSeed(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 4_294_967_295;
}

function isHints(value: unknown): value is Hints {
  const isText = (one: unknown) => typeof one === "string";
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((one) => isText(one) || (Array.isArray(one) && one.every(isText)))
  );
}
