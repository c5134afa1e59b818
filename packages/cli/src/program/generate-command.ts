import { type Command, Option } from "@commander-js/extra-typings";
import { misuse } from "../failure.ts";
import { perform } from "../perform.ts";
import type { Io } from "../terminal/io.ts";
import { aspects, formats, resolutions, styles } from "../words/choices.ts";
import { withOutput, withTarget, withTimeout } from "./common.ts";
import type { End } from "./end.ts";
import { collect, hint, oneOf, required, someText, wholeNumber } from "./values.ts";

export function addGenerate(program: Command, io: Io, end: End): void {
  const command = program
    .command("generate")
    .summary("draw an avatar")
    .description("Draws what the prompt says into a file in this folder.")
    .option("-p, --prompt <text>", "what the avatar should look like, in plain words (required)")
    .option("--brief <file>", "draw this instead: what avatar brief --json printed, edited by you")
    .option("--hint <key=value>", "steer it, such as hair_color=red; may be repeated", hint)
    .option("--reference <file>", "a JPEG, PNG or WebP to start from; may be repeated", collect)
    .addOption(new Option("--aspect <ratio>", "the shape").choices(aspects).argParser(oneOf(aspects)))
    .addOption(
      new Option("--resolution <size>", "the longer side").choices(resolutions).argParser(oneOf(resolutions)),
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
  withTimeout(withOutput(withTarget(command))).action(async (options) => {
    const { hint: hints, reference: references, ...rest } = options;
    // The API wants words in any case; a brief speaks for itself.
    const prompt = options.brief === undefined ? required(options.prompt) : (options.prompt ?? "an avatar");
    const input = { ...rest, prompt, hints, references };
    end(
      await perform(io, options, {
        async run(context) {
          if (input.output === "-" && (input.json || !input.wait)) {
            throw misuse(
              `-o - and ${input.json ? "--json" : "--no-wait"} both want standard output.`,
              "Name a file.",
            );
          }
          if (!input.wait && input.save !== undefined) {
            throw misuse(
              "--save needs the picture, and --no-wait leaves it for later.",
              "Run avatar save when it is done.",
            );
          }
          const { generate } = await import("../commands/generate.ts");
          return generate(input, context);
        },
        async show(result, page) {
          if (!input.wait) return (await import("../print/print-queued.ts")).printQueued(result, page);
          const { printGenerated } = await import("../print/print-generated.ts");
          return printGenerated(result, page, io);
        },
      }),
    );
  });
}
