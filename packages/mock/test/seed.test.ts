import { isInsufficientCreditsError } from "@likeness/client";
import { looks } from "@likeness/client/looks";
import { expect, test } from "vitest";
import { start } from "./support.ts";

test("seeds avatars", async () => {
  const { mock, likeness } = start();
  const { avatars } = await mock.seed({
    avatars: [{ label: "Ada", prompt: "a wise owl", seed: 7 }, { label: "Bob" }],
  });
  expect(avatars).toMatchObject([{ object: "saved_avatar", label: "Ada", seed: 7 }, { label: "Bob" }]);
  const { data } = await likeness.avatars.list();
  expect(data.map(({ id, label }) => [id, label])).toEqual([
    [avatars[1]?.id, "Bob"],
    [avatars[0]?.id, "Ada"],
  ]);
  expect((await fetch(avatars[0]?.image_url ?? "")).status).toBe(200);
});

test("seeds an avatar with looks and emotions", async () => {
  const { mock, likeness } = start();
  const avatar = await mock.seed.avatar({ label: "Ada", looks: 3, emotions: "all" });
  expect(avatar).toMatchObject({ label: "Ada", status: "ready" });
  expect(avatar.images).toHaveLength(3);
  const all = await looks(likeness).list(avatar.id, { limit: 100 });
  expect(all.data.every(({ status }) => status === "ready")).toBe(true);
  expect(all.totalCount).toBe(11);
  const [emotion] = await looks(likeness).emotions((await mock.seed.avatar({ emotions: ["calm"] })).id);
  expect(emotion).toMatchObject({ emotion: "calm", status: "ready", version: 1 });
});

test("seeds published avatars with likes and comments of other accounts", async () => {
  const { mock, likeness } = start();
  await mock.seed.avatar({ label: "Bob" });
  const avatar = await mock.seed.avatar({
    label: "Ada",
    published: { tags: ["owl"] },
    likes: 3,
    comments: ["What an owl!", "Indeed."],
  });
  expect(avatar).toMatchObject({ visibility: "public", tags: ["owl"], counts: { likes: 3, comments: 2 } });
  const { id } = avatar;
  const { data } = await likeness.feed.list();
  expect(data).toMatchObject([{ id, label: "Ada", liked: false }]);
  expect(await likeness.avatars.like(id)).toMatchObject({ liked: true, likes: 4 });
  const comments = await likeness.comments.list(id);
  expect(comments.data.map(({ text, mine }) => [text, mine])).toEqual([
    ["Indeed.", false],
    ["What an owl!", false],
  ]);
});

test("seeds jobs in every state", async () => {
  const { mock, likeness } = start();
  const { jobs } = await mock.seed({
    jobs: [
      { status: "completed", client_reference_id: "run-12" },
      { status: "failed", failure: { code: "safety_filter" } },
      { status: "cancelled" },
      { status: "processing" },
    ],
  });
  expect(jobs).toMatchObject([
    { status: "completed", client_reference_id: "run-12" },
    { status: "failed", error: { code: "safety_filter", action: "Reword the prompt." } },
    { status: "cancelled" },
    { status: "processing" },
  ]);
  const { data } = await likeness.jobs.list();
  expect(data.map(({ status }) => status)).toEqual(["processing", "cancelled", "failed", "completed"]);

  const id = jobs[3]?.id ?? "";
  await mock.complete(id);
  expect(await likeness.jobs.get(id)).toMatchObject({ status: "completed" });
});

test("seeds an account with limited credits", async () => {
  const { mock, likeness } = start();
  await mock.seed({ account: { credits: 4 }, avatars: [{ label: "Ada" }] });
  await likeness.avatars.generate({ prompt: "an owl" });
  const error = await likeness.avatars.generate({ prompt: "a cat" }).catch((reason: unknown) => reason);
  expect(error).toSatisfy(isInsufficientCreditsError);
  expect(error).toMatchObject({ required: 2, available: 0, shortfall: 2 });
  expect(await likeness.avatars.list()).toMatchObject({ totalCount: 1 });

  await mock.reset();
  expect((await likeness.avatars.generate({ prompt: "a cat" })).status).toBe("queued");
});

test("the same seed creates the same data", async () => {
  const { mock } = start();
  const seed = { avatars: [{ label: "Ada" }], jobs: [{}, { status: "failed" }] } as const;
  const first = await mock.seed(seed);
  await mock.reset();
  expect(await mock.seed(seed)).toEqual(first);
});

test("rejects an invalid seed with the API's error", async () => {
  const { mock } = start();
  await expect(mock.seed({ avatars: [{ prompt: "" }] })).rejects.toThrow(
    /Seeding failed with status 400: .*prompt must not be empty/,
  );
});
