import sharp from "sharp";
import { expect, test } from "vitest";
import type { EngineOptions } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/index.ts";
import { start, startWithDefaults, type TestClient } from "../support/start.ts";
import { waitUntil } from "../support/wait-until.ts";
import { serveClips } from "../video/clips.ts";
import { scriptVideos } from "./scripted-videos.ts";

const videoTwin = {
  name: "Anna",
  dataset_video: { url: "https://example.com/dataset.mp4" },
  consent_video: { url: "https://example.com/consent.mp4" },
};
const imageTwin = { name: "Anna", dataset_image: { url: "https://example.com/anna.jpg" } };

/** Starts an engine that reads scripted videos, with an account of 100 credits. */
async function startMetered(options: EngineOptions = scriptVideos().options) {
  const { engine, withApiKey } = start({ clock: createFakeClock(), ...options });
  const { apiKey } = await engine.accounts.create({ name: "Acme", tier: "pro", credits: 100 });
  return withApiKey(apiKey);
}

async function create(client: TestClient, body: object = videoTwin, headers: Record<string, string> = {}) {
  const { status, json } = await client.request("POST", "/api/v1/twins", { body, headers });
  expect([status, json.error]).toEqual([202, undefined]);
  return { jobId: String(json.data.id), id: String(json.data.twin_id), job: json.data };
}

const get = async (client: TestClient, id: string) =>
  (await client.request("GET", `/api/v1/twins/${id}`)).json.data;
const credits = async (client: TestClient) => (await client.request("GET", "/api/v1/credits")).json.data;

