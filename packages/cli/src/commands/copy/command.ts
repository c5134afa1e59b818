import { type Command, Option } from "@commander-js/extra-typings";
import { systemNames } from "../../options/choices.ts";
import { withTarget } from "../../options/common.ts";
import { choice, integer, repeatable } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";

export function registerCopy(program: Command, runner: CommandRunner): void {
  const copy = program
    .command("copy")
    .summary("Copy avatars from one system to another")
    .description(
      "Copy avatars from one system to another, with their names and images. The images stay as they are.",
    )
    .addOption(
      new Option("--from <system>", "The system that has the avatars")
        .choices(systemNames)
        .argParser(choice(systemNames))
        .makeOptionMandatory(),
    )
    .addOption(
      new Option("--to <system>", "The system that gets the copies")
        .choices(systemNames)
        .argParser(choice(systemNames))
        .default("likeness" as const),
    )
    .option("--id <id>", "Copy only this avatar (repeatable)", repeatable)
    .option("--limit <number>", "Copy at most this many, newest first", integer(1, 100_000));
  withTarget(copy).action((options) =>
    runner.run(options, {
      run: async (context) => (await import("./run.ts")).copyAvatars(options, context),
      print: async (result, printer) => (await import("./print.ts")).printCopied(result, printer),
    }),
  );
}
