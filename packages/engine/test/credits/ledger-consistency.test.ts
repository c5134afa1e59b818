import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createEngine, type Engine, type ImageModel, type ImageModelResult } from "../../src/index.ts";
import { createMemoryBlobs } from "../../src/storage/memory/memory-blobs.ts";
import { createSqliteStore } from "../../src/storage/sqlite/open-sqlite.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { type CrashingStore, createCrashingStore } from "../support/crashing-store.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { createTinyModel } from "../support/tiny-model.ts";
import { checkLedger } from "./check-ledger.ts";

const tenantIndex = fc.nat({ max: 1 });
const key = fc.option(fc.nat({ max: 4 }), { freq: 2 });
const pick = fc.nat({ max: 20 });
const ending = fc.constantFrom<Ending>("complete", "complete", "fail", "retry");
const moment = fc.constantFrom("before" as const, "after" as const);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("generate" as const), tenantIndex, key }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("create" as const), tenantIndex, key }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("edit" as const), tenantIndex, pick, key }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("emotions" as const), tenantIndex, pick, key }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("cancel" as const), tenantIndex, pick, key }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("grant" as const), tenantIndex, key }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("finish" as const), pick, ending }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("wait" as const), ms: fc.integer({ min: 1, max: 30_000 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("crash" as const), after: fc.nat({ max: 4 }), moment }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("restart" as const) }) },
);

