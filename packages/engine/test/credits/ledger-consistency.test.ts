import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createEngine, type Engine, type ImageModel, type ImageModelResult } from "../../src/index.ts";
import { createMemoryBlobs } from "../../src/storage/memory/memory-blobs.ts";
import { createSqliteStore } from "../../src/storage/sqlite/sqlite-store.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { type CrashingStore, createCrashingStore } from "../support/crashing-store.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { createTinyModel } from "../support/tiny-model.ts";
import { checkLedger } from "./check-ledger.ts";

const who = fc.nat({ max: 1 });
const key = fc.option(fc.nat({ max: 4 }), { freq: 2 });
const pick = fc.nat({ max: 20 });
const ending = fc.constantFrom<Ending>("complete", "complete", "fail", "retry");
const moment = fc.constantFrom("before" as const, "after" as const);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("generate" as const), who, key }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("cancel" as const), who, pick, key }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("grant" as const), who, key }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("draw" as const), pick, ending }) },
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

test("the ledger is consistent for any history and any crash", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 60, size: "max" }), async (steps) => {
      const life = await begin();
      try {
        for (const next of steps) {
          await life.take(next);
          await life.check();
        }
        await life.finish();
        await life.check();
      } finally {
        await life.end();
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Ending = "complete" | "fail" | "retry";

interface Life {
  take(step: Step): Promise<void>;
  check(): Promise<void>;
  /** Draws whatever is left. */
  finish(): Promise<void>;
  end(): Promise<void>;
}

/** An engine on a file, with one account that has credits and one whose credits are not counted until it is granted some. */
async function begin(): Promise<Life> {
  const path = join(temporaryFolder(), "likeness.db");
  const clock = createFakeClock();
  const blobs = createMemoryBlobs();
  const { model, drawings } = scripted();
  const answers = new Map<string, string>();
  let asked: Promise<void>[] = [];
  let living = createSqliteStore({ path });
  let dying: CrashingStore = createCrashingStore(living);
  let engine = open();
  const tenants = [
    await engine.accounts.create({ name: "counted", credits: 9 }),
    await engine.accounts.create({ name: "not counted" }),
  ];

  function open(): Engine {
    return createEngine({
      store: dying.store,
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
    await Promise.all(asked);
    asked = [];
    if (!dying.alive) await living.close();
    living = createSqliteStore({ path });
    dying = createCrashingStore(living);
    engine = open();
  }

  /** Sends a write, and does not wait for its answer: that may never come. */
  function send(path: string, body: unknown, apiKey: string, key: number | null, method = "POST"): void {
    const name = `${apiKey} ${path} ${key}`;
    const headers = {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
      ...(key !== null && { "idempotency-key": `key-${key}` }),
    };
    const hear = async () => {
      const request = engine.fetch(`${engine.url}/api/v1${path}`, {
        method,
        headers,
        body: JSON.stringify(body),
      });
      const answer = await request.catch(() => null);
      const text = (await answer?.text()) ?? "";
      if (!answer?.ok || key === null) return;
      expect(answers.get(name) ?? text).toBe(text);
      answers.set(name, text);
    };
    asked.push(hear());
  }

  async function jobOf(tenant: number, pick: number): Promise<string | undefined> {
    const id = tenants[tenant]?.account.id ?? "";
    const { items } = await living.listJobs(id, { limit: 100, offset: 0 });
    return items[pick % Math.max(1, items.length)]?.id;
  }

  return {
    async take(step) {
      if (!dying.alive) await reopen();
      const tenant = "who" in step ? tenants[step.who] : undefined;
      const apiKey = tenant?.apiKey ?? "";
      if (step.kind === "generate") {
        const count = 1 + ((step.key ?? 0) % 2);
        send("/avatars/generate", { prompt: "an owl", output: { count } }, apiKey, step.key);
      }
      if (step.kind === "cancel") {
        const job = await jobOf(step.who, step.pick);
        if (job) send(`/jobs/${job}/cancel`, {}, apiKey, step.key);
      }
      if (step.kind === "grant")
        send(`/accounts/${tenant?.account.id}/credits`, { amount: 3 }, engine.apiKey, null);
      if (step.kind === "draw")
        drawings.splice(step.pick % Math.max(1, drawings.length), 1)[0]?.(step.ending);
      if (step.kind === "wait") await clock.advance(step.ms);
      if (step.kind === "crash") dying.crashIn(step.after, step.moment);
      if (step.kind === "restart") await reopen();
      for (let turn = 0; turn < 10; turn++) await setImmediate();
    },
    async check() {
      for (const { account } of tenants) await checkLedger(living, account.id);
    },
    async finish() {
      await reopen();
      const idle = engine.idle();
      let over = false;
      idle.finally(() => {
        over = true;
      });
      while (!over) {
        for (const draw of drawings.splice(0)) draw("complete");
        await clock.advance(1_000);
      }
      for (const { account } of tenants) {
        const { jobs } = await checkLedger(living, account.id);
        expect(jobs.every(({ endedAt }) => endedAt !== null)).toBe(true);
        expect((await living.balance(account.id)).held).toBe(0);
      }
    },
    async end() {
      for (const draw of drawings.splice(0)) draw("fail");
      await engine.stop({ graceMs: 0 }).catch(() => undefined);
      await Promise.all(asked);
      if (!dying.alive) await living.close();
    },
  };
}

/** Draws when the test says so, and how it says. */
function scripted() {
  const drawings: ((ending: Ending) => void)[] = [];
  const tiny = createTinyModel();
  const model: ImageModel = {
    async generate(request, context) {
      const ending = await new Promise<Ending>((resolve) => drawings.push(resolve));
      if (ending === "complete") return tiny.generate(request, context);
      const code = ending === "retry" ? "upstream_error" : "invalid_input";
      const failed: ImageModelResult = { ok: false, code, message: "as the test wants it" };
      return failed;
    },
  };
  return { model, drawings };
}
