import { expect, test } from "vitest";
import { waitUntil } from "../../../support/wait-until.ts";
import { scriptVideos } from "../../../twins/scripted-videos.ts";
import {
  createAccount,
  dataUrl,
  imageAvatar,
  samplesOf,
  startArgil,
  unknownId,
  videoAvatar,
} from "./start-argil.ts";

const isoTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

test("the published curl creates an avatar of a video that is trained, with every field of the published response", async () => {
  const client = startArgil();
  const [sample] = samplesOf("CreateAvatarRequest");
  expect(sample).toEqual(videoAvatar);
  const created = await client.create(sample);
  expect(created).toEqual({
    id: expect.stringMatching(/^[\da-f-]{36}$/),
    name: "My Avatar",
    actorName: "My Avatar",
    createdAt: isoTime,
    createAt: created.createdAt,
    updatedAt: isoTime,
    gestures: [],
    status: "NOT_TRAINED",
    extras: {},
    model: "ARGIL_V1",
  });
  await client.engine.idle();
  const trained = await client.get(`/avatars/${created.id}`);
  expect(Object.keys(trained).sort()).toEqual(Object.keys(samplesOf("Avatar")[0]).sort());
  expect(trained).toMatchObject({
    id: created.id,
    createdAt: created.createdAt,
    createAt: created.createdAt,
    status: "IDLE",
    width: 1280,
    height: 720,
    orientation: "ASPECT_RATIO_16_9",
    gestures: [
      { label: "Gesture 1", slug: "gesture-1", startFrame: 50 },
      { label: "Gesture 2", slug: "gesture-2", startFrame: 125 },
    ],
  });
  for (const [url, type] of [
    [trained.thumbnailUrl, "image/webp"],
    [trained.coverImageUrl, "image/jpeg"],
  ]) {
    const image = await client.engine.fetch(url);
    expect([image.status, image.headers.get("content-type")]).toEqual([200, type]);
  }
});

test("an avatar of an image is in training from its beginning", async () => {
  const client = startArgil({ worker: false });
  for (const sample of samplesOf("CreateAvatarRequest").filter(({ datasetImage }) => datasetImage?.url)) {
    const created = await client.create(sample);
    expect(created).toMatchObject({ name: sample.name, status: "TRAINING", model: "ARGIL_ATOM" });
    expect(await client.get(`/avatars/${created.id}`)).toEqual(created);
  }
});

test("the status of a video is NOT_TRAINED, TRAINING and IDLE", async () => {
  const hold = Promise.withResolvers<void>();
  const videos = scriptVideos({}, hold.promise);
  const client = startArgil({}, videos);
  const { id, status } = await client.create(videoAvatar);
  await waitUntil(() => videos.downloaded.length === 1);
  const during = await client.get(`/avatars/${id}`);
  hold.resolve();
  await client.engine.idle();
  const { status: last } = await client.get(`/avatars/${id}`);
  expect([status, during.status, last]).toEqual(["NOT_TRAINED", "TRAINING", "IDLE"]);
});

test("type VIDEO is taken too", async () => {
  const client = startArgil();
  expect(await client.train({ ...videoAvatar, type: "VIDEO" })).toMatchObject({ status: "IDLE" });
});

test("an image is taken as a data URL of each published type", async () => {
  const client = startArgil();
  for (const type of ["png", "jpeg", "webp"] as const) {
    const datasetImage = { base64: await dataUrl(720, 1280, type) };
    expect(await client.train({ type: "IMAGE", name: type, datasetImage })).toMatchObject({
      name: type,
      status: "IDLE",
      width: 720,
      height: 1280,
      orientation: "ASPECT_RATIO_9_16",
      coverImageUrl: expect.stringContaining("/argil/v1/media/"),
    });
  }
});

