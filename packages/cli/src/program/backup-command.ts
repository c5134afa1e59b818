import type { Command } from "@commander-js/extra-typings";
import { serveSettings } from "../config/serve-settings.ts";
import { perform } from "../perform.ts";
import type { Io } from "../terminal/io.ts";
import { withPage } from "./common.ts";
import type { End } from "./end.ts";
import { addFlag, settle } from "./server-options.ts";

export function addBackup(program: Command, io: Io, end: End): void {
  const command = program
    .command("backup")
    .argument("<folder>", "what to make")
    .summary("copy the data folder, also while it is being served")
    .description(
      "Copies the database as it stands at one moment, and every picture it names, to a new folder that avatar serve --data-dir opens.",
    )
    .option("--data-dir <folder>", "what to copy")
    .option("--force", "replace a folder that is not empty");
  addFlag(command, serveSettings.databaseUrl);
  addFlag(command, serveSettings.picturesUrl);
  withPage(command).action(async (to, options) => {
    end(
      await perform(io, options, {
        asks: false,
        async run(context) {
          const settings = settle(options, context, io);
          const { backup } = await import("../commands/backup.ts");
          return backup({ to, replace: options.force === true, settings }, context);
        },
        show: async (done, page) => (await import("../print/print-backup.ts")).printBackup(done, page),
      }),
    );
  });
}
