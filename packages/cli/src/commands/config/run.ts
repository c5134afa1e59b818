import { randomUUID } from "node:crypto";
import { chmod, mkdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkConfig, readConfigObject, settingNames } from "../../config/config-file.ts";
import { normalizeBaseUrl, resolveConfigPath } from "../../config/settings.ts";
import { noConfigPathError } from "../../config/user-directories.ts";
import { usageError } from "../../errors/cli-error.ts";
import { writeError } from "../../files/destination.ts";
import { resolveServerSettings, serverSettings } from "../../server/settings.ts";
import type { Io } from "../../terminal/io.ts";
import { closestMatch } from "../../text/closest-match.ts";

/** A setting of the config file. API keys and passwords are masked. */
export interface ConfigEntry {
  readonly name: string;
  readonly value: unknown;
}

export async function requireConfigPath(env: Io["env"]): Promise<string> {
  const path = await resolveConfigPath(env);
  if (path === null) throw noConfigPathError();
  return path;
}

/** Lists all settings, including those of profiles. */
export async function listConfig(env: Io["env"]): Promise<readonly ConfigEntry[]> {
  return flatten(await readConfigObject(await requireConfigPath(env)), "");
}

/** Returns undefined if the setting is not set. */
export async function getConfig(
  name: string,
  profile: string | undefined,
  env: Io["env"],
): Promise<ConfigEntry | undefined> {
  const path = settingPath(name, profile);
  let found: unknown = await readConfigObject(await requireConfigPath(env));
  for (const part of path) found = memberOf(found, part);
  return found === undefined ? undefined : { name: path.join("."), value: masked(name, found) };
}

/** Validates and writes a setting; `undefined` removes it. */
export async function setConfig(
  name: string,
  value: string | undefined,
  profile: string | undefined,
  env: Io["env"],
): Promise<ConfigEntry> {
  const file = await requireConfigPath(env);
  const path = settingPath(name, profile);
  const parsed = value === undefined ? undefined : parseValue(name, value);
  const changed = withMember(await readConfigObject(file), path, parsed);
  checkConfig(changed, file);
  const serve = memberOf(changed, "serve");
  if (typeof serve === "object" && serve !== null)
    resolveServerSettings({ flags: {}, env: {}, file: serve, configPath: file });
  await writeConfig(file, changed);
  return { name: path.join("."), value: masked(name, parsed ?? null) };
}

/** The path of a setting in the config file, such as `["profiles", "work", "format"]`. */
function settingPath(name: string, profile: string | undefined): readonly string[] {
  const serveNames = Object.values(serverSettings).map((setting) => `serve.${setting.name}`);
  const known = profile === undefined ? [...settingNames, "profile", ...serveNames] : settingNames;
  if (!known.includes(name)) {
    const match = closestMatch(name, known);
    throw usageError(
      `Unknown setting${profile === undefined ? "" : " of a profile"}: ${name}`,
      match
        ? `Did you mean ${match}?`
        : `Settings: ${[...settingNames, "profile"].join(", ")}, serve.<name>.`,
    );
  }
  const path = name.startsWith("serve.") ? ["serve", name.slice("serve.".length)] : [name];
  return profile === undefined ? path : ["profiles", profile, ...path];
}

function parseValue(name: string, text: string): unknown {
  if (name === "baseUrl") return normalizeBaseUrl(text, "baseUrl");
  if (!name.startsWith("serve.")) return text;
  if (/^\d+$/.test(text)) return Number(text);
  return /^(true|false)$/.test(text) ? text === "true" : text;
}

function withMember(object: object, [name = "", ...rest]: readonly string[], value: unknown): object {
  const members = Object.entries(object).filter(([key]) => key !== name);
  const inner = memberOf(object, name);
  const changed =
    rest.length === 0
      ? value
      : withMember(typeof inner === "object" && inner !== null ? inner : {}, rest, value);
  const isEmpty = rest.length > 0 && typeof changed === "object" && Object.keys(changed ?? {}).length === 0;
  return Object.fromEntries(changed === undefined || isEmpty ? members : [...members, [name, changed]]);
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function flatten(object: object, prefix: string): ConfigEntry[] {
  return Object.entries(object).flatMap(([name, value]): ConfigEntry[] =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? flatten(value, `${prefix}${name}.`)
      : [{ name: prefix + name, value: masked(name, value) }],
  );
}

/** Shows only the first characters of an API key, and no password of a URL. */
function masked(name: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  if (name === "apiKey") return value.length >= 16 ? `${value.slice(0, 6)}…` : "…";
  return value.replace(/:\/\/[^/]*@/, "://***@");
}

/** Writes the file atomically, readable by its owner only. */
async function writeConfig(file: string, config: object): Promise<void> {
  // Keeps a symbolic link and writes its target.
  const path = await realpath(file).catch(() => file);
  const temporary = join(dirname(path), `.${randomUUID()}.config`);
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(temporary, `${JSON.stringify(config, null, 2)}\n`, { mode: 0o600, flag: "wx" });
    await chmod(temporary, 0o600);
    await rename(temporary, path);
  } catch (error) {
    throw writeError(path, error);
  } finally {
    await rm(temporary, { force: true });
  }
}
