import sharp from "sharp";
import { expect, test } from "vitest";
import { startPercify } from "./start-percify.ts";

const photo = await sharp({ create: { width: 64, height: 64, channels: 3, background: "#a87" } })
  .jpeg()
  .toBuffer();

test("the published form of percify-yourself makes an avatar from a photo for 10 credits", async () => {
  const percify = await startPercify().newAccount({ credits: 25 });
  const form = new FormData();
  form.set("image", new File([new Uint8Array(photo)], "portrait.jpg", { type: "image/jpeg" }));
  form.set("style", "cyberpunk");
  form.set("prompt", "neon lights");
  const encoded = new Response(form);
  const { status, json } = await percify.request("POST", "/avatars/percify-yourself", {
    text: new Uint8Array(await encoded.arrayBuffer()),
    headers: { "content-type": encoded.headers.get("content-type") ?? "" },
  });
  expect([status, json]).toMatchObject([
    200,
    { prompt: "neon lights", stylePreset: "cyberpunk", creditCost: 10 },
  ]);
  await percify.engine.idle();
  expect(await percify.get(`/avatars/${json.id}`)).toMatchObject({ status: "completed" });
  expect((await percify.get("/credits/balance")).balance).toBe(15);
});

test("percify-yourself takes JSON with a data URL, and needs an image", async () => {
  const percify = startPercify();
  const image = `data:image/jpeg;base64,${photo.toString("base64")}`;
  expect(await percify.post("/avatars/percify-yourself", { image })).toMatchObject({
    creditCost: 10,
    prompt: "",
  });
  const missing = await percify.request("POST", "/avatars/percify-yourself", { body: { style: "anime" } });
  expect([missing.status, missing.json.error]).toMatchObject([
    400,
    { code: "invalid_request", details: { param: "image" } },
  ]);
  const text = await percify.request("POST", "/avatars/percify-yourself", {
    body: { image: Buffer.from("no image").toString("base64") },
  });
  expect([text.status, text.json.error]).toMatchObject([
    400,
    { code: "invalid_request", details: { param: "image" } },
  ]);
});

test("a cast of avatars and descriptions costs 30 credits", async () => {
  const percify = await startPercify().newAccount({ credits: 100 });
  const [first, second] = [await percify.makeAvatar(), await percify.makeAvatar()];
  const cast = await percify.post("/avatars/cast", {
    avatarIds: [first.id, second.id.toUpperCase()],
    characters: [{ prompt: "a knight with a red beard", name: "Rowan" }],
    prompt: "at a campfire in the forest",
  });
  expect(cast).toMatchObject({ creditCost: 30, aspectRatio: "16:9", prompt: "at a campfire in the forest" });
  await percify.engine.idle();
  expect(await percify.get(`/avatars/${cast.id}`)).toMatchObject({ status: "completed" });
  expect((await percify.get("/credits/balance")).balance).toBe(100 - 2 - 2 - 30);
});

test.each([
  ["one character", { characters: [{ prompt: "a knight" }] }],
  [
    "seven",
    { characters: Array.from({ length: 6 }, () => ({ prompt: "a knight" })), avatarIds: ["avatar_1"] },
  ],
  [
    "a character with both",
    { characters: [{ prompt: "a knight", avatarId: "avatar_1" }, { prompt: "a cat" }] },
  ],
  ["an empty character", { characters: [{ prompt: "a knight" }, {}] }],
])("a cast of %s is refused", async (_, body) => {
  const { status, json } = await startPercify().request("POST", "/avatars/cast", { body });
  expect([status, json.error.code]).toEqual([400, "invalid_request"]);
});

test("a cast with an unknown or private avatar says which", async () => {
  const percify = startPercify();
  const { id } = await percify.makeAvatar();
  const stranger = await percify.newAccount();
  for (const avatarId of [id, "avatar_abc123"]) {
    const { status, json } = await stranger.request("POST", "/avatars/cast", {
      body: { avatarIds: [avatarId], characters: [{ prompt: "a knight" }] },
    });
    expect([status, json.error]).toMatchObject([
      404,
      { code: "avatar_not_found", details: { param: "characters.0" } },
    ]);
  }
});
