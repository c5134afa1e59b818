import { readFile } from "node:fs/promises";
import type { AspectRatio, Resolution, Style } from "@likeness/client";
import { aspectRatios, resolutions, styles } from "@likeness/contract/v1/values";
import { CliError, exitCodes, usageError } from "../errors/cli-error.ts";
import { decodeText } from "../files/decode-text.ts";
import { type Format, formats } from "../options/choices.ts";
import { closestMatch } from "../text/closest-match.ts";

/** The settings at the top level of the config file and in each profile. */
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
  /** Settings of `avatar serve`, which validates them. */
  readonly serve?: object;
}

export interface ParsedConfig {
  readonly config: ConfigFile;
  readonly warnings: readonly string[];
}

export interface ReadConfigOptions {
  /** Whether the user set the path. Then an unreadable file is an error, otherwise a warning. */
  readonly isExplicit: boolean;
  /** The profile whose settings override the top level. Throws a usage error if it does not exist. */
  readonly profile?: string | undefined;
}

/** Reads and validates the config file. A missing file is treated as empty. */
export async function readConfigFile(path: string | null, options: ReadConfigOptions): Promise<ParsedConfig> {
  const { isExplicit, profile } = options;
  try {
    const content = path === null ? {} : await readConfigObject(path);
    return parseConfig(content, path ?? "the config file", profile);
  } catch (error) {
    if (isExplicit || !(error instanceof UnreadableConfigError)) throw error;
    if (profile !== undefined) throw error;
    return { config: {}, warnings: [error.message.replace(/\.$/, "")] };
  }
}

/** Reads the config file without validation; returns an empty object if it does not exist. */
export async function readConfigObject(path: string): Promise<object> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (isMissing(error)) return {};
    throw new UnreadableConfigError(path, error);
  }
  return parseObject(decodeText(bytes, path), path);
}

class UnreadableConfigError extends CliError {
  constructor(path: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super("usage", `Cannot read ${path}: ${reason}.`, { exitCode: exitCodes.usage, cause });
  }
}

/** Throws a usage error if the object, or one of its profiles, is not a valid config file. */
export function checkConfig(content: object, path: string): void {
  const profiles = objectMember(content, "profiles", path) ?? {};
  const { profile, ...rest } = Object.fromEntries(Object.entries(content));
  parseConfig(profile === undefined ? content : rest, path, undefined);
  for (const name of Object.keys(profiles)) parseConfig(content, path, name);
}

function parseConfig(content: object, path: string, profile: string | undefined): ParsedConfig {
  const top = parseSection(content, path, [...settingNames, "serve", "profile", "profiles"]);
  const name = profile ?? stringMember(content, "profile", path);
  const serve = objectMember(content, "serve", path);
  const config = { ...top.section, ...(serve !== undefined && { serve }) };
  if (name === undefined) return { config, warnings: top.warnings };
  const profileSection = parseSection(
    findProfile(content, name, path),
    `"profiles.${name}" in ${path}`,
    settingNames,
  );
  return {
    config: withProfile(config, profileSection.section),
    warnings: [...top.warnings, ...profileSection.warnings],
  };
}

/** A profile with its own target does not inherit the API key: a key is only sent to the host it was configured for. */
function withProfile(config: ConfigFile, profile: ConfigSection): ConfigFile {
  const { baseUrl, apiKey, ...rest } = config;
  if (profile.baseUrl !== undefined || (profile.dataDir !== undefined && profile.apiKey === undefined)) {
    return { ...rest, ...profile };
  }
  return { ...config, ...profile };
}

function findProfile(content: object, name: string, path: string): object {
  const profiles = objectMember(content, "profiles", path) ?? {};
  const names = Object.keys(profiles);
  if (!names.includes(name)) {
    const match = closestMatch(name, names);
    const known = names.length === 0 ? "No profiles exist" : `Profiles: ${names.join(", ")}`;
    throw usageError(
      `Profile ${name} not found in ${path}.`,
      match
        ? `Did you mean ${match}?`
        : `${known}. To create one: avatar config set --profile ${name} baseUrl <url>`,
    );
  }
  const profile: unknown = Reflect.get(profiles, name);
  if (isObject(profile)) return profile;
  throw usageError(
    `"profiles.${name}" in ${path} must be an object, such as {"baseUrl": "https://faces.example"}.`,
  );
}

function parseSection(
  values: object,
  path: string,
  known: readonly string[],
): { section: ConfigSection; warnings: string[] } {
  const member = (name: keyof ConfigSection) => stringMember(values, name, path);
  const choice = <T extends string>(name: keyof ConfigSection, allowed: readonly T[]): T | undefined => {
    const value = member(name);
    const found = allowed.find((candidate) => candidate === value);
    if (value !== undefined && found === undefined) {
      throw usageError(
        `Invalid value "${value}" of "${name}" in ${path}.`,
        `Allowed values: ${allowed.join(", ")}.`,
      );
    }
    return found;
  };
  const baseUrl = member("baseUrl");
  const apiKey = member("apiKey");
  const dataDir = member("dataDir");
  const format = choice("format", formats);
  const aspect = choice("aspect", aspectRatios);
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
  const warnings = Object.keys(values)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const match = closestMatch(name, known);
      return `${path}: unknown setting "${name}"; ${match ? `did you mean "${match}"?` : `known settings: ${known.join(", ")}`}`;
    });
  return { section, warnings };
}

const allSettings: Record<keyof ConfigSection, true> = {
  baseUrl: true,
  apiKey: true,
  dataDir: true,
  format: true,
  aspect: true,
  resolution: true,
  style: true,
};
export const settingNames: readonly string[] = Object.keys(allSettings);

function parseObject(text: string, path: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // The message of the parser quotes the file, which may contain an API key.
    const position =
      error instanceof Error ? /at position \d+( \(line \d+ column \d+\))?/.exec(error.message)?.[0] : "";
    throw usageError(
      `${path} is not valid JSON${position ? ` (${position})` : ""}.`,
      "Fix the file, or delete it.",
    );
  }
  if (isObject(value)) return value;
  throw usageError(`${path} must contain a JSON object, such as {"format": "webp"}.`);
}

function stringMember(values: object, name: string, path: string): string | undefined {
  const value: unknown = Reflect.get(values, name);
  if (value === undefined) return undefined;
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  throw usageError(`"${name}" in ${path} must be a non-empty string.`);
}

function objectMember(values: object, name: string, path: string): object | undefined {
  const value: unknown = Reflect.get(values, name);
  if (value === undefined || isObject(value)) return value;
  throw usageError(`"${name}" in ${path} must be an object.`);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
