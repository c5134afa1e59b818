import { type Command, Option } from "@commander-js/extra-typings";
import { emotions, lookStyles } from "@likeness/contract/v1/values";
import { choosePrompt } from "../../files/read-prompt.ts";
import { withImage, withJob, withOutput, withTarget, withTimeout } from "../../options/common.ts";
import { choice, element, hint, nonEmpty, repeatable, repeatableChoice } from "../../options/parsers.ts";
import { rejectStdoutConflicts } from "../../options/stdout-conflicts.ts";
import type { CommandRunner } from "../../run-command.ts";

const run = () => import("./run.ts");
const print = () => import("./print.ts");

const idOrLabel = "ID or label of the avatar";

export function registerLooks(program: Command, runner: CommandRunner): void {
  registerEdit(program, runner);
  registerEmotions(program, runner);
}

function registerEdit(program: Command, runner: CommandRunner): void {
  const { io } = runner;
  const edit = program
    .command("edit")
    .summary("Draw an avatar again with something changed")
    .argument("<avatar>", idOrLabel)
    .argument("[prompt]", "What is different; the rest of the avatar stays the same", nonEmpty)
    .option("-p, --prompt <text>", "The prompt, as an option", nonEmpty)
    .option("--place <text>", "Where the avatar is, such as a sunny beach", nonEmpty)
    .addOption(
      new Option("--style <style>", "Art style or composition")
        .choices(lookStyles)
        .argParser(choice(lookStyles)),
    )
    .option("--hint <key=value>", "Set a trait, such as hair_color=red (repeatable)", hint)
    .option("--reference <file>", "Image of what to add, such as clothes (repeatable)", repeatable)
    .option(
      "--element <[place=]file>",
      "Image to show on the shirt, on the wall or in the hand: shirt=logo.png (repeatable)",
      element,
    )
    .option("--negative-prompt <text>", "What the image must not contain", nonEmpty)
    .option("--upscale", "Double the longer side, to at most 4096 pixels")
    .option("--look <id>", "ID of the look to edit (default: the cover)", nonEmpty);
  withTimeout(withOutput(withTarget(withJob(withImage(edit))))).action((idOrLabel, argument, options) => {
    const { hint: hints, reference: references, element: elements, prompt: flag, ...rest } = options;
    return runner.run(options, {
      async run(context) {
        rejectStdoutConflicts(options);
        const prompt = choosePrompt({ argument, flag });
        const input = { ...rest, idOrLabel, prompt, hints, references, elements };
        return (await run()).editAvatar(input, context);
      },
      print: async (result, printer) => (await print()).printEdited(result, printer, io),
    });
  });
}

function registerEmotions(program: Command, runner: CommandRunner): void {
  const { io } = runner;
  const command = program
    .command("emotions")
    .summary("Make the emotions of an avatar, and download them")
    .description(
      "Make the emotions of an avatar, which differ in the expression of the face only. Those that exist are not drawn again.",
    )
    .argument("<avatar>", idOrLabel)
    .addOption(
      new Option("--emotion <emotion>", "An emotion (repeatable; default: all eight)")
        .choices(emotions)
        .argParser(repeatableChoice(emotions)),
    )
    .option("--list", "Make none, and show those that exist")
    .option("-o, --output <dir>", "Write the images to this directory, which is created", nonEmpty)
    .option("--force", "Overwrite existing files");
  withTimeout(withTarget(command)).action((idOrLabel, { emotion: selected, ...options }) =>
    runner.run(options, {
      run: async (context) =>
        (await import("./emotions.ts")).getEmotions({ ...options, idOrLabel, selected }, context),
      print: async (result, printer) => (await print()).printEmotions(result, printer, io),
    }),
  );
}
