import { availableParallelism } from "node:os";
import { InvalidArgumentError, Option } from "commander";
import { readEnv } from "../config/env.ts";
import { usageError } from "../errors/cli-error.ts";
import type { ServedSystem } from "../options/choices.ts";
import { choice, integer, nonEmpty, onOff, seconds } from "../options/parsers.ts";
import type { Io } from "../terminal/io.ts";
import { closestMatch } from "../text/closest-match.ts";
import {
  dollars,
  parseDatabaseUrl,
  parseHosts,
  parseHttpUrl,
  parseMetricsKey,
  parseOrigins,
  parseSystems,
} from "./setting-parsers.ts";
import { splitModels } from "./split-models.ts";

/** A setting of `avatar serve`: a flag, an environment variable, and a key in the config file. */
export interface Setting<T> {
  /** Name in the config file, below `serve`. */
  readonly name: string;
  /** The flag in the syntax of commander. A flag without a value is boolean and has a `--no-` form. */
  readonly flag: string;
  readonly envVariable: string;
  readonly description: string;
  /** Description of the `--no-` form. */
  readonly negatedDescription?: string;
  readonly defaultValue: T;
  readonly choices?: readonly string[];
  /** Whether the value may contain a password; then it is never printed. */
  readonly secret?: boolean;
  /** Throws an InvalidArgumentError if the text is invalid. */
  readonly parse: (text: string) => T;
}

export const logLevels = ["debug", "info", "warn", "error"] as const;
export const logFormats = ["auto", "json", "pretty", "off"] as const;

