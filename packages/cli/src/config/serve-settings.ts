import { availableParallelism } from "node:os";
import { InvalidArgumentError } from "commander";
import { misuse } from "../failure.ts";
import { oneOf, seconds, someText, wholeNumber } from "../program/values.ts";
import type { Io } from "../terminal/io.ts";
import { nearest } from "../words/nearest.ts";
import { textIn } from "./environment.ts";

/** One thing about `avatar serve` that can be settled: by a flag, in the environment or in the config file. */
export interface Setting<T> {
  /** As in the config file, below `serve`. */
  readonly name: string;
  /** As commander writes it; one without a value is a switch and has its opposite. */
  readonly flag: string;
  readonly variable: string;
  readonly about: string;
  readonly fallback: T;
  readonly choices?: readonly string[];
  /** Whether there may be a password in it: then what was written is never repeated. */
  readonly secret?: boolean;
  /** Throws what is wrong with a text as an InvalidArgumentError. */
  readonly parse: (text: string) => T;
}

export const logLevels = ["debug", "info", "warn", "error"] as const;
export const logFormats = ["auto", "json", "pretty", "off"] as const;

export const serveSettings = {
  port: {
    name: "port",
    flag: "--port <number>",
    variable: "LIKENESS_PORT",
    about: "0 takes any that is free (default: 4010)",
    fallback: 4010,
    parse: wholeNumber(0, 65_535),
  },
  host: {
    name: "host",
    flag: "--host <address>",
    variable: "LIKENESS_HOST",
    about: "0.0.0.0 lets other machines in (default: 127.0.0.1)",
    fallback: "127.0.0.1",
    parse: someText,
  },
  publicUrl: {
    name: "publicUrl",
    flag: "--public-url <url>",
    variable: "LIKENESS_PUBLIC_URL",
    about: "where callers reach it, such as https://faces.example (default: what they asked)",
    fallback: null,
    parse: webAddress,
  } satisfies Setting<string | null>,
  allowedHosts: {
    name: "allowedHosts",
    flag: "--allowed-host <host>",
    variable: "LIKENESS_ALLOWED_HOSTS",
    about: "answer requests for this host too; may be repeated, * is any (default: any with --public-url)",
    fallback: [],
    parse: hosts,
  } satisfies Setting<readonly string[]>,
  trustProxy: {
    name: "trustProxy",
    flag: "--trust-proxy <number>",
    variable: "LIKENESS_TRUST_PROXY",
    about: "how many proxies in front append to X-Forwarded-For (default: 0, it is not read)",
    fallback: 0,
    parse: wholeNumber(0, 16),
  },
  authFailures: {
    name: "authFailures",
    flag: "--auth-failures <number>",
    variable: "LIKENESS_AUTH_FAILURES",
    about: "requests with a wrong key that one address may send in a minute; 0 is any number (default: 30)",
    fallback: 30,
    parse: wholeNumber(0, 1_000_000),
  },
  databaseUrl: {
    name: "databaseUrl",
    flag: "--database-url <url>",
    variable: "LIKENESS_DATABASE_URL",
    about: "keep everything in this PostgreSQL instead of a folder; better set in the environment",
    fallback: null,
    secret: true,
    parse: databaseAddress,
  } satisfies Setting<string | null>,
  picturesUrl: {
    name: "picturesUrl",
    flag: "--pictures-url <url>",
    variable: "LIKENESS_PICTURES_URL",
    about: "keep pictures in this S3-compatible store: s3://bucket/prefix?endpoint=https://host&region=name",
    fallback: null,
    parse: someText,
  } satisfies Setting<string | null>,
  encryptionKeyFile: {
    name: "encryptionKeyFile",
    flag: "--encryption-key-file <file>",
    variable: "LIKENESS_ENCRYPTION_KEY_FILE",
    about: "encrypt secrets in the store with the key in this file, or in LIKENESS_ENCRYPTION_KEY",
    fallback: null,
    parse: someText,
  } satisfies Setting<string | null>,
  healthPort: {
    name: "healthPort",
    flag: "--health-port <number>",
    variable: "LIKENESS_HEALTH_PORT",
    about: "of avatar worker: answer /healthz, /readyz and, with --metrics, /metrics (default: nowhere)",
    fallback: null,
    parse: wholeNumber(0, 65_535),
  } satisfies Setting<number | null>,
  workers: {
    name: "workers",
    flag: "--workers <number>",
    variable: "LIKENESS_WORKERS",
    about: "pictures drawn at once; 0 leaves that to other processes (default: one for each core)",
    fallback: availableParallelism(),
    parse: wholeNumber(0, 1_024),
  },
  rateLimit: {
    name: "rateLimit",
    flag: "--rate-limit",
    variable: "LIKENESS_RATE_LIMIT",
    about: "count requests of accounts by the minute",
    fallback: true,
    parse: onOrOff,
  },
  allowPrivateWebhooks: {
    name: "allowPrivateWebhooks",
    flag: "--allow-private-webhooks",
    variable: "LIKENESS_ALLOW_PRIVATE_WEBHOOKS",
    about: "send webhooks to this machine and private networks too, for development",
    fallback: false,
    parse: onOrOff,
  },
  corsOrigins: {
    name: "corsOrigins",
    flag: "--cors-origin <origin>",
    variable: "LIKENESS_CORS_ORIGINS",
    about: "let pages of this origin ask; may be repeated, * is any",
    fallback: [],
    parse: origins,
  } satisfies Setting<readonly string[]>,
  metrics: {
    name: "metrics",
    flag: "--metrics",
    variable: "LIKENESS_METRICS",
    about: "count, and answer /metrics for Prometheus to the operator's key",
    fallback: false,
    parse: onOrOff,
  },
  metricsPort: {
    name: "metricsPort",
    flag: "--metrics-port <number>",
    variable: "LIKENESS_METRICS_PORT",
    about: "count, and answer /metrics on this port of --host too, without a key (default: nowhere)",
    fallback: null,
    parse: wholeNumber(0, 65_535),
  } satisfies Setting<number | null>,
  metricsKey: {
    name: "metricsKey",
    flag: "--metrics-key <key>",
    variable: "LIKENESS_METRICS_KEY",
    about: "count, and answer /metrics to this key too; better set in the environment",
    fallback: null,
    secret: true,
    parse: metricsKey,
  } satisfies Setting<string | null>,
  docs: {
    name: "docs",
    flag: "--docs",
    variable: "LIKENESS_DOCS",
    about: "answer /docs and /openapi.json",
    fallback: true,
    parse: onOrOff,
  },
  logLevel: {
    name: "logLevel",
    flag: "--log-level <level>",
    variable: "LIKENESS_LOG_LEVEL",
    about: "what is worth a line (default: info)",
    fallback: "info",
    choices: logLevels,
    parse: oneOf(logLevels),
  } satisfies Setting<LogLevel>,
  logFormat: {
    name: "logFormat",
    flag: "--log-format <format>",
    variable: "LIKENESS_LOG_FORMAT",
    about: "of the lines on standard error; auto is pretty on a terminal, else json (default: auto)",
    fallback: "auto",
    choices: logFormats,
    parse: oneOf(logFormats),
  } satisfies Setting<LogFormat>,
  graceSeconds: {
    name: "graceSeconds",
    flag: "--grace <seconds>",
    variable: "LIKENESS_GRACE",
    about: "how long a stop waits for answers and pictures (default: 10)",
    fallback: 10,
    parse: seconds,
  },
};

