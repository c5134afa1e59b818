import { expect, onTestFinished, test } from "vitest";
import { createEngine, type EngineOptions } from "../../../src/index.ts";
import { createTinyModel } from "../../support/tiny-model.ts";

function start(options: EngineOptions) {
  const engine = createEngine({ model: createTinyModel(), ...options });
  onTestFinished(() => engine.stop());
  return async (path: string) => {
    const response = await engine.fetch(`${engine.url}${path}`, {
      headers: { authorization: `Bearer ${engine.apiKey}`, "x-api-key": engine.apiKey },
    });
    return { status: response.status, text: await response.text() };
  };
}

const paths = {
  likeness: "/api/v1/avatars",
  pi: "/pi/api/v1/avatars",
  percify: "/percify/v1/avatars",
  trinity: "/trinity/api/agents",
  hoox: "/hoox/api/public/v1/avatar/list",
  argil: "/argil/v1/avatars",
  openai: "/openai/v1/models",
};

test("serves every system below its prefix, and our own at the root", async () => {
  const get = start({});
  for (const path of Object.values(paths)) expect([path, (await get(path)).status]).toEqual([path, 200]);
  expect((await get("/api/public/v1/avatar/list")).status).toBe(404);
});

test("serves the first of the systems at the root too, besides our own API", async () => {
  const get = start({ systems: ["hoox", "percify"] });
  expect((await get("/api/public/v1/avatar/list")).text).toBe((await get(paths.hoox)).text);
  expect((await get(paths.percify)).status).toBe(200);
  expect((await get(paths.likeness)).text).toContain('"object":"list"');
  // The first system responds to paths that belong to none.
  expect((await get("/unknown")).text).toContain("NOT_FOUND");
});

test("serves no system that the option does not name", async () => {
  const get = start({ systems: ["hoox"] });
  expect((await get(paths.pi)).status).toBe(404);
});

test("a system with the paths of our own API replaces it at the root", async () => {
  const get = start({ systems: ["pi"] });
  const [atRoot, below] = [await get("/api/v1/avatars"), await get(paths.pi)];
  expect(JSON.parse(atRoot.text).id).toMatch(/^req_pi_/);
  expect(JSON.parse(atRoot.text).data).toEqual(JSON.parse(below.text).data);
});

test("probes and the documents of each system are below its prefix", async () => {
  const get = start({});
  for (const prefix of ["", "/pi", "/hoox"]) {
    expect((await get(`${prefix}/healthz`)).status).toBe(200);
    const { servers } = JSON.parse((await get(`${prefix}/openapi.json`)).text);
    expect(servers[0].url).toMatch(new RegExp(`^http://likeness\\.internal${prefix}/api/`));
    expect((await get(`${prefix}/docs`)).text).toContain("<!doctype html>");
  }
});

test("names the systems that exist if an option names another one", () => {
  expect(() => Reflect.apply(createEngine, null, [{ systems: ["midjourney"] }])).toThrow(/"percify"/);
});
