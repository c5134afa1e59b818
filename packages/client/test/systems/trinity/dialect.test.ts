import { expect, test } from "vitest";
import { createEngine } from "../../../../engine/src/index.ts";
import { createTinyModel } from "../../../../engine/test/support/tiny-model.ts";
import { Likeness } from "../../../src/index.ts";
import { manage } from "../../../src/manage.ts";
import { trinity } from "../../../src/trinity.ts";
import { rejection } from "../../rejection.ts";
import { runScenario } from "../scenario.ts";
import { createScenarioEngine } from "../scenario-engine.ts";

// The driver against our own dialect of Trinity.

test("the scenario with Trinity", async () => {
  await using engine = createScenarioEngine();
  const result = await runScenario("trinity", {
    likeness: new Likeness({ system: trinity(), engine: engine.engine }),
    engine,
    verify: () => Promise.reject(new Error("Trinity has no webhooks.")),
  });
  expect(result).toEqual({
    prompt: "yes",
    wait: "yes",
    picture: "yes",
    "find again": "yes",
    failure: "safety_filter",
    webhook: "there are no webhooks",
  });
});

const png = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

/** A client of an engine in this process, which draws immediately, with the agent ada. */
async function start() {
  const engine = createEngine({ model: createTinyModel(), worker: { retries: 0 } });
  const likeness = new Likeness({ system: trinity({ agent: "ada" }), engine });
  const { agents } = manage(likeness);
  await agents.create({ name: "ada" });
  return { engine, likeness, agents };
}

test("avatars are those of agents, and their pictures are read in process", async () => {
  const { engine, likeness, agents } = await start();
  await using _ = engine;
  const handle = await likeness.avatars.generate({ prompt: "A wise owl" });
  const { avatar } = await handle.done();
  expect(avatar.imageUrl).toMatch(/^http:\/\/[^/]+\/trinity\/api\/agents\/ada\/avatar\?v=/);
  const picture = await likeness.assets.bytes(avatar);
  expect(picture).toEqual(await agents.picture("ada"));
  const [found] = await likeness.avatars.list().toArray();
  expect(found).toMatchObject({ id: "ada", status: "ready" });
  expect((await likeness.jobs.wait(JSON.parse(JSON.stringify(handle)))).id).toBe(handle.id);
  await likeness.avatars.delete("ada");
  expect(await rejection(agents.picture("ada"))).toMatchObject({ code: "agent_image_not_found" });
});

test("a reference image is uploaded, as bytes and as a data URL", async () => {
  const { engine, likeness, agents } = await start();
  await using _ = engine;
  for (const image of [png, `data:image/png;base64,${btoa(String.fromCharCode(...png))}`]) {
    await likeness.avatars.generate({ prompt: "A wise owl", referenceImages: [image] });
    expect((await agents.reference("ada")).subarray(1, 4)).toEqual(png.subarray(1, 4));
  }
  const failed = await rejection(
    agents.generate("ada", { referenceImages: [`data:image/png;base64,${btoa("\x89PNG\r\n\x1a\nbroken")}`] }),
  );
  expect(failed).toMatchObject({ status: 400, code: "invalid_input", body: { reason: "invalid_input" } });
});

test("agents: every method", async () => {
  const { engine, agents } = await start();
  await using _ = engine;
  await agents.generate("ada", { prompt: "A wise owl" });
  await engine.idle();
  expect(await agents.identity("ada")).toMatchObject({ kind: "custom", prompt: "A wise owl" });
  expect((await agents.get("ada")).picture?.url).toContain("/trinity/api/agents/ada/avatar?v=");
  const { job } = await agents.regenerate("ada");
  expect(job).toMatchObject({ status: "completed" });
  expect(await agents.rename("ada", "Ada Lovelace")).toMatchObject({ name: "ada-lovelace" });
  expect((await agents.list().toArray()).map(({ name }) => name)).toEqual(["ada-lovelace"]);
  expect(await rejection(agents.create({ name: "ada-lovelace" }))).toMatchObject({
    code: "agent_name_taken",
  });
  expect(await agents.deleteAvatar("ada-lovelace")).toMatchObject({ picture: null });
  expect(await agents.generateDefaults()).toMatchObject({ generated: 1, agents: ["ada-lovelace"] });
  expect((await agents.emotions("ada-lovelace")).emotions).toEqual([]);
  expect(await agents.delete("ada-lovelace")).toMatchObject({ deleted: true });
  expect(await rejection(agents.get("ada-lovelace"))).toMatchObject({ status: 404, code: "agent_not_found" });
});
