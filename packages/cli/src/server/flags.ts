import { Option } from "@commander-js/extra-typings";
import { readEnv } from "../config/env.ts";
import type { CommandContext } from "../context.ts";
import { usageError } from "../errors/cli-error.ts";
import { type OptionGroup, optionGroups } from "../help/option-groups.ts";
import type { Io } from "../terminal/io.ts";
import { resolveServerSettings, type ServerSettings, type Setting } from "./settings.ts";

// Shared by `avatar serve`, `avatar worker` and `avatar backup`.

export function readServerSettings(
  flags: Readonly<Record<string, unknown>>,
  { settings }: CommandContext,
  io: Io,
): ServerSettings {
  const { config, configPath, warnings } = settings;
  // A warning could be overlooked in the output of a long-running server, so it is an error here.
  const [warning] = warnings;
  if (warning !== undefined)
    throw usageError(`${warning}.`, "Fix the config file, or use another one with LIKENESS_CONFIG.");
  return resolveServerSettings({
    flags,
    env: io.env,
    file: config.serve ?? {},
    configPath: configPath ?? "the config file",
  });
}

/** Secrets of the settings are redacted. */
export async function openLogger(settings: ServerSettings, io: Io, events: boolean) {
  const { createLogger } = await import("../output/logger.ts");
  const apiKey = readEnv(io.env, "LIKENESS_API_KEY");
  const urls = [settings.databaseUrl.value, settings.picturesUrl.value];
  const secrets = [apiKey, settings.metricsKey.value ?? undefined, ...urls.map(passwordOf)].filter(
    (secret) => secret !== undefined,
  );
  return createLogger(io, settings, { secrets, events });
}

function passwordOf(url: string | null): string | undefined {
  const password = URL.parse(url ?? "")?.password ?? "";
  return password === "" ? undefined : decodeURIComponent(password);
}

/** A boolean flag also gets its `--no-` form; help shows the one that changes the default. */
export function addSettingOption(command: CommandLike, setting: Setting<unknown>): void {
  const { flag, description, negatedDescription, choices, defaultValue, name } = setting;
  const group = groupOf(name);
  const newOption = (flags: string, text: string) => {
    const option = new Option(flags, text);
    return group ? option.helpGroup(group.heading) : option;
  };
  if (flag.includes(" ")) {
    const option = newOption(flag, description);
    if (choices) option.choices(choices);
    command.addOption(option.argParser((text, previous) => collectFlag(setting, text, previous)));
    return;
  }
  command.addOption(newOption(flag, description).hideHelp(defaultValue === true));
  command.addOption(
    newOption(flag.replace("--", "--no-"), negatedDescription ?? description).hideHelp(
      defaultValue === false,
    ),
  );
}

/** The most used settings are described in the help of the command itself. */
function groupOf(name: string): OptionGroup | undefined {
  if (mainSettings.has(name)) return undefined;
  return accessSettings.has(name) ? optionGroups.access : optionGroups.operation;
}

const mainSettings: ReadonlySet<string> = new Set([
  "port",
  "host",
  "publicUrl",
  "databaseUrl",
  "picturesUrl",
  "workers",
  "publicDraw",
]);

const accessSettings: ReadonlySet<string> = new Set([
  "allowedHosts",
  "trustProxy",
  "authFailures",
  "rateLimit",
  "dailySpending",
  "allowPrivateWebhooks",
  "corsOrigins",
  "mcp",
]);

interface CommandLike {
  addOption(option: Option<string, undefined, undefined, unknown>): unknown;
}

/** Validates a value, but keeps its text: it is parsed when all sources are known. */
function collectFlag(
  { parse, defaultValue, secret }: Setting<unknown>,
  text: string,
  previous: unknown,
): unknown {
  if (!secret) parse(text);
  return Array.isArray(defaultValue) ? [...(Array.isArray(previous) ? previous : []), text] : text;
}

export function waitForAbort(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
