import sharp from "sharp";
import { expect, test } from "vitest";
import type { DownloadOutcome, OutboundDownload } from "../../src/ports/outbound.ts";
import { type Json, start, type TestClient } from "../support/start.ts";

const path = "/api/v1/avatars/from-images";

async function png(background: string, width = 32, height = 16): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
}

const dataUrl = (bytes: Buffer) => `data:image/png;base64,${bytes.toString("base64")}`;

async function post(client: TestClient, body: object): Promise<Json> {
  const { json, status } = await client.request("POST", path, { body });
  expect([status, json.error]).toEqual([201, undefined]);
  return json.data;
}

test("creates an avatar that is ready, free of charge, with one look per image", async () => {
  const client = start();
  const [red, blue] = [await png("red"), await png("blue", 16, 16)];
  const body = { images: [dataUrl(red), blue.toString("base64")], label: "Mine", tags: ["Own"] };
  const avatar = await post(client, body);
  expect(avatar).toMatchObject({
    status: "ready",
    origin: "images",
    label: "Mine",
    tags: ["own"],
    job_id: null,
    brief: { version: 1 },
    images: [
      { width: 32, height: 16, format: "png" },
      { width: 16, height: 16, format: "png" },
    ],
  });
  const served = await client.engine.fetch(avatar.image_url);
  const { data } = await sharp(await served.arrayBuffer())
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([...data.subarray(0, 3)]).toEqual([255, 0, 0]);
  expect((await client.engine.fetch(avatar.thumbnail_url)).headers.get("content-type")).toBe("image/webp");
  const { json } = await client.request("GET", `/api/v1/avatars/${avatar.id}/looks`);
  expect(json.data.data).toMatchObject([{ job_id: null }, { id: avatar.cover_look_id, status: "ready" }]);
  expect((await client.request("GET", "/api/v1/credits")).json.data).toMatchObject({ held: 0, charged: 0 });
});

test("accepts a form, and is idempotent", async () => {
  const client = start();
  const send = async () => {
    const form = new FormData();
    form.append("images", new Blob([new Uint8Array(await png("red"))], { type: "image/png" }), "red.png");
    form.append("label", "Mine");
    const headers = { authorization: `Bearer ${client.engine.apiKey}`, "idempotency-key": "one" };
    const init = { method: "POST", headers, body: form };
    return (await client.engine.fetch(`${client.engine.url}${path}`, init)).json();
  };
  const first = await send();
  expect(first.data.label).toBe("Mine");
  expect(await send()).toEqual(first);
  expect((await client.request("GET", "/api/v1/avatars")).json.data.total_count).toBe(1);
});

test("downloads images by URL, and says which one failed", async () => {
  const image = await png("green");
  const requested: OutboundDownload[] = [];
  const outbound = {
    check: (url: string) => (url.startsWith("https:") ? null : "must be an https URL"),
    send: () => Promise.reject(new Error("unexpected")),
    async download(download: OutboundDownload): Promise<DownloadOutcome> {
      requested.push(download);
      if (download.url.endsWith("private"))
        return { ok: false, reason: "blocked", message: "Its host has a private address." };
      await download.write(new Uint8Array(image));
      return { ok: true, bytes: image.length };
    },
  };
  const client = start({ outbound });
  const avatar = await post(client, { image_urls: ["https://images.example/a.png"] });
  expect(avatar.images).toMatchObject([{ width: 32, height: 16 }]);
  expect(requested[0]).toMatchObject({ maxBytes: 15 * 1024 * 1024 });
  for (const [url, message] of [
    [
      "https://images.example/private",
      "image_urls.0 could not be downloaded: Its host has a private address.",
    ],
    ["http://images.example/a.png", "image_urls.0 must be an https URL."],
  ]) {
    const { json } = await client.request("POST", path, { body: { image_urls: [url] } });
    expect(json.error).toMatchObject({ code: "invalid_request", message, param: "image_urls.0" });
  }
});

test("rejects no images, too many, and what is not an image, and stores nothing", async () => {
  const client = start();
  const image = dataUrl(await png("red"));
  for (const [body, param] of [
    [{}, "images"],
    [{ images: Array.from({ length: 11 }, () => image) }, "images"],
    [{ images: [image, dataUrl(Buffer.from("text"))] }, "images.1"],
  ]) {
    const { json, status } = await client.request("POST", path, { body });
    expect([status, json.error.param]).toEqual([400, param]);
  }
  expect((await client.request("GET", "/api/v1/avatars")).json.data.total_count).toBe(0);
});

test("deleting the avatar deletes its images", async () => {
  const client = start();
  const avatar = await post(client, { images: [dataUrl(await png("red"))] });
  const { json } = await client.request("DELETE", `/api/v1/avatars/${avatar.id}`);
  expect(json.data.removed).toMatchObject({ avatars: 1, jobs: 0, images: 2, references: 0 });
  expect((await client.engine.fetch(avatar.image_url)).status).toBe(404);
});
