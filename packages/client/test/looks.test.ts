import { expect, onTestFinished, test } from "vitest";
import { createEngine } from "../../engine/src/index.ts";
import { Likeness } from "../src/index.ts";
import { looks } from "../src/looks.ts";

function start() {
  const engine = createEngine();
  onTestFinished(() => engine.stop());
  return new Likeness({ engine });
}

async function createAvatar(likeness: Likeness): Promise<string> {
  const job = await likeness.avatars.create({
    prompt: "a woman with red hair",
    label: "Ann",
    output: { size: 64 },
  });
  const { target } = await job.done();
  if (!target) throw new Error("The job has no target.");
  return target.avatarId;
}

test("creates an avatar, edits it and waits for the look", async () => {
  const likeness = start();
  const avatarId = await createAvatar(likeness);
  const avatar = await likeness.avatars.get(avatarId);
  if (avatar.status !== "ready") throw new Error(`The avatar is ${avatar.status}.`);
  const handle = await looks(likeness).create(avatarId, {
    prompt: "in a green hoodie",
    place: "a beach",
    output: { size: 64 },
    elementImages: [await likeness.assets.bytes(avatar)],
    elementPlaces: { "0": "wall" },
  });
  const look = await handle.done();
  expect(look).toMatchObject({
    id: handle.id,
    baseLookId: avatar.coverLookId,
    place: "a beach",
    seed: avatar.seed,
  });
  expect((await looks(likeness).list(avatarId)).totalCount).toBe(2);
  expect(await looks(likeness).get(avatarId, look.id)).toMatchObject({ id: look.id, status: "ready" });
  expect((await looks(likeness).delete(avatarId, look.id)).removed).toMatchObject({ jobs: 1, references: 1 });
});

test("creates emotions once", async () => {
  const likeness = start();
  const avatarId = await createAvatar(likeness);
  const first = await looks(likeness).createEmotions(avatarId, { emotions: ["happy"] });
  expect(first).toMatchObject([{ emotion: "happy", status: "pending" }]);
  await likeness.jobs.wait(first[0]?.jobId ?? "");
  expect(await looks(likeness).createEmotions(avatarId, { emotions: ["happy"] })).toMatchObject([
    { id: first[0]?.id, status: "ready" },
  ]);
  expect(await looks(likeness).emotions(avatarId)).toHaveLength(1);
});
