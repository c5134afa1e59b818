import type { Command } from "@commander-js/extra-typings";
import { misuse } from "../failure.ts";
import { perform } from "../perform.ts";
import type { Io } from "../terminal/io.ts";
import { aspects, formats, resolutions, styles } from "../words/choices.ts";
import { withOutput, withTarget, withTimeout } from "./common.ts";
import type { End } from "./create-program.ts";
import { collect, hint, oneOf, prompt, someText, wholeNumber } from "./values.ts";

export function addGenerate(program: Command, io: Io, end: End): void {
  const command = program
    .command("generate")
    .summary("draw an avatar")
    .description("Draws what the prompt says into a file in this folder.")
    .requiredOption("-p, --prompt <text>", "what the avatar should look like, in plain words", prompt)
    .option("--hint <key=value>", "steer it, such as hair_color=red; may be repeated", hint)
    .option("--reference <file>", "a JPEG, PNG or WebP to start from; may be repeated", collect)
    .option("--aspect <ratio>", `the shape: ${aspects.join(", ")}`, oneOf(aspects))
    .option("--resolution <size>", `the longer side: ${resolutions.join(", ")}`, oneOf(resolutions))
    .option("--format <format>", `the kind of file: ${formats.join(", ")}`, oneOf(formats))
    .option(
      "--seed <number>",
      "the same prompt and seed give the same picture",
      wholeNumber(0, 4_294_967_295),
    )
    .option("--count <number>", "how many pictures, 1 to 4", wholeNumber(1, 4))
    .option("--style <style>", `the hand it is drawn in: ${styles.join(", ")}`, oneOf(styles))
    .option("--negative-prompt <text>", "what must not be in it", prompt)
    .option("--save <label>", "keep the avatar under this label", someText)
    .option("--no-wait", "only queue the job; avatar jobs wait finishes it")
    .option("--idempotency-key <key>", "the same key gets the same job, however often it is run", someText);
  withTimeout(withOutput(withTarget(command))).action(async (options) => {
    const { hint: hints, reference: references, ...rest } = options;
    const input = { ...rest, hints, references };
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
          if (!input.wait) return (await import("../print/print-queued.ts")).printQueued(result.job, page);
          const { printGenerated } = await import("../print/print-generated.ts");
          return printGenerated(result, page, io.cwd);
        },
      }),
    );
  });
}
