import type { Command } from "@commander-js/extra-typings";
import { withOutput, withPagination, withTarget } from "../../options/common.ts";
import { nonEmpty } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";

const run = () => import("./run.ts");
const print = () => import("./print.ts");

const idOrLabel = "ID or label of the avatar";

export function registerAvatars(program: Command, runner: CommandRunner): void {
  const { io } = runner;

  const save = program
    .command("save")
    .summary("Save the avatar of a completed job")
    .argument("<jobId>", "ID of the job")
    .option("--label <text>", "Label of the avatar", nonEmpty)
    .option("--idempotency-key <key>", "Return the saved avatar if this key was used before", nonEmpty);
  withTarget(save).action((jobId, options) =>
    runner.run(options, {
      run: async (context) => (await run()).saveAvatar({ ...options, jobId }, context),
      print: async (avatar, printer) => (await print()).printAvatar(avatar, printer),
    }),
  );

  withPagination(withTarget(program.command("list").summary("List saved avatars, newest first"))).action(
    (options) =>
      runner.run(options, {
        run: async (context) => (await run()).listAvatars(options, context),
        print: async (list, printer) => (await print()).printAvatars(list, printer),
      }),
  );

  const get = program
    .command("get")
    .summary("Show a saved avatar, or download its image")
    .argument("<avatar>", idOrLabel);
  withOutput(withTarget(get)).action((idOrLabel, options) =>
    runner.run(options, {
      run: async (context) => (await run()).getAvatar({ ...options, idOrLabel }, context),
      print: async (result, printer) => (await print()).printAvatarWithImages(result, printer, io),
    }),
  );

  const rename = program
    .command("rename")
    .summary("Change the label of a saved avatar")
    .argument("<avatar>", idOrLabel)
    .argument("<label>", "New label, 1 to 200 characters", nonEmpty);
  withTarget(rename).action((idOrLabel, label, options) =>
    runner.run(options, {
      run: async (context) => (await run()).renameAvatar(idOrLabel, label, context),
      print: async (avatar, printer) => (await print()).printAvatar(avatar, printer),
    }),
  );

  const remove = program
    .command("delete")
    .summary("Delete saved avatars")
    .argument("<avatars...>", "IDs or labels of the avatars")
    .option("-y, --yes", "Skip the confirmation prompt");
  withTarget(remove).action((idsOrLabels, options) =>
    runner.run(options, {
      async run(context) {
        const [{ deleteAvatars }, { createDeleteConfirmation }] = await Promise.all([
          run(),
          import("../../terminal/confirm.ts"),
        ]);
        const confirm = options.yes ? async () => true : createDeleteConfirmation(io, context);
        return deleteAvatars(idsOrLabels, confirm, context);
      },
      print: async (results, printer) => (await print()).printDeleted(results, printer),
    }),
  );

  const open = program
    .command("open")
    .summary("Open an image in the system's viewer")
    .argument("<avatar>", "ID or label of a saved avatar, or an image file");
  withTarget(open).action((target, options) =>
    runner.run(options, {
      run: async (context) => (await run()).openImage(target, context, io.env),
      print: async (result, printer) => (await print()).printOpened(result, printer),
    }),
  );
}
