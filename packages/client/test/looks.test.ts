import { expect, onTestFinished, test } from "vitest";
import { createEngine } from "../../engine/src/index.ts";
import { Likeness } from "../src/index.ts";
import { looks } from "../src/looks.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { envelope, wireAvatar } from "./wire.ts";

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
  const [happy] = await looks(likeness).emotions(avatarId);
  if (happy?.status !== "ready") throw new Error("The emotion is not ready.");
  const { version } = happy;
  const bytes = await looks(likeness).emotionImage(avatarId, "happy");
  expect(await looks(likeness).emotionImage(avatarId, "happy", { version })).toEqual(bytes);
  expect(await likeness.assets.bytes(happy.imageUrl)).toEqual(bytes);
  for (const missing of [
    looks(likeness).emotionImage(avatarId, "happy", { version: version + 1 }),
    looks(likeness).emotionImage(avatarId, "calm"),
  ])
    await expect(missing).rejects.toMatchObject({ status: 404 });
});

test("creates an avatar from images by content", async () => {
  const likeness = start();
  const [owl, cat] = await Promise.all(
    ["an owl", "a cat"].map((prompt) => likeness.draw.png({ prompt, size: 64 })),
  );
  if (!owl || !cat) throw new Error("The images were not drawn.");
  const { fromImages, list } = looks(likeness);
  const images = [owl, new Blob([cat]), `data:image/png;base64,${Buffer.from(owl).toString("base64")}`];
  const avatar = await fromImages({ images, label: "Owl", tags: ["owl"] }, { idempotencyKey: "one-avatar" });
  expect(avatar).toMatchObject({ status: "ready", origin: "images", label: "Owl", tags: ["owl"] });
  expect((await list(avatar.id)).totalCount).toBe(3);
  const repeated = await fromImages(
    { images, label: "Owl", tags: ["owl"] },
    { idempotencyKey: "one-avatar" },
  );
  expect(repeated.id).toBe(avatar.id);
});

test("sends URLs of images without a form", async () => {
  const { fetch, requests } = scriptedFetch({ json: envelope("saved_avatar", wireAvatar("a1")) });
  const likeness = new Likeness({ apiKey: "key", fetch });
  const imageUrls = ["https://example.com/owl.png"];
  const avatar = await looks(likeness).fromImages({ imageUrls, label: "Owl" });
  expect(avatar.id).toBe("a1");
  expect(await requests[0]?.clone().json()).toEqual({ image_urls: imageUrls, images: [], label: "Owl" });
});

test("rejects an avatar without images, and what is not an image", async () => {
  const likeness = start();
  await expect(looks(likeness).fromImages({})).rejects.toMatchObject({ status: 400 });
  const images = [await likeness.draw.png({ prompt: "an owl", size: 16 }), new TextEncoder().encode("text")];
  await expect(looks(likeness).fromImages({ images })).rejects.toThrow(
    "images[1] is not a JPEG, PNG, WebP or AVIF",
  );
});
