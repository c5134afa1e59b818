import type { Command } from "@commander-js/extra-typings";
import { readPrompt } from "../../files/read-prompt.ts";
import { styleOption, withOutputFormat } from "../../options/common.ts";
import { hint, integer } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";

export function registerCode(program: Command, runner: CommandRunner): void {
  const { io } = runner;
  const command = program
    .command("code")
    .summary("Convert a face to a short code, or read one")
    .description(
      "Print the code of a face, which is its Brief and its seed as short text, or show what a code contains.",
    )
    .argument("[text]", "A prompt, or a code, which begins with face1; - reads it from standard input")
    .option("--brief <file>", "The code of a Brief, as printed by avatar brief --json")
    .option("--hint <key=value>", "Set a trait, such as hair_color=red (repeatable)", hint)
    .option(
      "--seed <number>",
      "Seed (default: derived from the prompt; 0 for a Brief)",
      integer(0, 4_294_967_295),
    )
    .addOption(styleOption());
  withOutputFormat(command).action((argument, { hint: hints, ...options }) =>
    runner.run(options, {
      usesTarget: false,
      async run(context) {
        const { decodeCode, encodeBrief, encodePrompt, isCode } = await import("./run.ts");
        if (options.brief !== undefined) return encodeBrief({ ...options, brief: options.brief }, context);
        const text = await readPrompt({ argument, flag: undefined }, io, context.signal);
        return isCode(text) ? decodeCode(text) : encodePrompt({ ...options, hints, prompt: text }, context);
      },
      print: async (result, printer) => (await import("./print.ts")).printCode(result, printer),
    }),
  );
}
