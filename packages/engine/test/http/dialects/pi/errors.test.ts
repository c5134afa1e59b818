import { expect, test } from "vitest";
import { startPi } from "./start-pi.ts";

const unknown = "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a";

test.each([
  [null, 401, "missing_authorization_header", "invalid_request_error"],
  ["Basic cGk6cGk=", 401, "invalid_authorization_scheme", "invalid_request_error"],
  ["pi_live_123", 401, "invalid_authorization_scheme", "invalid_request_error"],
  ["Bearer", 401, "missing_bearer_token", "invalid_request_error"],
  ["Bearer   ", 401, "missing_bearer_token", "invalid_request_error"],
  ["Bearer pi_live_unknown", 401, "invalid_api_key", "authentication_error"],
])("Authorization: %s is %i %s", async (authorization, status, code, type) => {
  const { engine } = startPi({ worker: false });
  for (const [method, path] of [
    ["POST", "/avatars/generate"],
    ["POST", "/avatars/save"],
    ["GET", "/avatars"],
    ["GET", `/jobs/${unknown}`],
    ["GET", "/webhooks"],
  ] as const) {
    const response = await engine.fetch(`${engine.url}/pi/api/v1${path}`, {
      method,
      headers: authorization === null ? {} : { authorization },
    });
    const { error } = await response.json();
    expect([response.status, error.code, error.type]).toEqual([status, code, type]);
    expect(error.request_id).toBe(response.headers.get("x-request-id"));
  }
});

test("an API key in the query string or a cookie is not one", async () => {
  const { engine } = startPi({ worker: false });
  const headers = { cookie: `api_key=${engine.apiKey}` };
  const response = await engine.fetch(`${engine.url}/pi/api/v1/avatars?api_key=${engine.apiKey}`, {
    headers,
  });
  expect(response.status).toBe(401);
});

test("every authenticated response has the rate limit headers, also without a limit", async () => {
  const pi = startPi({ worker: false });
  const { apiKey } = await pi.engine.accounts.create({ name: "free", tier: "free" });
  const limited = pi.withApiKey(apiKey);
  const now = Date.now() / 1000;
  for (const client of [pi, limited]) {
    const responses = [
      await client.request("GET", "/avatars"),
      await client.request("GET", `/jobs/${unknown}`),
      await client.request("POST", "/avatars/generate", { text: "{" }),
    ];
    for (const { headers } of responses) {
      const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((name) =>
        Number(headers.get(`x-ratelimit-${name}`)),
      );
      expect(limit).toBeGreaterThan(0);
      expect(remaining).toBeLessThanOrEqual(limit ?? 0);
      expect(reset).toBeGreaterThanOrEqual(Math.floor(now));
      expect(reset).toBeLessThan(now + 70);
    }
  }
});

test("over the limit is 429 with Retry-After", async () => {
  const pi = startPi({ worker: false, limits: { free: { requestsPerMinute: 1 } } });
  const { apiKey } = await pi.engine.accounts.create({ name: "free", tier: "free" });
  const client = pi.withApiKey(apiKey);
  await client.request("GET", "/avatars");
  const { status, json, headers } = await client.request("GET", "/avatars");
  expect([status, json.error.code, json.error.type]).toEqual([
    429,
    "rate_limit_exceeded",
    "rate_limit_error",
  ]);
  expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
  expect(headers.get("x-ratelimit-remaining")).toBe("0");
});

test("an account without credits gets 403 usage_exceeded", async () => {
  const pi = startPi({ worker: false });
  const { apiKey } = await pi.engine.accounts.create({ name: "poor", credits: 0, tier: "pro" });
  const { status, json } = await pi
    .withApiKey(apiKey)
    .request("POST", "/avatars/generate", { body: { prompt: "owl" } });
  expect([status, json.error.code, json.error.type]).toEqual([403, "usage_exceeded", "permission_error"]);
});

test("another account gets not found for every id, as for one that does not exist", async () => {
  const pi = startPi({ webhooks: { allowPrivate: true } });
  const job_id = await pi.generate();
  await pi.engine.idle();
  const avatar = await pi.request("POST", "/avatars/save", { body: { job_id } });
  const webhook = await pi.request("POST", "/webhooks", {
    body: { endpoint_url: "https://example.com", secret: "12345678" },
  });
  const { apiKey } = await pi.engine.accounts.create({ name: "other", tier: "pro" });
  const other = pi.withApiKey(apiKey);
  const attempts = (ids: { job: string; avatar: string; webhook: string }) =>
    [
      ["GET", `/jobs/${ids.job}`, undefined],
      ["GET", `/jobs/${ids.job}?wait_for_completion=true&expand=avatar`, undefined],
      ["POST", "/avatars/save", { job_id: ids.job }],
      ["GET", `/avatars/${ids.avatar}`, undefined],
      ["PATCH", `/webhooks/${ids.webhook}`, { is_active: false }],
    ] as const;
  const answer = async ([method, path, body]: ReturnType<typeof attempts>[number]) => {
    const { status, json } = await other.request(method, path, { body });
    return [status, json.error.code, json.error.message.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "<id>")];
  };
  const real = attempts({ job: job_id, avatar: avatar.json.data.id, webhook: webhook.json.data.id });
  const imaginary = attempts({ job: unknown, avatar: unknown, webhook: unknown });
  for (const [index, attempt] of real.entries()) {
    const found = await answer(attempt);
    expect(found[0]).toBe(404);
    expect(found).toEqual(await answer(imaginary[index] ?? attempt));
  }
  expect((await other.request("GET", "/avatars")).json.data.total_count).toBe(0);
  expect((await other.request("GET", "/webhooks")).json.data.data).toEqual([]);
});

test("routes that Pi does not have are 404 and 405 with its error envelope", async () => {
  const pi = startPi({ worker: false });
  const missing = await pi.request("GET", "/brands");
  expect([missing.status, missing.json.error.code]).toEqual([404, "not_found"]);
  const wrong = await pi.request("DELETE", "/webhooks");
  expect([wrong.status, wrong.json.error.code, wrong.headers.get("allow")]).toEqual([
    405,
    "method_not_allowed",
    "GET, POST",
  ]);
});
