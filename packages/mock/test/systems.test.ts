import { Likeness } from "@likeness/client";
import { hoox } from "@likeness/client/hoox";
import { setupAvatarMock } from "@likeness/mock/node";
import OpenAI from "openai";
import { expect, test } from "vitest";
import { start } from "./support.ts";

const hooxUrl = "https://app.hoox.video/api/public/v1";
const headers = { authorization: "Bearer test", "content-type": "application/json" };

test("an app that calls Hoox with fetch gets its responses", async () => {
  start({ systems: ["hoox"] });
  const body = JSON.stringify({ prompt: "Young entrepreneur in a modern office", place: "office" });
  const created = await fetch(`${hooxUrl}/avatar/create`, { method: "POST", headers, body });
  expect(created.status).toBe(201);
  const { avatar_id, look_id } = await created.json();
  const query = new URLSearchParams({ avatar_id, look_id });
  const status = await (await fetch(`${hooxUrl}/avatar/status?${query}`, { headers })).json();
  expect(status).toMatchObject({ avatar_id, look_id, status: "completed" });
  const picture = await fetch(status.result.thumbnail ?? status.result.thumbnail_url);
  expect(picture.headers.get("content-type")).toMatch(/^image\//);
  expect((await picture.arrayBuffer()).byteLength).toBeGreaterThan(0);
});

test("the client of another system works without a server", async () => {
  start({ systems: ["hoox"], jobs: { afterPolls: 2 } });
  const likeness = new Likeness({ system: hoox({ apiKey: "test" }) });
  const job = await likeness.avatars.create({ prompt: "a wise owl", label: "Owl" });
  const { avatar } = await job.done({ pollInterval: 10 });
  expect((await likeness.assets.bytes(avatar)).length).toBeGreaterThan(0);
});

test("requests are validated by the API of the system", async () => {
  const { mock } = start({ systems: ["hoox", "percify"] });
  await fetch(`${hooxUrl}/avatar/create`, { method: "POST", headers, body: '{"prompt":7}' });
  await fetch("https://api.percify.io/v1/avatars?limit=1000", { headers });
  await fetch(`${hooxUrl}/avatar/nothing/here/at/all`, { headers });
  const violations = mock.takeViolations();
  expect(violations.map(({ path }) => path)).toEqual([
    "/hoox/api/public/v1/avatar/create",
    "/percify/v1/avatars",
    "/hoox/api/public/v1/avatar/nothing/here/at/all",
  ]);
});

test("an injected error has the shape of the system", async () => {
  const { mock } = start({ systems: ["hoox", "pi"] });
  mock.failNext({ status: 429, retryAfter: 3 });
  const limited = await fetch(`${hooxUrl}/avatar/list`, { headers });
  expect(limited.status).toBe(429);
  expect(limited.headers.get("retry-after")).toBe("3");
  expect(await limited.json()).toEqual({ error: "Simulated error 429.", code: "rate_limit_exceeded" });
  mock.failNext({ status: 500 });
  const broken = await fetch("https://api.trypi.ai/api/v1/avatars", { headers });
  expect(await broken.json()).toMatchObject({ error: { type: "api_error", code: "internal_error" } });
});

test("Trinity's generate responds with the picture made", async () => {
  start({ systems: ["trinity"] });
  const url = "https://trinity.example/api/agents";
  const created = await fetch(url, { method: "POST", headers, body: '{"name":"ada"}' });
  expect(created.ok).toBe(true);
  const body = '{"identity_prompt":"A wise owl"}';
  const generated = await fetch(`${url}/ada/avatar/generate`, { method: "POST", headers, body });
  expect(generated.status).toBe(200);
  const picture = await fetch(`${url}/ada/avatar`);
  expect(picture.headers.get("content-type")).toBe("image/webp");
});

test("another API key is rejected, and so is a system that does not exist", async () => {
  start({ systems: ["hoox"] });
  const wrong = { authorization: "Bearer other" };
  expect((await fetch(`${hooxUrl}/avatar/list`, { headers: wrong })).status).toBe(401);
  expect(() => setupAvatarMock({ systems: JSON.parse('["hooks"]') })).toThrow(
    "Unknown system hooks. Known systems: pi,",
  );
});

test("Argil takes its key in its own header", async () => {
  const { mock } = start({ systems: ["argil"] });
  const url = "https://api.argil.ai/v1/avatars";
  const own = { "x-api-key": "test", "content-type": "application/json" };
  const datasetImage = { url: "https://pictures.example/ada.png" };
  const body = JSON.stringify({ type: "IMAGE", name: "Ada", datasetImage });
  const created = await fetch(url, { method: "POST", headers: own, body });
  expect(created.status).toBe(201);
  const { id } = await created.json();
  expect(await (await fetch(`${url}/${id}`, { headers: own })).json()).toMatchObject({ status: "IDLE" });
  mock.failNext({ status: 404, message: "Avatar not found" });
  const missing = await fetch(`${url}/${id}`, { headers: own });
  expect(await missing.json()).toEqual({ code: 404, message: "Avatar not found" });
  expect((await fetch(url, { headers: { "x-api-key": "other" } })).ok).toBe(false);
});

test("an app that uses OpenAI's client gets pictures without a key", async () => {
  const { mock } = start({ systems: ["openai"] });
  const openai = new OpenAI({ apiKey: "test", maxRetries: 1 });
  const request = { model: "gpt-image-1", prompt: "a wise owl", size: "256x256" } as const;
  const { data } = await openai.images.generate(request);
  expect(
    Buffer.from(data?.[0]?.b64_json ?? "", "base64")
      .subarray(1, 4)
      .toString(),
  ).toBe("PNG");
  mock.failNext({ status: 503 });
  expect((await openai.images.generate(request)).data).toHaveLength(1);
  mock.failNext({ status: 400, code: "moderation_blocked", message: "Blocked." });
  await expect(openai.images.generate(request)).rejects.toMatchObject({ code: "moderation_blocked" });
});
