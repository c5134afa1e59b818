import { describe, expect, test } from "vitest";
import { createFakeClock } from "../../../../src/testing/fake-clock.ts";
import { startOther, startTrinity } from "./start-trinity.ts";

const create = { body: { name: "ada" } };

describe("agents", () => {
  test("are created without a picture, and listed with the newest first", async () => {
    const clock = createFakeClock(Date.UTC(2026, 2, 7, 21, 34, 40, 123));
    const client = startTrinity({ clock });
    const body = { name: "ada", template: "local:scout", resources: { cpu: "1" } };
    const { status, json } = await client.send("POST", "/agents", { body });
    expect([status, json]).toEqual([
      200,
      {
        name: "ada",
        type: "",
        status: "running",
        port: 0,
        created: "2026-03-07T21:34:40.123000Z",
        resources: { cpu: "2", memory: "4g" },
        container_id: null,
        template: null,
        runtime: "claude-code",
        base_image_version: null,
        owner: "admin",
        is_owner: true,
        is_shared: false,
        is_system: false,
        can_share: true,
        can_delete: true,
        autonomy_enabled: false,
        read_only_enabled: false,
        github_repo: null,
        avatar_url: null,
        shares: [],
        tags: [],
      },
    ]);
    await clock.advance(1_000);
    await client.send("POST", "/agents", { body: { name: "bob" } });
    const names = async (query = "") =>
      (await client.send("GET", `/agents${query}`)).json.map(({ name }: { name: string }) => name);
    expect(await names()).toEqual(["bob", "ada"]);
    expect([await names("?tags="), await names("?tags=a,b")]).toEqual([["bob", "ada"], []]);
    expect((await client.send("GET", "/agents/ada")).json).toEqual(json);
  });

  test("are all listed, however many there are", async () => {
    const client = startTrinity();
    for (let count = 0; count < 102; count += 1)
      await client.send("POST", "/agents", { body: { name: `agent-${count}` } });
    expect((await client.send("GET", "/agents")).json).toHaveLength(102);
  });

  test.each([
    ["Research Bot", "research-bot"],
    ["--A__b..C--", "a__b..c"],
    ["été / 1", "t-1"],
  ])("the name %j becomes %j", async (name, expected) => {
    const client = startTrinity();
    expect((await client.send("POST", "/agents", { body: { name } })).json.name).toBe(expected);
    expect((await client.send("GET", `/agents/${expected}`)).status).toBe(200);
  });

  test("without a valid name are rejected in Trinity's words", async () => {
    const client = startTrinity();
    const results = [];
    for (const name of ["äöü", "a".repeat(64)]) {
      const { status, json } = await client.send("POST", "/agents", { body: { name } });
      results.push([status, json.detail]);
    }
    expect(results).toEqual([
      [400, "Invalid agent name - must contain at least one alphanumeric character"],
      [400, "Agent name too long (max 63 characters)"],
    ]);
    const missing = await client.send("POST", "/agents", { body: {} });
    expect([missing.status, missing.json.detail[0].loc]).toEqual([422, ["body", "name"]]);
  });

  test("have names that are unique in an account", async () => {
    const client = startTrinity();
    await client.send("POST", "/agents", create);
    const { status, json } = await client.send("POST", "/agents", create);
    expect([status, json]).toEqual([409, { detail: "Agent already exists" }]);
    const acme = await startOther(client);
    expect((await acme.send("GET", "/agents/ada")).json.owner).toBe("Acme");
    expect((await acme.send("GET", "/agents")).json).toHaveLength(1);
  });

  test("have the path of their picture, with the time when it was made", async () => {
    const clock = createFakeClock(Date.UTC(2026, 2, 7, 21, 34, 40, 123));
    const client = startTrinity({ clock });
    await client.send("POST", "/agents", create);
    const urlOf = async () => (await client.send("GET", "/agents/ada")).json.avatar_url;
    await client.send("POST", "/agents/ada/avatar/generate", { body: { identity_prompt: "owl" } });
    const first = await urlOf();
    expect(first).toBe("/api/agents/ada/avatar?v=2026-03-07T21:34:40.123000+00:00");
    const image = await client.engine.fetch(new URL(`/trinity${first}`, client.engine.url));
    expect(image.status).toBe(200);
    await clock.advance(1_000);
    await client.send("POST", "/agents/ada/avatar/regenerate");
    expect(await urlOf()).toBe("/api/agents/ada/avatar?v=2026-03-07T21:34:41.123000+00:00");
  });

  test("are deleted with their avatar", async () => {
    const client = startTrinity();
    await client.send("POST", "/agents", create);
    await client.send("POST", "/agents/ada/avatar/generate", { body: { identity_prompt: "owl" } });
    const { status, json } = await client.send("DELETE", "/agents/ada");
    expect([status, json]).toEqual([200, { message: "Agent ada deleted" }]);
    expect((await client.send("GET", "/agents/ada")).status).toBe(404);
    expect((await client.send("GET", "/agents/ada/avatar")).status).toBe(404);
    expect((await client.send("DELETE", "/agents/ada")).json).toEqual({ detail: "Agent not found" });
  });
});

