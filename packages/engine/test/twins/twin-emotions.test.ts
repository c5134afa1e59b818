import { expect, test } from "vitest";
import { recordingModel } from "../support/make-avatars.ts";
import { start, type TestClient } from "../support/start.ts";
import { scriptVideos } from "./scripted-videos.ts";

const videoTwin = {
  name: "Anna",
  dataset_video: { url: "https://example.com/dataset.mp4" },
  consent_video: { url: "https://example.com/consent.mp4" },
};

/** Trains a twin and makes an emotion of its avatar. */
async function makeEmotion(client: TestClient) {
  const training = (await client.request("POST", "/api/v1/twins", { body: videoTwin })).json.data;
  await client.engine.idle();
  const before = (await client.request("GET", `/api/v1/twins/${training.twin_id}`)).json.data;
  const path = `/api/v1/avatars/${before.avatar_id}/emotions`;
  const { status, json } = await client.request("POST", path, { body: { emotions: ["happy"] } });
  expect([status, json.error]).toEqual([202, undefined]);
  await client.engine.idle();
  const after = (await client.request("GET", `/api/v1/twins/${training.twin_id}`)).json.data;
  const [look] = (await client.request("GET", path)).json.data.data;
  const job = (await client.request("GET", `/api/v1/jobs/${look.job_id}`)).json.data;
  return { before, after, look, job };
}

test("an emotion of a twin is a portrait of its picture, and does not train it again", async () => {
  const { model, requests } = recordingModel();
  const { options, downloaded } = scriptVideos();
  const { before, after, look, job } = await makeEmotion(start({ ...options, model }));
  expect([look.status, job.type]).toEqual(["ready", "look_generation"]);
  expect(requests).toMatchObject([{ emotion: "happy", base: { reference: expect.any(Uint8Array) } }]);
  expect(downloaded).toHaveLength(2);
  expect(after).toEqual(before);
});

test("an emotion of a twin whose cover was drawn has its prompt, seed and shape", async () => {
  const { model, requests } = recordingModel();
  const { outbound, videoReader } = scriptVideos().options;
  const readFrame = () => Promise.resolve({ ok: false, reason: "no_decoder", message: "None." } as const);
  const client = start({ outbound, videoReader: { ...videoReader, readFrame }, model });
  const { before, after, look } = await makeEmotion(client);
  const [cover, emotion] = requests;
  expect(look.status).toBe("ready");
  expect(emotion).toMatchObject({ emotion: "happy", prompt: "Anna", seed: cover?.seed, aspectRatio: "1:1" });
  expect(requests).toHaveLength(2);
  expect(after).toEqual(before);
});
