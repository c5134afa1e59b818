import { randomUUID } from "node:crypto";
import { chmod, mkdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkConfig, loadConfig, sectionNames } from "../config/config-file.ts";
import { serveSettings, settleServe } from "../config/serve-settings.ts";
import { cleanAddress, configPathFrom } from "../config/settings.ts";
import { noConfigPlace } from "../config/user-folders.ts";
import { misuse } from "../failure.ts";
import { cannotWrite } from "../files/destination.ts";
import type { Io } from "../terminal/io.ts";
import { nearest } from "../words/nearest.ts";

/** One thing that the config file settles. Keys are shown by their first characters. */
export interface ConfigEntry {
  readonly name: string;
  readonly value: unknown;
}

export async function configPath(env: Io["env"]): Promise<string> {
  const path = await configPathFrom(env);
  if (path === null) throw noConfigPlace();
  return path;
}

/** Everything that is settled, in profiles too. */
export async function listConfig(env: Io["env"]): Promise<readonly ConfigEntry[]> {
  return flatten(await loadConfig(await configPath(env)), "");
}

/** Undefined when it is not settled. */
export async function getConfig(
  name: string,
  profile: string | undefined,
  env: Io["env"],
): Promise<ConfigEntry | undefined> {
  const path = pathOf(name, profile);
  let found: unknown = await loadConfig(await configPath(env));
  for (const part of path) found = memberOf(found, part);
  return found === undefined ? undefined : { name: path.join("."), value: shown(name, found) };
}

/** Settles something, after checking that it can be. Undefined as the value takes it away. */
export async function setConfig(
  name: string,
  value: string | undefined,
  profile: string | undefined,
  env: Io["env"],
): Promise<ConfigEntry> {
  const file = await configPath(env);
  const path = pathOf(name, profile);
  const parsed = value === undefined ? undefined : valueFrom(name, value);
  const changed = withMember(await loadConfig(file), path, parsed);
  checkConfig(changed, file);
  const serve = memberOf(changed, "serve");
  if (typeof serve === "object" && serve !== null)
    settleServe({ flags: {}, env: {}, file: serve, filePath: file });
  await writeConfig(file, changed);
  return { name: path.join("."), value: shown(name, parsed ?? null) };
}

/** `serve.port` is a member of `serve`; in a profile everything is a member of that. */
function pathOf(name: string, profile: string | undefined): readonly string[] {
  const serveNames = Object.values(serveSettings).map((setting) => `serve.${setting.name}`);
  const known = profile === undefined ? [...sectionNames, "profile", ...serveNames] : sectionNames;
  if (!known.includes(name)) {
    const near = nearest(name, known);
    throw misuse(
      `${name} is not a setting${profile === undefined ? "" : " of a profile"}.`,
      near
        ? `Did you mean ${near}?`
        : `There are ${[...sectionNames, "profile"].join(", ")} and serve.<name>.`,
    );
  }
  const own = name.startsWith("serve.") ? ["serve", name.slice("serve.".length)] : [name];
  return profile === undefined ? own : ["profiles", profile, ...own];
}

function valueFrom(name: string, text: string): unknown {
  if (name === "baseUrl") return cleanAddress(text, "baseUrl");
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
      : [{ name: prefix + name, value: shown(name, value) }],
  );
}

/** Enough of a key to tell it from another, and no more; an address without its password. */
function shown(name: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  if (name === "apiKey") return value.length >= 16 ? `${value.slice(0, 6)}…` : "…";
  return value.replace(/:\/\/[^/]*@/, "://***@");
}

/** Whole or not at all, and for nobody else to read. */
async function writeConfig(file: string, config: object): Promise<void> {
  // Where the file is a link, what it leads to is written.
  const path = await realpath(file).catch(() => file);
  const draft = join(dirname(path), `.${randomUUID()}.config`);
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(draft, `${JSON.stringify(config, null, 2)}\n`, { mode: 0o600, flag: "wx" });
    await chmod(draft, 0o600);
    await rename(draft, path);
  } catch (error) {
    throw cannotWrite(path, error);
  } finally {
    await rm(draft, { force: true });
  }
}