describe("rename", () => {
  test("keeps the avatar", async () => {
    const client = startTrinity();
    await client.send("POST", "/agents", create);
    await client.send("POST", "/agents/ada/avatar/generate", { body: { identity_prompt: "owl" } });
    await client.engine.idle();
    const body = { new_name: " Ada Lovelace " };
    const { status, json } = await client.send("PUT", "/agents/ada/rename", { body });
    expect([status, json]).toEqual([
      200,
      {
        message: "Agent renamed from 'ada' to 'ada-lovelace'",
        old_name: "ada",
        new_name: "ada-lovelace",
        was_running: false,
        note: null,
      },
    ]);
    expect((await client.send("GET", "/agents/ada/avatar")).status).toBe(404);
    for (const path of ["", "/reference", "/emotion/calm"])
      expect((await client.send("GET", `/agents/ada-lovelace/avatar${path}`)).status).toBe(200);
  });

  test("is rejected in Trinity's words", async () => {
    const client = startTrinity();
    await client.send("POST", "/agents", create);
    await client.send("POST", "/agents", { body: { name: "bob" } });
    const rename = async (name: string, newName: string) => {
      const { status, json } = await client.send("PUT", `/agents/${name}/rename`, {
        body: { new_name: newName },
      });
      return [status, json.detail];
    };
    expect(await rename("none", "x")).toEqual([403, "You don't have permission to rename this agent"]);
    expect(await rename("ada", " ")).toEqual([400, "New name cannot be empty"]);
    expect(await rename("ada", "ä")).toEqual([400, "Invalid agent name after sanitization"]);
    expect(await rename("ada", "a".repeat(64))).toEqual([400, "Agent name too long (max 63 characters)"]);
    expect(await rename("ada", "ADA")).toEqual([400, "New name is the same as current name"]);
    expect(await rename("ada", "bob")).toEqual([409, "Agent with name 'bob' already exists"]);
  });
});

