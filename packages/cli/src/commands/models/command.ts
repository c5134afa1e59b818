import type { Command } from "@commander-js/extra-typings";
import { withOutputFormat } from "../../options/common.ts";
import { integer, repeatable } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";

export function registerModels(program: Command, runner: CommandRunner): void {
  const command = program
    .command("models")
    .summary("List the image models: what each can do, what it costs, and what is missing")
    .description(
      "List the image models that are configured with --model or LIKENESS_MODEL, and an example of each provider. Nothing is sent.",
    )
    .option("--model <name>", "A model to describe, such as openai:gpt-image-1 (repeatable)", repeatable)
    .option("--count <number>", "Also print what this many images cost", integer(1, 10_000));
  withOutputFormat(command).action((options) =>
    runner.run(options, {
      usesTarget: false,
      run: async (context) => (await import("./run.ts")).listModels({ count: options.count ?? 1 }, context),
      print: async (result, printer) => (await import("./print.ts")).printModels(result, printer),
    }),
  );
}
