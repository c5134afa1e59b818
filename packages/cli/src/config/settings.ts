import { isAbsolute, join, resolve } from "node:path";
import { exit, Failure, misuse } from "../failure.ts";
import type { Io } from "../terminal/io.ts";
import { type ConfigFile, readConfigFile } from "./config-file.ts";
import { readEncryptionKey } from "./encryption-key.ts";
import { textIn } from "./environment.ts";
import { noHome, type UserFolders, userFolders } from "./user-folders.ts";

/** What a run works with, and where each part of it was said. */
export interface Settings {
  readonly target: LocalTarget | RemoteTarget;
  /**
   * Where this machine's own jobs and pictures are, whatever the target. Found out when it is read, which throws a Failure
   * where there is no place for them.
   */
  readonly dataDir: string;
  readonly dataDirSource: string;
  /** Where an engine of this machine keeps pictures, if not with everything else. */
  readonly picturesUrl: string | null;
  /** What secrets in the store are encrypted with; from `file` if one is named, else from the environment. */
  encryptionKey(file?: string | null): Promise<string | undefined>;
  /** Null for a user without a home folder who named none. */
  readonly configPath: string | null;
  readonly config: ConfigFile;
  /** What is odd about the config file. */
  readonly warnings: readonly string[];
  /** Sources that mean different hosts or accounts, in sentences that hold no key. */
  readonly disagreements: readonly string[];
}

export interface LocalTarget {
  readonly kind: "local";
  /** Like that of the settings. */
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
  readonly profile?: string | undefined;
}

/** Flag before environment before config file. What is named in one place is not looked for in the next. */
export async function readSettings(flags: SettingFlags, io: Pick<Io, "env" | "cwd">): Promise<Settings> {
  const { env } = io;
  refuseTwoPlaces(flags);
  let found: Promise<UserFolders> | undefined;
  const folders = () => {
    found ??= userFolders(env);
    return found;
  };
  const configPath = await configPathFrom(env, folders);
  const { config, warnings } = await readConfigFile(configPath, {
    named: textIn(env, "LIKENESS_CONFIG") !== undefined,
    profile: flags.profile ?? textIn(env, "LIKENESS_PROFILE"),
  });
  const sources: Sources = { flags, env, config, configSource: configPath ?? "the config file" };
  const [named] = given([
    ["--data-dir", flags.dataDir],
    ["LIKENESS_DATA_DIR", textIn(env, "LIKENESS_DATA_DIR")],
    [sources.configSource, config.dataDir],
  ]);
  const usual = named === undefined ? (await folders()).data : undefined;
  const dataDir = () => {
    const folder = named?.value ?? usual;
    if (folder === undefined) throw noHome();
    return isAbsolute(folder) ? folder : resolve(io.cwd, folder);
  };
  const dataDirSource = named?.source ?? "default";
  const disagreements: string[] = [];
  return {
    target:
      remoteTarget(sources, disagreements) ?? localTarget(dataDir, dataDirSource, databaseOf(flags, env)),
    get dataDir() {
      return dataDir();
    },
    dataDirSource,
    picturesUrl: textIn(env, "LIKENESS_PICTURES_URL") ?? null,
    encryptionKey: (file = null) => readEncryptionKey(io, file),
    configPath,
    config,
    warnings,
    disagreements,
  };
}

interface Sources {
  readonly flags: SettingFlags;
  readonly env: Io["env"];
  readonly config: ConfigFile;
  /** What the config file is called. */
  readonly configSource: string;
}

/** Null where there is no place for one. */
export async function configPathFrom(
  env: Io["env"],
  folders: () => Promise<UserFolders> = () => userFolders(env),
): Promise<string | null> {
  const named = textIn(env, "LIKENESS_CONFIG");
  if (named !== undefined) return named;
  const { config } = await folders();
  return config === undefined ? null : join(config, "config.json");
}

function refuseTwoPlaces(flags: SettingFlags): void {
  const places = placesIn(flags);
  if (places.length > 1)
    throw misuse(`${places.join(" and ")} name two places.`, "Give the one that is meant.");
}

