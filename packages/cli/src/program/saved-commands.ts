import type { Command } from "@commander-js/extra-typings";
import { perform } from "../perform.ts";
import type { Io } from "../terminal/io.ts";
import { withTarget } from "./common.ts";
import type { End } from "./end.ts";
import { someText } from "./values.ts";

const idOrLabel = "its id or label, as avatar list shows";

/** What changes or shows avatars that were kept. */
export function addSavedCommands(program: Command, io: Io, end: End): void {
  const rename = program
    .command("rename")
    .summary("give an avatar that was kept another label")
    .argument("<avatar>", idOrLabel)
    .argument("<label>", "the new one, of 1 to 200 characters", someText);
  withTarget(rename).action(async (avatar, label, options) => {
    end(
      await perform(io, options, {
        run: async (context) =>
          (await import("../commands/change-avatars.ts")).renameAvatar(avatar, label, context),
        show: async (result, page) => (await import("../print/print-avatars.ts")).printAvatar(result, page),
      }),
    );
  });

  const remove = program
    .command("delete")
    .summary("delete avatars that were kept, for good")
    .argument("<avatars...>", idOrLabel)
    .option("-y, --yes", "do not ask");
  withTarget(remove).action(async (avatars, options) => {
    end(
      await perform(io, options, {
        async run(context) {
          const [{ deleteAvatars }, { confirmation }] = await Promise.all([
            import("../commands/change-avatars.ts"),
            import("../terminal/confirm.ts"),
          ]);
          const confirm = options.yes ? async () => true : confirmation(io, context);
          return deleteAvatars(avatars, confirm, context);
        },
        show: async (results, page) =>
          (await import("../print/print-avatars.ts")).printDeleted(results, page),
      }),
    );
  });

  const open = program
    .command("open")
    .summary("show a picture in the viewer of this system")
    .argument("<avatar>", "the id or label of one that was kept, or a file");
  withTarget(open).action(async (wanted, options) => {
    end(
      await perform(io, options, {
        run: async (context) =>
          (await import("../commands/open-picture.ts")).openPicture(wanted, context, io.env),
        show: async (opened, page) => (await import("../print/print-avatars.ts")).printOpened(opened, page),
      }),
    );
  });
}
