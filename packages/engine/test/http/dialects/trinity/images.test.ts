import sharp from "sharp";
import { describe, expect, onTestFinished, test } from "vitest";
import { createBuiltInModel, createEngine } from "../../../../src/index.ts";
import { createClient, generateTiny, startOther, startTrinity } from "./start-trinity.ts";

const pictures = ["/agents/ada/avatar", "/agents/ada/avatar/reference", "/agents/ada/avatar/emotion/happy"];

/** A client of the operator whose agent ada has an avatar. */
async function startWithAda() {
  const client = startTrinity();
  await client.send("POST", "/agents", { body: { name: "ada" } });
  await client.send("POST", "/agents/ada/avatar/generate", { body: { identity_prompt: "A wise owl" } });
  await client.engine.idle();
  return client;
}

describe("routes that are public in Trinity", () => {
  test("serve the agents of the operator to everyone, for a day", async () => {
    const everyone = (await startWithAda()).as(null);
    const cacheControls = [];
    for (const path of pictures) {
      const { status, headers, text } = await everyone.send("GET", path);
      expect([status, text.startsWith("A wise owl"), headers.get("vary")]).toEqual([
        200,
        true,
        "Authorization",
      ]);
      cacheControls.push(headers.get("cache-control"));
    }
    expect(cacheControls).toEqual(["public, max-age=86400", "no-cache", "public, max-age=86400"]);
    const { json } = await everyone.send("GET", "/agents/ada/avatar/emotions");
    expect(json.emotions).toHaveLength(8);
  });

  test("serve those of its own account to a token, and never those of others", async () => {
    const client = await startWithAda();
    const acme = await startOther(client);
    for (const path of pictures) expect((await acme.send("GET", path)).status).toBe(404);
    expect((await acme.send("GET", "/agents/ada/avatar/emotions")).json.emotions).toEqual([]);
    await acme.send("POST", "/agents/ada/avatar/generate", { body: { identity_prompt: "A red fox" } });
    await client.engine.idle();
    for (const path of pictures) {
      const { text, headers } = await acme.send("GET", path);
      expect(text).toMatch(/^A red fox/);
      expect(headers.get("cache-control")).toContain("private");
      expect((await client.as(null).send("GET", path)).text).toMatch(/^A wise owl/);
    }
  });

  test("of an agent of another account are like those of none", async () => {
    const client = startTrinity();
    const acme = await startOther(client);
    await acme.send("POST", "/agents/ada/avatar/generate", { body: { identity_prompt: "A red fox" } });
    await client.engine.idle();
    for (const name of ["ada", "none", "a%20b", "..", "ä"]) {
      const results = [];
      for (const path of ["", "/reference", "/emotion/happy"]) {
        const { status, json } = await client.as(null).send("GET", `/agents/${name}/avatar${path}`);
        results.push([status, json.detail]);
      }
      if (name === "..") continue;
      expect(results).toEqual([
        [404, "No avatar found"],
        [404, "No reference image found"],
        [404, "Emotion variant not found"],
      ]);
    }
  });

  test("reject an invalid token instead of serving what another account may have", async () => {
    const client = await startWithAda();
    const { status, json } = await client.as("wrong").send("GET", "/agents/ada/avatar");
    expect([status, json]).toEqual([401, { detail: "Could not validate credentials" }]);
  });
});

test("images have an ETag, 304 and ranges, and ignore the cache key", async () => {
  const client = await startWithAda();
  for (const path of pictures) {
    const { headers, text } = await client.send("GET", path);
    expect(Date.parse(headers.get("last-modified") ?? "")).toBeGreaterThan(0);
    const etag = headers.get("etag") ?? "";
    const cached = await client.send("GET", `${path}?v=1`, { headers: { "if-none-match": etag } });
    expect([cached.status, cached.text]).toEqual([304, ""]);
    const part = await client.send("GET", path, { headers: { range: "bytes=2-5" } });
    expect([part.status, part.text]).toEqual([206, text.slice(2, 6)]);
  }
  const other = await client.send("GET", "/agents/ada/avatar/emotion/calm");
  const happy = await client.send("GET", "/agents/ada/avatar/emotion/happy");
  expect(other.headers.get("etag")).not.toBe(happy.headers.get("etag"));
});