test("keeps the ledger consistent for random operations and crashes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 60, size: "max" }), async (steps) => {
      const fixture = await createFixture();
      try {
        for (const next of steps) {
          await fixture.apply(next);
          await fixture.check();
        }
        await fixture.finish();
        await fixture.check();
      } finally {
        await fixture.end();
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Ending = "complete" | "fail" | "retry";

interface Fixture {
  apply(step: Step): Promise<void>;
  check(): Promise<void>;
  /** Completes all remaining jobs. */
  finish(): Promise<void>;
  end(): Promise<void>;
}

/** Starts an engine on SQLite, with a metered account and one that is not metered until its first grant. */
async function createFixture(): Promise<Fixture> {
  const path = join(temporaryDirectory(), "likeness.db");
  const clock = createFakeClock();
  const blobs = createMemoryBlobs();
  const { model, generations } = createScriptedModel();
  const responses = new Map<string, string>();
  let requests: Promise<void>[] = [];
  let sqlite = createSqliteStore({ path });
  let crashing: CrashingStore = createCrashingStore(sqlite);
  let engine = open();
  const tenants = [
    await engine.accounts.create({ name: "metered", credits: 9 }),
    await engine.accounts.create({ name: "unmetered" }),
  ];

  function open(): Engine {
    return createEngine({
      store: crashing.store,
      blobs,
      clock,
      model,
      moderator: false,
      worker: { concurrency: 3, leaseMs: 15_000, retries: 2 },
      limits: { free: { requestsPerMinute: null, concurrentJobs: 2, queuedJobs: 8 } },
      onFault: () => undefined,
    });
  }

  async function reopen(): Promise<void> {
    await engine.stop({ graceMs: 0 }).catch(() => undefined);
    await Promise.all(requests);
    requests = [];
    if (!crashing.alive) await sqlite.close();
    sqlite = createSqliteStore({ path });
    crashing = createCrashingStore(sqlite);
    engine = open();
  }

  /** Sends a write without waiting for the response, because a crashed engine never responds. */
  function send(path: string, body: unknown, apiKey: string, key: number | null, method = "POST"): void {
    const name = `${apiKey} ${path} ${key}`;
    const headers = {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
      ...(key !== null && { "idempotency-key": `key-${key}` }),
    };
    const readResponse = async () => {
      const request = engine.fetch(`${engine.url}/api/v1${path}`, {
        method,
        headers,
        body: JSON.stringify(body),
      });
      const response = await request.catch(() => null);
      const text = (await response?.text()) ?? "";
      if (!response?.ok || key === null) return;
      expect(responses.get(name) ?? text).toBe(text);
      responses.set(name, text);
    };
    requests.push(readResponse());
  }

  async function jobOf(tenant: number, pick: number): Promise<string | undefined> {
    const id = tenants[tenant]?.account.id ?? "";
    const { items } = await sqlite.jobs.list(id, { limit: 100, offset: 0 });
    return items[pick % Math.max(1, items.length)]?.id;
  }

  async function avatarOf(tenant: number, pick: number): Promise<string | undefined> {
    const id = tenants[tenant]?.account.id ?? "";
    const { items } = await sqlite.avatars.list(id, { limit: 100, offset: 0 });
    return items[pick % Math.max(1, items.length)]?.id;
  }

  /** A look is pending exactly while its job has not ended, and an avatar has the status of its cover. */
  async function checkLooks(accountId: string): Promise<void> {
    await sqlite.transact(async (tx) => {
      const page = { limit: 100, offset: 0 };
      for (const { id, coverLookId, status } of (await tx.avatars.list(accountId, page)).items) {
        const { items } = await tx.looks.list(accountId, { ...page, avatarId: id });
        expect(items.find((look) => look.id === coverLookId)?.status).toBe(status);
        for (const look of items) {
          const job = await tx.jobs.find(accountId, look.jobId ?? "");
          expect(job?.target).toEqual({ avatarId: id, lookId: look.id });
          expect(look.status === "pending").toBe(job?.endedAt === null);
        }
      }
    });
  }

  return {
    async apply(step) {
      if (!crashing.alive) await reopen();
      const tenant = "tenantIndex" in step ? tenants[step.tenantIndex] : undefined;
      const apiKey = tenant?.apiKey ?? "";
      if (step.kind === "generate") {
        const count = 1 + ((step.key ?? 0) % 2);
        send("/avatars/generate", { prompt: "an owl", output: { count } }, apiKey, step.key);
      }
      if (step.kind === "create") send("/avatars", { prompt: "an owl" }, apiKey, step.key);
      if (step.kind === "edit" || step.kind === "emotions") {
        const avatar = await avatarOf(step.tenantIndex, step.pick);
        const path = `/avatars/${avatar}/${step.kind === "edit" ? "looks" : "emotions"}`;
        const body =
          step.kind === "edit"
            ? { prompt: "in red", upscale: step.pick % 2 === 0 }
            : { emotions: ["happy", "calm"] };
        if (avatar) send(path, body, apiKey, step.key);
      }
      if (step.kind === "cancel") {
        const job = await jobOf(step.tenantIndex, step.pick);
        if (job) send(`/jobs/${job}/cancel`, {}, apiKey, step.key);
      }
      if (step.kind === "grant")
        send(`/accounts/${tenant?.account.id}/credits`, { amount: 3 }, engine.apiKey, null);
      if (step.kind === "finish")
        generations.splice(step.pick % Math.max(1, generations.length), 1)[0]?.(step.ending);
      if (step.kind === "wait") await clock.advance(step.ms);
      if (step.kind === "crash") crashing.crashIn(step.after, step.moment);
      if (step.kind === "restart") await reopen();
      for (let turn = 0; turn < 10; turn++) await setImmediate();
    },
    async check() {
      for (const { account } of tenants) {
        await checkLedger(sqlite, account.id);
        await checkLooks(account.id);
      }
    },
    async finish() {
      await reopen();
      const idle = engine.idle();
      let isFinished = false;
      idle.finally(() => {
        isFinished = true;
      });
      while (!isFinished) {
        for (const finish of generations.splice(0)) finish("complete");
        await clock.advance(1_000);
      }
      for (const { account } of tenants) {
        const { jobs } = await checkLedger(sqlite, account.id);
        expect(jobs.every(({ endedAt }) => endedAt !== null)).toBe(true);
        expect((await sqlite.ledger.balance(account.id)).held).toBe(0);
      }
    },
    async end() {
      for (const finish of generations.splice(0)) finish("fail");
      await engine.stop({ graceMs: 0 }).catch(() => undefined);
      await Promise.all(requests);
      if (!crashing.alive) await sqlite.close();
    },
  };
}

/** Each generation waits until the test chooses its result. */
function createScriptedModel() {
  const generations: ((ending: Ending) => void)[] = [];
  const tiny = createTinyModel();
  const model: ImageModel = {
    features: ["base", "emotion", "upscale"],
    async generate(request, context) {
      const ending = await new Promise<Ending>((resolve) => generations.push(resolve));
      if (ending === "complete") return tiny.generate(request, context);
      const code = ending === "retry" ? "upstream_error" : "invalid_input";
      const failed: ImageModelResult = { ok: false, code, message: "simulated failure" };
      return failed;
    },
  };
  return { model, generations };
}
