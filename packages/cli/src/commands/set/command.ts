import { type Command, Option } from "@commander-js/extra-typings";
import { usageError } from "../../errors/cli-error.ts";
import { readStdin } from "../../files/read-prompt.ts";
import { formats } from "../../options/choices.ts";
import { styleOption, withTarget } from "../../options/common.ts";
import { choice, hint, integer, nonEmpty } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";

/** Enough for 500 names of 200 characters in any script. */
const maxNamesBytes = 500_000;

export function registerSet(program: Command, runner: CommandRunner): void {
  const { io } = runner;
  const command = program
    .command("set")
    .summary("Draw faces of which no two look alike")
    .description(
      "Draw a face for each name, or --count faces, of which no two look alike. A longer list begins with the same faces.",
    )
    .argument("[names...]", "Different names, up to 500; - reads one per line from standard input")
    .option("--count <number>", "Number of faces without names, 1 to 500", integer(1, 500))
    .option("-p, --prompt <text>", "What all faces have in common", nonEmpty)
    .option("--hint <key=value>", "Set a trait of all faces, such as age=child (repeatable)", hint)
    .addOption(styleOption())
    .option("--seed <number>", "Seed; another one gives other faces", integer(0, 4_294_967_295))
    .option("--size <pixels>", "Longer side in pixels, 16 to 4096 (default: 512)", integer(16, 4096))
    .addOption(new Option("--format <format>", "Image format").choices(formats).argParser(choice(formats)))
    .option("-o, --output <dir>", "Directory for the images, which is created (default: faces)", nonEmpty)
    .option("--no-images", "Write no images, and only list the faces")
    .option("--force", "Overwrite existing files");
  withTarget(command).action((given, { hint: hints, ...options }) =>
    runner.run(options, {
      async run(context) {
        if (given.length > 1 && given.includes("-"))
          throw usageError("- cannot be used with other names.", "Pass all names in one way.");
        const text = given[0] === "-" ? await readStdin(io.stdin, maxNamesBytes, context.signal) : undefined;
        const names = text === undefined ? given : linesOf(text);
        return (await import("./run.ts")).createSet({ ...options, names, hints }, context);
      },
      print: async (result, printer) => (await import("./print.ts")).printSet(result, printer, io),
    }),
  );
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line) => line.trim() || []);
}
