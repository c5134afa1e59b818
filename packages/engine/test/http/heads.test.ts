import sharp from "sharp";
import { expect, test } from "vitest";
import { make, photo } from "../support/make-avatars.ts";
import { start, startWithDefaults, type TestClient } from "../support/start.ts";
import { owl, startDrawing } from "../support/start-drawing.ts";

async function fetchHead({ engine }: TestClient, url: string) {
  const response = await engine.fetch(url);
  const { width, height, format } = await sharp(await response.bytes()).metadata();
  return { status: response.status, width, height, format };
}

test("a picture has the URL of its head alone, which needs no API key", async () => {
  const client = startWithDefaults({});
  const avatar = await make(client, "", { prompt: "a skateboarder, full body", output: { size: 64 } });
  const { pathname, searchParams } = new URL(avatar.head_url);
  expect(pathname).toBe(`/api/v1/draw/${avatar.code}.webp`);
  expect(Object.fromEntries(searchParams)).toMatchObject({
    framing: "headshot",
    size: "128",
    account: client.engine.account.id,
  });
  expect(await fetchHead(client, avatar.head_url)).toEqual({
    status: 200,
    width: 128,
    height: 128,
    format: "webp",
  });
  expect(avatar.images[0].head_url).toBe(avatar.head_url);
  const looks = await client.request("GET", `/api/v1/avatars/${avatar.id}/looks`);
  expect(looks.json.data.data[0].head_url).toBe(avatar.head_url);
  const job = await client.request("GET", `/api/v1/jobs/${avatar.job_id}`);
  expect(job.json.data.avatar.head_url).toBe(avatar.head_url);

  // The signature is that of this size.
  expect((await client.engine.fetch(avatar.head_url.replace("size=128", "size=4096"))).status).toBe(403);

  // The URL contains the code, which only the owner sees.
  await client.request("POST", `/api/v1/avatars/${avatar.id}/publish`, { body: {} });
  const { text } = await client.request("GET", `/api/v1/avatars/${avatar.id}?view=public`);
  expect(text).not.toMatch(/head_url|face1/);
});

test("the default picture of an agent has a head", async () => {
  const client = startWithDefaults({});
  const { json } = await client.request("POST", "/api/v1/agents", { body: { name: "scout" } });
  const { head_url } = json.data.picture;
  expect(await fetchHead(client, head_url)).toEqual({ status: 200, width: 128, height: 128, format: "webp" });
});

test("the head of a picture without a code is its thumbnail", async () => {
  const client = start();
  const form = new FormData();
  form.append("images", new Blob([new Uint8Array(await photo())], { type: "image/png" }), "red.png");
  const uploaded = await client.engine.fetch(`${client.engine.url}/api/v1/avatars/from-images`, {
    method: "POST",
    body: form,
    headers: { authorization: `Bearer ${client.engine.apiKey}` },
  });
  const { data } = await uploaded.json();
  expect([data.code, data.head_url]).toEqual([null, data.thumbnail_url]);
});

test("the framing of a drawing is part of its URL", async () => {
  const { get } = startDrawing();
  const draw = (framing: string) => get(`/draw/${owl}.png?framing=${framing}`);
  for (const framing of ["headshot", "full-body"])
    expect(JSON.parse((await draw(framing)).text)).toMatchObject({ framing });
  const wrong = await draw("feet");
  expect([wrong.status, wrong.json.error.param]).toEqual([400, "framing"]);
});

test("credits come with the prices of the server", async () => {
  const { request } = start({ prices: { image: 3 } });
  const { data } = (await request("GET", "/api/v1/credits")).json;
  expect(data).toMatchObject({ available: null, prices: { image: 3, image_4k: 4, upscale: 1.5, cast: 30 } });
});
