import type { Command } from "@commander-js/extra-typings";
import { withOutput, withPagination, withTarget, withTimeout } from "../../options/common.ts";
import { nonEmpty, pair } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";

const run = () => import("./run.ts");
const print = () => import("./print.ts");

export function registerTwins(program: Command, runner: CommandRunner): void {
  const { io } = runner;
  const twins = program.command("twin").summary("Train and manage twins of people");

  const create = twins
    .command("create")
    .summary("Train a twin from a video with consent, or from an image")
    .argument("<name>", "Name of the twin", nonEmpty)
    .option("--video <url>", "MP4 or MOV video of 1 to 5 minutes", nonEmpty)
    .option("--consent <url>", "Video of at most 30 seconds in which the person consents", nonEmpty)
    .option("--image <url>", "Image of 16:9 or 9:16, instead of videos", nonEmpty)
    .option("--voice <id>", "Your voice for the twin", nonEmpty)
    .option("--extra <key=value>", "Your own data, returned with the twin (repeatable)", pair)
    .option("--callback-url <url>", "Send a webhook to this URL when the training ends", nonEmpty)
    .option("--no-wait", "Queue the training and exit")
    .option("--idempotency-key <key>", "Return the existing twin if this key was used before", nonEmpty);
  withTimeout(withTarget(create)).action((name, { extra: extras, ...options }) =>
    runner.run(options, {
      stream: options.events ? "stderr" : undefined,
      run: async (context) => (await run()).createTwin({ ...options, name, extras }, context),
      print: async (twin, printer) => (await print()).printTwin(twin, printer),
    }),
  );

  withPagination(withTarget(twins.command("list").summary("List twins, newest first"))).action((options) =>
    runner.run(options, {
      run: async (context) => (await run()).listTwins(options, context),
      print: async (list, printer) => (await print()).printTwins(list, printer),
    }),
  );

  const get = twins
    .command("get")
    .summary("Show a twin, or download its picture")
    .argument("<id>", "ID of the twin");
  withOutput(withTarget(get)).action((id, options) =>
    runner.run(options, {
      run: async (context) => (await run()).getTwin({ ...options, id }, context),
      print: async (result, printer) => (await print()).printTwinWithImages(result, printer, io),
    }),
  );

  const remove = twins
    .command("delete")
    .summary("Delete a twin with its avatar")
    .argument("<id>", "ID of the twin")
    .option("-y, --yes", "Skip the confirmation prompt");
  withTarget(remove).action((id, options) =>
    runner.run(options, {
      async run(context) {
        const [{ deleteTwin }, { createDeleteConfirmation }] = await Promise.all([
          run(),
          import("../../terminal/confirm.ts"),
        ]);
        const confirm = options.yes ? async () => true : createDeleteConfirmation(io, context);
        return deleteTwin(id, confirm, context);
      },
      print: async (deleted, printer) => (await print()).printDeleted(deleted, printer),
    }),
  );
}
