import { type Command, Option } from "@commander-js/extra-typings";
import { readPrompt } from "../../files/read-prompt.ts";
import { styleOption, withOutput, withTarget } from "../../options/common.ts";
import { choice, integer, nonEmpty } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";

const parts = ["svg", "atlas"] as const;
const atlasFormats = ["png", "webp"] as const;

export function registerPresence(program: Command, runner: CommandRunner): void {
  const { io } = runner;
  const command = program
    .command("presence")
    .summary("Draw a face listening, thinking and speaking, for an agent")
    .description(
      "Draw the states of an agent into a directory: presence.svg with idle, listening, thinking, speaking and eight emotions in one file, and an atlas of frames with atlas.json for game engines. The attribute data-state of the SVG, or the fragment of its URL, chooses a state.",
    )
    .argument("[prompt]", "Description of the avatar; - reads it from standard input")
    .option("-p, --prompt <text>", "The prompt, as an option")
    .option("--code <code>", "The face of a code, as printed by avatar code", nonEmpty)
    .option("--name <text>", "The robot of a name", nonEmpty)
    .option("--agent <agent>", "The picture of the agent with this name", nonEmpty)
    .option("--avatar <avatar>", "The saved avatar with this ID or label", nonEmpty)
    .option("--seed <number>", "Seed of a prompt (default: derived from it)", integer(0, 4_294_967_295))
    .addOption(styleOption())
    .option("--size <pixels>", "Side of a frame of the atlas, 16 to 512 (default: 256)", integer(16, 512))
    .addOption(
      new Option("--atlas-format <format>", "Image format of the atlas")
        .choices(atlasFormats)
        .argParser(choice(atlasFormats)),
    )
    .addOption(
      new Option("--only <part>", "Write only the SVG, or only the atlas")
        .choices(parts)
        .argParser(choice(parts)),
    );
  withOutput(withTarget(command)).action((argument, options) =>
    runner.run(options, {
      async run(context) {
        const readText = () => readPrompt({ argument, flag: options.prompt }, io, context.signal);
        return (await import("./run.ts")).drawPresence({ ...options, argument }, readText, context);
      },
      print: async (result, printer) => (await import("./print.ts")).printPresence(result, printer, io),
    }),
  );
}