test("extras are returned, and may be ten pairs of 256 characters", async () => {
  const client = startArgil();
  const extras = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [`${index}`.padEnd(256, "k"), "v".repeat(256)]),
  );
  expect(await client.train({ ...videoAvatar, extras })).toMatchObject({ extras });
  for (const [bad, message] of [
    [{ ...extras, more: "" }, "extras must have at most 10 keys; it has 11."],
    [{ key: "v".repeat(257) }, "extras.key must have at most 256 characters; it has 257."],
    [{ ["k".repeat(257)]: "" }, "extras must have keys of at most 256 characters; one has 257."],
  ]) {
    const { status, json } = await client.request("POST", "/avatars", {
      body: { ...videoAvatar, extras: bad },
    });
    expect([status, json]).toEqual([400, { code: 400, message }]);
  }
});

test("an avatar whose video cannot be fetched has failed, and our own API says why", async () => {
  const client = startArgil();
  const failed = await client.train({
    ...videoAvatar,
    datasetVideo: { url: "https://example.com/missing.mp4" },
  });
  expect(failed).toMatchObject({ status: "TRAINING_FAILED", gestures: [] });
  expect(failed).not.toHaveProperty("coverImageUrl");
  expect(await client.own("GET", `/twins/${failed.id}`)).toMatchObject({
    status: "TRAINING_FAILED",
    error: { code: "invalid_input", message: expect.stringContaining("404") },
  });
});

test("an avatar without consent or with a name that is not allowed is refused, for free", async () => {
  const moderator = {
    check: async (texts: readonly string[]) =>
      texts.includes("forbidden") ? ({ ok: false, category: "violence" } as const) : ({ ok: true } as const),
  };
  const videos = scriptVideos({ "consent-video.mp4": { isAudible: false } });
  const client = await createAccount(startArgil({ moderator }, videos), 20);
  for (const body of [videoAvatar, { ...imageAvatar, name: "forbidden" }]) {
    const created = await client.create(body);
    expect(created.status).toMatch(/^(NOT_TRAINED|TRAINING)$/);
    await client.engine.idle();
    expect(await client.get(`/avatars/${created.id}`)).toMatchObject({ name: body.name, status: "REFUSED" });
    const { error } = await client.own("GET", `/twins/${created.id}`);
    expect(error).toMatchObject({ code: "safety_filter" });
  }
  expect(await client.own("GET", "/credits")).toMatchObject({ available: 20, charged: 0 });
});

test("an avatar of an image costs two credits, and 402 says that there are too few", async () => {
  const client = await createAccount(startArgil(), 3);
  expect(await client.train(imageAvatar)).toMatchObject({ status: "IDLE" });
  expect(await client.own("GET", "/credits")).toMatchObject({ available: 1, charged: 2 });
  const { status, json } = await client.request("POST", "/avatars", { body: imageAvatar });
  expect([status, json.code]).toEqual([402, 402]);
});

test("an avatar of another account is not found", async () => {
  const client = startArgil();
  const { id, coverImageUrl } = await client.train(imageAvatar);
  const stranger = await createAccount(client);
  for (const path of [`/avatars/${id}`, `/avatars/${unknownId}`, "/avatars/none"]) {
    const { status, json } = await stranger.request("GET", path);
    expect([status, json]).toEqual([404, { code: 404, message: "Avatar not found" }]);
  }
  expect(await stranger.get("/avatars")).toEqual([]);
  const { pathname } = new URL(coverImageUrl);
  expect((await stranger.request("GET", pathname.replace("/argil/v1", ""))).status).toBe(404);
});

test("an id in upper case is that of the same avatar", async () => {
  const client = startArgil();
  const { id } = await client.create(imageAvatar);
  expect(await client.get(`/avatars/${id.toUpperCase()}`)).toMatchObject({ id });
});

test("a repeated request with an idempotency key creates one avatar", async () => {
  const client = startArgil();
  const body = { type: "IMAGE", name: "Anna", datasetImage: { base64: await dataUrl() } };
  const send = (other = body) =>
    client.request("POST", "/avatars", { body: other, headers: { "idempotency-key": "once" } });
  const [first, again] = [await send(), await send()];
  expect(again.json).toEqual(first.json);
  expect(again.headers.get("x-idempotency-replayed")).toBe("true");
  const changed = await send({ ...body, datasetImage: { base64: await dataUrl(1920, 1080) } });
  expect(changed.status).toBe(409);
  expect(await client.get("/avatars")).toHaveLength(1);
});
