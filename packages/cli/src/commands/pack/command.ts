import type { Command } from "@commander-js/extra-typings";
import { readPrompt } from "../../files/read-prompt.ts";
import { styleOption, withOutput, withTarget } from "../../options/common.ts";
import { integer, nonEmpty } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";

export function registerPack(program: Command, runner: CommandRunner): void {
  const { io } = runner;
  const command = program
    .command("pack")
    .summary("Make a ZIP file of favicons, icons, a card, emotions and stickers")
    .description(
      "Make a ZIP file of a face: favicons, icons of 16 to 512 pixels, maskable and Apple touch icons, a card for links, eight emotions, transparent stickers and a manifest.",
    )
    .argument("[prompt]", "Description of the avatar; - reads it from standard input")
    .option("-p, --prompt <text>", "The prompt, as an option")
    .option("--code <code>", "The face of a code, as printed by avatar code", nonEmpty)
    .option("--avatar <avatar>", "The saved avatar with this ID or label", nonEmpty)
    .option("--name <text>", "Name in site.webmanifest; its robot is packed if nothing else is", nonEmpty)
    .option("--seed <number>", "Seed of a prompt (default: derived from it)", integer(0, 4_294_967_295))
    .addOption(styleOption());
  withOutput(withTarget(command)).action((argument, options) =>
    runner.run(options, {
      async run(context) {
        const readText = () => readPrompt({ argument, flag: options.prompt }, io, context.signal);
        return (await import("./run.ts")).pack({ ...options, argument }, readText, context);
      },
      print: async (result, printer) => (await import("./print.ts")).printPack(result, printer, io),
    }),
  );
}
