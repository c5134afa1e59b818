import {
  type Command,
  type CommandUnknownOpts,
  Option,
  type OptionValues,
} from "@commander-js/extra-typings";
import { lookStyles } from "@likeness/contract/v1/values";
import type { CommandContext } from "../../context.ts";
import { usageError } from "../../errors/cli-error.ts";
import { choosePrompt, readPrompt } from "../../files/read-prompt.ts";
import {
  anyStyleOption,
  styleOption,
  withImage,
  withJob,
  withOutput,
  withSystemParameters,
  withTarget,
  withTimeout,
} from "../../options/common.ts";
import { choice, hint, integer, nonEmpty, override, repeatable } from "../../options/parsers.ts";
import { rejectStdoutConflicts } from "../../options/stdout-conflicts.ts";
import type { CommandRunner } from "../../run-command.ts";
import type { GenerateResult } from "../generate/run.ts";

const run = () => import("./run.ts");

const seedHelp = "Seed; the same request and seed produce the same image";

export function registerCreate(program: Command, runner: CommandRunner): void {
  registerCreateAvatar(program, runner);

  const photo = program
    .command("photo")
    .summary("Create an avatar from a photo")
    .argument("<file>", "The photo: JPEG, PNG, WebP or AVIF")
    .argument("[prompt]", "What is different from the photo, such as clothes or the place", nonEmpty)
    .option("-p, --prompt <text>", "The prompt, as an option", nonEmpty)
    .option("--hint <key=value>", "Set a trait, such as background=beach (repeatable)", hint)
    .addOption(styleOption())
    .option("--seed <number>", seedHelp, integer(0, 4_294_967_295))
    .option("--negative-prompt <text>", "What the image must not contain", nonEmpty);
  withNewAvatar(photo).action((file, argument, { prompt: flag, hint: hints, ...options }) =>
    create(runner, options, async (context) => {
      const prompt = choosePrompt({ argument, flag });
      return (await run()).createFromPhoto({ ...options, file, prompt, hints }, context);
    }),
  );

  const cast = program
    .command("cast")
    .summary("Draw two to six characters in one image")
    .argument("[avatars...]", "IDs or labels of avatars")
    .option("--prompt <text>", "Another character, described (repeatable)", repeatable)
    .option("--scene <text>", "Description of the surroundings", nonEmpty)
    .addOption(styleOption())
    .option("--seed <number>", seedHelp, integer(0, 4_294_967_295));
  withNewAvatar(cast).action((avatars, { prompt: prompts, ...options }) =>
    create(runner, options, async (context) =>
      (await run()).createCast({ ...options, avatars, prompts }, context),
    ),
  );

  const remix = program
    .command("remix")
    .summary("Create an avatar from another one")
    .argument("<avatar>", "ID or label of the avatar")
    .argument("[prompt]", "What is different", nonEmpty)
    .option("-p, --prompt <text>", "The prompt, as an option", nonEmpty)
    .option("--hint <key=value>", "Set a trait, such as hair_color=red (repeatable)", hint)
    .option(
      "--override <key=value>",
      "Set a trait of the Brief, such as hair.color=red, whatever the prompt says (repeatable)",
      override,
    )
    .addOption(
      new Option("--style <style>", "Art style or composition")
        .choices(lookStyles)
        .argParser(choice(lookStyles)),
    )
    .option("--negative-prompt <text>", "What the image must not contain", nonEmpty);
  withNewAvatar(remix).action(
    (idOrLabel, argument, { prompt: flag, hint: hints, override: overrides, ...options }) =>
      create(runner, options, async (context) => {
        const prompt = choosePrompt({ argument, flag });
        return (await run()).createRemix({ ...options, idOrLabel, prompt, hints, overrides }, context);
      }),
  );
}

function registerCreateAvatar(program: Command, runner: CommandRunner): void {
  const { io } = runner;
  const command = program
    .command("create")
    .summary("Create an avatar from a prompt or from images")
    .argument("[prompt]", "Description of the avatar; - reads it from standard input")
    .option("-p, --prompt <text>", "The prompt, as an option")
    .option(
      "--image <file|url>",
      "Use images as they are instead of a prompt, 1 to 10 (repeatable)",
      repeatable,
    )
    .option("--description <text>", "Description of the avatar for its readers", nonEmpty)
    .option("--tag <tag>", "Tag of the avatar (repeatable)", repeatable)
    .option("--hint <key=value>", "Set a trait, such as hair_color=red (repeatable)", hint)
    .option("--reference <file>", "Reference image: JPEG, PNG, WebP or AVIF (repeatable)", repeatable)
    .addOption(anyStyleOption())
    .option("--seed <number>", seedHelp, integer(0, 4_294_967_295))
    .option("--negative-prompt <text>", "What the image must not contain", nonEmpty);
  withNewAvatar(withSystemParameters(command)).action((argument, options) => {
    const { image: images, tag: tags, hint: hints, reference: references, prompt: flag, ...rest } = options;
    if (images === undefined) {
      return create(runner, rest, async (context) => {
        const prompt = await readPrompt({ argument, flag }, io, context.signal);
        return (await run()).createFromPrompt({ ...rest, prompt, tags, hints, references }, context);
      });
    }
    return runner.run(options, {
      async run(context) {
        rejectPromptOptions(argument, options);
        rejectStdoutConflicts(options);
        const { createFromImages } = await import("./from-images.ts");
        return createFromImages({ ...rest, images, tags }, context);
      },
      print: async (result, printer) =>
        (await import("../avatars/print.ts")).printAvatarWithImages(result, printer, io),
    });
  });
}

/** Images are stored as they are, so nothing is drawn. */
function rejectPromptOptions(
  argument: string | undefined,
  options: Readonly<Record<string, unknown>> & { readonly wait: boolean },
): void {
  const drawn = [
    "hint",
    "reference",
    "style",
    "seed",
    "aspect",
    "resolution",
    "size",
    "background",
    "format",
  ];
  const names = [...drawn, "negative-prompt", "timeout"];
  const conflict =
    (argument ?? options["prompt"]) !== undefined
      ? "a prompt"
      : options.wait
        ? names.find((name) => options[name === "negative-prompt" ? "negativePrompt" : name] !== undefined)
        : "no-wait";
  if (conflict === undefined) return;
  throw usageError(
    `--image cannot be used with ${conflict === "a prompt" ? conflict : `--${conflict}`}.`,
    "Images are used as they are. Allowed with them: --label, --description, --tag, --idempotency-key, -o.",
  );
}

type CreateOptions = Parameters<CommandRunner["run"]>[0] & Parameters<typeof rejectStdoutConflicts>[0];

function create(
  runner: CommandRunner,
  options: CreateOptions,
  run: (context: CommandContext) => Promise<GenerateResult>,
): Promise<void> {
  return runner.run(options, {
    run(context) {
      rejectStdoutConflicts(options);
      return run(context);
    },
    async print(result, printer) {
      const { printGenerated, printQueued } = await import("../generate/print.ts");
      return options.wait ? printGenerated(result, printer, runner.io) : printQueued(result, printer);
    },
  });
}

type LabelOptions = { label?: string | undefined };

/** Options of every command that creates an avatar with a new image. */
function withNewAvatar<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  command: Command<A, O, G>,
) {
  return withTimeout(withOutput(withTarget(withJob(withLabel(withImage(command))))));
}

function withLabel<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  command: Command<A, O, G>,
): Command<A, O & LabelOptions, G>;
function withLabel(command: CommandUnknownOpts): CommandUnknownOpts {
  return command.option("--label <text>", "Label of the new avatar", nonEmpty);
}
