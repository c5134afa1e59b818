import { describe, expect, test } from "vitest";
import { errorResponse } from "../../../../src/http/dialects/hoox/errors.ts";
import type { Json } from "../../../support/start.ts";
import { createAccount, createReady, own, publish, startHoox, statusPath } from "./support.ts";

/** The status, the code and the text of an error, which has both published forms. */
async function expectError(response: { status: number; json: Json }, expected: Json[]): Promise<void> {
  const { error, code, details } = response.json;
  expect([response.status, code, error]).toEqual(expected);
  expect(details).toEqual([expect.objectContaining({ code, message: expect.any(String) })]);
}

describe("an edit", () => {
  const complete = { avatar_id: "avtr_abc", look_id: "look_123", prompt: "in a car" };

  test.each([
    [{ avatar_id: undefined }, 400, "MISSING_AVATAR_ID", "avatar_id"],
    [{ avatar_id: "" }, 400, "MISSING_AVATAR_ID", "avatar_id"],
    [{ look_id: undefined }, 400, "MISSING_LOOK_ID", "look_id"],
    [{ look_id: null }, 400, "MISSING_LOOK_ID", "look_id"],
    [{ prompt: undefined }, 400, "MISSING_PROMPT", "prompt"],
    [{ prompt: "  " }, 400, "MISSING_PROMPT", "prompt"],
    [{ prompt: 3 }, 400, "INVALID_VALUE", "prompt"],
    [{ prompt: "x".repeat(5001) }, 400, "INVALID_VALUE", "prompt"],
    [{ webhook_url: "" }, 400, "INVALID_WEBHOOK_URL", "webhook_url"],
    [{ webhook_url: 3 }, 400, "INVALID_WEBHOOK_URL", "webhook_url"],
    [{ images: "https://cdn.example/a.jpg" }, 400, "INVALID_VALUE", "images"],
    [{ upscale: "yes" }, 400, "INVALID_VALUE", "upscale"],
  ])("with %j", async (change, status, code, field) => {
    const client = startHoox();
    const response = await client.request("POST", "/avatar/edit", { body: { ...complete, ...change } });
    await expectError(response, [status, code, "Validation failed"]);
    expect(response.json.details[0].field).toBe(field);
  });

  test("of an unknown avatar or look", async () => {
    const client = startHoox();
    const created = await createReady(client);
    const edit = async (change: object) =>
      client.request("POST", "/avatar/edit", { body: { ...created, prompt: "in a car", ...change } });
    await expectError(await edit({ avatar_id: "avtr_abc" }), [404, "AVATAR_NOT_FOUND", "Avatar not found"]);
    await expectError(await edit({ look_id: "look_123" }), [404, "LOOK_NOT_FOUND", "Look not found"]);
    const other = await createReady(client);
    await expectError(await edit({ look_id: other.look_id }), [404, "LOOK_NOT_FOUND", "Look not found"]);
  });

  test("without enough credits", async () => {
    const client = startHoox();
    const account = await createAccount(client, 2);
    const created = await createReady(account);
    const response = await account.request("POST", "/avatar/edit", {
      body: { ...created, prompt: "in a car" },
    });
    await expectError(response, [402, "INSUFFICIENT_CREDITS", "Insufficient credits"]);
  });

  test("with a URL that webhooks are never sent to", async () => {
    const client = startHoox();
    const created = await createReady(client);
    const body = { ...created, prompt: "in a car", webhook_url: "http://localhost/hook" };
    const response = await client.request("POST", "/avatar/edit", { body });
    await expectError(response, [400, "INVALID_WEBHOOK_URL", "Validation failed"]);
    expect(response.json.details[0].message).toContain("webhook_url must be an https URL.");
  });
});

test("a creation without a prompt and images", async () => {
  const client = startHoox();
  for (const body of [{}, { prompt: " ", images: [] }]) {
    const response = await client.request("POST", "/avatar/create", { body });
    await expectError(response, [400, "missing_content", "Validation failed"]);
  }
  const images = { images: ["https://cdn.example/a.jpg"], webhook_url: "ftp://receiver.example" };
  const refused = await client.request("POST", "/avatar/create", { body: images });
  await expectError(refused, [400, "INVALID_WEBHOOK_URL", "Validation failed"]);
  const blocked = await client.request("POST", "/avatar/create", { body: { prompt: "a nude woman" } });
  await expectError(blocked, [400, "CONTENT_POLICY_VIOLATION", "Content not allowed"]);
});

test("a status without ids, and of an unknown look", async () => {
  const client = startHoox();
  const created = await createReady(client);
  const status = (query: string) => client.request("GET", `/avatar/status${query}`);
  await expectError(await status(""), [400, "INVALID_VALUE", "Validation failed"]);
  const noLook = await status(`?avatar_id=${created.avatar_id}`);
  await expectError(noLook, [400, "INVALID_VALUE", "Validation failed"]);
  expect(noLook.json.details[0]).toMatchObject({ field: "look_id", message: "look_id is required." });
  const unknown = { ...created, avatar_id: "avtr_abc" };
  await expectError(await client.request("GET", statusPath(unknown)), [
    404,
    "AVATAR_NOT_FOUND",
    "Avatar not found",
  ]);
  const noSuchLook = await client.request("GET", statusPath({ ...created, look_id: "look_123" }));
  await expectError(noSuchLook, [404, "LOOK_NOT_FOUND", "Look not found"]);
});