test("trains a twin from a video of a server", async () => {
  const { url } = await serveClips();
  const client = startWithDefaults({ webhooks: { allowPrivate: true } });
  const { id, jobId, job } = await create(client, {
    name: "Anna",
    dataset_video: { url: `${url}/dataset.mp4` },
    consent_video: { url: `${url}/consent.mp4` },
    extras: { customer_id: "7" },
    voice_id: "voice-1",
  });
  expect(job).toMatchObject({ type: "twin_training", payload: { input: { prompt: "Anna" } } });
  expect((await client.wait(jobId)).json.data).toMatchObject({ status: "completed", twin_id: id });
  const twin = await get(client, id);
  expect(twin).toMatchObject({
    name: "Anna",
    status: "IDLE",
    source: "video",
    width: 1280,
    height: 720,
    gestures: [
      { label: "Gesture 1", slug: "gesture-1", start_frame: 101 },
      { label: "Gesture 2", slug: "gesture-2", start_frame: 251 },
      { label: "Gesture 3", slug: "gesture-3", start_frame: 401 },
    ],
    warnings: [],
    extras: { customer_id: "7" },
    voice_id: "voice-1",
  });
  const cover = await client.request("GET", twin.cover_url);
  expect([cover.status, cover.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
  const avatar = (await client.request("GET", `/api/v1/avatars/${twin.avatar_id}`)).json.data;
  expect(avatar).toMatchObject({ origin: "training", label: "Anna", status: "ready", job_id: jobId });
  expect(avatar.images).toMatchObject([{ width: 1280, height: 720, format: "jpeg" }]);
});

test("is not trained, then in training, then trained", async () => {
  const hold = Promise.withResolvers<void>();
  const { options, downloaded } = scriptVideos({}, hold.promise);
  const withoutWorker = await startMetered({ ...options, worker: false });
  const queued = await create(withoutWorker, imageTwin);
  expect(await get(withoutWorker, queued.id)).toMatchObject({ status: "NOT_TRAINED", job_id: queued.jobId });
  const client = await startMetered(options);
  const { id, jobId } = await create(client, imageTwin);
  await waitUntil(() => downloaded.length === 1);
  expect((await get(client, id)).status).toBe("TRAINING");
  hold.resolve();
  await client.wait(jobId);
  expect(await get(client, id)).toMatchObject({
    status: "IDLE",
    source: "image",
    width: 1280,
    height: 720,
    gestures: [],
  });
});

const upload = (type: "jpeg" | "png" = "jpeg", width = 1280, height = 720) =>
  sharp({ create: { width, height, channels: 3, background: "teal" } })
    .toFormat(type)
    .toBuffer();

test("trains a twin from an image that is sent as a data URL, as base64 or in a form", async () => {
  const client = await startMetered();
  const image = await upload();
  const form = new FormData();
  form.set("name", "Anna");
  form.set("extras", JSON.stringify({ customer: "7" }));
  form.set("dataset_image", new Blob([new Uint8Array(image)], { type: "image/jpeg" }), "anna.jpg");
  const encoded = new Request(client.engine.url, { method: "POST", body: form });
  for (const request of [
    { body: { name: "Anna", dataset_image: `data:image/jpeg;base64,${image.toString("base64")}` } },
    { body: { name: "Anna", dataset_image: image.toString("base64") } },
    {
      text: new Uint8Array(await encoded.arrayBuffer()),
      headers: { "content-type": encoded.headers.get("content-type") ?? "" },
    },
  ]) {
    const { status, json } = await client.request("POST", "/api/v1/twins", request);
    expect([status, json.error]).toEqual([202, undefined]);
    const job = json.data;
    const [id, jobId] = [String(job.twin_id), String(job.id)];
    expect(job.payload.input).toMatchObject({ reference_image_count: 1 });
    await client.wait(jobId);
    const twin = await get(client, id);
    expect(twin).toMatchObject({ status: "IDLE", source: "image", width: 1280, height: 720 });
    expect((await client.request("GET", twin.cover_url)).headers.get("content-type")).toBe("image/jpeg");
    const deletion = (await client.request("DELETE", `/api/v1/twins/${id}`)).json.data;
    expect(deletion.removed).toMatchObject({ avatars: 1, jobs: 1, references: 1 });
  }
  expect(await credits(client)).toMatchObject({ available: 94, charged: 6 });
});

test("an image that is sent is deleted with a twin whose training did not end", async () => {
  const client = await startMetered({ ...scriptVideos().options, worker: false });
  const { id } = await create(client, { name: "Anna", dataset_image: (await upload()).toString("base64") });
  const deletion = (await client.request("DELETE", `/api/v1/twins/${id}`)).json.data;
  expect(deletion.removed).toMatchObject({ avatars: 0, jobs: 1, references: 1 });
});

test("repeats with another image or another URL are not the same request", async () => {
  const client = await startMetered();
  for (const [index, [one, other]] of [
    [imageTwin, { ...imageTwin, dataset_image: { url: "https://example.com/other.jpg" } }],
    [
      { name: "Anna", dataset_image: (await upload()).toString("base64") },
      { name: "Anna", dataset_image: (await upload("png")).toString("base64") },
    ],
  ].entries()) {
    const headers = { "idempotency-key": String(index) };
    const first = await create(client, one, headers);
    expect(await create(client, one, headers)).toEqual(first);
    const { json } = await client.request("POST", "/api/v1/twins", { body: other, headers });
    expect(json.error.code).toBe("idempotency_key_mismatch");
  }
});

test("rejects an image that cannot be used before it is charged", async () => {
  const client = await startMetered();
  const square = (await upload("jpeg", 1280, 1280)).toString("base64");
  for (const [image, message] of [
    [square, "dataset_image must have the aspect ratio 16:9 or 9:16, not 1280x1280 pixels."],
    ["no base64", "dataset_image is neither a data URL nor base64."],
    [
      Buffer.alloc(10_000_001).toString("base64"),
      "dataset_image has 10,000,001 bytes; the maximum is 10,000,000.",
    ],
  ] as const) {
    const body = { name: "Anna", dataset_image: image };
    const { status, json } = await client.request("POST", "/api/v1/twins", { body });
    expect([status, json.error.param, json.error.message]).toEqual([400, "dataset_image", message]);
  }
  expect(await credits(client)).toMatchObject({ available: 100 });
});

for (const [name, body, price] of [
  ["a video", videoTwin, 10],
  ["an image", imageTwin, 2],
] as const) {
  test(`charges ${price} credits for ${name} once it is trained`, async () => {
    const hold = Promise.withResolvers<void>();
    const client = await startMetered(scriptVideos({}, hold.promise).options);
    const { jobId } = await create(client, body);
    expect(await credits(client)).toMatchObject({ available: 100 - price, held: price, charged: 0 });
    hold.resolve();
    await client.wait(jobId);
    expect(await credits(client)).toMatchObject({ available: 100 - price, held: 0, charged: price });
  });
}

test("refuses a silent consent video and returns the credits", async () => {
  const client = await startMetered(scriptVideos({ "consent.mp4": { isAudible: false } }).options);
  const { id, jobId } = await create(client);
  expect((await client.wait(jobId)).json.data).toMatchObject({
    status: "failed",
    error: { code: "safety_filter", message: "The consent video is silent." },
  });
  expect(await get(client, id)).toMatchObject({
    status: "REFUSED",
    error: {
      code: "safety_filter",
      message: "The consent video is silent.",
      action: "Send a video in which the person says that they consent to the training.",
    },
  });
  expect(await credits(client)).toMatchObject({ available: 100, held: 0, charged: 0 });
});

test("fails for a video that cannot be used and returns the credits", async () => {
  const client = await startMetered(scriptVideos({ "dataset.mp4": { width: 640, height: 360 } }).options);
  for (const [body, message] of [
    [videoTwin, "The dataset video must have 1280x720 to 3840x2160 pixels, upright or not, and has 640x360."],
    [
      { ...videoTwin, consent_video: { url: "https://example.com/missing.mp4" } },
      "The consent video could not be downloaded. example.com responded with status 404.",
    ],
  ] as const) {
    const { id, jobId } = await create(client, body);
    await client.wait(jobId);
    expect(await get(client, id)).toMatchObject({
      status: "TRAINING_FAILED",
      error: { code: "invalid_input", message, retryable: false },
    });
  }
  expect(await credits(client)).toMatchObject({ available: 100, held: 0, charged: 0 });
});

test("draws the cover if no frame can be decoded, and says how to install the decoder", async () => {
  const { outbound, videoReader } = scriptVideos().options;
  const message = "ffmpeg was not found. Install @ffmpeg-installer/ffmpeg.";
  const noDecoder = () => Promise.resolve({ ok: false, reason: "no_decoder", message } as const);
  const client = startWithDefaults({
    outbound,
    videoReader: {
      ...videoReader,
      readFrame: noDecoder,
      findMovements: noDecoder,
      hasAudibleSound: noDecoder,
    },
  });
  const { id, jobId } = await create(client);
  await client.wait(jobId);
  const twin = await get(client, id);
  expect(twin).toMatchObject({ status: "IDLE", gestures: [] });
  expect(twin.warnings.map(({ code }: { code: string }) => code)).toEqual([
    "cover_not_from_video",
    "gestures_not_found",
  ]);
  expect(twin.warnings[0].message).toContain(message);
  const avatar = (await client.request("GET", `/api/v1/avatars/${twin.avatar_id}`)).json.data;
  expect(avatar.images[0].width / avatar.images[0].height).toBeCloseTo(16 / 9, 1);
});

for (const [name, body, param] of [
  ["no consent", { name: "Anna", dataset_video: videoTwin.dataset_video }, "consent_video"],
  ["neither video nor image", { name: "Anna" }, "dataset_video"],
  ["a video and an image", { ...videoTwin, ...imageTwin }, "dataset_video"],
  ["consent for an image", { ...imageTwin, consent_video: videoTwin.consent_video }, "consent_video"],
  ["no name", { ...imageTwin, name: " " }, "name"],
  ["a name that is too long", { ...imageTwin, name: "x".repeat(257) }, "name"],
  ["an http URL", { name: "Anna", dataset_image: { url: "http://example.com/a.jpg" } }, "dataset_image.url"],
  ["an http callback", { ...imageTwin, callback_url: "http://example.com" }, "callback_url"],
  [
    "too many extras",
    { ...imageTwin, extras: Object.fromEntries(Array.from({ length: 11 }, (_, index) => [index, ""])) },
    "extras",
  ],
  ["an extra that is too long", { ...imageTwin, extras: { a: "x".repeat(257) } }, "extras.a"],
] as const) {
  test(`rejects ${name}`, async () => {
    const client = await startMetered();
    const { status, json } = await client.request("POST", "/api/v1/twins", { body });
    expect([status, json.error.code]).toEqual([400, "invalid_request"]);
    expect(json.error.param ?? json.error.issues[0].param).toBe(param);
    expect((await client.request("GET", "/api/v1/twins")).json.data.total_count).toBe(0);
  });
}

test("rejects names that are not allowed", async () => {
  const client = startWithDefaults(scriptVideos().options);
  const name = "a naked woman having sex";
  const created = await client.request("POST", "/api/v1/twins", { body: { ...imageTwin, name } });
  expect([created.status, created.json.error.code]).toEqual([400, "content_policy_violation"]);
  const { id } = await create(client, imageTwin);
  const renamed = await client.request("PATCH", `/api/v1/twins/${id}`, { body: { name } });
  expect([renamed.status, renamed.json.error.code]).toEqual([400, "content_policy_violation"]);
});

test("rejects a twin that costs more credits than there are", async () => {
  const { engine, withApiKey } = start({ clock: createFakeClock(), ...scriptVideos().options });
  const { apiKey } = await engine.accounts.create({ name: "Acme", tier: "pro", credits: 5 });
  const client = withApiKey(apiKey);
  const { status, json } = await client.request("POST", "/api/v1/twins", { body: videoTwin });
  expect([status, json.error.code, json.error.required]).toEqual([402, "insufficient_credits", 10]);
});

test("creates one twin for repeated requests with one idempotency key", async () => {
  const client = await startMetered();
  const headers = { "idempotency-key": "one" };
  const [first, second] = [
    await create(client, videoTwin, headers),
    await create(client, videoTwin, headers),
  ];
  expect(second).toEqual(first);
  expect((await client.request("GET", "/api/v1/twins")).json.data.total_count).toBe(1);
  const other = await client.request("POST", "/api/v1/twins", { body: imageTwin, headers });
  expect(other.json.error.code).toBe("idempotency_key_mismatch");
});

test("cancelling the job ends the training", async () => {
  const { options, downloaded } = scriptVideos({}, new Promise(() => undefined));
  const client = await startMetered(options);
  const { id, jobId } = await create(client);
  await waitUntil(() => downloaded.length === 1);
  await client.request("POST", `/api/v1/jobs/${jobId}/cancel`);
  expect(await get(client, id)).toMatchObject({ status: "TRAINING_FAILED", error: { code: "cancelled" } });
  expect(await credits(client)).toMatchObject({ available: 100, held: 0 });
});

test("lists twins newest first", async () => {
  const clock = createFakeClock();
  const client = await startMetered({ clock, ...scriptVideos().options });
  const created: string[] = [];
  for (const name of ["a", "b", "c"]) {
    created.unshift((await create(client, { ...imageTwin, name })).id);
    await clock.advance(1000);
  }
  const page = (await client.request("GET", "/api/v1/twins?limit=2")).json.data;
  expect(page).toMatchObject({ has_more: true, total_count: 3 });
  expect(page.data.map(({ id }: { id: string }) => id)).toEqual(created.slice(0, 2));
  const rest = (await client.request("GET", `/api/v1/twins?after=${created[1]}`)).json.data;
  expect(rest.data.map(({ id }: { id: string }) => id)).toEqual(created.slice(2));
});

test("changes name, voice and extras", async () => {
  const client = await startMetered();
  const { id } = await create(client, { ...imageTwin, voice_id: "voice-1" });
  const path = `/api/v1/twins/${id}`;
  const body = { name: "Berta", voice_id: null, extras: { a: "b" } };
  expect((await client.request("PATCH", path, { body })).json.data).toMatchObject(body);
  expect((await client.request("PATCH", path, { body: { extras: {} } })).json.data).toMatchObject({
    ...body,
    extras: {},
  });
  expect((await client.request("PATCH", path, { body: {} })).status).toBe(400);
});

test("deletes a twin with its job, its avatar and its images", async () => {
  const client = await startMetered();
  const { id, jobId } = await create(client);
  await client.wait(jobId);
  const { avatar_id, cover_url } = await get(client, id);
  const deletion = (await client.request("DELETE", `/api/v1/twins/${id}`)).json.data;
  expect(deletion).toMatchObject({ id, deleted: true, removed: { avatars: 1, jobs: 1, images: 2 } });
  for (const path of [
    `/api/v1/twins/${id}`,
    `/api/v1/avatars/${avatar_id}`,
    `/api/v1/jobs/${jobId}`,
    cover_url,
  ])
    expect((await client.request("GET", path)).status).toBe(404);
});

test("deletes a twin during its training, which is not reported as failed", async () => {
  const { options, downloaded } = scriptVideos({}, new Promise(() => undefined));
  const client = await startMetered(options);
  const { id, jobId } = await create(client, { ...videoTwin, callback_url: "https://example.com/callback" });
  await waitUntil(() => downloaded.length === 1);
  const deletion = (await client.request("DELETE", `/api/v1/twins/${id}`)).json.data;
  expect(deletion.removed).toMatchObject({ avatars: 0, jobs: 1, images: 0, references: 0 });
  expect((await client.request("GET", `/api/v1/jobs/${jobId}`)).status).toBe(404);
  const { data } = (await client.request("GET", "/api/v1/deliveries")).json.data;
  expect(data).toEqual([]);
  expect(await credits(client)).toMatchObject({ available: 100, held: 0 });
});

test("keeps the twin when its avatar is deleted", async () => {
  const client = await startMetered();
  const { id, jobId } = await create(client);
  await client.wait(jobId);
  const { avatar_id } = await get(client, id);
  await client.request("DELETE", `/api/v1/avatars/${avatar_id}`);
  expect(await get(client, id)).toMatchObject({
    status: "IDLE",
    avatar_id: null,
    cover_url: null,
    thumbnail_url: null,
    width: 1280,
  });
  expect((await client.request("DELETE", `/api/v1/twins/${id}`)).status).toBe(200);
});

test("sends twin.trained and twin.failed to endpoints and to the callback URL", async () => {
  const client = await startMetered(scriptVideos({ "silent.mp4": { audioCodec: null } }).options);
  await client.request("POST", "/api/v1/webhooks", {
    body: { endpoint_url: "https://example.com/hook", events: ["twin.trained", "twin.failed"] },
  });
  const callback_url = "https://example.com/callback";
  const good = await create(client, { ...videoTwin, callback_url });
  await client.wait(good.jobId);
  const bad = await create(client, {
    ...videoTwin,
    callback_url,
    consent_video: { url: "https://example.com/silent.mp4" },
  });
  await client.wait(bad.jobId);
  await client.engine.idle();
  const { data } = (await client.request("GET", "/api/v1/deliveries")).json.data;
  const sent = data.map(({ endpoint_url, event_type }: Record<string, string>) => [endpoint_url, event_type]);
  expect(sent.sort()).toEqual([
    [callback_url, "twin.failed"],
    [callback_url, "twin.trained"],
    ["https://example.com/hook", "twin.failed"],
    ["https://example.com/hook", "twin.trained"],
  ]);
});
