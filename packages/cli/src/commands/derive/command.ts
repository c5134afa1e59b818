import {
  type Command,
  type CommandUnknownOpts,
  Option,
  type OptionValues,
} from "@commander-js/extra-typings";
import { lookStyles, styles } from "@likeness/contract/v1/values";
import type { CommandContext } from "../../context.ts";
import { choosePrompt } from "../../files/read-prompt.ts";
import { withImage, withOutput, withTarget, withTimeout } from "../../options/common.ts";
import { choice, hint, integer, nonEmpty, override, repeatable } from "../../options/parsers.ts";
import { rejectStdoutConflicts } from "../../options/stdout-conflicts.ts";
import type { CommandRunner } from "../../run-command.ts";
import type { GenerateResult } from "../generate/run.ts";

const seedHelp = "Seed; the same request and seed produce the same image";

export function registerDerive(program: Command, runner: CommandRunner): void {
  const run = () => import("./run.ts");

  const photo = program
    .command("photo")
    .summary("Create an avatar from a photo")
    .argument("<file>", "The photo: JPEG, PNG, WebP or AVIF")
    .argument("[prompt]", "What is different from the photo, such as clothes or the place", nonEmpty)
    .option("-p, --prompt <text>", "The prompt, as an option", nonEmpty)
    .option("--hint <key=value>", "Set a trait, such as background=beach (repeatable)", hint)
    .addOption(new Option("--style <style>", "Art style").choices(styles).argParser(choice(styles)))
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
    .addOption(new Option("--style <style>", "Art style").choices(styles).argParser(choice(styles)))
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

type NewAvatarOptions = {
  label?: string | undefined;
  wait: boolean;
  idempotencyKey?: string | undefined;
};

/** Options of every command that creates an avatar with a new image. */
function withNewAvatar<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  command: Command<A, O, G>,
) {
  return withTimeout(withOutput(withTarget(withLabelAndJob(withImage(command)))));
}

function withLabelAndJob<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  command: Command<A, O, G>,
): Command<A, O & NewAvatarOptions, G>;
function withLabelAndJob(command: CommandUnknownOpts): CommandUnknownOpts {
  return command
    .option("--label <text>", "Label of the new avatar", nonEmpty)
    .option("--no-wait", "Queue the job and exit; get the image with avatar jobs wait")
    .option("--idempotency-key <key>", "Return the existing job if this key was used before", nonEmpty);
}