export type LogLevel = (typeof logLevels)[number];
export type LogFormat = (typeof logFormats)[number];

/** A value and where it was said: a flag, a variable, a path, or `default`. */
export interface Settled<T> {
  readonly value: T;
  readonly source: string;
}

export interface ServeSources {
  /** As commander gives them. */
  readonly flags: Readonly<Record<string, unknown>>;
  readonly env: Io["env"];
  /** What the config file says below `serve`. */
  readonly file: object;
  readonly filePath: string;
}

export type ServeSettings = ReturnType<typeof settleServe>;

/** Flag before environment before config file before default. */
export function settleServe(sources: ServeSources) {
  refuseUnknown(sources);
  const settle = <T>(setting: Setting<T>) => settleOne(setting, sources);
  return {
    port: settle(serveSettings.port),
    host: settle(serveSettings.host),
    publicUrl: settle<string | null>(serveSettings.publicUrl),
    allowedHosts: settle<readonly string[]>(serveSettings.allowedHosts),
    trustProxy: settle(serveSettings.trustProxy),
    authFailures: settle(serveSettings.authFailures),
    databaseUrl: settle<string | null>(serveSettings.databaseUrl),
    picturesUrl: settle<string | null>(serveSettings.picturesUrl),
    encryptionKeyFile: settle<string | null>(serveSettings.encryptionKeyFile),
    healthPort: settle<number | null>(serveSettings.healthPort),
    workers: settle(serveSettings.workers),
    rateLimit: settle(serveSettings.rateLimit),
    allowPrivateWebhooks: settle(serveSettings.allowPrivateWebhooks),
    corsOrigins: settle<readonly string[]>(serveSettings.corsOrigins),
    metrics: settle(serveSettings.metrics),
    metricsPort: settle<number | null>(serveSettings.metricsPort),
    metricsKey: settle<string | null>(serveSettings.metricsKey),
    docs: settle(serveSettings.docs),
    logLevel: settle<LogLevel>(serveSettings.logLevel),
    logFormat: settle<LogFormat>(serveSettings.logFormat),
    graceSeconds: settle(serveSettings.graceSeconds),
  };
}

