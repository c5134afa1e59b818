import { expect, test } from "vitest";
import type { EngineOptions } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { json, openAiError, reset, startFakeProviders } from "../support/fake-providers.ts";
import { type Json, startWithDefaults, type TestClient } from "../support/start.ts";
import { createTinyModel } from "../support/tiny-model.ts";

const openAi = "openai:gpt-image-1";
const fal = "fal:fal-ai/flux/dev";
const brief = { version: 1, subject: "owl" };

async function start(options: (url: string) => EngineOptions) {
  const fake = await startFakeProviders();
  const own = options(fake.url);
  const client = startWithDefaults({
    moderator: false,
    ...own,
    modelCalls: { providers: fake.settings, ...own.modelCalls },
    worker: { concurrency: 1, retryPauseMs: 1, retries: 0 },
  });
  return { fake, client };
}

async function generate(client: TestClient, body: Record<string, unknown> = {}): Promise<Json> {
  const accepted = await client.generate({ brief, ...body });
  expect(accepted.status, accepted.text).toBe(202);
  return (await client.wait(accepted.json.data.id)).json.data;
}

test("uses draft for requests of minimal effort, and final for others", async () => {
  const { client } = await start(() => ({ models: { final: openAi, draft: createTinyModel() } }));
  const draft = await generate(client, { output: { thinking_intensity: "minimal" } });
  expect(draft.avatar.drawing_version).toBe("1");
  expect((await generate(client)).avatar.drawing_version).toBe(openAi);
});

test("uses the model of the account's tier, and charges its price", async () => {
  const { client } = await start(() => ({
    models: { cheap: fal, good: openAi },
    modelRules: { tiers: { free: "cheap", pro: "good" } },
    prices: { models: { cheap: 3, good: 9 } },
  }));
  for (const [tier, version, price] of [
    ["free", fal, 3],
    ["pro", openAi, 9],
  ] as const) {
    const { account, apiKey } = await client.engine.accounts.create({ name: tier, tier, credits: 20 });
    expect(account.tier).toBe(tier);
    const own = client.withApiKey(apiKey);
    expect((await generate(own)).avatar.drawing_version).toBe(version);
    expect((await own.request("GET", "/api/v1/credits")).json.data).toMatchObject({
      available: 20 - price,
      held: 0,
    });
  }
});

test.each([
  ["too many requests", openAiError(429, "rate_limit_exceeded")],
  ["an outage", json(503, {})],
  ["no credit", openAiError(429, "insufficient_quota")],
])("uses the next model of a list after %s, and says so", async (_, reaction) => {
  const { fake, client } = await start(() => ({ model: [openAi, fal] }));
  fake.next(reaction);
  const job = await generate(client);
  expect(job.avatar).toMatchObject({
    drawing_version: fal,
    warnings: [
      { code: "fallback_model", message: expect.stringContaining(`${fal} made it instead of ${openAi}`) },
    ],
  });
  expect(job.model_calls).toMatchObject([
    { model: openAi, outcome: "failed" },
    { model: fal, outcome: "completed", cost: 0.025 },
  ]);
});

test("does not use the next model if the first may be paid, or refused the prompt", async () => {
  const { fake, client } = await start(() => ({ model: [openAi, fal] }));
  fake.next(reset, openAiError(400, "moderation_blocked"));
  expect(await generate(client)).toMatchObject({ status: "failed", error: { code: "upstream_error" } });
  expect(await generate(client)).toMatchObject({ status: "failed", error: { code: "safety_filter" } });
  expect(fake.received).toHaveLength(2);
});

test("uses the cheapest model of a list first, and one that can do what is asked", async () => {
  const { fake, client } = await start(() => ({ model: [openAi, fal], modelRules: { order: "cheapest" } }));
  const job = await generate(client);
  expect(job.avatar.drawing_version).toBe(fal);
  const saved = await client.request("POST", "/api/v1/avatars/save", { body: { job_id: job.id } });
  const path = `/api/v1/avatars/${saved.json.data.id}/emotions`;
  expect((await client.request("POST", path, { body: { emotions: ["happy"] } })).status).toBe(202);
  await client.engine.idle();
  expect(fake.received.map(({ provider }) => provider)).toEqual(["fal", "openai"]);
});

test("refuses jobs and calls beyond what an account may spend in a day", async () => {
  const clock = createFakeClock(Date.UTC(2026, 0, 1, 23, 59, 30));
  const { fake, client } = await start(() => ({ model: openAi, dailySpending: 0.1, clock }));
  expect(await generate(client, { output: { count: 2 } })).toMatchObject({ status: "completed" });
  // The third picture would cost more than is left.
  const third = await generate(client);
  expect(third).toMatchObject({
    status: "failed",
    error: {
      code: "rate_limited",
      message: expect.stringMatching(/spent \$0\.084 .* limit is \$0\.1; it costs \$0\.042/),
    },
  });
  expect(fake.received).toHaveLength(2);
  const other = await client.engine.accounts.create({ name: "other", tier: "pro", credits: 100 });
  expect(await generate(client.withApiKey(other.apiKey))).toMatchObject({ status: "completed" });
  await clock.advance(31_000);
  expect(await generate(client)).toMatchObject({ status: "completed" });
});

test("rejects jobs of an account that has spent its limit, and gives back what a failed call does not cost", async () => {
  const { fake, client } = await start(() => ({ model: openAi, dailySpending: 0.042 }));
  fake.next(openAiError(400, "invalid_value"));
  expect(await generate(client)).toMatchObject({ status: "failed", error: { code: "invalid_input" } });
  expect(await generate(client)).toMatchObject({ status: "completed" });
  const rejected = await client.generate({ brief });
  expect([rejected.status, rejected.json.error.code]).toEqual([429, "spending_limit_reached"]);
  expect(rejected.json.error.message).toBe(
    "The account has spent $0.042 on image models today, and its limit is $0.042 a day.",
  );
  expect(Number(rejected.headers.get("retry-after"))).toBeGreaterThan(0);
});

test("does not make calls of unknown price if spending is limited", async () => {
  const { fake, client } = await start(() => ({ model: "fal:some/model", dailySpending: 1 }));
  expect(await generate(client)).toMatchObject({
    status: "failed",
    error: { message: expect.stringContaining("its price is not known; set modelCalls.costs") },
  });
  expect(fake.received).toHaveLength(0);
  const priced = await start(() => ({
    model: "fal:some/model",
    dailySpending: 1,
    modelCalls: { costs: { "fal:some/model": 0.5 } },
  }));
  expect(await generate(priced.client)).toMatchObject({ status: "completed", model_calls: [{ cost: 0.5 }] });
});

test("rejects rules that name an unknown model", () => {
  expect(() =>
    startWithDefaults({ models: { a: "likeness" }, modelRules: { tiers: { free: "b" } } }),
  ).toThrow(/tiers names b, which is none of models/);
});
