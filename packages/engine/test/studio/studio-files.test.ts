import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { EngineOptions } from "../../src/index.ts";
import { studioFiles } from "../../src/studio.ts";
import { start } from "../support/start.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const script = `console.log("${"studio ".repeat(200)}")`;

async function serveStudio(options: EngineOptions = {}) {
  const directory = temporaryDirectory();
  await mkdir(join(directory, "assets"));
  await writeFile(
    join(directory, "index.html"),
    '<!doctype html><link rel="stylesheet" href="./assets/main-1.css"><script type="module" src="./assets/main-Ab1.js"></script>',
  );
  await writeFile(join(directory, "assets/main-Ab1.js"), script);
  await writeFile(join(directory, "assets/main-1.css"), "body{}");
  const { engine } = start({ studio: studioFiles(directory), ...options });
  return (path: string, init: RequestInit = {}) => engine.fetch(`${engine.url}${path}`, init);
}

test("responds with the page of the studio to the URL of every view", async () => {
  const get = await serveStudio();
  const pages = await Promise.all(
    ["/studio/", "/studio/agents/a.b", "/studio/avatars/1?tab=code"].map(async (path) => {
      const response = await get(path);
      return [response.status, response.headers.get("content-type"), await response.text()];
    }),
  );
  const html =
    '<!doctype html><link rel="stylesheet" href="/studio/assets/main-1.css"><script type="module" src="/studio/assets/main-Ab1.js"></script>';
  expect(pages).toEqual(Array(3).fill([200, "text/html; charset=utf-8", html]));
});

test("adds the slash to the path that views are relative to", async () => {
  const get = await serveStudio();
  const { status, headers } = await get("/studio?x=1");
  expect([status, headers.get("location")]).toEqual([308, "studio/?x=1"]);
});

test("allows the page scripts, styles and requests of this server only", async () => {
  const get = await serveStudio();
  const { headers } = await get("/studio/");
  const policy = headers.get("content-security-policy") ?? "";
  const directives = new Map(
    policy
      .split("; ")
      .map((one) => one.split(" "))
      .map(([name, ...values]) => [name, values.join(" ")]),
  );
  expect(Object.fromEntries(directives)).toMatchObject({
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "connect-src": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
  });
  expect(policy).not.toContain("unsafe");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
});

test("assets are compressed and cached for ever, the page is revalidated", async () => {
  const get = await serveStudio();
  const asset = (encoding: string, init: RequestInit = {}) =>
    get("/studio/assets/main-Ab1.js", { headers: { "accept-encoding": encoding }, ...init });
  const [br, gzip, plain] = [await asset("br, gzip"), await asset("gzip"), await asset("identity")];
  expect(br.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(br.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(brotliDecompressSync(await br.bytes()).toString()).toBe(script);
  expect(gunzipSync(await gzip.bytes()).toString()).toBe(script);
  expect(await plain.text()).toBe(script);
  expect(new Set([br, gzip, plain].map(({ headers }) => headers.get("etag"))).size).toBe(3);
  const page = await get("/studio/");
  expect(page.headers.get("cache-control")).toBe("no-cache");
  const again = await get("/studio/jobs", { headers: { "if-none-match": page.headers.get("etag") ?? "" } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const head = await get("/studio/", { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
});

test.each([
  "/studio/assets/main-2.js",
  "/studio/assets/..%2findex.html",
  "/studio/assets/%2e%2e%5cpackage.json",
])("responds 404 to %s", async (path) => {
  const get = await serveStudio();
  expect((await get(path)).status).toBe(404);
});

test("the page of a mounted engine loads its assets from there", async () => {
  const get = await serveStudio({ basePath: "/likeness" });
  const html = await (await get("/likeness/studio/feed")).text();
  expect(html).toContain('src="/likeness/studio/assets/main-Ab1.js"');
  const { headers } = await get("/likeness/studio/assets/main-Ab1.js");
  expect(headers.get("content-type")).toContain("javascript");
});

test("is served beside a system at the root, unless that is at the paths of our own API", async () => {
  const besideHoox = await serveStudio({ systems: ["hoox"] });
  expect((await besideHoox("/studio/")).status).toBe(200);
  const besidePi = await serveStudio({ systems: ["pi"] });
  expect((await besidePi("/studio/")).status).toBe(404);
});

test("can be disabled", async () => {
  const get = await serveStudio({ studio: false });
  for (const path of ["/studio", "/studio/", "/studio/assets/main-Ab1.js"])
    expect((await get(path)).status).toBe(404);
});

test("other hosts than the allowed ones get no page", async () => {
  const get = await serveStudio({ allowedHosts: [] });
  expect((await get("/studio/")).status).toBe(200);
  const { engine } = start({ allowedHosts: [] });
  expect((await engine.fetch("http://evil.example/studio/")).status).toBe(421);
});
