import { type Command, Option } from "@commander-js/extra-typings";
import { readPrompt } from "../files/read-prompt.ts";
import { perform } from "../perform.ts";
import type { Io } from "../terminal/io.ts";
import { styles } from "../words/choices.ts";
import { withListing, withOutput, withPage, withTarget } from "./common.ts";
import type { End } from "./end.ts";
import { hint, oneOf, someText } from "./values.ts";

export function addAvatarCommands(program: Command, io: Io, end: End): void {
  const brief = program
    .command("brief")
    .summary("show what a prompt is understood to ask for")
    .description("Shows what the prompt and hints are understood to ask for. Draws nothing.")
    .argument("[prompt]", "what the avatar should look like, in plain words; - or a pipe is standard input")
    .option("-p, --prompt <text>", "the same, as an option")
    .option("--hint <key=value>", "steer it, such as hair_color=red; may be repeated", hint)
    .addOption(
      new Option("--style <style>", "the hand it is drawn in").choices(styles).argParser(oneOf(styles)),
    )
    .option("--negative-prompt <text>", "what must not be in it");
  withPage(brief).action(async (argument, { hint: hints, ...options }) => {
    end(
      await perform(io, options, {
        asks: false,
        async run(context) {
          const prompt = await readPrompt({ argument, flag: options.prompt }, io, context.signal);
          return (await import("../commands/brief.ts")).brief({ ...options, prompt, hints }, context);
        },
        show: async (result, page) => (await import("../print/print-brief.ts")).printBrief(result, page),
      }),
    );
  });

  const save = program
    .command("save")
    .summary("keep the avatar of a finished job")
    .argument("<jobId>", "what avatar generate or avatar jobs list showed")
    .option("--label <text>", "a name a person would use", someText)
    .option("--idempotency-key <key>", "the same key saves once, however often it is run", someText);
  withTarget(save).action(async (jobId, options) => {
    end(
      await perform(io, options, {
        run: async (context) => (await import("../commands/save.ts")).save({ ...options, jobId }, context),
        show: async (avatar, page) => (await import("../print/print-avatars.ts")).printAvatar(avatar, page),
      }),
    );
  });

  const list = program.command("list").summary("list the avatars that were kept");
  withListing(withTarget(list)).action(async (options) => {
    end(
      await perform(io, options, {
        run: async (context) => (await import("../commands/list.ts")).list(options, context),
        show: async (listing, page) =>
          (await import("../print/print-avatars.ts")).printAvatars(listing, page),
      }),
    );
  });

  const get = program
    .command("get")
    .summary("show one of them, or write its picture")
    .argument("<avatar>", "its id or label, as avatar list shows");
  withOutput(withTarget(get)).action(async (id, options) => {
    end(
      await perform(io, options, {
        run: async (context) => (await import("../commands/get.ts")).get({ ...options, id }, context),
        async show({ avatar, pictures }, page) {
          if (options.output === undefined) {
            return (await import("../print/print-avatars.ts")).printAvatar(avatar, page);
          }
          const { printGenerated } = await import("../print/print-generated.ts");
          return printGenerated({ avatar, pictures }, page, io);
        },
      }),
    );
  });
}
