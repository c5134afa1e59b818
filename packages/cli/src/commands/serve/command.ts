import type { Command } from "@commander-js/extra-typings";
import { readEnv } from "../../config/env.ts";
import type { Settings } from "../../config/settings.ts";
import { CliError } from "../../errors/cli-error.ts";
import { withOutputFormat } from "../../options/common.ts";
import type { CommandRunner } from "../../run-command.ts";
import { addSettingOption, openLogger, readServerSettings } from "../../server/flags.ts";
import { serverSettings } from "../../server/settings.ts";

export function registerServe(program: Command, runner: CommandRunner): void {
  const { io } = runner;
  const serve = program
    .command("serve")
    .summary("Start an API server")
    .description("Start an API server. The operator's API key is LIKENESS_API_KEY, or generated.")
    .option("--data-dir <dir>", "Data directory")
    .option("--print-config", "Print every setting and its source, and exit");
  for (const setting of Object.values(serverSettings))
    if (setting !== serverSettings.healthPort) addSettingOption(serve, setting);
  withOutputFormat(serve).action((options) => {
    // Its `--system` is what is served, not what this command uses.
    const common = { ...options, system: undefined };
    if (options.printConfig) {
      return runner.run(common, {
        usesTarget: false,
        run: async (context) => ({
          settings: readServerSettings(options, context, io),
          shared: sharedSettings(context.settings),
          env: io.env,
        }),
        print: async (result, printer) => (await import("./print.ts")).printServerSettings(result, printer),
      });
    }
    return runner.run(common, {
      usesTarget: false,
      stream: "stderr",
      async run(context) {
        const settings = readServerSettings(options, context, io);
        const { startServer } = await import("./run.ts");
        const apiKey = readEnv(io.env, "LIKENESS_API_KEY");
        const { logger, jsonLogger } = await openLogger(settings, io, options.events === true);
        return { server: await startServer({ settings, apiKey, logger }, context), jsonLogger };
      },
      print: async ({ server, jsonLogger }, printer, signal) =>
        (await import("./print.ts")).printServer(server, printer, jsonLogger, signal),
    });
  });
}

/** `dataDir` is null for a user without a home directory. */
function sharedSettings(settings: Settings) {
  const { dataDirSource, configPath } = settings;
  try {
    return { dataDir: settings.dataDir, dataDirSource, configPath };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { dataDir: null, dataDirSource, configPath };
  }
}
