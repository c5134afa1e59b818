import { join, resolve } from "node:path";
import { exit, Failure, misuse } from "../failure.ts";
import type { Io } from "../terminal/io.ts";
import { type ConfigFile, readConfigFile } from "./config-file.ts";

/** What a run works with, and where each part of it was said. */
export interface Settings {
  readonly target: LocalTarget | RemoteTarget;
  /** Where this machine's own jobs and pictures are, whatever the target. */
  readonly dataDir: string;
  readonly dataDirSource: string;
  /** Where an engine of this machine keeps pictures, if not with everything else. */
  readonly picturesUrl: string | null;
  readonly configPath: string;
  readonly config: ConfigFile;
  /** What is odd about the config file. */
  readonly warnings: readonly string[];
  /** Sources that mean different hosts or accounts, in sentences that hold no key. */
  readonly disagreements: readonly string[];
}

export interface LocalTarget {
  readonly kind: "local";
  readonly dataDir: string;
  readonly source: string;
  /** A PostgreSQL instead of the folder. Not enumerable, because there may be a password in it. */
  readonly databaseUrl: string | null;
}

export interface RemoteTarget {
  readonly kind: "remote";
  readonly baseUrl: string;
  readonly source: string;
  /** Null when nobody named one. Not enumerable, so that nothing prints it by accident. */
  readonly apiKey: string | null;
  readonly keySource: string;
}

export interface SettingFlags {
  readonly baseUrl?: string | undefined;
  readonly dataDir?: string | undefined;
  readonly databaseUrl?: string | undefined;
}

/** Flag before environment before config file. */
export async function readSettings(flags: SettingFlags, io: Pick<Io, "env" | "cwd">): Promise<Settings> {
  const { env, cwd } = io;
  const paths = await userPaths();
  const configPath = textIn(env, "LIKENESS_CONFIG") ?? join(paths.config, "config.json");
  const { config, warnings } = await readConfigFile(configPath);
  const disagreements: string[] = [];
  const places = Object.entries({
    "--base-url": flags.baseUrl,
    "--data-dir": flags.dataDir,
    "--database-url": flags.databaseUrl,
  }).flatMap(([flag, value]) => (value === undefined ? [] : flag));
  if (places.length > 1)
    throw misuse(`${places.join(" and ")} name two places.`, "Give the one that is meant.");

  const folders = given([
    ["--data-dir", flags.dataDir],
    ["LIKENESS_DATA_DIR", textIn(env, "LIKENESS_DATA_DIR")],
    [configPath, config.dataDir],
  ]);
  const dataDir = resolve(cwd, folders[0]?.value ?? paths.data);
  const dataDirSource = folders[0]?.source ?? "default";
  const picturesUrl = textIn(env, "LIKENESS_PICTURES_URL") ?? null;
  const hosts = given([
    ["--base-url", flags.baseUrl],
    ["LIKENESS_BASE_URL", textIn(env, "LIKENESS_BASE_URL")],
    [configPath, config.baseUrl],
  ]).map(({ source, value }) => ({ source, value: cleanAddress(value, source) }));
  const host = hosts[0];
  const envKey = textIn(env, "LIKENESS_API_KEY");

  if (host === undefined || flags.dataDir !== undefined || flags.databaseUrl !== undefined) {
    if (host)
      disagreements.push(
        `${places[0]} means this machine; ${host.source} names ${host.value}, which is not asked`,
      );
    else if (envKey !== undefined) {
      disagreements.push(
        "LIKENESS_API_KEY is set but no host is named, so this machine draws; name it with --base-url or LIKENESS_BASE_URL",
      );
    }
    return {
      target: withDatabase({ kind: "local", dataDir, source: dataDirSource }, databaseOf(flags, env)),
      dataDir,
      dataDirSource,
      picturesUrl,
      configPath,
      config,
      warnings,
      disagreements,
    };
  }

  for (const other of hosts.slice(1)) {
    if (other.value !== host.value) {
      disagreements.push(
        `${host.source} names ${host.value} and is used; ${other.source} names ${other.value}`,
      );
    }
  }
  // A key is shown only to the host it was written next to.
  const configHost = hosts.find(({ source }) => source === configPath)?.value;
  const configKey = configHost === undefined || configHost === host.value ? config.apiKey : undefined;
  if (envKey !== undefined && config.apiKey !== undefined && envKey !== config.apiKey) {
    disagreements.push(`LIKENESS_API_KEY is used; ${configPath} holds another key`);
  }
  const key = given([
    ["LIKENESS_API_KEY", envKey],
    [configPath, configKey],
  ])[0];
  if (!key && config.apiKey !== undefined) {
    disagreements.push(`the key in ${configPath} is for ${configHost} and is not sent to ${host.value}`);
  }
  const target = {
    kind: "remote",
    baseUrl: host.value,
    source: host.source,
    keySource: key?.source ?? "none",
  } as const;
  return {
    target: withKey(target, key?.value ?? null),
    dataDir,
    dataDirSource,
    picturesUrl,
    configPath,
    config,
    warnings,
    disagreements,
  };
}

/** The key of a remote target. */
export function requireKey(target: RemoteTarget): string {
  if (target.apiKey !== null) return target.apiKey;
  throw new Failure("authentication_required", `There is no API key for ${target.baseUrl}.`, {
    exitCode: exit.auth,
    hint: "Set LIKENESS_API_KEY, or leave out the host to draw on this machine.",
  });
}

async function userPaths(): Promise<{ data: string; config: string }> {
  const { default: envPaths } = await import("env-paths");
  return envPaths("likeness", { suffix: "" });
}

function given(
  sources: readonly (readonly [string, string | undefined])[],
): { source: string; value: string }[] {
  return sources.flatMap(([source, value]) => (value === undefined ? [] : { source, value }));
}

/** A variable that has something in it. */
export function textIn(env: Io["env"], name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

/** A folder that a flag names is meant, whatever the environment says. */
function databaseOf(flags: SettingFlags, env: Io["env"]): string | null {
  const [found] = given([
    ["--database-url", flags.databaseUrl],
    ["LIKENESS_DATABASE_URL", flags.dataDir === undefined ? textIn(env, "LIKENESS_DATABASE_URL") : undefined],
  ]);
  if (found === undefined) return null;
  if (/^postgres(ql)?:$/.test(URL.parse(found.value)?.protocol ?? "")) return found.value;
  throw misuse(
    `${found.source} is not the address of a PostgreSQL.`,
    "Write it like postgres://user:password@host:5432/database.",
  );
}

function withDatabase(target: Omit<LocalTarget, "databaseUrl">, databaseUrl: string | null): LocalTarget {
  const whole = { ...target, databaseUrl };
  Object.defineProperty(whole, "databaseUrl", { enumerable: false });
  return whole;
}

function withKey(target: Omit<RemoteTarget, "apiKey">, apiKey: string | null): RemoteTarget {
  const whole = { ...target, apiKey };
  Object.defineProperty(whole, "apiKey", { enumerable: false });
  return whole;
}

function cleanAddress(address: string, source: string): string {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw misuse(
      `${source} is not an address that can be asked.`,
      'Write it like "http://127.0.0.1:4010", without a login.',
    );
  }
  return (url.origin + url.pathname).replace(/\/+$/, "").replace(/\/api\/v1$/, "");
}
