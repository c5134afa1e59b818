import { expect, test } from "vitest";
import { startPercify } from "./start-percify.ts";

const id = expect.stringMatching(/^avatar_[0-9a-f]{32}$/);
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const url = expect.stringMatching(
  /^https?:\/\/[^ ]+\/percify\/v1\/assets\/[0-9a-f-]{36}\?expires=\d+&signature=/,
);

/** The fields of the published responses to POST /avatars/generate, before and after completion. */
const sorceress = {
  prompt: "elegant elven sorceress, flowing robes, mystical forest, magical glow",
  model: "imagen3",
  negativePrompt: "blurry, low quality, distorted",
  aspectRatio: "1:1",
  guidanceScale: 12,
  seed: 42,
};

test("the sample of generate, at once and after polling", async () => {
  const percify = startPercify();
  const accepted = await percify.post("/avatars/generate", sorceress);
  expect(accepted).toMatchObject({
    id,
    status: expect.stringMatching(/^(queued|processing)$/),
    ...sorceress,
    creditCost: 5,
    createdAt: time,
  });
  expect(accepted).not.toHaveProperty("imageUrl");
  await percify.engine.idle();
  const avatar = await percify.get(`/avatars/${accepted.id}`);
  expect(avatar).toEqual({
    id: accepted.id,
    userId: expect.stringMatching(/^user_[0-9a-f]{32}$/),
    status: "completed",
    ...sorceress,
    imageUrl: url,
    thumbnailUrl: url,
    width: 1024,
    height: 1024,
    creditCost: 5,
    creditsUsed: 5,
    visibility: "private",
    published: false,
    likes: 0,
    comments: 0,
    remixes: 0,
    tags: [],
    metadata: { generationTime: expect.any(Number), modelVersion: "imagen3-1" },
    createdAt: time,
    updatedAt: time,
    completedAt: time,
  });
  const image = await percify.engine.fetch(avatar.imageUrl);
  expect(image.status).toBe(200);
  expect(image.headers.get("content-type")).toBe("image/png");
});

test("the samples of the overview and of openapi.json", async () => {
  const percify = startPercify();
  const elf = {
    prompt: "fantasy elf warrior, forest background, magical aura",
    model: "flux",
    aspectRatio: "1:1",
  };
  expect(await percify.post("/avatars/generate", elf)).toMatchObject({ id, ...elf, creditCost: 2 });
  const headshot = {
    prompt:
      "Professional headshot of a young entrepreneur, confident smile, modern office background, warm lighting",
    model: "flux",
    aspectRatio: "1:1",
    negativePrompt: "<string>",
    seed: 123,
  };
  expect(await percify.post("/avatars/generate", headshot)).toMatchObject({
    id,
    ...headshot,
    creditsUsed: 2,
  });
});

test("defaults are those of the page", async () => {
  const percify = startPercify();
  const avatar = await percify.post("/avatars/generate", { prompt: "..." });
  expect(avatar).toMatchObject({ model: "flux", aspectRatio: "1:1", guidanceScale: 10, creditCost: 2 });
  expect(avatar.seed).toBeGreaterThanOrEqual(0);
  expect(avatar).not.toHaveProperty("negativePrompt");
});

test("a batch is a list of avatars with seeds of their own, each of which costs credits", async () => {
  const percify = await startPercify().newAccount({ credits: 100 });
  const { avatars } = await percify.post("/avatars/generate", {
    prompt: "space explorer, futuristic helmet, stars background",
    model: "flux",
    batchSize: 4,
    seed: 2_147_483_646,
  });
  expect(avatars).toHaveLength(4);
  expect(avatars.map(({ seed }: { seed: number }) => seed)).toEqual([2_147_483_646, 2_147_483_647, 0, 1]);
  await percify.engine.idle();
  for (const avatar of avatars)
    expect(await percify.get(`/avatars/${avatar.id}`)).toMatchObject({
      status: "completed",
      seed: avatar.seed,
    });
  expect((await percify.get("/user/credits/balance")).balance).toBe(92);
});

test("a batch of one is one avatar", async () => {
  const percify = startPercify();
  expect(await percify.post("/avatars/generate", { prompt: "a wise owl", batchSize: 1 })).toMatchObject({
    id,
  });
});

test("a batch that costs too much creates nothing", async () => {
  const percify = await startPercify().newAccount({ credits: 7 });
  const { status, json } = await percify.request("POST", "/avatars/generate", {
    body: { prompt: "a wise owl", batchSize: 4 },
  });
  expect(status).toBe(402);
  expect(json.error).toMatchObject({
    code: "insufficient_credits",
    message: "Not enough credits to generate avatar. Required: 8, Available: 7",
    details: { required: 8, available: 7, shortfall: 1 },
  });
  expect((await percify.get("/avatars")).pagination.total).toBe(0);
});

test("the image route of the introduction has its own prefix, and both prefixes find an avatar", async () => {
  const percify = startPercify();
  const image = await percify.post("/images/generate", { prompt: "futuristic portrait, soft rim light" });
  expect(image).toMatchObject({
    id: expect.stringMatching(/^img_[0-9a-f]{32}$/),
    status: expect.any(String),
    creditCost: 2,
    createdAt: time,
  });
  await percify.engine.idle();
  expect(await percify.get(`/images/${image.id}`)).toMatchObject({ id: image.id, status: "completed" });
  const avatarId = image.id.replace("img", "avatar");
  expect(await percify.get(`/avatars/${image.id}`)).toMatchObject({ id: avatarId });
  expect(await percify.get(`/avatars/${avatarId.toUpperCase()}`)).toMatchObject({ id: avatarId });
});

test("an Idempotency-Key creates one avatar", async () => {
  const percify = startPercify();
  const send = (prompt: string) =>
    percify.request("POST", "/avatars/generate", {
      body: { prompt },
      headers: { "idempotency-key": "unique-key-123" },
    });
  const first = await send("...");
  const second = await send("...");
  expect(second.text).toBe(first.text);
  expect(second.headers.get("idempotency-replayed")).toBe("true");
  expect((await percify.get("/avatars")).pagination.total).toBe(1);
  const other = await send("another prompt");
  expect(other.status).toBe(409);
  expect(other.json.error).toMatchObject({ details: { reason: "idempotency_key_mismatch" } });
});

test.each(["professional", "anime", "fantasy", "cyberpunk", "renaissance", "realistic", "gaming"])(
  "the style preset %s",
  async (stylePreset) => {
    const percify = startPercify();
    expect(await percify.makeAvatar({ stylePreset })).toMatchObject({ status: "completed", stylePreset });
  },
);

test.each([
  ["prompt", { prompt: "" }],
  ["model", { model: "sdxl" }],
  ["aspectRatio", { aspectRatio: "2:1" }],
  ["guidanceScale", { guidanceScale: 21 }],
  ["seed", { seed: 2_147_483_648 }],
  ["batchSize", { batchSize: 5 }],
  ["stylePreset", { stylePreset: "noir" }],
])("an invalid %s is refused by its name", async (param, body) => {
  const percify = startPercify();
  const { status, json } = await percify.request("POST", "/avatars/generate", {
    body: { prompt: "a wise owl", ...body },
  });
  expect(status).toBe(400);
  expect(json.error).toMatchObject({ code: "invalid_request", details: { param } });
  expect(json.error.message).toContain(param);
});

test("unknown fields are ignored", async () => {
  const percify = startPercify();
  expect(await percify.makeAvatar({ visibility: "public", steps: 30 })).toMatchObject({
    visibility: "private",
  });
});
