import { expect, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

test("publishes an avatar, which is liked, commented on and taken back", { timeout: 120_000 }, async () => {
  const cwd = await temporaryDirectory();
  const avatar = async (...args: string[]) => {
    const { code, stdout, stderr } = await runCli([...args, "--json"], { cwd });
    expect([args[0], code, stderr]).toEqual([args[0], 0, expect.any(String)]);
    return JSON.parse(stdout);
  };
  const saved = await avatar("generate", "an owl", "--format", "svg", "--save", "The owl");
  const { id } = saved.avatar;

  const published = await avatar(
    "publish",
    "The owl",
    "--tag",
    "owl",
    "wise",
    "--description",
    "A wise owl.",
  );
  expect(published.avatar).toMatchObject({ id, visibility: "public", tags: ["owl", "wise"] });
  expect((await avatar("like", id)).like).toEqual({ object: "like", avatarId: id, liked: true, likes: 1 });
  const { comment } = await avatar("comment", "add", id, "What an owl!");
  expect(comment).toMatchObject({ avatarId: id, text: "What an owl!", mine: true });

  const feed = await avatar("feed", "--tag", "owl", "--sort", "likes");
  expect(feed.data).toMatchObject([{ object: "public_avatar", id, liked: true, counts: { comments: 1 } }]);
  const printed = await runCli(["feed"], { cwd });
  expect(printed.stdout).toContain("The owl  1 like, 1 comment, owl, wise");
  expect((await runCli(["comment", "list", "The owl"], { cwd })).stdout).toContain("you  What an owl!");

  expect((await avatar("comment", "delete", id, comment.id)).removed.comments).toBe(1);
  expect((await avatar("unlike", "The owl")).like).toMatchObject({ liked: false, likes: 0 });
  expect((await avatar("publish", id, "--unlisted")).avatar.visibility).toBe("unlisted");
  expect((await avatar("unpublish", id)).avatar.visibility).toBe("private");
  expect((await avatar("feed")).data).toEqual([]);
});

test("the help of comments fits a screen", async () => {
  const { stdout } = await runCli(["comment", "--help"], { cwd: await temporaryDirectory() });
  expect(stdout.split("\n").length).toBeLessThanOrEqual(24);
});
