import { isAbsolute, join, resolve } from "node:path";
import type { SystemName } from "@likeness/client/systems";
import { InvalidArgumentError } from "commander";
import { CliError, exitCodes, usageError } from "../errors/cli-error.ts";
import { systemNames } from "../options/choices.ts";
import { onOff } from "../options/parsers.ts";
import { splitModels } from "../server/split-models.ts";
import type { Io } from "../terminal/io.ts";
import { type ConfigFile, readConfigFile } from "./config-file.ts";
import { readEncryptionKey } from "./encryption-key.ts";
import { readEnv } from "./env.ts";
import { noHomeError, type UserDirectories, userDirectories } from "./user-directories.ts";

/** The resolved settings and their sources. */
export interface Settings {
  readonly target: LocalTarget | RemoteTarget | SystemTarget;
  /** The local data directory, whatever the target. Reading it throws a CliError if there is no default. */
  readonly dataDir: string;
  readonly dataDirSource: string;
  /** Whether a local engine prepares statements of its database. */
  readonly preparedStatements: boolean;
  /** Where a local engine stores images, if not in its data directory or database. */
  readonly imagesUrl: string | null;
  /** The image models of a local engine, by name; empty for the built-in illustrator. */
  readonly imageModels: readonly string[];
  /** Reads the encryption key of the store from `file`, or from the environment. */
  encryptionKey(file?: string | null): Promise<string | undefined>;
  /** Null for a user without a home directory who did not set LIKENESS_CONFIG. */
  readonly configPath: string | null;
  readonly config: ConfigFile;
  /** Problems of the config file. */
  readonly warnings: readonly string[];
  /** Sources that name different hosts or keys, as messages without secrets. */
  readonly conflicts: readonly string[];
}

export interface LocalTarget {
  readonly kind: "local";
  /** Throws like `Settings.dataDir`. */
  readonly dataDir: string;
  readonly source: string;
  /** A PostgreSQL database used instead. Not enumerable, because it may contain a password. */
  readonly databaseUrl: string | null;
}

export interface RemoteTarget {
  readonly kind: "remote";
  readonly baseUrl: string;
  readonly source: string;
  /** The key is not enumerable, so that it is not printed by accident. */
  readonly apiKey: string | null;
  readonly keySource: string;
}

/** Another system than the Likeness API. */
export interface SystemTarget {
  readonly kind: "system";
  readonly system: SystemName;
  /** Undefined for its own host. */
  readonly baseUrl: string | undefined;
  readonly source: string;
  /** The key is not enumerable, so that it is not printed by accident. */
  readonly apiKey: string | null;
  /** The environment variable with the key. */
  readonly keySource: string;
  /** Whether parameters that the system lacks are left out. */
  readonly ignoreUnsupported: boolean;
}

export interface SettingFlags {
  readonly model?: string | readonly string[] | undefined;
  readonly ignoreUnsupported?: boolean | undefined;
  readonly system?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly dataDir?: string | undefined;
  readonly databaseUrl?: string | undefined;
  readonly profile?: string | undefined;
}

/** Resolves settings: flags override environment variables, which override the config file. */
export async function readSettings(flags: SettingFlags, io: Pick<Io, "env" | "cwd">): Promise<Settings> {
  const { env } = io;
  rejectConflictingTargets(flags);
  let cached: Promise<UserDirectories> | undefined;
  const directories = () => {
    cached ??= userDirectories(env);
    return cached;
  };
  const configPath = await resolveConfigPath(env, directories);
  const { config, warnings } = await readConfigFile(configPath, {
    isExplicit: readEnv(env, "LIKENESS_CONFIG") !== undefined,
    profile: flags.profile ?? readEnv(env, "LIKENESS_PROFILE"),
  });
  const sources: Sources = { flags, env, config, configSource: configPath ?? "the config file" };
  const [explicit] = definedSources([
    ["--data-dir", flags.dataDir],
    ["LIKENESS_DATA_DIR", readEnv(env, "LIKENESS_DATA_DIR")],
    [sources.configSource, config.dataDir],
  ]);
  const fallback = explicit === undefined ? (await directories()).data : undefined;
  const dataDir = () => {
    const directory = explicit?.value ?? fallback;
    if (directory === undefined) throw noHomeError();
    return isAbsolute(directory) ? directory : resolve(io.cwd, directory);
  };
  const dataDirSource = explicit?.source ?? "default";
  const conflicts: string[] = [];
  const system = await resolveSystemTarget(flags, env);
  return {
    target:
      system ??
      resolveRemoteTarget(sources, conflicts) ??
      createLocalTarget(dataDir, dataDirSource, resolveDatabaseUrl(flags, env)),
    get dataDir() {
      return dataDir();
    },
    dataDirSource,
    preparedStatements: readPreparedStatements(env),
    imagesUrl: readEnv(env, "LIKENESS_PICTURES_URL") ?? null,
    imageModels: splitModels([flags.model ?? readEnv(env, "LIKENESS_MODEL") ?? []].flat()),
    encryptionKey: (file = null) => readEncryptionKey(io, file),
    configPath,
    config: system ? withoutImageDefaults(config) : config,
    warnings,
    conflicts,
  };
}

