import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { isAbortError, isConfigError, Likeness } from "../src/index.ts";
import { faultyServer } from "./faulty-server.ts";
import { rejection } from "./rejection.ts";
import { scriptedFetch } from "./scripted-fetch.ts";

const text = "the bytes of an image";

test("bytes() accepts a URL, a path, an image and an avatar", async () => {
  const server = scriptedFetch({ text });
  const likeness = new Likeness({ apiKey: "key", baseUrl: "http://host", fetch: server.fetch });
  const url = "http://host/api/v1/assets/1?signature=abc";
  for (const asset of [url, "/api/v1/assets/1?signature=abc", { url }, { imageUrl: url }]) {
    const bytes = await likeness.assets.bytes(asset);
    expect(bytes).toBeInstanceOf(Uint8Array);
    expect(Buffer.from(bytes).toString()).toBe(text);
  }
  expect(new Set(server.requests.map((request) => request.url))).toEqual(new Set([url]));
});

test("sends the API key and the client's headers only to the API's origin", async () => {
  const server = scriptedFetch({ text });
  const likeness = new Likeness({
    apiKey: "key",
    baseUrl: "http://host",
    fetch: server.fetch,
    headers: { "x-secret": "1" },
  });
  for (const url of [
    "http://host/a",
    "http://other/a",
    "http://host.evil/a",
    "http://host:81/a",
    "https://host/a",
  ]) {
    await likeness.assets.bytes(url);
  }
  const sent = server.requests.map(({ headers }) => [headers.has("authorization"), headers.has("x-secret")]);
  expect(sent).toEqual([
    [true, true],
    [false, false],
    [false, false],
    [false, false],
    [false, false],
  ]);
});

test("reads the engine's images from the engine and others over the network", async () => {
  const engine = scriptedFetch({ text: "from the engine" });
  const network = scriptedFetch({ text: "from the network" });
  vi.stubGlobal("fetch", network.fetch);
  const likeness = new Likeness({
    engine: { fetch: engine.fetch, url: "http://likeness.test", apiKey: "key" },
  });
  const read = async (url: string) => Buffer.from(await likeness.assets.bytes(url)).toString();
  expect(await read("http://likeness.test/api/v1/assets/1")).toBe("from the engine");
  expect(await read("https://cdn.example/1.png")).toBe("from the network");
  expect(network.requests[0]?.headers.has("authorization")).toBe(false);
  vi.unstubAllGlobals();
});

test("retries a broken download", async () => {
  await using server = await faultyServer({ fault: "reset" }, { text });
  const likeness = new Likeness({ apiKey: "key", baseUrl: server.url });
  expect(await likeness.assets.bytes("/a.png")).toHaveLength(text.length);
  expect(server.requests).toHaveLength(2);
});

test("response() streams the image, and the signal aborts its body", async () => {
  const large = "x".repeat(1_000_000);
  await using server = await faultyServer({ text: large }, { text: large, fault: "body" });
  const likeness = new Likeness({ apiKey: "key", baseUrl: server.url });
  const whole = await likeness.assets.response("/a.png");
  expect(whole.headers.get("content-type")).toBe("text/plain");
  expect(
    createHash("sha1")
      .update(await whole.text())
      .digest("hex"),
  ).toBe(createHash("sha1").update(large).digest("hex"));

  const controller = new AbortController();
  const stalled = await likeness.assets.response("/a.png", { signal: controller.signal });
  setTimeout(() => controller.abort(new Error("enough")), 20);
  await expect(stalled.text()).rejects.toThrow("enough");
});

test("an expired signature rejects with APIError", async () => {
  const { fetch } = scriptedFetch({ status: 403, text: "expired" });
  const likeness = new Likeness({ apiKey: "key", baseUrl: "http://host", fetch });
  const error = await rejection(likeness.assets.bytes("http://host/api/v1/assets/1?signature=abc"));
  expect(error).toMatchObject({ status: 403, url: "http://host/api/v1/assets/1" });
  expect(isAbortError(error)).toBe(false);
});

describe("save", () => {
  async function createDirectory() {
    const path = await mkdtemp(join(tmpdir(), "likeness-save-"));
    return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
  }

  test("writes the image to a path or a file URL", async () => {
    await using directory = await createDirectory();
    const { fetch } = scriptedFetch({ text });
    const likeness = new Likeness({ apiKey: "key", baseUrl: "http://host", fetch });
    const path = join(directory.path, "owl.png");
    expect(await likeness.assets.save("/a.png", path)).toEqual({ path, bytes: text.length });
    const saved = await likeness.assets.save({ imageUrl: "http://host/a.png" }, pathToFileURL(path));
    expect(saved).toEqual({ path, bytes: text.length });
    expect(await readFile(path, "utf8")).toBe(text);
    expect(await readdir(directory.path)).toEqual(["owl.png"]);
  });

  test("retries a broken download, and keeps the previous file when it fails", async () => {
    await using directory = await createDirectory();
    const path = join(directory.path, "owl.png");
    await writeFile(path, "the previous image");
    await using server = await faultyServer({ text, fault: "body" }, { text, fault: "body" }, { text });
    const likeness = new Likeness({ apiKey: "key", baseUrl: server.url, timeout: 100 });
    await expect(likeness.assets.save("/a.png", path, { maxRetries: 1 })).rejects.toMatchObject({
      name: "TimeoutError",
    });
    await expect.poll(() => readdir(directory.path)).toEqual(["owl.png"]);
    expect(await readFile(path, "utf8")).toBe("the previous image");
    await likeness.assets.save("/a.png", path);
    expect(await readFile(path, "utf8")).toBe(text);
  });

  test("rejects without a retry when the file cannot be written", async () => {
    await using directory = await createDirectory();
    const server = scriptedFetch({ text });
    const likeness = new Likeness({ apiKey: "key", baseUrl: "http://host", fetch: server.fetch });
    for (const path of [join(directory.path, "none", "owl.png"), directory.path]) {
      const error = await rejection(likeness.assets.save("/a.png", path));
      expect(error.code).toBe("file_not_written");
      expect(error.message).toContain(path);
    }
    expect(server.requests).toHaveLength(2);
    expect(await readdir(directory.path)).toEqual([]);
  });

  test("rejects without a file system, suggesting assets.bytes", async () => {
    vi.stubGlobal("process", { env: {} });
    const likeness = new Likeness({ apiKey: "key", fetch: scriptedFetch({ text }).fetch });
    const error = await rejection(likeness.assets.save("/a.png", "owl.png"));
    vi.unstubAllGlobals();
    expect(isConfigError(error)).toBe(true);
    expect(error.message).toMatch(/assets\.bytes/);
  });
});

test("does not read a file: URL without an engine", async () => {
  const { fetch } = scriptedFetch({ status: 404 });
  const likeness = new Likeness({ apiKey: "key", baseUrl: "http://host", fetch });
  await expect(likeness.assets.bytes("file:///etc/passwd")).rejects.toMatchObject({ status: 404 });
});

test("reads a data URL and does not log it", async () => {
  const logged: unknown[] = [];
  const log = (...parts: unknown[]) => void logged.push(parts);
  const logger = { debug: log, info: log, warn: log, error: log };
  const likeness = new Likeness({ apiKey: "key", logger, logLevel: "debug" });
  const bytes = await likeness.assets.bytes(`data:image/png;base64,${btoa(text)}`);
  expect(Buffer.from(bytes).toString()).toBe(text);
  expect(JSON.stringify(logged)).not.toContain(btoa(text));
});
