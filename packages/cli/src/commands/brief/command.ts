import { type Command, Option } from "@commander-js/extra-typings";
import { styles } from "@likeness/contract/v1/values";
import { readPrompt } from "../../files/read-prompt.ts";
import { withOutputFormat } from "../../options/common.ts";
import { choice, hint } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";

export function registerBrief(program: Command, runner: CommandRunner): void {
  const brief = program
    .command("brief")
    .summary("Show how a prompt is interpreted")
    .description("Show the Brief that is extracted from a prompt and hints, without generating an image.")
    .argument("[prompt]", "Description of the avatar; - reads it from standard input")
    .option("-p, --prompt <text>", "The prompt, as an option")
    .option("--hint <key=value>", "Set a trait, such as hair_color=red (repeatable)", hint)
    .addOption(
      new Option("--style <style>", "Art style (default: 3d for people, flat for all others)")
        .choices(styles)
        .argParser(choice(styles)),
    )
    .option("--negative-prompt <text>", "What the image must not contain");
  withOutputFormat(brief).action((argument, { hint: hints, ...options }) =>
    runner.run(options, {
      usesTarget: false,
      async run(context) {
        const prompt = await readPrompt({ argument, flag: options.prompt }, runner.io, context.signal);
        return (await import("./run.ts")).createBrief({ ...options, prompt, hints }, context);
      },
      print: async (result, printer) => (await import("./print.ts")).printReading(result, printer),
    }),
  );
}
