import { isInsufficientCreditsError } from "@likeness/client";
import { looks } from "@likeness/client/looks";
import { manage } from "@likeness/client/manage";
import { twins } from "@likeness/client/twins";
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

test("seeds casts", async () => {
  const { mock, likeness } = start();
  const owl = await mock.seed.avatar({ label: "Owl" });
  const cast = await mock.seed.cast({
    characters: [{ avatar_id: owl.id }, { prompt: "a robot" }],
    label: "Friends",
    likes: 1,
  });
  expect(cast).toMatchObject({ label: "Friends", status: "ready", origin: "cast", counts: { likes: 1 } });
  expect((await mock.seed.cast()).status).toBe("ready");
  expect((await likeness.feed.list()).data).toMatchObject([{ id: cast.id }]);
});

test("seeds agents with every kind of picture", async () => {
  const { mock, likeness } = start();
  const { agents } = await mock.seed({
    agents: [
      { name: "ada", prompt: "a wise owl", emotions: true },
      { name: "bob" },
      { name: "cleo", picture: "none" },
      { name: "dora", picture: "custom" },
    ],
  });
  expect(agents).toMatchObject([
    { name: "ada", picture: { kind: "custom" } },
    { name: "bob", picture: { kind: "default" } },
    { name: "cleo", picture: null },
    { name: "dora", picture: { kind: "custom" } },
  ]);
  const resource = manage(likeness).agents;
  expect((await resource.emotions("ada")).emotions).toHaveLength(8);
  expect((await resource.emotions("dora")).emotions).toEqual([]);
});

test("an agent with a default picture cannot have a prompt", async () => {
  const { mock } = start();
  await expect(mock.seed.agent({ name: "ada", picture: "default", prompt: "an owl" })).rejects.toThrow(
    'The agent ada has picture: "default"',
  );
});

test("seeds twins in every status", async () => {
  const { mock, likeness } = start({ jobs: { afterMs: 1000 } });
  const seeded = await mock.seed({
    twins: [
      {},
      { name: "Bea", dataset_image: { url: "https://images.example/bea.jpg" }, extras: { customer: "7" } },
      { status: "TRAINING" },
      { status: "TRAINING_FAILED", failure: { code: "invalid_input", message: "The video is too short." } },
      { status: "REFUSED" },
    ],
  });
  expect(seeded.twins).toMatchObject([
    { name: "Anna", status: "IDLE", gestures: [{ slug: "gesture-1" }] },
    { name: "Bea", status: "IDLE", gestures: [], extras: { customer: "7" } },
    { status: "TRAINING" },
    { status: "TRAINING_FAILED", error: { code: "invalid_input", message: "The video is too short." } },
    { status: "REFUSED", error: { message: "The consent video is silent." } },
  ]);
  // One that is in training stays so, whatever the clock says.
  await mock.clock.advance(60_000);
  const training = seeded.twins[2];
  const { id, job_id } = training ?? { id: "", job_id: "" };
  expect((await twins(likeness).get(id)).status).toBe("TRAINING");
  await mock.complete(job_id);
  expect((await twins(likeness).get(id)).status).toBe("IDLE");
});

test("seed methods create one entity of each kind", async () => {
  const { mock } = start();
  expect((await mock.seed.avatar()).origin).toBe("job");
  expect((await mock.seed.cast()).origin).toBe("cast");
  expect((await mock.seed.agent({ name: "ada" })).object).toBe("agent");
  expect((await mock.seed.twin({ status: "REFUSED", failure: { message: "No." } })).status).toBe("REFUSED");
  expect((await mock.seed.job({ status: "cancelled" })).status).toBe("cancelled");
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
  const seed = {
    avatars: [{ label: "Ada" }],
    casts: [{}],
    agents: [{ name: "ada", picture: "custom", emotions: true }, { name: "bob" }],
    twins: [{}, { status: "REFUSED" }],
    jobs: [{}, { status: "failed" }],
  } as const;
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
