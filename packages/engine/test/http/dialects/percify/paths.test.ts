import { expect, onTestFinished, test } from "vitest";
import { createEngine, type Engine } from "../../../../src/index.ts";
import { createTinyModel } from "../../../support/tiny-model.ts";

test("the base path of openapi.json is served too", async () => {
  const engine = start();
  expect(await get(engine, "/percify/api/avatars")).toMatchObject([200, { avatars: [] }]);
  expect(await get(engine, "/percify/api/credits/balance")).toMatchObject([200, { reserved: 0 }]);
});

test("at the root the vendor's own paths work, and our own API stays", async () => {
  const engine = start(["percify"]);
  expect(await get(engine, "/v1/avatars")).toMatchObject([200, { avatars: [] }]);
  expect(await get(engine, "/api/avatars")).toMatchObject([200, { avatars: [] }]);
  expect(await get(engine, "/percify/v1/avatars")).toMatchObject([200, { avatars: [] }]);
  expect(await get(engine, "/api/v1/avatars")).toMatchObject([200, { object: "list" }]);
  expect(await get(engine, "/v2/avatars")).toMatchObject([404, { error: { code: "not_found" } }]);
});

function start(systems?: readonly ["percify"]): Engine {
  const engine = createEngine({ model: createTinyModel(), ...(systems && { systems }) });
  onTestFinished(() => engine.stop());
  return engine;
}

async function get(engine: Engine, path: string): Promise<[number, unknown]> {
  const response = await engine.fetch(`${engine.url}${path}`, {
    headers: { authorization: `Bearer ${engine.apiKey}` },
  });
  return [response.status, await response.json()];
}