export const serverSettings = {
  port: {
    name: "port",
    flag: "--port <number>",
    envVariable: "LIKENESS_PORT",
    description: "Port; 0 uses any free port (default: 4010)",
    defaultValue: 4010,
    parse: integer(0, 65_535),
  },
  host: {
    name: "host",
    flag: "--host <address>",
    envVariable: "LIKENESS_HOST",
    description: "Address to listen on; 0.0.0.0 is all (default: 127.0.0.1)",
    defaultValue: "127.0.0.1",
    parse: nonEmpty,
  },
  publicUrl: {
    name: "publicUrl",
    flag: "--public-url <url>",
    envVariable: "LIKENESS_PUBLIC_URL",
    description: "Public URL of the server (default: the URL of the request)",
    defaultValue: null,
    parse: parseHttpUrl,
  } satisfies Setting<string | null>,
  systems: {
    name: "systems",
    flag: "--system <name>",
    envVariable: "LIKENESS_SYSTEMS",
    description:
      "Serve the API of this system, the first one also at the root (repeatable; default: all, likeness at the root)",
    defaultValue: [],
    parse: parseSystems,
  } satisfies Setting<readonly ServedSystem[]>,
  models: {
    name: "models",
    flag: "--model <name>",
    envVariable: "LIKENESS_MODEL",
    description: "Image model (repeatable; see avatar models)",
    defaultValue: [],
    parse: (text) => splitModels([text]),
  } satisfies Setting<readonly string[]>,
  dailySpending: {
    name: "dailySpending",
    flag: "--daily-spending <dollars>",
    envVariable: "LIKENESS_DAILY_SPENDING",
    description: "What an account may spend on models in a day",
    defaultValue: null,
    parse: dollars,
  } satisfies Setting<number | null>,
  allowedHosts: {
    name: "allowedHosts",
    flag: "--allowed-host <host>",
    envVariable: "LIKENESS_ALLOWED_HOSTS",
    description:
      "Allow requests for this Host header; * allows any (repeatable; default: any with --public-url)",
    defaultValue: [],
    parse: parseHosts,
  } satisfies Setting<readonly string[]>,
  trustProxy: {
    name: "trustProxy",
    flag: "--trust-proxy <number>",
    envVariable: "LIKENESS_TRUST_PROXY",
    description: "Number of trusted proxies that set X-Forwarded-For (default: 0, which ignores the header)",
    defaultValue: 0,
    parse: integer(0, 16),
  },
  authFailures: {
    name: "authFailures",
    flag: "--auth-failures <number>",
    envVariable: "LIKENESS_AUTH_FAILURES",
    description: "Maximum failed authentications per minute and IP address; 0 means unlimited (default: 30)",
    defaultValue: 30,
    parse: integer(0, 1_000_000),
  },
  databaseUrl: {
    name: "databaseUrl",
    flag: "--database-url <url>",
    envVariable: "LIKENESS_DATABASE_URL",
    description:
      "Use this PostgreSQL database instead of the data directory; prefer the environment variable",
    defaultValue: null,
    secret: true,
    parse: parseDatabaseUrl,
  } satisfies Setting<string | null>,
  preparedStatements: {
    name: "preparedStatements",
    flag: "--prepared-statements",
    envVariable: "LIKENESS_PREPARED_STATEMENTS",
    description: "Prepare statements of the PostgreSQL database and listen for its notifications",
    negatedDescription: "Connect through a pooler such as PgBouncer",
    defaultValue: true,
    parse: onOff,
  },
  picturesUrl: {
    name: "picturesUrl",
    flag: "--pictures-url <url>",
    envVariable: "LIKENESS_PICTURES_URL",
    description: "Store images in S3: s3://bucket/prefix?endpoint=https://host&region=name",
    defaultValue: null,
    parse: nonEmpty,
  } satisfies Setting<string | null>,
  encryptionKeyFile: {
    name: "encryptionKeyFile",
    flag: "--encryption-key-file <file>",
    envVariable: "LIKENESS_ENCRYPTION_KEY_FILE",
    description: "File with the key that encrypts stored secrets (or LIKENESS_ENCRYPTION_KEY)",
    defaultValue: null,
    parse: nonEmpty,
  } satisfies Setting<string | null>,
  healthPort: {
    name: "healthPort",
    flag: "--health-port <number>",
    envVariable: "LIKENESS_HEALTH_PORT",
    description: "Port for /healthz, /readyz and, with --metrics, /metrics (default: none)",
    defaultValue: null,
    parse: integer(0, 65_535),
  } satisfies Setting<number | null>,
  publicDraw: {
    name: "publicDraw",
    flag: "--public-draw",
    envVariable: "LIKENESS_PUBLIC_DRAW",
    description: "Draw for anyone at /draw (default: on this machine)",
    negatedDescription: "Require an API key or a signed URL for /draw",
    // Depends on the host, and on whether there is a public URL.
    defaultValue: null,
    parse: onOff,
  } satisfies Setting<boolean | null>,
  workers: {
    name: "workers",
    flag: "--workers <number>",
    envVariable: "LIKENESS_WORKERS",
    description: "Concurrent jobs; 0 runs none (default: number of cores)",
    defaultValue: availableParallelism(),
    parse: integer(0, 1_024),
  },
  rateLimit: {
    name: "rateLimit",
    flag: "--rate-limit",
    envVariable: "LIKENESS_RATE_LIMIT",
    description: "Enable rate limits of accounts",
    negatedDescription: "Disable rate limits of accounts",
    defaultValue: true,
    parse: onOff,
  },
  allowPrivateWebhooks: {
    name: "allowPrivateWebhooks",
    flag: "--allow-private-webhooks",
    envVariable: "LIKENESS_ALLOW_PRIVATE_WEBHOOKS",
    description: "Allow webhooks to this machine and to private networks, for development",
    negatedDescription: "Reject webhooks to this machine and to private networks",
    defaultValue: false,
    parse: onOff,
  },
  corsOrigins: {
    name: "corsOrigins",
    flag: "--cors-origin <origin>",
    envVariable: "LIKENESS_CORS_ORIGINS",
    description: "Allow CORS requests from this origin; * allows any (repeatable)",
    defaultValue: [],
    parse: parseOrigins,
  } satisfies Setting<readonly string[]>,
  metrics: {
    name: "metrics",
    flag: "--metrics",
    envVariable: "LIKENESS_METRICS",
    description: "Serve Prometheus metrics at /metrics with the operator's API key",
    negatedDescription: "Disable metrics",
    defaultValue: false,
    parse: onOff,
  },
  metricsPort: {
    name: "metricsPort",
    flag: "--metrics-port <number>",
    envVariable: "LIKENESS_METRICS_PORT",
    description: "Serve metrics without authentication on this port (default: none)",
    defaultValue: null,
    parse: integer(0, 65_535),
  } satisfies Setting<number | null>,
  metricsKey: {
    name: "metricsKey",
    flag: "--metrics-key <key>",
    envVariable: "LIKENESS_METRICS_KEY",
    description: "Serve metrics at /metrics with this key too; prefer the environment variable",
    defaultValue: null,
    secret: true,
    parse: parseMetricsKey,
  } satisfies Setting<string | null>,
  docs: {
    name: "docs",
    flag: "--docs",
    envVariable: "LIKENESS_DOCS",
    description: "Serve /docs and /openapi.json",
    negatedDescription: "Disable /docs and /openapi.json",
    defaultValue: true,
    parse: onOff,
  },
  studio: {
    name: "studio",
    flag: "--studio",
    envVariable: "LIKENESS_STUDIO",
    description: "Serve the studio at /studio",
    negatedDescription: "Disable the studio at /studio",
    defaultValue: true,
    parse: onOff,
  },
  mcp: {
    name: "mcp",
    flag: "--mcp",
    envVariable: "LIKENESS_MCP",
    description: "Serve the Model Context Protocol at /mcp",
    negatedDescription: "Disable the Model Context Protocol at /mcp",
    defaultValue: true,
    parse: onOff,
  },
  sharePages: {
    name: "sharePages",
    flag: "--share-pages",
    envVariable: "LIKENESS_SHARE_PAGES",
    description: "Serve pages of published avatars at /share",
    negatedDescription: "Disable the pages of published avatars at /share",
    defaultValue: true,
    parse: onOff,
  },
  logLevel: {
    name: "logLevel",
    flag: "--log-level <level>",
    envVariable: "LIKENESS_LOG_LEVEL",
    description: "Minimum log level (default: info)",
    defaultValue: "info",
    choices: logLevels,
    parse: choice(logLevels),
  } satisfies Setting<LogLevel>,
  logFormat: {
    name: "logFormat",
    flag: "--log-format <format>",
    envVariable: "LIKENESS_LOG_FORMAT",
    description: "Log format on standard error; auto is pretty on a terminal, otherwise json (default: auto)",
    defaultValue: "auto",
    choices: logFormats,
    parse: choice(logFormats),
  } satisfies Setting<LogFormat>,
  graceSeconds: {
    name: "graceSeconds",
    flag: "--grace <seconds>",
    envVariable: "LIKENESS_GRACE",
    description: "Grace period for requests and jobs on shutdown (default: 10)",
    defaultValue: 10,
    parse: seconds,
  },
};