function placesIn(flags: SettingFlags): readonly string[] {
  return Object.entries({
    "--base-url": flags.baseUrl,
    "--data-dir": flags.dataDir,
    "--database-url": flags.databaseUrl,
  }).flatMap(([flag, value]) => (value === undefined ? [] : flag));
}

/** The server that is to be asked; undefined when this machine draws. Adds what the sources disagree on. */
function remoteTarget(
  { flags, env, config, configSource }: Sources,
  disagreements: string[],
): RemoteTarget | undefined {
  const hosts = given([
    ["--base-url", flags.baseUrl],
    ["LIKENESS_BASE_URL", textIn(env, "LIKENESS_BASE_URL")],
    [configSource, config.baseUrl],
  ]).map(({ source, value }) => ({ source, value: cleanAddress(value, source) }));
  const host = hosts[0];
  const envKey = textIn(env, "LIKENESS_API_KEY");
  if (host === undefined || flags.dataDir !== undefined || flags.databaseUrl !== undefined) {
    if (host)
      disagreements.push(
        `${placesIn(flags)[0]} means this machine; ${host.source} names ${host.value}, which is not asked`,
      );
    else if (envKey !== undefined && databaseOf(flags, env) === null && flags.dataDir === undefined) {
      disagreements.push(
        "LIKENESS_API_KEY is set but no host is named, so this machine draws; name it with --base-url or LIKENESS_BASE_URL",
      );
    }
    return undefined;
  }
  for (const other of hosts.slice(1)) {
    if (other.value !== host.value) {
      disagreements.push(
        `${host.source} names ${host.value} and is used; ${other.source} names ${other.value}`,
      );
    }
  }
  // A key is shown only to the host it was written next to.
  const configHost = hosts.find(({ source }) => source === configSource)?.value;
  const configKey = configHost === undefined || configHost === host.value ? config.apiKey : undefined;
  if (envKey !== undefined && config.apiKey !== undefined && envKey !== config.apiKey) {
    disagreements.push(`LIKENESS_API_KEY is used; ${configSource} holds another key`);
  }
  const key = given([
    ["LIKENESS_API_KEY", envKey],
    [configSource, configKey],
  ])[0];
  if (!key && config.apiKey !== undefined) {
    disagreements.push(`the key in ${configSource} is for ${configHost} and is not sent to ${host.value}`);
  }
  const target = {
    kind: "remote",
    baseUrl: host.value,
    source: host.source,
    keySource: key?.source ?? "none",
  } as const;
  return withKey(target, key?.value ?? null);
}

/** The key of a remote target. */
export function requireKey(target: RemoteTarget): string {
  if (target.apiKey !== null) return target.apiKey;
  throw new Failure("authentication_required", `There is no API key for ${target.baseUrl}.`, {
    exitCode: exit.auth,
    hint: "Set LIKENESS_API_KEY, or leave out the host to draw on this machine.",
  });
}

function given(
  sources: readonly (readonly [string, string | undefined])[],
): { source: string; value: string }[] {
  return sources.flatMap(([source, value]) => (value === undefined ? [] : { source, value }));
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

function localTarget(dataDir: () => string, source: string, databaseUrl: string | null): LocalTarget {
  const target: LocalTarget = {
    kind: "local",
    get dataDir() {
      return dataDir();
    },
    source,
    databaseUrl,
  };
  return Object.defineProperty(target, "databaseUrl", { enumerable: false });
}

function withKey(target: Omit<RemoteTarget, "apiKey">, apiKey: string | null): RemoteTarget {
  const whole = { ...target, apiKey };
  Object.defineProperty(whole, "apiKey", { enumerable: false });
  return whole;
}

/** The address of a server as it is used. Throws a usage error that names the source when it is none. */
export function cleanAddress(address: string, source: string): string {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw misuse(
      `${source} is not an address that can be asked.`,
      'Write it like "http://127.0.0.1:4010", without a login.',
    );
  }
  return (url.origin + url.pathname).replace(/\/+$/, "").replace(/\/api\/v1$/, "");
}
