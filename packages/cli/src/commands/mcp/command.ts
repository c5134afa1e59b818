import { type Command, Option } from "@commander-js/extra-typings";
import { withTarget } from "../../options/common.ts";
import { choice, nonEmpty } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";

const pictureFormats = ["webp", "png"] as const;

export function registerMcp(program: Command, runner: CommandRunner): void {
  const command = program
    .command("mcp")
    .summary("Serve agents by the Model Context Protocol")
    .description(
      "Serve one MCP client over standard input and output, as clients start it. It draws on this machine, or uses the configured server or system.",
    )
    .option("--directory <dir>", "Where identity files of agents are kept (default: this one)", nonEmpty)
    .addOption(
      new Option("--image-format <format>", "Format of the pictures in results (default: webp)")
        .choices(pictureFormats)
        .argParser(choice(pictureFormats)),
    );
  withTarget(command).action((options) =>
    runner.run(options, {
      stream: "stdout",
      run: async (context) => (await import("./run.ts")).serveMcp(options, runner.io, context),
      print: () => undefined,
    }),
  );
}