/** The defaults of images are those of the Likeness API, and another system may lack them. */
function withoutImageDefaults({
  style: _style,
  aspect: _aspect,
  resolution: _resolution,
  format: _format,
  ...config
}: ConfigFile): ConfigFile {
  return config;
}

interface Sources {
  readonly flags: SettingFlags;
  readonly env: Io["env"];
  readonly config: ConfigFile;
  /** How messages name the config file. */
  readonly configSource: string;
}

/** Null if there is no default path. */
export async function resolveConfigPath(
  env: Io["env"],
  directories: () => Promise<UserDirectories> = () => userDirectories(env),
): Promise<string | null> {
  const explicit = readEnv(env, "LIKENESS_CONFIG");
  if (explicit !== undefined) return explicit;
  const { config } = await directories();
  return config === undefined ? null : join(config, "config.json");
}

function rejectConflictingTargets(flags: SettingFlags): void {
  const names = targetFlags(flags);
  if (names.length > 1) throw usageError(`Options conflict: ${names.join(", ")}.`, "Pass only one of them.");
}

function targetFlags(flags: SettingFlags): readonly string[] {
  return Object.entries({
    "--base-url": flags.baseUrl,
    "--data-dir": flags.dataDir,
    "--database-url": flags.databaseUrl,
  }).flatMap(([flag, value]) => (value === undefined ? [] : flag));
}

/** Undefined for the Likeness API, on this machine or on a server. */
async function resolveSystemTarget(flags: SettingFlags, env: Io["env"]): Promise<SystemTarget | undefined> {
  const [chosen] = definedSources([
    ["--system", flags.system],
    ["AVATAR_SYSTEM", readEnv(env, "AVATAR_SYSTEM")],
    ["LIKENESS_SYSTEM", readEnv(env, "LIKENESS_SYSTEM")],
  ]);
  if (!chosen || chosen.value === "likeness") return undefined;
  const system = systemNames.find((name) => name === chosen.value);
  if (!system) {
    throw usageError(
      `${chosen.source} is not a system: ${chosen.value}.`,
      `Use one of ${systemNames.join(", ")}.`,
    );
  }
  for (const [flag, value] of Object.entries({
    "--data-dir": flags.dataDir,
    "--database-url": flags.databaseUrl,
  })) {
    if (value !== undefined)
      throw usageError(`Options conflict: --system ${system}, ${flag}.`, "Omit one of them.");
  }
  const { variablesOf } = await import("@likeness/client/systems");
  const variables = variablesOf(system);
  const [host] = definedSources([
    ["--base-url", flags.baseUrl],
    [variables.baseUrl, readEnv(env, variables.baseUrl)],
  ]);
  const target = {
    kind: "system",
    system,
    baseUrl: host?.value,
    source: host?.source ?? "default",
    keySource: variables.apiKey,
    ignoreUnsupported: flags.ignoreUnsupported === true,
  } as const;
  const apiKey = readEnv(env, variables.apiKey) ?? null;
  return Object.defineProperty({ ...target, apiKey }, "apiKey", { enumerable: false });
}

