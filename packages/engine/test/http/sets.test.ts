import { decodeFace } from "@likeness/illustrator/brief";
import { expect, test } from "vitest";
import { start, startWithDefaults } from "../support/start.ts";
import { createTinyFaces } from "../support/tiny-faces.ts";

function startTiny(options: Parameters<typeof start>[0] = {}) {
  const client = start({ faces: createTinyFaces(), ...options });
  const create = async (body: object) => client.request("POST", "/api/v1/sets", { body });
  return { client, create };
}

test("chooses a face for each name, with a signed URL, and the same ones in a longer list", async () => {
  const { client, create } = startTiny();
  const names = ["ada", "grace", "42", "日本語"];
  const { faces, expires_at } = (await create({ names, size: 64, format: "webp" })).json.data;
  expect(faces.map(({ name }: { name: string }) => name)).toEqual(names);
  expect(new Set(faces.map(({ code }: { code: string }) => code)).size).toBe(4);
  for (const { code, seed, url } of faces) {
    expect(decodeFace(code).seed).toBe(seed);
    expect(new URL(url).pathname).toBe(`/api/v1/draw/${code}.webp`);
    expect(Number(new URL(url).searchParams.get("expires"))).toBe(expires_at);
    const response = await client.engine.fetch(url);
    expect([response.status, JSON.parse(await response.text()).size]).toEqual([200, 64]);
  }
  const longer = (await create({ names: [...names, "alan"], size: 64, format: "webp" })).json.data.faces;
  expect(longer.slice(0, 4)).toEqual(faces);
});

test("chooses a number of faces that have a prompt in common, in a thread", async () => {
  const client = startWithDefaults({ publicDraw: true });
  const body = { prompt: "a nurse with glasses", count: 500, seed: 3 };
  const { faces, expires_at } = (await client.request("POST", "/api/v1/sets", { body })).json.data;
  expect(expires_at).toBe(null);
  expect([faces.length, faces[0].name, faces[499].name]).toEqual([500, "1", "500"]);
  expect(new Set(faces.map(({ code }: { code: string }) => code)).size).toBe(500);
  expect(faces[0].url).toMatch(/\/api\/v1\/draw\/face1[a-z0-9]+\.svg$/);
  for (const { code } of faces.slice(0, 20)) expect(decodeFace(code).brief.eyewear).toBe("glasses");
});

test.each([
  [{}, "count", /Allowed: 1 to 500, or names/],
  [{ count: 501 }, "count", /at most 500/],
  [{ names: [] }, "names", /at least 1/],
  [{ names: ["a", "b", "a"] }, "names.2", /have to be different/],
  [{ names: ["a"], count: 2 }, "count", /Leave it out/],
  [{ count: 2, style: "oil" }, "style", /must be one of/],
])("rejects %j, naming %s", async (body, param, message) => {
  const { status, json } = await startTiny().create(body);
  expect([status, json.error.param]).toEqual([400, param]);
  expect(json.error.message).toMatch(message);
});

test("moderates the prompt", async () => {
  const { status, json } = await startTiny().create({ prompt: "a naked woman", count: 2 });
  expect([status, json.error.code]).toEqual([400, "content_policy_violation"]);
});
