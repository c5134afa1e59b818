import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { AspectRatio, Hints, Resolution, Style } from "@likeness/client";
import { aspectRatios, resolutions, styles } from "@likeness/contract/v1/values";
import { CsvError, parse } from "csv-parse/sync";
import { usageError } from "../errors/cli-error.ts";
import { type Format, formats } from "../options/choices.ts";
import { closestMatch } from "../text/closest-match.ts";
import { decodeText } from "./decode-text.ts";
import { resolvePath, type WorkingDirectory } from "./resolve-path.ts";

/** The parameters of one line of a prompts file; flags are used for those that are missing. */
export interface PromptParams {
  readonly prompt: string;
  readonly seed?: number;
  readonly hints?: Hints;
  readonly negativePrompt?: string;
  readonly style?: Style;
  readonly aspect?: AspectRatio;
  readonly resolution?: Resolution;
  readonly format?: Format;
  /** File name of the image, without its extension. */
  readonly name?: string;
  /** Saves the avatar with this label. */
  readonly label?: string;
}

/** A valid line, or the reason why it is invalid. Line numbers start at 1. */
export type ParsedLine =
  | { readonly line: number; readonly params: PromptParams }
  | { readonly line: number; readonly problem: string };

/** Reads a prompts file: one prompt per line, JSON lines (.jsonl, .ndjson), or a table with a header (.csv). */
export async function readPromptsFile(file: string, base: WorkingDirectory): Promise<readonly ParsedLine[]> {
  const bytes = await readFile(resolvePath(file, base)).catch(() => {
    throw usageError(`--prompts ${file}: file not found or not readable.`);
  });
  const text = decodeText(bytes, `--prompts ${file}`);
  const extension = extname(file).toLowerCase();
  const lines = parsePrompts(text, extension, file);
  if (lines.length === 0) throw usageError(`--prompts ${file} contains no prompts.`);
  return lines;
}

/** @param extension `.jsonl`, `.ndjson` or `.csv`; any other file has one prompt per line. */
export function parsePrompts(text: string, extension: string, file: string): readonly ParsedLine[] {
  if (extension === ".csv") return parseTable(text, file);
  const isJson = extension === ".jsonl" || extension === ".ndjson";
  return text.split(/\r\n|\n|\r/).flatMap((source, index): ParsedLine[] => {
    const line = index + 1;
    if (source.trim() === "") return [];
    if (!isJson) return [{ line, params: { prompt: source.trim() } }];
    let value: unknown;
    try {
      value = JSON.parse(source);
    } catch {
      return [{ line, problem: "Invalid JSON" }];
    }
    if (typeof value === "string") return [parseLine(line, { prompt: value })];
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return [{ line, problem: 'It must be a JSON object, such as {"prompt": "a wise owl"}' }];
    }
    return [parseLine(line, Object.fromEntries(Object.entries(value)))];
  });
}

function parseTable(text: string, file: string): readonly ParsedLine[] {
  let rows: readonly (readonly string[])[];
  const starts: number[] = [];
  try {
    // The parser counts \r\n inside quotes twice.
    rows = parse(text.replace(/\r\n?/g, "\n"), {
      skip_empty_lines: true,
      on_record(record: string[], { lines }) {
        starts.push(lines - (record.join("").split("\n").length - 1));
        return record;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw usageError(
      `--prompts ${file}: ${error.message}.`,
      "The file must be CSV as in RFC 4180, with a header.",
    );
  }
  const [header, ...records] = rows;
  const names = header?.map((name) => name.trim()) ?? [];
  const problem = names.map(checkColumnName).find(isDefined);
  if (!names.includes("prompt")) {
    const hint = names.some((name) => /[;\t]/.test(name))
      ? "The columns must be separated by commas."
      : `The first line must be a header with the column names. ${endSentence(problem ?? "")}`;
    throw usageError(`--prompts ${file} has no column "prompt".`, hint.replace(/[ .]+$/, "."));
  }
  if (problem !== undefined) throw usageError(`--prompts ${file}: ${endSentence(problem)}`);
  return records.map((record, index) =>
    parseLine(starts[index + 1] ?? index + 2, rowToFields(names, record)),
  );
}

/** Empty cells are ignored. A column such as `hint.hair_color` sets one hint. */
function rowToFields(names: readonly string[], record: readonly string[]): Record<string, unknown> {
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

/** Ends a sentence that may be a question. */
export function endSentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}

const columnNames = [
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

function checkColumnName(name: string): string | undefined {
  if (columnNames.includes(name) || /^hint\../.test(name)) return undefined;
  const match = closestMatch(name, columnNames);
  return `Unknown field "${name}"; ${match ? `did you mean "${match}"?` : `known fields: ${columnNames.join(", ")}`}`;
}

function parseLine(line: number, fields: Readonly<Record<string, unknown>>): ParsedLine {
  try {
    return { line, params: parseParams(fields) };
  } catch (error) {
    if (error instanceof LineError) return { line, problem: error.message };
    throw error;
  }
}

class LineError extends Error {
  override readonly name = "LineProblem";
}

function parseParams(fields: Readonly<Record<string, unknown>>): PromptParams {
  for (const name of Object.keys(fields)) {
    const problem = name.startsWith("hint.")
      ? `The field "${name}" can only be used in CSV files`
      : checkColumnName(name);
    if (problem !== undefined) throw new LineError(problem);
  }
  const prompt = stringField(fields, "prompt");
  if (prompt === undefined) throw new LineError("The prompt is missing");
  const seed = fields["seed"];
  if (seed !== undefined && !isSeed(seed)) {
    throw new LineError("The seed must be an integer from 0 to 4294967295");
  }
  const hints = fields["hints"];
  if (hints !== undefined && !isHints(hints)) {
    throw new LineError('The hints must be an object of strings, such as {"hair_color": "red"}');
  }
  const name = stringField(fields, "name");
  if (name !== undefined && (/[\p{Cc}/\\:*?"<>|]/u.test(name) || /^\.|[. ]$/.test(name))) {
    throw new LineError(`The name "${name}" is not a valid file name`);
  }
  const optional = {
    seed,
    hints,
    name,
    negativePrompt: stringField(fields, "negative_prompt"),
    style: choiceField(fields, "style", styles),
    aspect: choiceField(fields, "aspect", aspectRatios),
    resolution: choiceField(fields, "resolution", resolutions),
    format: choiceField(fields, "format", formats),
    label: stringField(fields, "label"),
  };
  return { prompt, ...omitUndefined(optional) };
}

function omitUndefined<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const found: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const name in members) {
    const value = members[name];
    if (isDefined(value)) found[name] = value;
  }
  return found;
}

function isDefined<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}

function stringField(fields: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  throw new LineError(`The ${name} must be a non-empty string`);
}

function choiceField<T extends string>(
  fields: Readonly<Record<string, unknown>>,
  name: string,
  allowed: readonly T[],
): T | undefined {
  const value = stringField(fields, name);
  if (value === undefined) return undefined;
  const found = allowed.find((candidate) => candidate.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  const match = closestMatch(value, allowed);
  throw new LineError(
    `Invalid ${name} "${value}"; ${match ? `did you mean ${match}?` : `allowed values: ${allowed.join(", ")}`}`,
  );
}

function isSeed(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 4_294_967_295;
}

function isHints(value: unknown): value is Hints {
  const isString = (one: unknown) => typeof one === "string";
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((item) => isString(item) || (Array.isArray(item) && item.every(isString)))
  );
}
