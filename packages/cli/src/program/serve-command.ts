import type { Command } from "@commander-js/extra-typings";
import { textIn } from "../config/environment.ts";
import { serveSettings } from "../config/serve-settings.ts";
import type { Settings } from "../config/settings.ts";
import { Failure } from "../failure.ts";
import { perform } from "../perform.ts";
import type { Io } from "../terminal/io.ts";
import { withPage } from "./common.ts";
import type { End } from "./end.ts";
import { aborted, addFlag, openLog, settle } from "./server-options.ts";

export function addServe(program: Command, io: Io, end: End): void {
  const serve = program
    .command("serve")
    .summary("answer the API on a port of this machine")
    .description(
      "Answers the API on a port of this machine. The key is LIKENESS_API_KEY, or one is made and shown.",
    )
    .option("--data-dir <folder>", "where jobs and pictures are kept")
    .option("--print-config", "show every setting with where it comes from, and serve nothing");
  for (const setting of Object.values(serveSettings))
    if (setting !== serveSettings.healthPort) addFlag(serve, setting);
  withPage(serve).action(async (options) => {
    if (options.printConfig) {
      return end(
        await perform(io, options, {
          asks: false,
          run: async (context) => ({
            settings: settle(options, context, io),
            shared: sharedSettings(context.settings),
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
        endless: "stderr",
        async run(context) {
          const settings = settle(options, context, io);
          const { serve } = await import("../commands/serve.ts");
          const apiKey = textIn(io.env, "LIKENESS_API_KEY");
          const { log, forMachines } = await openLog(settings, io, options.events === true);
          return { serving: await serve({ settings, apiKey, logger: log }, context), forMachines };
        },
        async show({ serving, forMachines }, page, signal) {
          const { printServing, printStopped, printStopping } = await import("../print/print-serving.ts");
          printServing(serving, page, forMachines);
          await aborted(signal);
          printStopping(page, forMachines);
          await serving.stop();
          return printStopped(page, forMachines);
        },
      }),
    );
  });
}

/** Where there is no place for a folder, there is none to show. */
function sharedSettings(settings: Settings) {
  const { dataDirSource, configPath } = settings;
  try {
    return { dataDir: settings.dataDir, dataDirSource, configPath };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { dataDir: null, dataDirSource, configPath };
  }
}
