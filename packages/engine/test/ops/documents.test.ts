import { expect, test } from "vitest";
import { ask } from "../support/ask.ts";
import { start } from "../support/start.ts";

test("the API's document is served with this server's address in it", async () => {
  const { engine } = start();
  const { status, text, headers } = await ask(engine, "/openapi.json");
  const document = JSON.parse(text);
  expect([status, headers.get("content-type")]).toEqual([200, "application/json"]);
  expect(document.openapi).toMatch(/^3\.1/);
  expect(document.servers).toEqual([{ url: `${engine.url}/api/v1` }]);
  expect(document.paths["/avatars/generate"].post.operationId).toBe("generateAvatar");
});

test("behind a public address that one is named, and TLS is insisted on", async () => {
  const { engine } = start({ publicUrl: "https://faces.example" });
  const { text, headers } = await ask(engine, "/openapi.json");
  expect(JSON.parse(text).servers[0].url).toBe("https://faces.example/api/v1");
  expect(headers.get("strict-transport-security")).toMatch(/^max-age=/);
});

test("the page shows every operation of the document, its links lead somewhere, and it runs and loads nothing", async () => {
  const { engine } = start();
  const { text: page, headers } = await ask(engine, "/docs");
  const document = JSON.parse((await ask(engine, "/openapi.json")).text);
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

test("what a host header says is text on the page, not markup", async () => {
  const { engine } = start();
  const { renderPage } = await import("../../src/http/ops/docs/render-page.ts");
  const { document } = await import("@likeness/contract/v1/document");
  const evil = "https://x/<script>alert(1)</script>";
  const page = await renderPage({ ...document, servers: [{ url: evil }] });
  expect(page).not.toContain("<script");
  expect(page).toContain("&lt;script&gt;");
  await engine.stop();
});

test("both can be hidden", async () => {
  const { engine } = start({ docs: false });
  for (const path of ["/docs", "/openapi.json"]) expect((await ask(engine, path)).status).toBe(404);
});
