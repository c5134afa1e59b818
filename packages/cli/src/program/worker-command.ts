import type { Command } from "@commander-js/extra-typings";
import { serveSettings } from "../config/serve-settings.ts";
import { perform } from "../perform.ts";
import type { Io } from "../terminal/io.ts";
import { withPage } from "./common.ts";
import type { End } from "./end.ts";
import { aborted, addFlag, openLog, settle } from "./server-options.ts";

/** Those of a server's settings that mean something without a port for the API. */
const flags = [
  "databaseUrl",
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

export function addWorker(program: Command, io: Io, end: End): void {
  const worker = program
    .command("worker")
    .summary("draw for servers on the same database")
    .description(
      "Draws jobs and delivers webhooks for every avatar serve on the same database, or the same folder of this machine.",
    )
    .option("--data-dir <folder>", "where jobs and pictures are kept, without a database");
  for (const name of flags) addFlag(worker, serveSettings[name]);
  withPage(worker).action(async (options) => {
    end(
      await perform(io, options, {
        asks: false,
        endless: "stderr",
        async run(context) {
          const settings = settle(options, context, io);
          const { work } = await import("../commands/worker.ts");
          const { log, forMachines } = await openLog(settings, io, options.events === true);
          return { working: await work({ settings, logger: log }, context), forMachines };
        },
        async show({ working, forMachines }, page, signal) {
          const { printStopped, printStopping } = await import("../print/print-serving.ts");
          (await import("../print/print-working.ts")).printWorking(working, page, forMachines);
          await aborted(signal);
          printStopping(page, forMachines);
          await working.stop();
          return printStopped(page, forMachines);
        },
      }),
    );
  });
}
