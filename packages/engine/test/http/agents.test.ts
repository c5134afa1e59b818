import sharp from "sharp";
import { describe, expect, test } from "vitest";
import type { EngineOptions } from "../../src/index.ts";
import { start, startWithDefaults, type TestClient } from "../support/start.ts";
import { createTinyDefaultPictures } from "../support/tiny-default-pictures.ts";

function startTiny(options: EngineOptions = {}): TestClient {
  return start({ defaultPictures: createTinyDefaultPictures(), ...options });
}

async function create(client: TestClient, name: string, more: object = {}) {
  const { status, json } = await client.request("POST", "/api/v1/agents", { body: { name, ...more } });
  expect([status, json.error]).toEqual([201, undefined]);
  return json.data;
}

async function get(client: TestClient, path: string, headers: Record<string, string> = {}) {
  return client.request("GET", `/api/v1/agents${path}`, { headers });
}

async function codeOf(response: Promise<{ readonly status: number; readonly json: { error?: unknown } }>) {
  const { status, json } = await response;
  return [status, json.error];
}

/** The path and query of a URL of the engine. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname.replace("/api/v1/agents", "") + search;
}

describe("agents", () => {
  test("are created with a default picture, listed newest first and got by name", async () => {
    const client = startTiny();
    const ada = await create(client, "ada");
    const bob = await create(client, "bob-2.x_y");
    expect(ada).toMatchObject({
      object: "agent",
      name: "ada",
      avatar_id: null,
      picture: { kind: "default" },
    });
    const { json } = await get(client, "");
    expect(json.data).toEqual({ object: "list", data: [bob, ada], has_more: false, total_count: 2 });
    expect((await get(client, "/ada")).json.data).toEqual(ada);
    expect((await get(client, "/ADA")).json.data).toEqual(ada);
    const page = await get(client, `?limit=1&after=${bob.id}`);
    expect(page.json.data).toEqual({ object: "list", data: [ada], has_more: false, total_count: 2 });
  });

  test("have a name that is unique in the account, and says which characters are allowed", async () => {
    const client = startTiny();
    await create(client, "ada");
    const taken = client.request("POST", "/api/v1/agents", { body: { name: "ada" } });
    expect(await codeOf(taken)).toMatchObject([409, { code: "agent_name_taken", param: "name" }]);
    for (const name of ["Ada", "-ada", "a b", "", "a".repeat(64), "ädä", "a/b"]) {
      const invalid = await client.request("POST", "/api/v1/agents", { body: { name } });
      expect([name, invalid.status, invalid.json.error.param]).toEqual([name, 400, "name"]);
    }
    const { json } = await client.request("POST", "/api/v1/agents", { body: { name: "Ada" } });
    expect(json.error.message).toContain('may contain only a-z, 0-9, ".", "_" and "-"');
  });

  test("have moderated names", async () => {
    const client = startTiny({
      moderator: {
        check: async (texts) => (texts.includes("bad") ? { ok: false, category: "hate" } : { ok: true }),
      },
    });
    await create(client, "good");
    const rejected = { code: "content_policy_violation" };
    const created = client.request("POST", "/api/v1/agents", { body: { name: "bad" } });
    expect(await codeOf(created)).toMatchObject([400, rejected]);
    const renamed = client.request("PATCH", "/api/v1/agents/good", { body: { name: "bad" } });
    expect(await codeOf(renamed)).toMatchObject([400, rejected]);
  });

  test("are created, renamed and deleted once per idempotency key", async () => {
    const client = startTiny();
    const twice = async (method: string, path: string, body?: object) => {
      const request = () =>
        client.request(method, `/api/v1/agents${path}`, {
          ...(body && { body }),
          headers: { "idempotency-key": `${method} ${path}` },
        });
      const [first, second] = [await request(), await request()];
      expect(second.headers.get("x-idempotency-replayed")).toBe("true");
      expect(second.text).toBe(first.text);
      return first;
    };
    expect((await twice("POST", "", { name: "ada" })).status).toBe(201);
    expect((await twice("PATCH", "/ada", { name: "eve" })).json.data.name).toBe("eve");
    expect((await twice("DELETE", "/eve")).json.data).toMatchObject({ deleted: true });
    expect((await get(client, "")).json.data.total_count).toBe(0);
  });

  test("keep their pictures and their place in lists when they are renamed", async () => {
    const client = startTiny();
    const ada = await create(client, "ada");
    await create(client, "bob");
    const rename = (name: string, to: string) =>
      client.request("PATCH", `/api/v1/agents/${name}`, { body: { name: to } });
    const renamed = await rename("ada", "eve");
    expect(renamed.json.data).toMatchObject({ id: ada.id, name: "eve" });
    expect(renamed.json.data.picture.image_url).toBe(ada.picture.image_url);
    expect(renamed.json.data.picture.url).toBe(ada.picture.url.replace("/ada/", "/eve/"));
    expect(await codeOf(get(client, "/ada"))).toMatchObject([404, { code: "agent_not_found" }]);
    expect((await get(client, "/eve/avatar")).text).toBe("ada 0");
    expect(await codeOf(rename("eve", "bob"))).toMatchObject([409, { code: "agent_name_taken" }]);
    expect((await rename("eve", "eve")).json.data.id).toBe(ada.id);
  });

  test("are deleted with their images", async () => {
    const client = startTiny();
    const { id, picture } = await create(client, "ada");
    const { json } = await client.request("DELETE", "/api/v1/agents/ada");
    expect(json.data).toMatchObject({ id, removed: { avatars: 0, images: 2 } });
    for (const path of ["/ada", "/ada/avatar", "/ada/identity", "/ada/emotions", "/ada/reference"])
      expect(await codeOf(get(client, path))).toMatchObject([404, { code: "agent_not_found" }]);
    const { pathname, search } = new URL(picture.image_url);
    expect((await client.request("GET", pathname + search)).status).toBe(404);
  });

  test("of different accounts can have the same name and are different agents", async () => {
    const client = startTiny();
    const { apiKey } = await client.engine.accounts.create({ name: "Acme", tier: "unlimited" });
    const other = client.withApiKey(apiKey);
    const [own, others] = [await create(client, "ada"), await create(other, "ada")];
    expect(others.id).not.toBe(own.id);
    await other.request("DELETE", "/api/v1/agents/ada");
    expect((await get(client, "/ada")).json.data).toEqual(own);
  });

  test("are deleted with their account", async () => {
    const client = startTiny();
    const { account, apiKey } = await client.engine.accounts.create({ name: "Acme", tier: "unlimited" });
    await create(client.withApiKey(apiKey), "ada");
    const { json } = await client.request("DELETE", `/api/v1/accounts/${account.id}`);
    expect(json.data.removed).toMatchObject({ images: 2 });
  });
});

describe("default pictures", () => {
  test("are the same for a name and different from those of the account's other agents", async () => {
    const client = startTiny({ defaultPictures: createTinyDefaultPictures({ textOf: () => "same" }) });
    const versions: string[] = [];
    for (const name of ["ada", "bob", "cleo"]) versions.push((await create(client, name)).picture.version);
    expect(new Set(versions).size).toBe(3);
    expect((await get(client, "/bob/avatar")).text).toBe("same 1");
    await client.request("DELETE", "/api/v1/agents/ada");
    expect((await create(client, "dora")).picture.version).toBe(versions[0]);
  });

  test("are drawn for all agents without one, 50 at a time", async () => {
    const client = startTiny();
    await create(client, "with");
    for (let number = 0; number < 51; number += 1)
      await create(client, `agent-${number}`, { default_picture: false });
    const generate = async () =>
      (await client.request("POST", "/api/v1/agents/avatars/generate-defaults")).json.data;
    const first = await generate();
    expect(first).toMatchObject({ generated: 50, failed: 0, remaining: 1, errors: [] });
    expect(first.agents).toHaveLength(50);
    expect(first.agents).not.toContain("with");
    expect(await generate()).toMatchObject({ generated: 1, remaining: 0 });
    expect(await generate()).toMatchObject({ generated: 0, remaining: 0, agents: [] });
  });

  test("that cannot be drawn are reported and can be drawn later", async () => {
    const tiny = createTinyDefaultPictures();
    let isBroken = true;
    const client = startTiny({
      defaultPictures: {
        async draw(request, signal) {
          if (isBroken && request.name === "bob") throw new Error("out of paint");
          return tiny.draw(request, signal);
        },
      },
      onFault: () => undefined,
    });
    for (const name of ["ada", "bob"]) await create(client, name, { default_picture: false });
    const generate = async () =>
      (await client.request("POST", "/api/v1/agents/avatars/generate-defaults")).json.data;
    const first = await generate();
    expect(first).toMatchObject({ generated: 1, failed: 1, remaining: 1, agents: ["ada"] });
    expect(first.errors).toEqual([{ agent: "bob", message: expect.stringContaining("Repeat") }]);
    expect(JSON.stringify(first)).not.toContain("paint");
    isBroken = false;
    expect(await generate()).toMatchObject({ generated: 1, agents: ["bob"], remaining: 0 });
  });

  test("are removed and drawn again with the avatar's DELETE", async () => {
    const client = startTiny();
    const { picture } = await create(client, "ada");
    const remove = async (query: string) =>
      (await client.request("DELETE", `/api/v1/agents/ada/avatar${query}`)).json.data;
    expect((await remove("")).picture).toEqual(picture);
    expect((await remove("?default_picture=false")).picture).toBeNull();
    const missing = await get(client, "/ada/avatar");
    expect([missing.status, missing.json.error.code]).toEqual([404, "agent_image_not_found"]);
    expect((await get(client, "/ada/identity")).json.data).toMatchObject({ kind: "none", has_avatar: false });
    expect((await remove("")).picture.version).toBe(picture.version);
    expect(await codeOf(client.request("DELETE", "/api/v1/agents/bob/avatar"))).toMatchObject([
      404,
      { code: "agent_not_found" },
    ]);
  });

  test("are robots, as WebP of 512 pixels, which all differ", async () => {
    const client = startWithDefaults({});
    const versions = new Set<string>();
    for (const name of ["ada", "bob", "cleo"]) versions.add((await create(client, name)).picture.version);
    expect(versions.size).toBe(3);
    const response = await client.engine.fetch(`${client.engine.url}/api/v1/agents/ada/avatar`, {
      headers: { authorization: `Bearer ${client.engine.apiKey}` },
    });
    expect(response.headers.get("content-type")).toBe("image/webp");
    const { format, width, height } = await sharp(await response.bytes()).metadata();
    expect({ format, width, height }).toEqual({ format: "webp", width: 512, height: 512 });
  });
});

describe("the picture of an agent", () => {
  test("may be cached for ever at the URL with its version, and is revalidated at others", async () => {
    const client = startTiny();
    const { picture } = await create(client, "ada");
    const versioned = await get(client, pathOf(picture.url));
    expect(versioned.headers.get("cache-control")).toBe("private, max-age=31536000, immutable");
    for (const path of ["/ada/avatar", "/ada/avatar?v=old"])
      expect((await get(client, path)).headers.get("cache-control")).toBe("private, no-cache");
  });

  test("supports If-None-Match and Range", async () => {
    const client = startTiny();
    await create(client, "ada");
    const etag = (await get(client, "/ada/avatar")).headers.get("etag") ?? "";
    const unchanged = await get(client, "/ada/avatar", { "if-none-match": etag });
    expect([unchanged.status, unchanged.text, unchanged.headers.get("etag")]).toEqual([304, "", etag]);
    const part = await get(client, "/ada/avatar", { range: "bytes=0-2" });
    expect([part.status, part.text]).toEqual([206, "ada"]);
    await client.request("PATCH", "/api/v1/agents/ada", { body: { name: "eve" } });
    expect((await get(client, "/eve/avatar", { "if-none-match": etag })).status).toBe(304);
  });
});

test("an agent without an avatar has no identity, emotions or reference image", async () => {
  const client = startTiny();
  await create(client, "ada");
  expect((await get(client, "/ada/identity")).json.data).toMatchObject({
    kind: "default",
    status: null,
    prompt: null,
    refined_prompt: null,
    brief: null,
    has_avatar: true,
    has_reference: false,
  });
  expect((await get(client, "/ada/emotions")).json.data).toMatchObject({ emotions: [], version: "0" });
  const missing = { code: "agent_image_not_found" };
  expect(await codeOf(get(client, "/ada/reference"))).toMatchObject([404, missing]);
  expect(await codeOf(get(client, "/ada/emotions/happy"))).toMatchObject([404, missing]);
  const unknown = await get(client, "/ada/emotions/grumpy");
  expect([unknown.status, unknown.json.error.param]).toEqual([400, "emotion"]);
  expect(unknown.json.error.message).toContain("confident");
});
