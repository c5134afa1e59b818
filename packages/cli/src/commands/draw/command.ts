import { type Command, Option } from "@commander-js/extra-typings";
import { aspectRatios, backgroundOptions, expressions } from "@likeness/contract/v1/values";
import { readPrompt } from "../../files/read-prompt.ts";
import { optionGroups } from "../../help/option-groups.ts";
import { formats } from "../../options/choices.ts";
import { styleOption, withOutput, withTarget } from "../../options/common.ts";
import { choice, integer, nonEmpty } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";

export function registerDraw(program: Command, runner: CommandRunner): void {
  const { io } = runner;
  const command = program
    .command("draw")
    .summary("Draw a prompt, a face code or a name without a job")
    .description(
      "Draw a prompt, the face of a code or the robot of a name. The same input gives the same image.",
    )
    .argument("[prompt]", "Description of the avatar; - reads it from standard input")
    .option("-p, --prompt <text>", "The prompt, as an option")
    .option("--code <code>", "The face of a code, as printed by avatar code", nonEmpty)
    .option("--name <text>", "The robot of a name", nonEmpty)
    .option("--seed <number>", "Seed of a prompt (default: derived from it)", integer(0, 4_294_967_295))
    .addOption(styleOption())
    .addOption(
      new Option("--emotion <emotion>", "Expression of the face")
        .choices(expressions)
        .argParser(choice(expressions)),
    )
    .option("--size <pixels>", "Longer side in pixels, 16 to 4096 (default: 1024)", integer(16, 4096))
    .addOption(
      new Option("--aspect <ratio>", "Aspect ratio")
        .choices(aspectRatios)
        .argParser(choice(aspectRatios))
        .helpGroup(optionGroups.image.heading),
    )
    .addOption(
      new Option("--background <kind>", "Background; auto follows the prompt")
        .choices(backgroundOptions)
        .argParser(choice(backgroundOptions))
        .helpGroup(optionGroups.image.heading),
    )
    .addOption(
      new Option(
        "--animate",
        "Make the figure blink and glance: SVG, and WebP or PNG of up to 1024 pixels",
      ).helpGroup(optionGroups.image.heading),
    )
    .addOption(
      new Option("--drawing-version <version>", "Version of the drawing (default: the newest)")
        .argParser(nonEmpty)
        .helpGroup(optionGroups.image.heading),
    )
    .addOption(
      new Option("--format <format>", "Image format")
        .choices(formats)
        .argParser(choice(formats))
        .helpGroup(optionGroups.image.heading),
    )
    .option("--url", "Print the URL of the image instead, which needs no API key");
  withOutput(withTarget(command)).action((argument, options) =>
    runner.run(options, {
      async run(context) {
        const { draw, subjectOf } = await import("./run.ts");
        const readText = () => readPrompt({ argument, flag: options.prompt }, io, context.signal);
        const subject = await subjectOf({ ...options, argument }, readText);
        return draw({ ...options, subject }, context);
      },
      print: async (result, printer) => (await import("./print.ts")).printDrawing(result, printer, io),
    }),
  );
}
