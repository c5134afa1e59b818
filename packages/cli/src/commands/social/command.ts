import { type Command, Option } from "@commander-js/extra-typings";
import { withPagination, withTarget } from "../../options/common.ts";
import { nonEmpty } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";

const run = () => import("./run.ts");
const print = () => import("./print.ts");

const ownAvatar = "ID or label of the avatar";
const anyAvatar = "ID of a public or unlisted avatar, or ID or label of your own";

export function registerSocial(program: Command, runner: CommandRunner): void {
  const publish = program
    .command("publish")
    .summary("Show an avatar to other accounts")
    .argument("<avatar>", ownAvatar)
    .option("--unlisted", "Show it only to those who know its ID, and not in the feed")
    .option("--tag <tags...>", "Tags of the avatar, which replace its current ones")
    .option("--description <text>", "Description of the avatar", nonEmpty);
  withTarget(publish).action((idOrLabel, options) =>
    runner.run(options, {
      run: async (context) => (await run()).publishAvatar({ ...options, idOrLabel }, context),
      print: async (avatar, printer) => (await print()).printPublished(avatar, printer),
    }),
  );

  const unpublish = program
    .command("unpublish")
    .summary("Make an avatar private again")
    .argument("<avatar>", ownAvatar);
  withTarget(unpublish).action((idOrLabel, options) =>
    runner.run(options, {
      run: async (context) => (await run()).unpublishAvatar(idOrLabel, context),
      print: async (avatar, printer) => (await print()).printPublished(avatar, printer),
    }),
  );

  const feed = program
    .command("feed")
    .summary("List the public avatars of all accounts")
    .addOption(new Option("--sort <order>", "What comes first").choices(["newest", "likes"] as const))
    .option("--tag <tag>", "List only avatars with this tag", nonEmpty);
  withPagination(withTarget(feed)).action((options) =>
    runner.run(options, {
      run: async (context) => (await run()).listFeed(options, context),
      print: async (list, printer) => (await print()).printFeed(list, printer),
    }),
  );

  const like = program.command("like").summary("Like an avatar").argument("<avatar>", anyAvatar);
  withTarget(like).action((idOrLabel, options) =>
    runner.run(options, {
      run: async (context) => (await run()).likeAvatar(idOrLabel, context),
      print: async (state, printer) => (await print()).printLike(state, printer),
    }),
  );

  const unlike = program.command("unlike").summary("Take a like back").argument("<avatar>", anyAvatar);
  withTarget(unlike).action((idOrLabel, options) =>
    runner.run(options, {
      run: async (context) => (await run()).unlikeAvatar(idOrLabel, context),
      print: async (state, printer) => (await print()).printLike(state, printer),
    }),
  );

  registerComments(program, runner);
}

function registerComments(program: Command, runner: CommandRunner): void {
  const comments = program.command("comment").summary("Write, list and delete comments on avatars");

  const add = comments
    .command("add")
    .summary("Comment on an avatar")
    .argument("<avatar>", anyAvatar)
    .argument("<text>", "Text of 1 to 1,000 characters", nonEmpty);
  withTarget(add).action((idOrLabel, text, options) =>
    runner.run(options, {
      run: async (context) => (await run()).addComment({ idOrLabel, text }, context),
      print: async (comment, printer) => (await print()).printComment(comment, printer),
    }),
  );

  const list = comments
    .command("list")
    .summary("List the comments on an avatar, newest first")
    .argument("<avatar>", anyAvatar);
  withPagination(withTarget(list)).action((idOrLabel, options) =>
    runner.run(options, {
      run: async (context) => (await run()).listComments(idOrLabel, options, context),
      print: async (list, printer) => (await print()).printComments(list, printer),
    }),
  );

  const remove = comments
    .command("delete")
    .summary("Delete a comment of yours, or one on your avatar")
    .argument("<avatar>", anyAvatar)
    .argument("<commentId>", "ID of the comment", nonEmpty);
  withTarget(remove).action((idOrLabel, commentId, options) =>
    runner.run(options, {
      run: async (context) => (await run()).deleteComment({ idOrLabel, commentId }, context),
      print: async (deletion, printer) => (await print()).printDeletedComment(deletion, printer),
    }),
  );
}
