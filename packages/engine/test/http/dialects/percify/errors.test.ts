import { expect, test } from "vitest";
import { createTinyModel } from "../../../support/tiny-model.ts";
import { startPercify } from "./start-percify.ts";

test("without a valid key every route answers authentication_required", async () => {
  const percify = startPercify();
  for (const headers of [
    { authorization: "" },
    { authorization: "Bearer wrong" },
    { authorization: "Basic x" },
  ]) {
    const { status, json } = await percify.request("GET", "/avatars", { headers });
    expect([status, json.error.code]).toEqual([401, "authentication_required"]);
  }
});

test("a prohibited prompt is a content_policy_violation with its category", async () => {
  const { status, json } = await startPercify().request("POST", "/avatars/generate", {
    body: { prompt: "a naked woman having sex" },
  });
  expect([status, json.error]).toMatchObject([
    400,
    {
      code: "content_policy_violation",
      message: "Prompt violates content policy",
      details: { reason: "prohibited_content", categories: ["sexual"] },
    },
  ]);
});

test("an account without a limit has the headers of the rate limit too", async () => {
  const { headers } = await startPercify().request("GET", "/avatars");
  expect(Number(headers.get("x-ratelimit-remaining"))).toBeGreaterThan(1_000_000);
  expect(Number(headers.get("x-ratelimit-reset"))).toBeGreaterThan(0);
});

test("the rate limit of the free tier is 10 requests per minute", async () => {
  const percify = await startPercify().newAccount({ tier: "free" });
  const first = await percify.request("GET", "/avatars");
  expect(first.headers.get("x-ratelimit-limit")).toBe("10");
  expect(first.headers.get("x-ratelimit-remaining")).toBe("9");
  expect(Number(first.headers.get("x-ratelimit-reset"))).toBeGreaterThan(1_700_000_000);
  for (let count = 0; count < 9; count += 1) await percify.request("GET", "/avatars");
  const { status, json } = await percify.request("GET", "/avatars");
  const { retryAfter } = json.error.details;
  expect([status, json.error]).toMatchObject([
    429,
    {
      code: "rate_limit_exceeded",
      message: `Too many requests. Try again in ${retryAfter} seconds`,
      details: { retryAfter: expect.any(Number), limit: 10, window: "1m" },
    },
  ]);
});

test("a suspended account is refused on every call", async () => {
  const percify = startPercify();
  const { account, apiKey } = await percify.engine.accounts.create({ name: "banned" });
  await percify.engine.fetch(`${percify.engine.url}/api/v1/accounts/${account.id}`, {
    method: "PATCH",
    headers: { authorization: `Bearer ${percify.engine.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ status: "suspended" }),
  });
  const { status, json } = await percify.withApiKey(apiKey).request("GET", "/avatars");
  expect([status, json.error]).toMatchObject([
    403,
    { code: "unauthorized_access", details: { reason: "banned" } },
  ]);
});

test.each([
  ["safety_filter", "content_policy_violation"],
  ["upstream_error", "processing_error"],
] as const)("an avatar that fails with %s says so, and is not charged", async (code, expected) => {
  const model = {
    ...createTinyModel(),
    generate: async () => ({ ok: false, code, message: "the model refused" }) as const,
  };
  const percify = await startPercify({ model, worker: { retries: 0 } }).newAccount({ credits: 10 });
  const avatar = await percify.makeAvatar();
  expect(avatar).toMatchObject({
    status: "failed",
    error: { code: expected, message: expect.stringContaining("the model refused") },
    creditCost: 0,
  });
  expect(avatar).not.toHaveProperty("imageUrl");
  expect((await percify.get("/avatars?status=failed")).avatars).toHaveLength(1);
  expect((await percify.get("/user/credits/balance")).balance).toBe(10);
});

test("unfinished avatars cannot be published", async () => {
  const percify = startPercify({ worker: false });
  const { id } = await percify.post("/avatars/generate", { prompt: "a wise owl" });
  const { status, json } = await percify.request("POST", `/avatars/${id}/publish`);
  expect([status, json.error]).toMatchObject([
    409,
    { code: "invalid_request", details: { reason: "avatar_not_ready", param: "visibility" } },
  ]);
});

test("bodies that are not JSON, unknown routes and methods have the same envelope", async () => {
  const percify = startPercify();
  const malformed = await percify.request("POST", "/avatars/generate", { text: "{" });
  expect([malformed.status, malformed.json.error.code]).toEqual([400, "invalid_request"]);
  const text = await percify.request("POST", "/avatars/generate", {
    text: "prompt=a",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  expect([text.status, text.json.error.code]).toEqual([415, "invalid_request"]);
  const unknown = await percify.request("GET", "/galleries");
  expect([unknown.status, unknown.json.error.code]).toEqual([404, "not_found"]);
  const method = await percify.request("DELETE", "/avatars");
  expect([method.status, method.json.error.code]).toEqual([405, "invalid_request"]);
});
