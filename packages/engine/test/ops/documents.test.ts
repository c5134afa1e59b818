import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createRendered } from "../../src/http/ops/rendered.ts";
import { chooseEncoding } from "../../src/http/respond/compressed.ts";
import { fetchText } from "../support/fetch-text.ts";
import { start } from "../support/start.ts";

test("serves the OpenAPI document with the URL of this server", async () => {
  const { engine } = start();
  const { status, text, headers } = await fetchText(engine, "/openapi.json");
  const document = JSON.parse(text);
  expect([status, headers.get("content-type")]).toEqual([200, "application/json"]);
  expect(document.openapi).toMatch(/^3\.1/);
  expect(document.servers).toEqual([{ url: `${engine.url}/api/v1` }]);
  expect(document.paths["/avatars/generate"].post.operationId).toBe("generateAvatar");
});

test("uses publicUrl in the document, and sends Strict-Transport-Security for https", async () => {
  const { engine } = start({ publicUrl: "https://faces.example" });
  const { text, headers } = await fetchText(engine, "/openapi.json");
  expect(JSON.parse(text).servers[0].url).toBe("https://faces.example/api/v1");
  expect(headers.get("strict-transport-security")).toMatch(/^max-age=/);
});

test("serves a page with every operation, valid links and no scripts or external resources", async () => {
  const { engine } = start();
  const { text: page, headers } = await fetchText(engine, "/docs");
  const document = JSON.parse((await fetchText(engine, "/openapi.json")).text);
  expect(headers.get("content-type")).toContain("text/html");
  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  for (const methods of Object.values<Record<string, { operationId: string }>>(document.paths))
    for (const { operationId } of Object.values(methods))
      expect(page).toContain(`<article id="${operationId}"`);
  const ids = new Set([...page.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((link) => !ids.has(link))).toEqual([]);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|src=/i);
  expect(page).toContain(`curl -X POST &quot;${engine.url}/api/v1/avatars/generate&quot;`);
});

test("escapes the Host header on the page", async () => {
  const { engine } = start();
  const { renderPage } = await import("../../src/http/ops/docs/render-page.ts");
  const { document } = await import("@likeness/contract/v1/document");
  const evil = "https://x/<script>alert(1)</script>";
  const page = await renderPage({ ...document, servers: [{ url: evil }] });
  expect(page).not.toContain("<script");
  expect(page).toContain("&lt;script&gt;");
  await engine.stop();
});

test.each(["/docs", "/openapi.json"])("serves %s compressed and with an ETag", async (path) => {
  const { engine } = start({ publicUrl: "https://faces.example" });
  const get = (headers: Record<string, string> = {}, method = "GET") =>
    engine.fetch(new URL(path, engine.url), { method, headers });
  const plain = await get();
  const text = await plain.text();
  expect([plain.headers.get("content-encoding"), plain.headers.get("vary")]).toEqual([
    null,
    "Accept-Encoding",
  ]);
  expect(plain.headers.get("cache-control")).toBe("public, max-age=300");
  const tags = new Set([plain.headers.get("etag")]);
  for (const [encoding, unpack] of [
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const) {
    const packed = await get({ "accept-encoding": encoding });
    const bytes = new Uint8Array(await packed.arrayBuffer());
    expect(packed.headers.get("content-encoding")).toBe(encoding);
    expect(packed.headers.get("content-length")).toBe(String(bytes.length));
    expect(bytes.length).toBeLessThan(text.length / 3);
    expect(unpack(bytes).toString()).toBe(text);
    const etag = packed.headers.get("etag") ?? "";
    tags.add(etag);
    const again = await get({ "accept-encoding": encoding, "if-none-match": `"other", W/${etag}` });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    const head = await get({ "accept-encoding": encoding }, "HEAD");
    expect([head.headers.get("etag"), await head.text()]).toEqual([etag, ""]);
  }
  expect(tags.size).toBe(3);
});

test("renders the page once per base URL", async () => {
  const response = createRendered({ contentType: "text/plain", render });
  let times = 0;
  async function render(base: string): Promise<string> {
    times += 1;
    if (times === 1) throw new Error("no");
    return `at ${base}`;
  }
  const request = new Request("http://x.example/");
  await expect(response(request, "one")).rejects.toThrow("no");
  const texts = await Promise.all(
    ["one", "one", "two"].map(async (base) => (await response(request, base)).text()),
  );
  expect([texts, times]).toEqual([["at one", "at one", "at two"], 3]);
  for (let base = 0; base < 20; base += 1) await response(request, `${base}`);
  await response(request, "one");
  expect(times).toBe(24);
});

test.each([
  [null, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["GZIP;q=0.5", "gzip"],
  ["br;q=0.2, gzip;q=0.8", "gzip"],
  ["br;q=0, gzip;q=0", "identity"],
  ["*", "br"],
  ["*;q=0.5, br;q=0", "gzip"],
  ["identity", "identity"],
  ["zstd", "identity"],
])("responds to Accept-Encoding %j with %s", (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});

test("both can be disabled", async () => {
  const { engine } = start({ docs: false });
  for (const path of ["/docs", "/openapi.json"]) expect((await fetchText(engine, path)).status).toBe(404);
});