/** Returns undefined if the target is local. Adds messages to `conflicts`. */
function resolveRemoteTarget(
  { flags, env, config, configSource }: Sources,
  conflicts: string[],
): RemoteTarget | undefined {
  const hosts = definedSources([
    ["--base-url", flags.baseUrl],
    ["LIKENESS_BASE_URL", readEnv(env, "LIKENESS_BASE_URL")],
    [configSource, config.baseUrl],
  ]).map(({ source, value }) => ({ source, value: normalizeBaseUrl(value, source) }));
  const host = hosts[0];
  const envKey = readEnv(env, "LIKENESS_API_KEY");
  if (host === undefined || flags.dataDir !== undefined || flags.databaseUrl !== undefined) {
    if (host)
      conflicts.push(
        `${targetFlags(flags)[0]} selects this machine; ${host.value} from ${host.source} is ignored`,
      );
    else if (envKey !== undefined && resolveDatabaseUrl(flags, env) === null && flags.dataDir === undefined) {
      conflicts.push(
        "LIKENESS_API_KEY is set without a base URL, so avatars are generated on this machine; set --base-url or LIKENESS_BASE_URL to use a server",
      );
    }
    return undefined;
  }
  for (const other of hosts.slice(1)) {
    if (other.value !== host.value) {
      conflicts.push(
        `using ${host.value} from ${host.source}; ${other.value} from ${other.source} is ignored`,
      );
    }
  }
  // A key is only sent to the host it was configured for.
  const configHost = hosts.find(({ source }) => source === configSource)?.value;
  const configKey = configHost === undefined || configHost === host.value ? config.apiKey : undefined;
  if (envKey !== undefined && config.apiKey !== undefined && envKey !== config.apiKey) {
    conflicts.push(`using the API key from LIKENESS_API_KEY; the key in ${configSource} is ignored`);
  }
  const key = definedSources([
    ["LIKENESS_API_KEY", envKey],
    [configSource, configKey],
  ])[0];
  if (!key && config.apiKey !== undefined) {
    conflicts.push(`the API key in ${configSource} is for ${configHost} and is not sent to ${host.value}`);
  }
  const target = {
    kind: "remote",
    baseUrl: host.value,
    source: host.source,
    keySource: key?.source ?? "none",
  } as const;
  return createRemoteTarget(target, key?.value ?? null);
}

export function requireKey(target: RemoteTarget | SystemTarget): string {
  if (target.apiKey !== null) return target.apiKey;
  if (target.kind === "system") {
    throw new CliError("authentication_required", `Missing API key for ${target.system}.`, {
      exitCode: exitCodes.auth,
      hint: `Set ${target.keySource}.`,
    });
  }
  throw new CliError("authentication_required", `Missing API key for ${target.baseUrl}.`, {
    exitCode: exitCodes.auth,
    hint: "Set LIKENESS_API_KEY, or omit the base URL to generate on this machine.",
  });
}

function definedSources(
  sources: readonly (readonly [string, string | undefined])[],
): { source: string; value: string }[] {
  return sources.flatMap(([source, value]) => (value === undefined ? [] : { source, value }));
}

/** `--data-dir` overrides LIKENESS_DATABASE_URL. */
function resolveDatabaseUrl(flags: SettingFlags, env: Io["env"]): string | null {
  const [found] = definedSources([
    ["--database-url", flags.databaseUrl],
    [
      "LIKENESS_DATABASE_URL",
      flags.dataDir === undefined ? readEnv(env, "LIKENESS_DATABASE_URL") : undefined,
    ],
  ]);
  if (found === undefined) return null;
  if (/^postgres(ql)?:$/.test(URL.parse(found.value)?.protocol ?? "")) return found.value;
  throw usageError(
    `${found.source} is not a PostgreSQL URL.`,
    "Use a URL such as postgres://user:password@host:5432/database.",
  );
}

function readPreparedStatements(env: Io["env"]): boolean {
  const text = readEnv(env, "LIKENESS_PREPARED_STATEMENTS") ?? "on";
  try {
    return onOff(text);
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw usageError(`Invalid LIKENESS_PREPARED_STATEMENTS: "${text}".`, error.message);
  }
}

function createLocalTarget(dataDir: () => string, source: string, databaseUrl: string | null): LocalTarget {
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

function createRemoteTarget(target: Omit<RemoteTarget, "apiKey">, apiKey: string | null): RemoteTarget {
  return Object.defineProperty({ ...target, apiKey }, "apiKey", { enumerable: false });
}

/** Removes a trailing slash and `/api/v1`. Throws a usage error that names the source if the URL is invalid. */
export function normalizeBaseUrl(baseUrl: string, source: string): string {
  const url = URL.parse(baseUrl);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw usageError(
      `${source} is not a valid base URL.`,
      "Use a URL such as http://127.0.0.1:4010, without a user name or password.",
    );
  }
  return (url.origin + url.pathname).replace(/\/+$/, "").replace(/\/api\/v1$/, "");
}
