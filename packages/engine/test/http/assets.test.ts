import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { start } from "../support/start.ts";

const bytes = "a wise owl #7 0";
const day = 24 * 60 * 60 * 1000;

async function createImage(options: Parameters<typeof start>[0] = {}) {
  const client = start(options);
  const { json } = await client.generate({ seed: 7 });
  const ended = await client.wait(json.data.id);
  const { url, sha256 } = ended.json.data.avatar.images[0];
  const get = (headers: Record<string, string> = {}, imageUrl: string = url) =>
    client.engine.fetch(imageUrl, { headers });
  return { client, url: new URL(url), sha256, get };
}

test("serves an image by its signed URL, with its hash as the ETag", async () => {
  const { get, sha256 } = await createImage();
  const response = await get();
  expect(await response.text()).toBe(bytes);
  expect(sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  expect(response.headers.get("etag")).toBe(`"${sha256}"`);
  expect(response.headers.get("content-type")).toBe("image/png");
  expect(response.headers.get("cache-control")).toMatch(/^private, max-age=\d{6}, immutable$/);
});

test("caches may store an image until its URL expires", async () => {
  const clock = createFakeClock();
  const { get, url, client } = await createImage({ clock, worker: { leaseMs: day } });
  const expires = Number(url.searchParams.get("expires"));
  for (const elapsed of [0, 3 * day, 4 * day - 1_000]) {
    await clock.advance(elapsed);
    const response = await get();
    const left = expires - clock.now() / 1000;
    expect(response.headers.get("cache-control")).toBe(`private, max-age=${left}, immutable`);
  }
  const ownerResponse = await get(
    { authorization: `Bearer ${client.engine.apiKey}` },
    `${url.origin}${url.pathname}`,
  );
  expect(ownerResponse.headers.get("cache-control")).toBe("private, max-age=604800, immutable");
});

test("responds 304 to a matching If-None-Match", async () => {
  const { get, sha256 } = await createImage();
  const response = await get({ "if-none-match": `"other", W/"${sha256}"` });
  expect([response.status, await response.text()]).toEqual([304, ""]);
});

test.each([
  ["bytes=2-5", 206, "wise", `bytes 2-5/${bytes.length}`],
  ["bytes=-4", 206, "#7 0".slice(-4), `bytes ${bytes.length - 4}-${bytes.length - 1}/${bytes.length}`],
  ["bytes=-900", 206, bytes, `bytes 0-${bytes.length - 1}/${bytes.length}`],
  ["bytes=11-", 206, bytes.slice(11), `bytes 11-${bytes.length - 1}/${bytes.length}`],
  ["bytes=0-1,4-5", 200, bytes, null],
  ["pages=1", 200, bytes, null],
])("responds to Range: %s", async (range, status, body, contentRange) => {
  const { get } = await createImage();
  const response = await get({ range });
  expect([response.status, await response.text(), response.headers.get("content-range")]).toEqual([
    status,
    body,
    contentRange,
  ]);
});

test("responds 416 with the length to a range past the end", async () => {
  const { get } = await createImage();
  const response = await get({ range: "bytes=900-" });
  expect([response.status, response.headers.get("content-range")]).toEqual([416, `bytes */${bytes.length}`]);
});

test("rejects a modified or expired URL", async () => {
  const clock = createFakeClock();
  const { get, url } = await createImage({ clock, worker: { leaseMs: day } });
  const longer = new URL(url);
  longer.searchParams.set("expires", String(Number(url.searchParams.get("expires")) + 1));
  const other = new URL(url);
  other.searchParams.set("signature", "x".repeat(43));
  for (const modified of [longer, other]) expect((await get({}, modified.href)).status).toBe(403);
  expect((await get()).status).toBe(200);
  await clock.advance(9 * day);
  const expired = await get();
  expect([expired.status, (await expired.json()).error.code]).toEqual([403, "unauthorized_access"]);
});

test("serves an image without a signature to its owner only", async () => {
  const { client, get, url } = await createImage();
  const unsigned = `${url.origin}${url.pathname}`;
  expect((await get({ authorization: `Bearer ${client.engine.apiKey}` }, unsigned)).status).toBe(200);
  const { apiKey } = await client.engine.accounts.create({ name: "stranger" });
  expect((await get({ authorization: `Bearer ${apiKey}` }, unsigned)).status).toBe(404);
  expect((await get({}, unsigned)).status).toBe(401);
});

test("accepts a valid signature with an invalid API key, and a valid API key with an invalid signature", async () => {
  const { client, get, url } = await createImage();
  const { apiKey } = await client.engine.accounts.create({ name: "stranger" });
  for (const authorization of ["Bearer lk_wrong", "Basic abc", `Bearer ${apiKey}`])
    expect((await get({ authorization })).status).toBe(200);
  const forged = new URL(url);
  forged.searchParams.set("signature", "x".repeat(43));
  const status = async (authorization: string) => (await get({ authorization }, forged.href)).status;
  expect(await status(`Bearer ${client.engine.apiKey}`)).toBe(200);
  expect(await status(`Bearer ${apiKey}`)).toBe(404);
  expect(await status("Bearer lk_wrong")).toBe(401);
});

test("returns the same URL on the same day, so that caches work", async () => {
  const { client, url } = await createImage();
  const list = await client.request("GET", "/api/v1/jobs");
  expect(list.json.data.data[0].avatar.image_url).toBe(url.href);
});
