import { describe, expect, test } from "vitest";
import { dialectSources } from "../../../src/http/dialects/sources.ts";
import { createEngine, type Engine } from "../../../src/index.ts";
import { createFakeClock } from "../../../src/testing/fake-clock.ts";
import { type Contract, loadContract } from "../../support/contracts.ts";
import { createTinyDefaultPictures } from "../../support/tiny-default-pictures.ts";
import { createTinyModel } from "../../support/tiny-model.ts";
import { exampleBodies, idsIn, operationOf, unknownIdLike } from "./example-requests.ts";
import { networkOf } from "./network-of.ts";

const others = dialectSources.filter(({ system }) => system !== "likeness");

describe.each(others)("$system", ({ system }) => {
  test("an id of another account gets the response of an unknown id, on every route", async () => {
    const contract = await loadContract(system);
    const { owner, stranger, objects } = await createTenants(contract);
    const before = await everythingOf(contract, owner, objects);
    const probed: string[] = [];
    for (const id of Object.keys(contract.operations)) {
      const { path, open } = operationOf(contract.operations, id);
      const body = exampleBodies(contract, id)[0];
      const usesIds = path.includes("{") || idsIn(body).some(({ name }) => name !== "name");
      // Open routes respond to anyone: the tests of each system cover them.
      if (!usesIds || open) continue;
      for (const object of objects) {
        const unknown = await stranger.send(contract, id, unknownIdLike(object));
        const foreign = await stranger.send(contract, id, object);
        const about = `${id} ${object}`;
        expect([about, foreign.status], foreign.text).toEqual([about, unknown.status]);
        expect(anonymous(foreign.text, object), about).toBe(anonymous(unknown.text, unknownIdLike(object)));
      }
      probed.push(id);
    }
    expect(probed.length).toBeGreaterThan(0);
    expect(await everythingOf(contract, owner, objects)).toEqual(before);
  });

  test("lists contain nothing of another account", async () => {
    const contract = await loadContract(system);
    const { stranger, objects } = await createTenants(contract);
    for (const [id, { method, path, open }] of Object.entries(contract.operations)) {
      if (method !== "GET" || path.includes("{") || open) continue;
      const { text } = await stranger.send(contract, id, "");
      for (const object of objects) expect(text, id).not.toContain(object);
    }
  });
});

interface Tenant {
  /** Sends the first example of an operation, with the id wherever an id or a name of an object belongs. */
  send(contract: Contract, operation: string, id: string): Promise<{ status: number; text: string }>;
}

/** Two accounts, and the ids of what the first one has made with the examples of all operations. */
async function createTenants(contract: Contract) {
  const clock = createFakeClock();
  const engine = createEngine({
    clock,
    model: createTinyModel(),
    defaultPictures: createTinyDefaultPictures(),
    outbound: networkOf(contract),
  });
  const tenant = async (name: string): Promise<Tenant> => {
    const { apiKey } = await engine.accounts.create({ name, tier: "unlimited" });
    return { send: (...request) => send(engine, apiKey, ...request) };
  };
  const [owner, stranger] = [await tenant("owner"), await tenant("stranger")];
  const objects = new Set<string>();
  // Twice, because some need what a later one makes.
  for (let round = 0; round < 2; round += 1) {
    for (const [id, { method, path }] of Object.entries(contract.operations)) {
      if (method === "DELETE" || path.includes("{")) continue;
      const { status, text } = await owner.send(contract, id, [...objects].at(-1) ?? "none");
      await engine.idle();
      if (status >= 300 || !/^[[{]/.test(text)) continue;
      for (const { name, id } of idsIn(JSON.parse(text)))
        if (/^(?!user|request|org).*id$/i.test(name) && /[\da-f]{12}$/i.test(id)) objects.add(id);
    }
  }
  return { owner, stranger, objects: [...objects] };
}

async function send(engine: Engine, apiKey: string, contract: Contract, operation: string, id: string) {
  const { method, path } = operationOf(contract.operations, operation);
  const filled = path.replace(/\{\w+\}/g, encodeURIComponent(id));
  const example = exampleBodies(contract, operation)[0];
  const body = JSON.stringify(example, (name, value) =>
    typeof value === "string" && /(^|_)id$|Id$/.test(name) ? id : value,
  );
  const response = await engine.fetch(`${engine.url}${contract.basePath}${filled}`, {
    method,
    headers: {
      authorization: `Bearer ${apiKey}`,
      "x-api-key": apiKey,
      ...(example && { "content-type": "application/json" }),
    },
    ...(example && method !== "GET" && { body }),
  });
  return { status: response.status, text: await response.text() };
}

async function everythingOf(contract: Contract, owner: Tenant, objects: readonly string[]) {
  const found: Record<string, unknown> = {};
  for (const [id, { method }] of Object.entries(contract.operations)) {
    if (method !== "GET") continue;
    for (const object of objects)
      found[`${id} ${object}`] = anonymous((await owner.send(contract, id, object)).text, "");
  }
  return found;
}

/** Without what differs between any two responses: ids, times and expiring URLs. */
function anonymous(text: string, id: string): string {
  const plain = id === "" ? text : text.replaceAll(id, "<id>");
  return plain
    .replace(/req_\w+/g, "<request>")
    .replace(/[\da-f]{8}(-?[\da-f]{4}){3}-?[\da-f]{12}/gi, "<id>")
    .replace(/"(created_at|timestamp)":"?[^",}]+"?/g, "");
}