test("the ETag of an emotion stays the same until it is made again", async () => {
  const client = await startWithAda();
  const etagOf = async () => {
    const { headers } = await client.send("GET", "/agents/ada/avatar/emotion/happy");
    return headers.get("etag");
  };
  const first = await etagOf();
  await client.send("POST", "/agents/ada/avatar/regenerate");
  expect(await etagOf()).toBe(first);
  await client.send("POST", "/agents/ada/avatar/generate", { body: { identity_prompt: "A red fox" } });
  await client.engine.idle();
  expect(await etagOf()).not.toBe(first);
});

test("are WebP of at most 512 pixels with the real model; the reference image is a PNG", async () => {
  const { features, ...model } = createBuiltInModel();
  // Without emotions, which take most of the time.
  const engine = createEngine({
    model: { ...model, features: (features ?? []).filter((one) => one !== "emotion") },
  });
  onTestFinished(() => engine.stop());
  const client = createClient(engine, engine.apiKey);
  await client.send("POST", "/agents", { body: { name: "ada" } });
  await client.send("POST", "/agents/ada/avatar/generate", { body: { identity_prompt: "A wise owl" } });
  const read = async (path: string) => {
    const response = await engine.fetch(new URL(`/trinity/api/agents/ada/avatar${path}`, engine.url));
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { format, width, height } = await sharp(bytes).metadata();
    return [response.headers.get("content-type"), format, width, height];
  };
  expect(await read("")).toEqual(["image/webp", "webp", 512, 512]);
  expect(await read("/reference")).toEqual(["image/png", "png", 1024, 1024]);
});

test("an engine for Trinity has its paths at the root too, and our own API beside them", async () => {
  const client = startTrinity({ systems: ["trinity"] });
  const { engine } = client;
  await client.send("POST", "/agents", { body: { name: "ada" } });
  const fetch = (path: string, init: RequestInit = {}) =>
    engine.fetch(new Request(new URL(path, engine.url), init));
  expect(await (await fetch("/api/agents/ada/avatar")).json()).toEqual({ detail: "No avatar found" });
  const body = new URLSearchParams({ username: "admin", password: engine.apiKey });
  const { access_token: token } = await (await fetch("/token", { method: "POST", body })).json();
  const headers = { authorization: `Bearer ${token}` };
  expect(await (await fetch("/api/agents", { headers })).json()).toMatchObject([{ name: "ada" }]);
  expect((await client.own("GET", "/agents")).data).toMatchObject([{ name: "ada" }]);
});

test("images that are made smaller are those of the current avatar, for many requests at once", async () => {
  const client = startTrinity({
    generate: async (request, context) => {
      const made = await generateTiny(request, context);
      const background = request.prompt;
      const png = await sharp({ create: { width: 800, height: 600, channels: 3, background } })
        .png()
        .toBuffer();
      const image = {
        bytes: new Uint8Array(png),
        mediaType: "image/png",
        format: "png",
        width: 800,
        height: 600,
      };
      return made.ok ? { ...made, images: made.images.map((one) => ({ ...one, ...image })) } : made;
    },
  });
  await client.send("POST", "/agents", { body: { name: "ada" } });
  for (const [color, dominant] of [
    ["red", 0],
    ["blue", 2],
  ] as const) {
    await client.send("POST", "/agents/ada/avatar/generate", { body: { identity_prompt: color } });
    const url = new URL("/trinity/api/agents/ada/avatar", client.engine.url);
    const responses = await Promise.all(Array.from({ length: 20 }, () => client.engine.fetch(url)));
    for (const response of responses) {
      const bytes = new Uint8Array(await response.arrayBuffer());
      const { format, width, height } = await sharp(bytes).metadata();
      expect([format, width, height]).toEqual(["webp", 512, 384]);
      const { channels } = await sharp(bytes).stats();
      expect(channels[dominant]?.mean).toBeGreaterThan(200);
    }
  }
});
