import { expect, test } from "vitest";
import type { ImageModel, ImageModelResult } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { start } from "../support/start.ts";
import { createSyncHashBlobStore } from "../support/sync-hash-blob-store.ts";
import { createTinyModel } from "../support/tiny-model.ts";

const second = 1_000;

/** Returns the given failures in order, then succeeds. */
function createFailingModel(
  ...failures: (ImageModelResult & { ok: false })[]
): ImageModel & { readonly startedAt: number[] } {
  const startedAt: number[] = [];
  const tiny = createTinyModel();
  return {
    startedAt,
    async generate(request, context) {
      startedAt.push(clockNow());
      return failures[startedAt.length - 1] ?? tiny.generate(request, context);
    },
  };
}

let clockNow = () => 0;

function startWith(model: ImageModel, retries?: number) {
  const clock = createFakeClock();
  clockNow = () => clock.now();
  const worker = { concurrency: 1, ...(retries !== undefined && { retries }) };
  return { clock, client: start({ clock, model, worker, blobs: createSyncHashBlobStore() }) };
}

const busy = { ok: false, code: "rate_limited", message: "the provider is busy" } as const;
const broken = { ok: false, code: "upstream_error", message: "the provider responded 502" } as const;

test("retries a transient failure and lists each attempt", async () => {
  const model = createFailingModel(broken, busy);
  const { clock, client } = startWith(model);
  const { json } = await client.generate();
  await clock.advance(0);
  const waiting = (await client.request("GET", `/api/v1/jobs/${json.data.id}`)).json.data;
  expect(waiting).toMatchObject({ status: "queued", attempts: 1, next_attempt_at: expect.any(Number) });
  expect(waiting.attempt_log).toMatchObject([{ outcome: "failed", error: { code: "upstream_error" } }]);

  await clock.advance(60 * second);
  const { data } = (await client.request("GET", `/api/v1/jobs/${json.data.id}`)).json;
  expect(data).toMatchObject({ status: "completed", attempts: 3, next_attempt_at: null });
  expect(data.attempt_log.map(({ outcome, error }: Attempt) => [outcome, error?.code ?? null])).toEqual([
    ["failed", "upstream_error"],
    ["failed", "rate_limited"],
    ["completed", null],
  ]);
  const [first = 0, next = 0, last = 0] = model.startedAt;
  expect(next - first).toBeGreaterThanOrEqual(second / 2);
  expect(next - first).toBeLessThanOrEqual(second);
  expect(last - next).toBeGreaterThanOrEqual(second);
  expect(last - next).toBeLessThanOrEqual(2 * second);
});

interface Attempt {
  readonly outcome: string;
  readonly error: { readonly code: string } | null;
}

test("waits as long as retryAfterMs of the provider", async () => {
  const model = createFailingModel({ ...busy, retryAfterMs: 20 * second });
  const { clock, client } = startWith(model);
  await client.generate();
  await clock.advance(19 * second);
  expect(model.startedAt).toHaveLength(1);
  await clock.advance(2 * second);
  expect(model.startedAt).toHaveLength(2);
});

test("fails after three retries", async () => {
  const model = createFailingModel(broken, broken, broken, broken, broken);
  const { clock, client } = startWith(model);
  const { json } = await client.generate();
  await clock.advance(300 * second);
  const { data } = (await client.request("GET", `/api/v1/jobs/${json.data.id}`)).json;
  expect(data).toMatchObject({ status: "failed", attempts: 4, error: { code: "upstream_error" } });
  expect(model.startedAt).toHaveLength(4);
});

test.for(["invalid_input", "safety_filter", "not_configured", "unknown"] as const)(
  "does not retry %s",
  async (code) => {
    const model = createFailingModel({ ok: false, code, message: "no" });
    const { clock, client } = startWith(model);
    const { json } = await client.generate();
    await clock.advance(300 * second);
    expect((await client.wait(json.data.id)).json.data).toMatchObject({ status: "failed", attempts: 1 });
  },
);

test("cancels a job that waits for a retry", async () => {
  const model = createFailingModel(broken);
  const { clock, client } = startWith(model);
  const { json } = await client.generate();
  await clock.advance(0);
  const cancelled = await client.request("POST", `/api/v1/jobs/${json.data.id}/cancel`);
  expect(cancelled.json.data).toMatchObject({ status: "cancelled", next_attempt_at: null });
  await clock.advance(60 * second);
  expect(model.startedAt).toHaveLength(1);
});

test("runs other jobs while one waits for a retry", async () => {
  const model = createFailingModel(broken);
  const { clock, client } = startWith(model);
  await client.generate();
  await clock.advance(0);
  const other = await client.generate({ prompt: "a fox" });
  expect((await client.wait(other.json.data.id)).json.data.status).toBe("completed");
});

test("fails at the first failure without retries", async () => {
  const { clock, client } = startWith(createFailingModel(broken), 0);
  const { json } = await client.generate();
  await clock.advance(1);
  expect((await client.request("GET", `/api/v1/jobs/${json.data.id}`)).json.data.status).toBe("failed");
});
