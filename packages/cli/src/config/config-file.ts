import { readFile } from "node:fs/promises";
import type { AspectRatio, Resolution, Style } from "@likeness/client";
import { misuse } from "../failure.ts";
import { aspects, type Format, formats, resolutions, styles } from "../words/choices.ts";
import { nearest } from "../words/nearest.ts";

/** What a person may settle once for all runs. */
export interface ConfigFile {
  readonly baseUrl?: string;
  readonly apiKey?: string;
  readonly dataDir?: string;
  readonly format?: Format;
  readonly aspect?: AspectRatio;
  readonly resolution?: Resolution;
  readonly style?: Style;
  /** What `avatar serve` is to do, looked at when it is run. */
  readonly serve?: object;
}

/** The file's settings, and what was odd about it. A file that is not there settles nothing. */
export async function readConfigFile(path: string): Promise<{ config: ConfigFile; warnings: string[] }> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return { config: {}, warnings: [] };
    throw misuse(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}.`);
  }
  return parseConfig(text, path);
}

function parseConfig(text: string, path: string): { config: ConfigFile; warnings: string[] } {
  const given = parseObject(text, path);
  const member = (name: keyof ConfigFile) => textOf(given, name, path);
  const choice = <T extends string>(name: keyof ConfigFile, allowed: readonly T[]): T | undefined => {
    const value = member(name);
    const found = allowed.find((one) => one === value);
    if (value !== undefined && found === undefined) {
      throw misuse(`"${name}" in ${path} is "${value}".`, `It can be ${allowed.join(", ")}.`);
    }
    return found;
  };
  const baseUrl = member("baseUrl");
  const apiKey = member("apiKey");
  const dataDir = member("dataDir");
  const format = choice("format", formats);
  const aspect = choice("aspect", aspects);
  const resolution = choice("resolution", resolutions);
  const style = choice("style", styles);
  const serve = objectOf(given, "serve", path);
  const config: ConfigFile = {
    ...(baseUrl !== undefined && { baseUrl }),
    ...(apiKey !== undefined && { apiKey }),
    ...(dataDir !== undefined && { dataDir }),
    ...(format !== undefined && { format }),
    ...(aspect !== undefined && { aspect }),
    ...(resolution !== undefined && { resolution }),
    ...(style !== undefined && { style }),
    ...(serve !== undefined && { serve }),
  };
  const warnings = Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearest(name, known);
      return `${path}: "${name}" is not a setting${near ? `; did you mean "${near}"?` : ` (${known.join(", ")} are)`}`;
    });
  return { config, warnings };
}

const everySetting: Record<keyof ConfigFile, true> = {
  baseUrl: true,
  apiKey: true,
  dataDir: true,
  format: true,
  aspect: true,
  resolution: true,
  style: true,
  serve: true,
};
const known: readonly string[] = Object.keys(everySetting);

function parseObject(text: string, path: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // The parser quotes what it met, which may be a key.
    const place =
      error instanceof Error ? /at position \d+( \(line \d+ column \d+\))?/.exec(error.message)?.[0] : "";
    throw misuse(
      `${path} is not JSON${place ? `, ${place}` : ""}.`,
      "Mend it, or take it away to start anew.",
    );
  }
  if (isObject(value)) return value;
  throw misuse(`${path} must hold an object, such as {"format": "webp"}.`);
}

function textOf(given: object, name: string, path: string): string | undefined {
  const value: unknown = Reflect.get(given, name);
  if (value === undefined) return undefined;
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  throw misuse(`"${name}" in ${path} must be a text with something in it.`);
}

function objectOf(given: object, name: keyof ConfigFile, path: string): object | undefined {
  const value: unknown = Reflect.get(given, name);
  if (value === undefined || isObject(value)) return value;
  throw misuse(`"${name}" in ${path} must be an object, such as {"port": 4010}.`);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
