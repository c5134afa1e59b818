import { Option } from "@commander-js/extra-typings";
import type { Context } from "../commands/context.ts";
import { textIn } from "../config/environment.ts";
import { type ServeSettings, type Setting, settleServe } from "../config/serve-settings.ts";
import { misuse } from "../failure.ts";
import type { Io } from "../terminal/io.ts";

// What commands that run for long have in common.

export function settle(
  flags: Readonly<Record<string, unknown>>,
  { settings }: Context,
  io: Io,
): ServeSettings {
  const { config, configPath, warnings } = settings;
  // A server runs for long: what a person only has to be told of, it must not start with.
  const [odd] = warnings;
  if (odd !== undefined)
    throw misuse(`${odd}.`, "Mend the config file, or name another with LIKENESS_CONFIG.");
  return settleServe({
    flags,
    env: io.env,
    file: config.serve ?? {},
    filePath: configPath ?? "the config file",
  });
}

/** A log that shows none of what the settings keep secret. */
export async function openLog(settings: ServeSettings, io: Io, events: boolean) {
  const { createLog } = await import("../print/create-log.ts");
  const apiKey = textIn(io.env, "LIKENESS_API_KEY");
  const addresses = [settings.databaseUrl.value, settings.picturesUrl.value];
  const secrets = [apiKey, settings.metricsKey.value ?? undefined, ...addresses.map(passwordOf)].filter(
    (one) => one !== undefined,
  );
  return createLog(io, settings, { secrets, events });
}

function passwordOf(address: string | null): string | undefined {
  const password = URL.parse(address ?? "")?.password ?? "";
  return password === "" ? undefined : decodeURIComponent(password);
}

/** A switch has an opposite; help shows the one of the two that changes something. */
export function addFlag(command: AddsOptions, setting: Setting<unknown>): void {
  const { flag, about, choices, fallback } = setting;
  if (flag.includes(" ")) {
    const option = new Option(flag, about);
    if (choices) option.choices(choices);
    command.addOption(option.argParser((text, before) => take(setting, text, before)));
    return;
  }
  command.addOption(new Option(flag, about).hideHelp(fallback === true));
  command.addOption(new Option(flag.replace("--", "--no-"), `do not ${about}`).hideHelp(fallback === false));
}

interface AddsOptions {
  addOption(option: Option<string, undefined, undefined, unknown>): unknown;
}

/** Checks a value and keeps it as it was written, to be held against the other places where it may be settled. */
function take({ parse, fallback, secret }: Setting<unknown>, text: string, before: unknown): unknown {
  if (!secret) parse(text);
  return Array.isArray(fallback) ? [...(Array.isArray(before) ? before : []), text] : text;
}

export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