export type LogLevel = (typeof logLevels)[number];
export type LogFormat = (typeof logFormats)[number];

/** A value and its source: a flag, an environment variable, the path of the config file, or `default`. */
export interface ResolvedSetting<T> {
  readonly value: T;
  readonly source: string;
}

export interface SettingSources {
  /** The options as parsed by commander. */
  readonly flags: Readonly<Record<string, unknown>>;
  readonly env: Io["env"];
  /** The `serve` section of the config file. */
  readonly file: object;
  readonly configPath: string;
}

export type ServerSettings = ReturnType<typeof resolveServerSettings>;

/** Flags override environment variables, which override the config file. */
export function resolveServerSettings(sources: SettingSources) {
  rejectUnknownSettings(sources);
  const resolve = <T>(setting: Setting<T>) => resolveSetting(setting, sources);
  return {
    port: resolve(serverSettings.port),
    host: resolve(serverSettings.host),
    publicUrl: resolve<string | null>(serverSettings.publicUrl),
    systems: resolve<readonly ServedSystem[]>(serverSettings.systems),
    models: resolve<readonly string[]>(serverSettings.models),
    dailySpending: resolve<number | null>(serverSettings.dailySpending),
    allowedHosts: resolve<readonly string[]>(serverSettings.allowedHosts),
    trustProxy: resolve(serverSettings.trustProxy),
    authFailures: resolve(serverSettings.authFailures),
    databaseUrl: resolve<string | null>(serverSettings.databaseUrl),
    preparedStatements: resolve(serverSettings.preparedStatements),
    picturesUrl: resolve<string | null>(serverSettings.picturesUrl),
    encryptionKeyFile: resolve<string | null>(serverSettings.encryptionKeyFile),
    healthPort: resolve<number | null>(serverSettings.healthPort),
    publicDraw: resolve<boolean | null>(serverSettings.publicDraw),
    workers: resolve(serverSettings.workers),
    rateLimit: resolve(serverSettings.rateLimit),
    allowPrivateWebhooks: resolve(serverSettings.allowPrivateWebhooks),
    corsOrigins: resolve<readonly string[]>(serverSettings.corsOrigins),
    metrics: resolve(serverSettings.metrics),
    metricsPort: resolve<number | null>(serverSettings.metricsPort),
    metricsKey: resolve<string | null>(serverSettings.metricsKey),
    docs: resolve(serverSettings.docs),
    studio: resolve(serverSettings.studio),
    mcp: resolve(serverSettings.mcp),
    sharePages: resolve(serverSettings.sharePages),
    logLevel: resolve<LogLevel>(serverSettings.logLevel),
    logFormat: resolve<LogFormat>(serverSettings.logFormat),
    graceSeconds: resolve(serverSettings.graceSeconds),
  };
}

function resolveSetting<T>(
  setting: Setting<T>,
  { flags, env, file, configPath }: SettingSources,
): ResolvedSetting<T> {
  const option = new Option(setting.flag);
  const flag = option.long ?? setting.flag;
  const flagValue = flags[option.attributeName()];
  const sources = [
    [flagValue === false ? flag.replace("--", "--no-") : flag, flagValue],
    [setting.envVariable, readEnv(env, setting.envVariable)],
    [configPath, Reflect.get(file, setting.name)],
  ] as const;
  for (const [source, value] of sources) {
    if (value === undefined) continue;
    const location = source === configPath ? `"serve.${setting.name}" in ${source}` : source;
    return { value: parseSetting(setting, location, toText(value)), source };
  }
  return { value: setting.defaultValue, source: "default" };
}

function parseSetting<T>({ parse, secret }: Setting<T>, location: string, text: string): T {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw usageError(secret ? `Invalid ${location}.` : `Invalid ${location}: "${text}".`, error.message);
  }
}

/** Converts a value of the config file to the syntax of environment variables. */
function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(",");
  if (typeof value === "boolean") return value ? "on" : "off";
  return String(value);
}

function rejectUnknownSettings({ file, configPath }: SettingSources): void {
  const known = Object.keys(serverSettings);
  const unknown = Object.keys(file).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const match = closestMatch(unknown, known);
  throw usageError(
    `Unknown setting "serve.${unknown}" in ${configPath}.`,
    match ? `Did you mean "${match}"?` : `Known settings: ${known.join(", ")}.`,
  );
}
