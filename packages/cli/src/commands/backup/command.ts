import type { Command } from "@commander-js/extra-typings";
import { withOutputFormat } from "../../options/common.ts";
import type { CommandRunner } from "../../run-command.ts";
import { addSettingOption, readServerSettings } from "../../server/flags.ts";
import { serverSettings } from "../../server/settings.ts";

export function registerBackup(program: Command, runner: CommandRunner): void {
  const backup = program
    .command("backup")
    .argument("<dir>", "Directory to create")
    .summary("Back up the data directory, also while a server uses it")
    .description(
      "Copy a consistent snapshot of the database and all images to a new directory.\nTo use it: avatar serve --data-dir <dir>",
    )
    .option("--data-dir <dir>", "Data directory to back up")
    .option("--force", "Replace the contents of an existing directory");
  addSettingOption(backup, serverSettings.databaseUrl);
  addSettingOption(backup, serverSettings.picturesUrl);
  withOutputFormat(backup).action((to, options) =>
    runner.run(options, {
      usesTarget: false,
      async run(context) {
        const settings = readServerSettings(options, context, runner.io);
        const { createBackup } = await import("./run.ts");
        return createBackup({ to, replace: options.force === true, settings }, context);
      },
      print: async (result, printer) => (await import("./print.ts")).printBackup(result, printer),
    }),
  );
}
