import type { Command } from "@commander-js/extra-typings";
import { withTarget } from "../../options/common.ts";
import { integer } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";

export function registerStudio(program: Command, runner: CommandRunner): void {
  const { io } = runner;
  const studio = program
    .command("studio")
    .summary("Open the studio, the web page for avatars")
    .description(
      "Open the web page for avatars in the browser: that of the configured server, or else of this machine, which is served until Ctrl-C.",
    )
    .option("--port <number>", "Port on this machine (default: 4011, or else any)", integer(0, 65_535))
    .option("--no-open", "Print the link without opening a browser");
  withTarget(studio).action((options) =>
    runner.run(options, {
      stream: "stderr",
      run: async (context) => (await import("./run.ts")).openStudio({ port: options.port }, context),
      print: async (opened, printer, signal) =>
        (await import("./print.ts")).printStudio(opened, { opensBrowser: options.open, io }, printer, signal),
    }),
  );
}
