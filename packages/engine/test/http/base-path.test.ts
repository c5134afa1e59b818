import { Hono } from "hono";
import { expect, test } from "vitest";
import type { Engine, EngineOptions } from "../../src/index.ts";
import { start } from "../support/start.ts";

type Fetch = (request: Request) => Response | Promise<Response>;

/** Generates an image through a site and returns its URL. */
async function generateThrough(site: Fetch, base: string, engine: Engine): Promise<string> {
  const headers = { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" };
  const body = JSON.stringify({ prompt: "a wise owl" });
  const accepted = await site(
    new Request(`${base}/api/v1/avatars/generate`, { method: "POST", headers, body }),
  );
  expect(accepted.status).toBe(202);
  const { data } = await accepted.json();
  const jobUrl = `${base}/api/v1/jobs/${data.id}?wait_for_completion=true&timeout_seconds=30`;
  const { data: job } = await (await site(new Request(jobUrl, { headers }))).json();
  return job.avatar.image_url;
}

const mounted = (engine: Engine) => new Hono().mount("/likeness", engine.fetch);
const withPrefix =
  ({ fetch }: Engine): Fetch =>
  (request) =>
    fetch(request);

const sites: Record<string, [EngineOptions, (engine: Engine) => Fetch, string]> = {
  "a server that keeps the prefix": [{ basePath: "/likeness" }, withPrefix, "https://site.example/likeness"],
  "a basePath with a trailing slash": [
    { basePath: "/likeness/" },
    withPrefix,
    "https://site.example/likeness",
  ],
  "a prefix of two segments": [{ basePath: "/a/b" }, withPrefix, "https://site.example/a/b"],
  "Hono's mount, which removes the prefix": [
    { basePath: "/likeness" },
    (engine) => (request) => mounted(engine).fetch(request),
    "https://site.example/likeness",
  ],
  "a publicUrl with a path": [
    { publicUrl: "https://faces.example/likeness" },
    withPrefix,
    "https://faces.example/likeness",
  ],
  "a publicUrl and a basePath": [
    { publicUrl: "https://faces.example", basePath: "/likeness" },
    withPrefix,
    "https://faces.example/likeness",
  ],
};

test.each(Object.entries(sites))(
  "returns image URLs that work behind %s",
  async (_, [options, serve, base]) => {
    const { engine } = start(options);
    const site = serve(engine);
    const url = await generateThrough(site, base, engine);
    expect(url).toMatch(`${base}/api/v1/assets/`);
    const image = await site(new Request(url));
    expect([image.status, image.headers.get("content-type")]).toEqual([200, "image/png"]);
  },
);

test("uses the prefix in the OpenAPI document and the documentation", async () => {
  const { engine } = start({ basePath: "/likeness" });
  const document = await (await engine.fetch("https://site.example/likeness/openapi.json")).json();
  expect(document.servers).toEqual([{ url: "https://site.example/likeness/api/v1" }]);
  const page = await engine.fetch("https://site.example/likeness/docs");
  expect(await page.text()).toContain("https://site.example/likeness/api/v1");
});

test("does not match a longer path segment as the prefix", async () => {
  const { engine } = start({ basePath: "/likeness" });
  expect((await engine.fetch("https://site.example/likenesses/healthz")).status).toBe(404);
  expect((await engine.fetch("https://site.example/likeness/healthz")).status).toBe(200);
});

test("names the option basePath if the API is requested under an unknown prefix", async () => {
  const { engine } = start();
  const response = await engine.fetch("https://site.example/likeness/api/v1/avatars");
  expect(response.status).toBe(404);
  expect((await response.json()).error.hint).toContain("basePath");
});

test.each(["likeness", "/a b", "/a?b", "https://site.example/a"])("rejects the basePath %j", (basePath) => {
  expect(() => start({ basePath })).toThrow("basePath");
});
