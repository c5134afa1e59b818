import type { Command } from "@commander-js/extra-typings";
import { withOutputFormat } from "../../options/common.ts";
import type { CommandRunner } from "../../run-command.ts";
import { addSettingOption, openLogger, readServerSettings } from "../../server/flags.ts";
import { serverSettings } from "../../server/settings.ts";

/** The server settings that apply to a worker. */
const flags = [
  "databaseUrl",
  "preparedStatements",
  "picturesUrl",
  "workers",
  "publicUrl",
  "allowPrivateWebhooks",
  "healthPort",
  "host",
  "metrics",
  "logLevel",
  "logFormat",
  "graceSeconds",
] as const;

export function registerWorker(program: Command, runner: CommandRunner): void {
  const { io } = runner;
  const worker = program
    .command("worker")
    .summary("Run a worker without an HTTP server")
    .description(
      "Process jobs and deliver webhooks for the servers that use the same database or data directory.",
    )
    .option("--data-dir <dir>", "Data directory, if no database is used");
  for (const name of flags) addSettingOption(worker, serverSettings[name]);
  withOutputFormat(worker).action((options) =>
    runner.run(options, {
      usesTarget: false,
      stream: "stderr",
      async run(context) {
        const settings = readServerSettings(options, context, io);
        const { startWorker } = await import("./run.ts");
        const { logger, jsonLogger } = await openLogger(settings, io, options.events === true);
        return { worker: await startWorker({ settings, logger }, context), jsonLogger };
      },
      print: async ({ worker, jsonLogger }, printer, signal) =>
        (await import("./print.ts")).printWorker(worker, printer, jsonLogger, signal),
    }),
  );
}
