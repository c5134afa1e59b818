import { type Command, Option } from "@commander-js/extra-typings";
import type { Context } from "../commands/context.ts";
import { type ServeSettings, type Setting, serveSettings, settleServe } from "../config/serve-settings.ts";
import { textIn } from "../config/settings.ts";
import { misuse } from "../failure.ts";
import { perform } from "../perform.ts";
import type { Io } from "../terminal/io.ts";
import { withPage } from "./common.ts";
import type { End } from "./end.ts";

export function addServe(program: Command, io: Io, end: End): void {
  const serve = program
    .command("serve")
    .summary("answer the API on a port of this machine")
    .description(
      "Answers the API on a port of this machine. The key is LIKENESS_API_KEY, or one is made and shown.",
    )
    .option("--data-dir <folder>", "where jobs and pictures are kept")
    .option("--print-config", "show every setting with where it comes from, and serve nothing");
  for (const setting of Object.values(serveSettings)) addFlag(serve, setting);
  withPage(serve).action(async (options) => {
    if (options.printConfig) {
      return end(
        await perform(io, options, {
          asks: false,
          run: async (context) => ({
            settings: settle(options, context, io),
            shared: context.settings,
            env: io.env,
          }),
          show: async (found, page) =>
            (await import("../print/print-settings.ts")).printSettings(found, page),
        }),
      );
    }
    end(
      await perform(io, options, {
        asks: false,
        async run(context) {
          const settings = settle(options, context, io);
          const [{ serve }, { createLog }] = await Promise.all([
            import("../commands/serve.ts"),
            import("../print/create-log.ts"),
          ]);
          const apiKey = textIn(io.env, "LIKENESS_API_KEY");
          const secrets = [apiKey, passwordOf(settings.databaseUrl.value)].filter((one) => one !== undefined);
          const logger = await createLog(io, settings, { secrets, events: options.events === true });
          return serve({ settings, apiKey, logger }, context);
        },
        async show(serving, page, signal) {
          const { printServing, printStopped, printStopping } = await import("../print/print-serving.ts");
          printServing(serving, page);
          await aborted(signal);
          printStopping(page);
          await serving.stop();
          return printStopped(page);
        },
      }),
    );
  });
}

function settle(flags: Readonly<Record<string, unknown>>, { settings }: Context, io: Io): ServeSettings {
  const { config, configPath, warnings } = settings;
  // A server runs for long: what a person only has to be told of, it must not start with.
  const [odd] = warnings;
  if (odd !== undefined)
    throw misuse(`${odd}.`, "Mend the config file, or name another with LIKENESS_CONFIG.");
  return settleServe({ flags, env: io.env, file: config.serve ?? {}, filePath: configPath });
}

function passwordOf(address: string | null): string | undefined {
  const password = address === null ? "" : new URL(address).password;
  return password === "" ? undefined : decodeURIComponent(password);
}

/** A switch has an opposite; help shows the one of the two that changes something. */
function addFlag(command: AddsOptions, setting: Setting<unknown>): void {
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

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
