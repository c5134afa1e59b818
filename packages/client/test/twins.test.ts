import { expect, onTestFinished, test } from "vitest";
import { createEngine } from "../../engine/src/index.ts";
import { picture, scriptVideos } from "../../engine/test/twins/scripted-videos.ts";
import { JobFailedError, Likeness } from "../src/index.ts";
import { type TwinReference, twins } from "../src/twins.ts";
import { rejection } from "./rejection.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { accepted } from "./wire.ts";

const params = {
  name: "Anna",
  datasetVideo: { url: "https://example.com/dataset.mp4" },
  consentVideo: { url: "https://example.com/consent.mp4" },
};

function start(...script: Parameters<typeof scriptVideos>) {
  const engine = createEngine(scriptVideos(...script).options);
  onTestFinished(() => engine.stop());
  const likeness = new Likeness({ engine });
  return { likeness, twins: twins(likeness) };
}

test("create() and done() resolve to the trained twin", async () => {
  const { likeness, twins } = start();
  const handle = await twins.create({ ...params, extras: { customer_id: "1", customerId: "2" } });
  expect(handle.job.idempotencyKey).toMatch(/./);
  const stages: string[] = [];
  const twin = await handle.done({ onProgress: ({ status }) => void stages.push(status) });
  expect(stages.at(-1)).toBe("completed");
  expect(twin).toMatchObject({
    id: handle.id,
    status: "IDLE",
    width: 1280,
    height: 720,
    gestures: [
      { label: "Gesture 1", slug: "gesture-1", startFrame: 50 },
      { label: "Gesture 2", slug: "gesture-2", startFrame: 125 },
    ],
    extras: { customer_id: "1", customerId: "2" },
  });
  expect(twin.coverUrl).toMatch(/^data:image\/jpeg;base64,/);
  const avatar = await likeness.avatars.get(twin.avatarId ?? "");
  expect(avatar).toMatchObject({ origin: "training", label: "Anna", status: "ready" });
});

test("create() uploads an image", async () => {
  const { twins } = start();
  for (const datasetImage of [new Blob([picture]), Buffer.from(picture).toString("base64")]) {
    const handle = await twins.create({ name: "Anna", datasetImage, extras: { customer: "7" } });
    expect(await handle.done()).toMatchObject({ source: "image", width: 1280, extras: { customer: "7" } });
  }
  const byUrl = await twins.create({ name: "Anna", datasetImage: { url: "https://example.com/anna.jpg" } });
  expect((await byUrl.done()).source).toBe("image");
  const error = await rejection(twins.create({ name: "Anna", datasetImage: new Blob(["text"]) }));
  expect(error.message).toContain("datasetImage is not a JPEG");
});

test("a training is resumed from the JSON of its handle", async () => {
  const { twins } = start();
  const handle = await twins.create(params);
  const reference: TwinReference = JSON.parse(JSON.stringify(handle));
  const resumed = twins.resume(reference);
  expect(resumed.id).toBe(handle.id);
  expect((await resumed.done()).status).toBe("IDLE");
});

test("done() rejects if consent is refused, and the twin says why", async () => {
  const { twins } = start({ "consent.mp4": { isAudible: false } });
  const handle = await twins.create(params);
  const error = await rejection(handle.done());
  expect(error).toBeInstanceOf(JobFailedError);
  expect(error).toMatchObject({ code: "safety_filter" });
  const twin = await twins.get(handle.id);
  expect(twin.status === "REFUSED" && twin.error.message).toBe("The consent video is silent.");
});

test("cancel() ends the training", async () => {
  const { twins } = start({}, new Promise(() => undefined));
  const handle = await twins.create(params);
  expect((await handle.cancel()).status).toBe("cancelled");
  expect((await twins.get(handle.id)).status).toBe("TRAINING_FAILED");
});

test("lists, changes and deletes twins", async () => {
  const { twins } = start();
  const { id } = await twins.create(params);
  expect(await twins.update(id, { name: "Berta", extras: { a_b: "c" } })).toMatchObject({
    name: "Berta",
    extras: { a_b: "c" },
  });
  expect((await twins.list().toArray()).map((twin) => twin.id)).toEqual([id]);
  expect(await twins.delete(id)).toMatchObject({ id, deleted: true });
  expect(await twins.list().toArray()).toEqual([]);
});

test("rejects a response without a twin", async () => {
  const { fetch } = scriptedFetch(accepted);
  const likeness = new Likeness({ apiKey: "key", fetch });
  await expect(twins(likeness).create(params)).rejects.toThrow();
});
