import sharp from "sharp";
import { expect, test } from "vitest";
import { start, startWithDefaults } from "../support/start.ts";
import { owl, startDrawing } from "../support/start-drawing.ts";

function open(client: ReturnType<typeof startWithDefaults>, path: string, headers = {}) {
  const { engine } = client;
  const authorization = `Bearer ${engine.apiKey}`;
  return engine.fetch(`${engine.url}/api/v1${path}`, { headers: { authorization, ...headers } });
}

test("the presence of an agent is one SVG with all states, of its default picture and of its own", async () => {
  const client = startWithDefaults({});
  await client.request("POST", "/api/v1/agents", { body: { name: "reader" } });
  const first = await open(client, "/agents/reader/presence");
  expect([first.status, first.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
  expect(first.headers.get("cache-control")).toBe("private, no-cache");
  const svg = await first.text();
  for (const state of ["idle", "listening", "thinking", "speaking", "happy"])
    expect(svg).toContain(`<g id="${state}"/>`);
  const etag = first.headers.get("etag") ?? "";
  const again = await open(client, "/agents/reader/presence", { "if-none-match": etag });
  expect(again.status).toBe(304);
  const body = { prompt: "a wise owl", emotions: false };
  const job = await client.request("POST", "/api/v1/agents/reader/generate", { body });
  await client.wait(job.json.data.id);
  const own = await open(client, "/agents/reader/presence", { "if-none-match": etag });
  expect([own.status, await own.text()]).toEqual([200, expect.stringContaining("subject:owl")]);
});

test("the atlas of an avatar has the frames that its JSON lists, and is that of its code", async () => {
  const client = startWithDefaults({});
  const job = await client.generate({ prompt: "a wise owl", seed: 7, output: { size: 32 } });
  const { code } = (await client.wait(job.json.data.id)).json.data.avatar;
  const saved = await client.request("POST", "/api/v1/avatars/save", { body: { job_id: job.json.data.id } });
  const path = `/avatars/${saved.json.data.id}/presence?size=32`;
  const png = Buffer.from(await (await open(client, `${path}&format=png`)).arrayBuffer());
  const json = await open(client, `${path}&format=json`);
  expect(json.headers.get("content-type")).toBe("application/json");
  const { meta, frames } = JSON.parse(await json.text());
  const { width, height } = await sharp(png).metadata();
  expect(meta.size).toEqual({ w: width, h: height });
  expect(Object.keys(frames)).toEqual(expect.arrayContaining(["idle", "thinking", "mouth-open"]));
  const ofCode = await open(client, `/draw/${code}.png?presence=true&size=32`);
  expect(Buffer.from(await ofCode.arrayBuffer()).equals(png)).toBe(true);
});

test("a drawing by URL moves, and its signed URL needs no API key", async () => {
  const client = startWithDefaults({});
  for (const parameters of ["animate=true", "presence=true"]) {
    const query = `prompt=a+fox&seed=7&format=svg&${parameters}`;
    const drawn = await open(client, `/draw?${query}`);
    const svg = await drawn.text();
    expect([drawn.status, svg]).toEqual([200, expect.stringContaining("@keyframes")]);
    const { url } = (await client.request("GET", `/api/v1/draw/url?${query}`)).json.data;
    const signed = await client.engine.fetch(url);
    expect([signed.status, await signed.text()]).toEqual([200, svg]);
  }
  const webp = await open(client, "/draw?name=ada&format=webp&size=32&animate=true");
  expect(
    (await sharp(Buffer.from(await webp.arrayBuffer()), { animated: true }).metadata()).pages,
  ).toBeGreaterThan(1);
});

test.each([
  ["/draw?name=ada&format=jpg&animate=true", "animate", "JPEG images do not move"],
  ["/draw?name=ada&size=2000&animate=true", "animate", "1024 pixels"],
  ["/draw?name=ada&presence=true&animate=true", "animate", "cannot be combined with presence"],
  ["/draw?name=ada&format=svg&style=pixel&presence=true", "presence", "pixel art"],
  ["/draw?name=ada&format=png&size=513&presence=true", "size", "16 to 512"],
  ["/draw?name=ada&format=jpg&presence=true", "format", "svg, png, webp, json"],
  ["/draw?name=ada&aspect_ratio=3:4&presence=true", "aspect_ratio", "square"],
  ["/draw?name=ada&format=json", "format", "presence=true"],
  ["/draw?name=ada&presence=true&fallback=initials", "fallback", "Use fallback=robot"],
  ["/draw?name=ada&drawing_version=1", "drawing_version", "Allowed: 2"],
])("rejects %s and names %s", async (path, param, message) => {
  const { status, json } = await startWithDefaults({}).request("GET", `/api/v1${path}`);
  expect([status, json.error.param]).toEqual([400, param]);
  expect(json.error.message).toContain(message);
});

test("options of a drawing are part of its cache key", async () => {
  const { get, drawings } = startDrawing();
  const paths = ["", "?animate=true", "?presence=true", "?drawing_version=2", "?animate=false"];
  for (const query of paths) expect((await get(`/draw/${owl}.svg${query}`)).status).toBe(200);
  expect(drawings()).toBe(4);
});

test("a job's image moves, a JPEG comes with a warning, and an unknown version is rejected before it costs anything", async () => {
  const client = startWithDefaults({});
  const resultOf = async (output: object) => {
    const job = await client.generate({ prompt: "a fox", seed: 7, output: { size: 32, ...output } });
    return (await client.wait(job.json.data.id)).json.data;
  };
  const moving = await resultOf({ format: "webp", animate: true, drawing_version: "2" });
  expect(moving.payload.input.output).toMatchObject({ animate: true, drawing_version: "2" });
  expect(moving.avatar.warnings).toEqual([]);
  const bytes = await open(client, `/assets/${moving.avatar.images[0].id}`);
  expect((await sharp(Buffer.from(await bytes.arrayBuffer()), { animated: true }).metadata()).pages).toBe(7);
  const still = await resultOf({ format: "jpeg", animate: true });
  expect(still.avatar.warnings).toMatchObject([{ code: "not_animated" }]);
  const { status, json } = await client.generate({ prompt: "a fox", output: { drawing_version: "1" } });
  expect([status, json.error.param]).toEqual([400, "output.drawing_version"]);
  expect(json.error.message).toContain("Allowed: 2");
});

test("a model that cannot animate gets a warning, and the request for a drawing version an error", async () => {
  const client = start();
  const job = await client.generate({ prompt: "a fox", output: { animate: true } });
  const { warnings } = (await client.wait(job.json.data.id)).json.data.avatar;
  expect(warnings).toMatchObject([{ code: "animate_not_supported" }]);
  const { status } = await client.generate({ prompt: "a fox", output: { drawing_version: "2" } });
  expect(status).toBe(400);
});

test("an image that shows more than a face has no presence", async () => {
  const client = start();
  const job = await client.generate();
  await client.wait(job.json.data.id);
  const saved = await client.request("POST", "/api/v1/avatars/save", { body: { job_id: job.json.data.id } });
  const { status, json } = await client.request("GET", `/api/v1/avatars/${saved.json.data.id}/presence`);
  expect([status, json.error.code]).toEqual([409, "avatar_without_face"]);
});