describe("generate-defaults", () => {
  const defaults = "/agents/avatars/generate-defaults";

  test("gives every agent without a custom avatar a picture, which is always the same", async () => {
    const client = startTrinity();
    for (const name of ["ada", "bob", "eve"]) await client.send("POST", "/agents", { body: { name } });
    await client.send("POST", "/agents/bob/avatar/generate", { body: { identity_prompt: "owl" } });
    await client.engine.idle();
    const expected = {
      generated: 2,
      failed: 0,
      skipped: 0,
      agents: ["ada", "eve"],
      errors: [],
      message: "Generated 2 default avatars",
    };
    expect((await client.send("POST", defaults, {})).json).toEqual(expected);
    const picture = (await client.send("GET", "/agents/ada/avatar")).text;
    expect(picture).toBe("ada 0");
    expect((await client.send("POST", defaults, {})).json).toEqual(expected);
    expect((await client.send("GET", "/agents/ada/avatar")).text).toBe(picture);
    expect((await client.send("GET", "/agents/bob/avatar")).text).toMatch(/^owl/);
    const { json } = await client.send("GET", "/agents/ada/avatar/identity");
    expect(json).toMatchObject({
      identity_prompt: "A robot called ada.",
      has_avatar: true,
      has_reference: false,
    });
  });

  test("has nothing to do if all avatars are custom, and makes a default again after a removal", async () => {
    const client = startTrinity();
    await client.send("POST", "/agents", create);
    await client.send("POST", "/agents/ada/avatar/generate", { body: { identity_prompt: "owl" } });
    expect((await client.send("POST", defaults, { body: {} })).json).toEqual({
      generated: 0,
      failed: 0,
      skipped: 0,
      agents: [],
      errors: [],
      message: "All agents already have custom avatars",
    });
    await client.send("DELETE", "/agents/ada/avatar");
    expect((await client.send("POST", defaults)).json.agents).toEqual(["ada"]);
  });

  test("also serves an agent whose only generation has failed", async () => {
    const client = startTrinity({
      worker: { retries: 0 },
      generate: async () => ({ ok: false, code: "safety_filter", message: "It was blocked." }),
    });
    await client.send("POST", "/agents", create);
    await client.send("POST", "/agents/ada/avatar/generate", { body: { identity_prompt: "owl" } });
    expect((await client.send("POST", defaults)).json.agents).toEqual(["ada"]);
    expect((await client.send("GET", "/agents/ada/avatar")).text).toBe("ada 0");
  });

  test("lists agents whose picture failed, and the others get theirs", async () => {
    const draw = async ({ name }: { name: string }) => {
      if (name === "bob") throw new Error("It broke.");
      return tiny.draw({ name, attempt: 0 }, new AbortController().signal);
    };
    const { createTinyDefaultPictures } = await import("../../../support/tiny-default-pictures.ts");
    const tiny = createTinyDefaultPictures();
    const client = startTrinity({ onFault: () => undefined, defaultPictures: { draw } });
    for (const name of ["ada", "bob"]) await client.send("POST", "/agents", { body: { name } });
    const { json } = await client.send("POST", defaults);
    expect(json).toMatchObject({
      generated: 1,
      failed: 1,
      agents: ["ada"],
      errors: [{ agent: "bob", error: expect.any(String) }],
      message: "Generated 1 default avatars, 1 failed",
    });
  });

  test("is for admins, whose keys have the scope manage", async () => {
    const client = startTrinity();
    await client.send("POST", "/agents", create);
    const { api_key: key } = await client.own("POST", "/keys", { scopes: ["read", "write"] });
    const { status, json } = await client.as(key).send("POST", defaults);
    expect([status, json]).toEqual([403, { detail: "Only admins can generate default avatars" }]);
    expect((await client.as(null).send("POST", defaults)).status).toBe(401);
    const acme = await startOther(client);
    expect((await acme.send("POST", defaults)).json.agents).toEqual(["ada"]);
    expect((await client.send("GET", "/agents/ada/avatar")).status).toBe(404);
  });
});

test("the identity of an agent that is not there is nulls for an admin, and 403 for others", async () => {
  const client = startTrinity();
  const acme = await startOther(client);
  const admin = await client.send("GET", "/agents/ada/avatar/identity");
  expect([admin.status, admin.json]).toEqual([
    200,
    { agent_name: "ada", identity_prompt: null, updated_at: null, has_avatar: false, has_reference: false },
  ]);
  const { api_key: key } = await client.own("POST", "/keys", { scopes: ["read"] });
  const reader = await client.as(key).send("GET", "/agents/ada/avatar/identity");
  expect([reader.status, reader.json]).toEqual([403, { detail: "Access denied" }]);
  expect((await acme.send("GET", "/agents/ada/avatar/identity")).status).toBe(200);
  expect((await client.as(null).send("GET", "/agents/ada/avatar/identity")).status).toBe(401);
});
