import { type Command, Option } from "@commander-js/extra-typings";
import { misuse } from "../failure.ts";
import { readPrompt } from "../files/read-prompt.ts";
import { perform } from "../perform.ts";
import type { Io } from "../terminal/io.ts";
import { aspects, backgrounds, formats, resolutions, styles } from "../words/choices.ts";
import { withOutput, withTarget, withTimeout } from "./common.ts";
import type { End } from "./end.ts";
import { collect, hint, oneOf, someText, wholeNumber } from "./values.ts";

export function addGenerate(program: Command, io: Io, end: End): void {
  const command = program
    .command("generate")
    .summary("draw an avatar")
    .description(
      'Draws what the prompt says into a file in this folder. avatar "a wise owl" is short for avatar generate "a wise owl".',
    )
    .argument("[prompt]", "what the avatar should look like, in plain words; - or a pipe is standard input")
    .option("-p, --prompt <text>", "the same, as an option")
    .option("--prompts <file>", "draw many: a prompt to a line, or .jsonl, or .csv; what is there is skipped")
    .option(
      "--concurrency <number>",
      "with --prompts: how many at once, 1 to 32 (default: 4)",
      wholeNumber(1, 32),
    )
    .option("--brief <file>", "draw this instead: what avatar brief --json printed, edited by you")
    .option("--hint <key=value>", "steer it, such as hair_color=red; may be repeated", hint)
    .option("--reference <file>", "a JPEG, PNG, WebP or AVIF to start from; may be repeated", collect)
    .addOption(new Option("--aspect <ratio>", "the shape").choices(aspects).argParser(oneOf(aspects)))
    .addOption(
      new Option("--resolution <size>", "the longer side").choices(resolutions).argParser(oneOf(resolutions)),
    )
    .addOption(
      new Option("--size <pixels>", "the longer side in pixels instead, 16 to 4096")
        .argParser(wholeNumber(16, 4096))
        .conflicts("resolution"),
    )
    .addOption(
      new Option("--background <kind>", "transparent, opaque, or as the words say")
        .choices(backgrounds)
        .argParser(oneOf(backgrounds)),
    )
    .addOption(new Option("--format <format>", "the kind of file").choices(formats).argParser(oneOf(formats)))
    .option(
      "--seed <number>",
      "the same prompt and seed give the same picture",
      wholeNumber(0, 4_294_967_295),
    )
    .option("--count <number>", "how many pictures, 1 to 4", wholeNumber(1, 4))
    .addOption(
      new Option("--style <style>", "the hand it is drawn in").choices(styles).argParser(oneOf(styles)),
    )
    .option("--negative-prompt <text>", "what must not be in it")
    .option("--webhook-url <url>", "tell this address when the job has ended", someText)
    .option("--save <label>", "keep the avatar under this label", someText)
    .option("--no-wait", "only queue the job; avatar jobs wait finishes it")
    .option("--idempotency-key <key>", "the same key gets the same job, however often it is run", someText);
  withTimeout(withOutput(withTarget(command))).action(async (argument, options) => {
    const { hint: hints, reference: references, ...rest } = options;
    const { prompts, concurrency } = options;
    if (prompts !== undefined) {
      refuseOneOnly(argument, options);
      return end(
        await perform(io, options, {
          run: async (context) =>
            (await import("../commands/generate-many.ts")).generateMany(
              { ...rest, prompts, hints, references },
              context,
            ),
          show: async (result, page) => (await import("../print/print-many.ts")).printMany(result, page, io),
        }),
      );
    }
    if (concurrency !== undefined) throw misuse("--concurrency means something only with --prompts.");
    const { output, wait, save } = options;
    end(
      await perform(io, options, {
        async run(context) {
          const taken = [
            ...(options.json ? ["--json"] : []),
            ...(options.jq === undefined ? [] : ["--jq"]),
            ...(options.template === undefined ? [] : ["--template"]),
            ...(wait ? [] : ["--no-wait"]),
          ];
          if (output === "-" && taken[0] !== undefined) {
            throw misuse(`-o - and ${taken[0]} both want standard output.`, "Name a file.");
          }
          if (!wait && save !== undefined) {
            throw misuse(
              "--save needs the picture, and --no-wait leaves it for later.",
              "Run avatar save when it is done.",
            );
          }
          // The API wants words in any case; a brief speaks for itself.
          const prompt =
            options.brief === undefined
              ? await readPrompt({ argument, flag: options.prompt }, io, context.signal)
              : (options.prompt ?? argument ?? "an avatar");
          const { generate } = await import("../commands/generate.ts");
          return generate({ ...rest, prompt, hints, references }, context);
        },
        async show(result, page) {
          if (!wait) return (await import("../print/print-queued.ts")).printQueued(result, page);
          const { printGenerated } = await import("../print/print-generated.ts");
          return printGenerated(result, page, io);
        },
      }),
    );
  });
}

/** What means one picture has no place beside a file of prompts. */
function refuseOneOnly(
  argument: string | undefined,
  options: {
    readonly prompt?: string | undefined;
    readonly brief?: string | undefined;
    readonly count?: number | undefined;
    readonly save?: string | undefined;
    readonly idempotencyKey?: string | undefined;
    readonly wait: boolean;
  },
): void {
  const given = {
    "a prompt": argument ?? options.prompt,
    "--brief": options.brief,
    "--count": options.count,
    "--save": options.save,
    "--idempotency-key": options.idempotencyKey,
    "--no-wait": options.wait ? undefined : true,
  };
  const found = Object.entries(given).find(([, value]) => value !== undefined)?.[0];
  if (found === undefined) return;
  throw misuse(
    `--prompts and ${found} cannot be given together.`,
    "A line of .jsonl or .csv can say more than its prompt: seed, hints, style, name, label and others.",
  );
}