function settleOne<T>(setting: Setting<T>, { flags, env, file, filePath }: ServeSources): Settled<T> {
  const flag = setting.flag.split(" ")[0] ?? "";
  const flagged = flags[optionName(flag)];
  const places = [
    [flagged === false ? flag.replace("--", "--no-") : flag, flagged],
    [setting.variable, textIn(env, setting.variable)],
    [filePath, Reflect.get(file, setting.name)],
  ] as const;
  for (const [source, given] of places) {
    if (given === undefined) continue;
    const where = source === filePath ? `"serve.${setting.name}" in ${source}` : source;
    return { value: parseAs(setting, where, textOf(given)), source };
  }
  return { value: setting.fallback, source: "default" };
}

function parseAs<T>({ parse, secret }: Setting<T>, where: string, text: string): T {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw misuse(secret ? `${where} cannot be used.` : `${where} is "${text}".`, error.message);
  }
}

/** A number or switch of the file as it would be written in the environment, and a list too. */
function textOf(given: unknown): string {
  if (Array.isArray(given)) return given.map(String).join(",");
  if (typeof given === "boolean") return given ? "on" : "off";
  return String(given);
}

function refuseUnknown({ file, filePath }: ServeSources): void {
  const known = Object.keys(serveSettings);
  const unknown = Object.keys(file).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const near = nearest(unknown, known);
  throw misuse(
    `"serve.${unknown}" in ${filePath} is not a setting.`,
    near ? `Did you mean "${near}"?` : `Below "serve" there can be ${known.join(", ")}.`,
  );
}

/** As commander names the value of a flag. */
function optionName(flag: string): string {
  return flag.replace(/^--/, "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function onOrOff(text: string): boolean {
  if (/^(on|true|yes|1)$/i.test(text)) return true;
  if (/^(off|false|no|0)$/i.test(text)) return false;
  throw new InvalidArgumentError("It can be on or off.");
}

function webAddress(text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash)
    return text.replace(/\/+$/, "");
  throw new InvalidArgumentError("It must be an address like https://faces.example.");
}

function hosts(text: string): readonly string[] {
  const all = text.split(",").map((one) => one.trim());
  const isHost = (one: string) => !/[/?#@\\\s]/.test(one) && URL.canParse(`http://${one}`);
  if (all.every((one) => one === "*" || isHost(one))) return all;
  throw new InvalidArgumentError(
    "A host is written like faces.example or faces.example:8080, without https:// or a path; * is any.",
  );
}

function metricsKey(text: string): string {
  if (/^[\x21-\x7e]{16,}$/.test(text)) return text;
  throw new InvalidArgumentError("It must be at least 16 visible ASCII characters without blanks.");
}

function databaseAddress(text: string): string {
  const url = URL.parse(text);
  if (url && /^postgres(ql)?:$/.test(url.protocol)) return text;
  throw new InvalidArgumentError("It must be an address like postgres://user:password@host:5432/database.");
}

function origins(text: string): readonly string[] {
  const all = text.split(",").map((one) => one.trim());
  if (all.every((one) => one === "*" || URL.parse(one)?.origin === one)) return all;
  throw new InvalidArgumentError(
    "An origin is written like https://app.example, without a path or a slash at its end; * is any.",
  );
}
