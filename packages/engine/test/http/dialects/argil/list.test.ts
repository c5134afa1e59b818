import { expect, test } from "vitest";
import type { Json } from "../../../support/start.ts";
import { createAccount, dataUrl, imageAvatar, startArgil, unknownId, videoAvatar } from "./start-argil.ts";

const ids = (items: Json): string[] => items.map(({ id }: Json) => id);

test("lists avatars of every status, newest first, without pages", async () => {
  const client = startArgil();
  expect(await client.get("/avatars")).toEqual([]);
  const avatars = [await client.train(videoAvatar), await client.train(imageAvatar)];
  const failed = await client.train({
    ...videoAvatar,
    consentVideo: { url: "https://example.com/missing.mp4" },
  });
  const listed = await client.get("/avatars");
  expect(ids(listed)).toEqual(ids([failed, ...avatars.toReversed()]));
  for (const avatar of listed) {
    const { thumbnailUrl, coverImageUrl, ...rest } = avatar;
    expect(await client.get(`/avatars/${avatar.id}`)).toMatchObject(rest);
  }
});

test("lists more avatars than a page of our own API has", async () => {
  const client = startArgil({ worker: false });
  for (let count = 0; count < 105; count += 1) await client.create(imageAvatar);
  expect(new Set(ids(await client.get("/avatars")))).toHaveProperty("size", 105);
});

test("filters by orientation and model", async () => {
  const client = startArgil();
  const video = await client.train(videoAvatar);
  const wide = await client.train(imageAvatar);
  const high = await client.train({
    type: "IMAGE",
    name: "high",
    datasetImage: { base64: await dataUrl(720, 1280) },
  });
  // Its size is not known.
  await client.train({ ...videoAvatar, consentVideo: { url: "https://example.com/missing.mp4" } });
  const find = async (query: string) => ids(await client.get(`/avatars?${query}`));
  expect(await find("orientation=ASPECT_RATIO_16_9")).toEqual([wide.id, video.id]);
  expect(await find("orientation=ASPECT_RATIO_9_16")).toEqual([high.id]);
  expect(await find("model=ARGIL_ATOM")).toEqual([high.id, wide.id]);
  expect(await find("model=ARGIL_V1&orientation=ASPECT_RATIO_16_9")).toEqual([video.id]);
  expect(await find("model=ARGIL_V1&orientation=ASPECT_RATIO_9_16")).toEqual([]);
});

test("unknown parameters are ignored, and unknown values are errors", async () => {
  const client = startArgil();
  expect(await client.get("/avatars?pageSize=100")).toEqual([]);
  for (const query of ["orientation=SQUARE", "model=GPT", "visibility=secret"]) {
    const { status, json } = await client.request("GET", `/avatars?${query}`);
    expect([status, json.code]).toEqual([400, 400]);
    expect(json.message).toMatch(new RegExp(`^${query.split("=")[0]} `));
  }
});

test("published avatars are public, and visibility tells them from those of the workspace", async () => {
  const client = startArgil();
  const stranger = await createAccount(client);
  const { id } = await client.train(imageAvatar);
  const { avatar_id } = await client.own("GET", `/twins/${id}`);
  await client.own("POST", `/avatars/${avatar_id}/publish`, {});
  const find = async (from: typeof client, query: string) => ids(await from.get(`/avatars${query}`));
  expect(await find(stranger, "")).toEqual([avatar_id]);
  expect(await find(stranger, "?visibility=public")).toEqual([avatar_id]);
  expect(await find(stranger, "?visibility=private")).toEqual([]);
  expect(await find(client, "?visibility=private")).toEqual([id]);
  // Not twice, as an avatar of the workspace and as a public one.
  expect(await find(client, "")).toEqual([id]);
  expect(await stranger.get(`/avatars/${avatar_id}`)).toMatchObject({
    name: imageAvatar.name,
    status: "IDLE",
    extras: {},
    orientation: "ASPECT_RATIO_16_9",
    coverImageUrl: expect.any(String),
  });
});

test("the voices are those of trained avatars", async () => {
  const client = startArgil();
  const voiceId = "123e4567-e89b-12d3-a456-426614174000";
  await client.train({ ...imageAvatar, voiceId });
  await client.train({ ...videoAvatar, consentVideo: { url: "https://example.com/missing.mp4" } });
  const { createdAt, updatedAt } = await client.train({ ...imageAvatar, name: "designed" });
  const voices = await client.get("/voices");
  expect(voices).toMatchObject([
    { name: "designed", createdAt, updatedAt, status: "IDLE", language: null, gender: null },
    { id: voiceId, name: imageAvatar.name },
  ]);
  for (const voice of voices) expect(await client.get(`/voices/${voice.id}`)).toEqual(voice);
  expect(await client.get("/voices?visibility=private")).toHaveLength(2);
  for (const query of ["language=ENGLISH", "gender=MALE", "visibility=public"])
    expect(await client.get(`/voices?${query}`)).toEqual([]);
  const stranger = await createAccount(client);
  for (const id of [voiceId, unknownId]) {
    const { status, json } = await stranger.request("GET", `/voices/${id}`);
    expect([status, json]).toEqual([404, { code: 404, message: "Voice not found" }]);
  }
});
