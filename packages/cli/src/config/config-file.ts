import { readFile } from "node:fs/promises";
import type { AspectRatio, Resolution, Style } from "@likeness/client";
import { exit, Failure, misuse } from "../failure.ts";
import { decodeText } from "../files/text.ts";
import { aspects, type Format, formats, resolutions, styles } from "../words/choices.ts";
import { nearest } from "../words/nearest.ts";

/** What a person may settle once for all runs, and in a profile for those that name it. */
export interface ConfigSection {
  readonly baseUrl?: string;
  readonly apiKey?: string;
  readonly dataDir?: string;
  readonly format?: Format;
  readonly aspect?: AspectRatio;
  readonly resolution?: Resolution;
  readonly style?: Style;
}

export interface ConfigFile extends ConfigSection {
  /** What `avatar serve` is to do, looked at when it is run. */
  readonly serve?: object;
}

/** The file's settings, and what was odd about it. */
export interface ReadConfig {
  readonly config: ConfigFile;
  readonly warnings: readonly string[];
}

export interface ReadConfigOptions {
  /** Whether somebody named the file: the usual one that may not be read is only warned of. */
  readonly named: boolean;
  /** Whose settings come before those at the top of the file. Throws a usage error when there is none of that name. */
  readonly profile?: string | undefined;
}

/** What is settled in the file. A file that is not there settles nothing. */
export async function readConfigFile(path: string | null, options: ReadConfigOptions): Promise<ReadConfig> {
  const { named, profile } = options;
  try {
    const given = path === null ? {} : await loadConfig(path);
    return parseConfig(given, path ?? "the config file", profile);
  } catch (error) {
    if (named || !(error instanceof UnreadableConfig)) throw error;
    if (profile !== undefined) throw error;
    return { config: {}, warnings: [error.message.replace(/\.$/, "")] };
  }
}

/** The object in the file, unchecked; an empty one when there is no file. */
export async function loadConfig(path: string): Promise<object> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (isMissing(error)) return {};
    throw new UnreadableConfig(path, error);
  }
  return parseObject(decodeText(bytes, path), path);
}

class UnreadableConfig extends Failure {
  constructor(path: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super("usage", `Cannot read ${path}: ${why}.`, { exitCode: exit.usage, cause });
  }
}

/** Throws a usage error when the object cannot be the config file's, its profiles included. */
export function checkConfig(given: object, path: string): void {
  const profiles = objectOf(given, "profiles", path) ?? {};
  const { profile, ...rest } = Object.fromEntries(Object.entries(given));
  parseConfig(profile === undefined ? given : rest, path, undefined);
  for (const name of Object.keys(profiles)) parseConfig(given, path, name);
}

function parseConfig(given: object, path: string, profile: string | undefined): ReadConfig {
  const top = parseSection(given, path, [...sectionNames, "serve", "profile", "profiles"]);
  const name = profile ?? textOf(given, "profile", path);
  const serve = objectOf(given, "serve", path);
  const config = { ...top.section, ...(serve !== undefined && { serve }) };
  if (name === undefined) return { config, warnings: top.warnings };
  const own = parseSection(profileOf(given, name, path), `"profiles.${name}" in ${path}`, sectionNames);
  return { config: withProfile(config, own.section), warnings: [...top.warnings, ...own.warnings] };
}

/** A profile that says who is asked says it alone: a key is shown only to the host it was written next to. */
function withProfile(config: ConfigFile, own: ConfigSection): ConfigFile {
  const { baseUrl, apiKey, ...rest } = config;
  if (own.baseUrl !== undefined || (own.dataDir !== undefined && own.apiKey === undefined)) {
    return { ...rest, ...own };
  }
  return { ...config, ...own };
}

function profileOf(given: object, name: string, path: string): object {
  const profiles = objectOf(given, "profiles", path) ?? {};
  const names = Object.keys(profiles);
  if (!names.includes(name)) {
    const near = nearest(name, names);
    const known = names.length === 0 ? "There is none yet" : `There are ${names.join(", ")}`;
    throw misuse(
      `There is no profile ${name} in ${path}.`,
      near
        ? `Did you mean ${near}?`
        : `${known}; make one with: avatar config set --profile ${name} baseUrl <url>`,
    );
  }
  const profile: unknown = Reflect.get(profiles, name);
  if (isObject(profile)) return profile;
  throw misuse(
    `"profiles.${name}" in ${path} must be an object, such as {"baseUrl": "https://faces.example"}.`,
  );
}

function parseSection(
  given: object,
  path: string,
  known: readonly string[],
): { section: ConfigSection; warnings: string[] } {
  const member = (name: keyof ConfigSection) => textOf(given, name, path);
  const choice = <T extends string>(name: keyof ConfigSection, allowed: readonly T[]): T | undefined => {
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
  const section: ConfigSection = {
    ...(baseUrl !== undefined && { baseUrl }),
    ...(apiKey !== undefined && { apiKey }),
    ...(dataDir !== undefined && { dataDir }),
    ...(format !== undefined && { format }),
    ...(aspect !== undefined && { aspect }),
    ...(resolution !== undefined && { resolution }),
    ...(style !== undefined && { style }),
  };
  const warnings = Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearest(name, known);
      return `${path}: "${name}" is not a setting${near ? `; did you mean "${near}"?` : ` (${known.join(", ")} are)`}`;
    });
  return { section, warnings };
}

const everySetting: Record<keyof ConfigSection, true> = {
  baseUrl: true,
  apiKey: true,
  dataDir: true,
  format: true,
  aspect: true,
  resolution: true,
  style: true,
};
/** What can be settled at the top of the file, and in a profile. */
export const sectionNames: readonly string[] = Object.keys(everySetting);

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

function objectOf(given: object, name: string, path: string): object | undefined {
  const value: unknown = Reflect.get(given, name);
  if (value === undefined || isObject(value)) return value;
  throw misuse(`"${name}" in ${path} must be an object.`);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
