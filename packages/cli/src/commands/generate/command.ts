import type { Command } from "@commander-js/extra-typings";
import { usageError } from "../../errors/cli-error.ts";
import { readPrompt } from "../../files/read-prompt.ts";
import {
  anyStyleOption,
  withImage,
  withJob,
  withOutput,
  withSystemParameters,
  withTarget,
  withTimeout,
} from "../../options/common.ts";
import { hint, integer, nonEmpty, repeatable } from "../../options/parsers.ts";
import { rejectStdoutConflicts } from "../../options/stdout-conflicts.ts";
import type { CommandRunner } from "../../run-command.ts";

export function registerGenerate(program: Command, runner: CommandRunner): void {
  const { io } = runner;
  const source = program
    .command("generate")
    .summary("Generate an avatar")
    .description('Generate an avatar and write it to a file. Short form: avatar "a wise owl"')
    .argument("[prompt]", "Description of the avatar; - reads it from standard input")
    .option("-p, --prompt <text>", "The prompt, as an option")
    .option("--prompts <file>", "A .txt, .jsonl or .csv file with many prompts")
    .option("--concurrency <number>", "Concurrent jobs of --prompts, 1 to 32 (default: 4)", integer(1, 32))
    .option("--brief <file>", "A Brief, as printed by avatar brief --json")
    .option("--code <code>", "The code of a face, as printed by avatar code", nonEmpty)
    .option("--hint <key=value>", "A trait, such as hair_color=red (repeatable)", hint)
    .option("--reference <file>", "Reference image, such as a photo (repeatable)", repeatable);
  const command = withImage(source)
    .option("--seed <number>", "The same prompt and seed give the same image", integer(0, 4_294_967_295))
    .option("--count <number>", "Number of images, 1 to 4", integer(1, 4))
    .addOption(anyStyleOption())
    .option("--negative-prompt <text>", "What the image must not contain")
    .option("--webhook-url <url>", "Send a webhook to this URL when the job ends", nonEmpty)
    .option("--save <label>", "Save the avatar with this label", nonEmpty);
  withTimeout(withOutput(withTarget(withJob(withSystemParameters(command))))).action(
    async (argument, options) => {
      const { hint: hints, reference: references, ...rest } = options;
      const { prompts, concurrency, wait } = options;
      if (prompts !== undefined) {
        rejectSingleImageOptions(argument, options);
        return runner.run(options, {
          run: async (context) =>
            (await import("./batch/run.ts")).generateBatch({ ...rest, prompts, hints, references }, context),
          print: async (result, printer) =>
            (await import("./batch/print.ts")).printBatch(result, printer, io),
        });
      }
      if (concurrency !== undefined) throw usageError("--concurrency can only be used with --prompts.");
      return runner.run(options, {
        async run(context) {
          rejectStdoutConflicts(options);
          if (!wait && options.save !== undefined) {
            throw usageError(
              "--save cannot be used with --no-wait.",
              "Run avatar save when the job has completed.",
            );
          }
          // The API requires a prompt even when a Brief or a code is given.
          const prompt =
            options.brief === undefined && options.code === undefined
              ? await readPrompt({ argument, flag: options.prompt }, io, context.signal)
              : (options.prompt ?? argument ?? (options.code ? `The face ${options.code}` : "an avatar"));
          const { generate } = await import("./run.ts");
          return generate({ ...rest, prompt, hints, references }, context);
        },
        async print(result, printer) {
          const { printGenerated, printQueued } = await import("./print.ts");
          return wait ? printGenerated(result, printer, io) : printQueued(result, printer);
        },
      });
    },
  );
}

interface ExclusiveOptions {
  readonly prompt?: string | undefined;
  readonly brief?: string | undefined;
  readonly code?: string | undefined;
  readonly count?: number | undefined;
  readonly save?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly wait: boolean;
}

function rejectSingleImageOptions(argument: string | undefined, options: ExclusiveOptions): void {
  const exclusive = {
    "a prompt": argument ?? options.prompt,
    "--brief": options.brief,
    "--code": options.code,
    "--count": options.count,
    "--save": options.save,
    "--idempotency-key": options.idempotencyKey,
    "--no-wait": options.wait ? undefined : true,
  };
  const conflict = Object.entries(exclusive).find(([, value]) => value !== undefined)?.[0];
  if (conflict === undefined) return;
  throw usageError(
    `--prompts cannot be used with ${conflict}.`,
    "Set options of single images, such as seed, hints, style, name or label, in a .jsonl or .csv file.",
  );
}