test("a missing, an unknown and an expired API key, a scope and an account that is suspended", async () => {
  const client = startHoox();
  for (const authorization of ["", "Basic x", `Bearer hx_live_${"0".repeat(64)}`]) {
    const response = await client.request("GET", "/avatar/list", { headers: { authorization } });
    expect([response.status, response.json.code]).toEqual([401, "invalid_api_key"]);
  }
  const { account, apiKey } = await client.engine.accounts.create({ name: "Acme", tier: "free" });
  const acme = client.withApiKey(apiKey);
  const { api_key: key } = await own(acme, "POST", "/keys", { name: "reader", scopes: ["read"] });
  const reader = client.withApiKey(key);
  const created = await reader.request("POST", "/avatar/create", { body: { prompt: "an engineer" } });
  expect([created.status, created.json.code]).toEqual([403, "insufficient_scope"]);
  await own(client, "PATCH", `/accounts/${account.id}`, { status: "suspended" });
  const suspended = await acme.request("GET", "/avatar/list");
  expect([suspended.status, suspended.json.code]).toEqual([403, "plan_required"]);
});

test("the rate limit, with its headers", async () => {
  const client = startHoox({ limits: { enterprise: { requestsPerMinute: 100 } } });
  const unlimited = await client.request("GET", "/avatar/list");
  expect(Number(unlimited.headers.get("x-ratelimit-remaining"))).toBeGreaterThan(1_000_000);
  const account = await createAccount(client, 0);
  const first = await account.request("GET", "/avatar/list");
  expect(first.headers.get("x-ratelimit-limit")).toBe("100");
  expect(first.headers.get("x-ratelimit-remaining")).toBe("99");
  expect(Number(first.headers.get("x-ratelimit-reset"))).toBeGreaterThan(1_700_000_000);
  for (let n = 0; n < 99; n += 1) await account.request("GET", "/avatar/list?onlyPublic=true");
  const response = await account.request("GET", "/avatar/list");
  await expectError(response, [429, "rate_limit_exceeded", "Rate limit exceeded"]);
  expect(response.headers.get("x-ratelimit-remaining")).toBe("0");
  expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
});

test("bodies and routes that do not exist", async () => {
  const client = startHoox();
  const json = await client.request("POST", "/avatar/create", { text: "{" });
  expect([json.status, json.json.code]).toEqual([400, "INVALID_JSON"]);
  const list = await client.request("POST", "/avatar/create", { text: "[]" });
  expect([list.status, list.json.code]).toEqual([400, "INVALID_VALUE"]);
  const route = await client.request("GET", "/videos");
  expect([route.status, route.json.code]).toEqual([404, "NOT_FOUND"]);
  const method = await client.request("DELETE", "/avatar/avtr_abc");
  expect([method.status, method.json.code]).toEqual([405, "METHOD_NOT_ALLOWED"]);
  const posted = await client.request("POST", "/avatar/list", { body: {} });
  expect([posted.status, posted.headers.get("allow")]).toEqual([405, "GET"]);
});

test("another account gets the error of an unknown avatar, except for what is public", async () => {
  const client = startHoox();
  const [owner, other] = [await createAccount(client, 10), await createAccount(client, 10)];
  const created = await createReady(owner);
  const edited = await owner.post("/avatar/edit", { ...created, prompt: "in a car" });
  await client.engine.idle();
  const { avatar_id } = created;
  const paths = [statusPath(created), `/avatar/${avatar_id}`, `/avatar/${avatar_id}/look/${created.look_id}`];
  for (const path of paths)
    await expectError(await other.request("GET", path), [404, "AVATAR_NOT_FOUND", "Avatar not found"]);
  const edit = { body: { ...created, prompt: "in a gym" } };
  const refused = await other.request("POST", "/avatar/edit", edit);
  await expectError(refused, [404, "AVATAR_NOT_FOUND", "Avatar not found"]);
  await publish(owner, avatar_id);
  expect((await other.get(`/avatar/${avatar_id}`)).looks).toMatchObject([{ id: created.look_id }]);
  expect(await other.get(statusPath(created))).toMatchObject({ status: "completed" });
  const hidden = await other.request("GET", `/avatar/${avatar_id}/look/${edited.look_id}`);
  await expectError(hidden, [404, "LOOK_NOT_FOUND", "Look not found"]);
  const hiddenEdit = { body: { ...edited, prompt: "in a gym" } };
  const notFound = await other.request("POST", "/avatar/edit", hiddenEdit);
  await expectError(notFound, [404, "LOOK_NOT_FOUND", "Look not found"]);
});

test("an image needs its signature or the owner's key", async () => {
  const client = startHoox();
  const created = await createReady(client);
  const { thumbnail } = await client.get(`/avatar/${created.avatar_id}`);
  const { origin, pathname } = new URL(thumbnail);
  const get = (key?: string) =>
    client.engine.fetch(
      new Request(
        `${origin}${pathname}`,
        key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } },
      ),
    );
  expect((await get()).status).toBe(401);
  expect((await get(client.apiKey)).status).toBe(200);
  expect((await get((await createAccount(client, 0)).apiKey)).status).toBe(404);
  const forged = await client.engine.fetch(`${thumbnail}0`);
  expect([forged.status, (await forged.json()).code]).toEqual([403, "unauthorized_access"]);
});

test("an error without a message of its own has the text of the page", async () => {
  const response = errorResponse("req_1", { code: "account_not_found", message: "There is no account x." });
  expect([response.status, await response.json()]).toEqual([
    404,
    {
      error: "Space not found",
      code: "SPACE_NOT_FOUND",
      details: [{ code: "SPACE_NOT_FOUND", message: "There is no account x." }],
    },
  ]);
});
