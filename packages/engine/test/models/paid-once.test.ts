import { expect, test } from "vitest";
import { createEngine, type EngineOptions } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { hang, openAiError, type Reaction, startFakeProviders } from "../support/fake-providers.ts";
import { type Json, startWithDefaults } from "../support/start.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { waitUntil } from "../support/wait-until.ts";

const leaseMs = 15_000;

/**
 * Runs a job in an engine that stops responding in the middle of a call, as if its process was killed, and then in another on
 * the same data, whose clock says that the claim of the first has expired.
 */
async function runTwice(
  model: (url: string) => string,
  {
    first,
    firstPoll,
    body = {},
    ...more
  }: {
    readonly first: readonly Reaction[];
    readonly firstPoll?: Reaction;
    readonly body?: Record<string, unknown>;
    readonly modelCalls?: EngineOptions["modelCalls"];
  },
): Promise<{ job: Json; received: number; keys: unknown[] }> {
  const fake = await startFakeProviders();
  const clock = createFakeClock();
  const directory = temporaryDirectory();
  const options: EngineOptions = {
    dataDir: directory,
    apiKey: "lk_test",
    model: model(fake.url),
    modelCalls: { providers: fake.settings, ...more.modelCalls },
    moderator: false,
  };
  fake.next(...first);
  let polls = 0;
  if (firstPoll)
    fake.onPoll = (response, request) => {
      polls += 1;
      firstPoll(response, request);
    };
  // Its clock stands still, so it sends no heartbeats.
  const killed = createEngine({ ...options, clock, worker: { leaseMs, concurrency: 1 } });
  const accepted = await killed.fetch(
    new Request(`${killed.url}/api/v1/avatars/generate`, {
      method: "POST",
      headers: { authorization: "Bearer lk_test", "content-type": "application/json" },
      body: JSON.stringify({ prompt: "a wise owl", brief: { version: 1, subject: "owl" }, ...body }),
    }),
  );
  const { data }: Json = await accepted.json();
  await waitUntil(() => (firstPoll ? polls > 0 : fake.received.length === first.length));
  fake.onPoll = null;
  const later = createFakeClock(clock.now() + leaseMs + 1);
  const next = startWithDefaults({ ...options, clock: later, worker: { concurrency: 1 } });
  const job = (await next.wait(data.id)).json.data;
  const received = fake.received.length;
  const keys = fake.received.map(({ headers }) => headers["idempotency-key"]);
  void killed.stop({ graceMs: 0 });
  await clock.advance(10_000);
  return { job, received, keys };
}

test("does not pay again after a crash if the provider cannot say whether it was paid", async () => {
  const { job, received } = await runTwice(() => "openai:gpt-image-1", { first: [hang] });
  expect(job).toMatchObject({
    status: "failed",
    error: {
      code: "upstream_error",
      message: expect.stringMatching(/may have been paid; it was not repeated/),
    },
    model_calls: [{ model: "openai:gpt-image-1", image: 0, outcome: null, cost: 0.042 }],
  });
  expect(received).toBe(1);
});

test("pays again after a crash if that is allowed", async () => {
  const { job, received } = await runTwice(() => "openai:gpt-image-1", {
    first: [hang],
    modelCalls: { repeatUnknown: true },
  });
  expect(job).toMatchObject({
    status: "completed",
    model_calls: [{ outcome: null }, { outcome: "completed" }],
  });
  expect(received).toBe(2);
});

test.each(["replicate:black-forest-labs/flux-dev", "black-forest-labs:flux-pro-1.1"])(
  "continues a call of %s that was submitted before a crash",
  async (model) => {
    const { job, received } = await runTwice(() => model, { first: [], firstPoll: hang });
    expect(job, JSON.stringify(job.error)).toMatchObject({
      status: "completed",
      model_calls: [{ model, outcome: "completed" }],
    });
    expect(received).toBe(1);
  },
);

test("repeats a call of a server of one's own", async () => {
  const { job, received } = await runTwice((url) => `${url}/local/v1#flux`, { first: [hang] });
  expect(job).toMatchObject({ status: "completed", model_calls: [{ outcome: "completed", cost: 0 }] });
  expect(received).toBe(2);
});

test("uses the pictures that were finished before a crash", async () => {
  const ok: Reaction = (response, request) => request.succeed(response);
  const { job, received, keys } = await runTwice((url) => `${url}/local/v1#flux`, {
    first: [ok, hang],
    body: { output: { count: 2 } },
  });
  expect(job).toMatchObject({ status: "completed", model_calls: [{ image: 0 }, { image: 1 }] });
  expect(job.avatar.images).toHaveLength(2);
  expect(received).toBe(3);
  expect(new Set(keys).size).toBe(2);
});

test("tries again by itself after a failure that costs nothing", async () => {
  const fake = await startFakeProviders();
  fake.next(openAiError(429, "rate_limit_exceeded"), openAiError(503, "overloaded"));
  const client = startWithDefaults({
    model: "openai:gpt-image-1",
    modelCalls: { providers: fake.settings },
    worker: { retryPauseMs: 1 },
  });
  const { json } = await client.generate({ brief: { version: 1, subject: "owl" } });
  const job = (await client.wait(json.data.id)).json.data;
  expect(job).toMatchObject({
    status: "completed",
    attempts: 3,
    model_calls: [{ outcome: "failed" }, { outcome: "failed" }, { outcome: "completed", cost: 0.042 }],
  });
});
