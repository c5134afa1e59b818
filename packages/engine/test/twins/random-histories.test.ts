import fc from "fast-check";
import { expect, test } from "vitest";
import { createEngine, type Store, type TwinSourceResult } from "../../src/index.ts";
import { createFakeClock, createSeededIds } from "../../src/testing/index.ts";
import { start } from "../support/start.ts";
import { createSyncHashBlobStore } from "../support/sync-hash-blob-store.ts";
import { createKillableStore, createTestStore } from "../support/test-stores.ts";
import { createTinyModel } from "../support/tiny-model.ts";

const granted = 31;
const prices = { image: 1, image4K: 1, imageTwin: 2, videoTwin: 5 };
const worker = { concurrency: 2, leaseMs: 900, timeoutMs: 20_000, retries: 1 };
const source = { url: "https://example.com/source" };
const bodies = [
  { name: "Anna", dataset_image: source },
  { name: "Berta", dataset_video: source, consent_video: source },
] as const;

const content = { width: 1280, height: 720, gestures: [] };
const results: readonly TwinSourceResult[] = [
  { kind: "ready", content, picture: null, warnings: [] },
  { kind: "ready", content, picture: null, warnings: [] },
  { kind: "refused", message: "Silent." },
  { kind: "failed", code: "invalid_input", message: "Too short." },
  { kind: "failed", code: "upstream_error", message: "Not reachable." },
];

const which = fc.nat(4);
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("create" as const), body: fc.constantFrom(...bodies) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("cancel" as const, "delete" as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("crash" as const) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.nat(1_500) }) },
);

/** Statuses of twins by the status of their job. */
const statuses: Readonly<Record<string, readonly string[]>> = {
  queued: ["NOT_TRAINED", "TRAINING"],
  processing: ["NOT_TRAINED", "TRAINING"],
  completed: ["IDLE"],
  failed: ["TRAINING_FAILED", "REFUSED"],
  cancelled: ["TRAINING_FAILED"],
};

test("a twin has the status of its job, and each job is charged or released once, after any history", async () => {
  const histories = fc.tuple(
    fc.array(step, { maxLength: 25 }),
    fc.array(fc.tuple(fc.constantFrom(...results), fc.nat(900)), { minLength: 1, maxLength: 6 }),
  );
  await fc.assert(
    fc.asyncProperty(histories, async ([steps, outcomes]) => {
      const clock = createFakeClock();
      const store = createTestStore();
      const shared = { clock, blobs: createSyncHashBlobStore(), ids: createSeededIds(), prices };
      const { engine, withApiKey } = start({ ...shared, store, worker: false });
      const { account, apiKey } = await engine.accounts.create({ name: "tenant", credits: granted });
      const client = withApiKey(apiKey);
      let read = 0;
      const startWorker = () => {
        const { store: own, kill } = createKillableStore(store);
        const twinSources = {
          async read(_: unknown, { signal }: { readonly signal: AbortSignal }) {
            const [result, ms] = outcomes[read++ % outcomes.length] ?? [results[0], 0];
            await clock.sleep(ms, signal);
            return result ?? { kind: "refused", message: "Silent." };
          },
        } as const;
        const model = createTinyModel();
        createEngine({
          ...shared,
          store: own,
          model,
          twinSources,
          worker,
          webhooks: false,
          onFault: () => undefined,
        });
        return kill;
      };
      let kill = startWorker();
      const twins: { readonly id: string; readonly jobId: string }[] = [];
      for (const next of steps) {
        if (next.do === "create") {
          const { status, json } = await client.request("POST", "/api/v1/twins", { body: next.body });
          if (status === 202) twins.push({ id: json.data.twin_id, jobId: json.data.id });
          else expect(json.error.code).toBe("insufficient_credits");
        } else if (next.do === "wait") await clock.advance(next.ms);
        else if (next.do === "crash") {
          kill();
          kill = startWorker();
        } else {
          const twin = twins.at(-1 - next.which);
          if (twin && next.do === "cancel") await client.request("POST", `/api/v1/jobs/${twin.jobId}/cancel`);
          if (twin && next.do === "delete") await client.request("DELETE", `/api/v1/twins/${twin.id}`);
        }
        await clock.advance(1);
      }
      await clock.advance(120_000);
      await expectConsistent(store, account.id);
      kill();
    }),
    { numRuns: 35 },
  );
}, 120_000);

async function expectConsistent(store: Store, accountId: string): Promise<void> {
  const page = { limit: 100, offset: 0 };
  const { items: twins } = await store.twins.list(accountId, page);
  for (const twin of twins) {
    const job = await store.jobs.find(accountId, twin.jobId);
    expect(statuses[job?.status ?? ""], job?.status).toContain(twin.status);
    expect(twin.failure !== null).toBe(twin.status === "TRAINING_FAILED" || twin.status === "REFUSED");
    const avatar = twin.avatarId === null ? null : await store.avatars.find(accountId, twin.avatarId);
    expect(avatar !== null).toBe(twin.status === "IDLE");
  }
  const { total: avatars } = await store.avatars.list(accountId, page);
  expect(avatars).toBe(twins.filter(({ status }) => status === "IDLE").length);
  const { items: entries } = await store.ledger.list(accountId, page);
  for (const hold of entries.filter(({ kind }) => kind === "hold")) {
    const ends = entries.filter(({ kind, jobId }) => jobId === hold.jobId && kind !== "hold");
    expect(ends).toHaveLength(1);
    expect(ends[0]?.amount).toBe(hold.amount);
  }
  const charged = entries
    .filter(({ kind }) => kind === "charge")
    .reduce((sum, { amount }) => sum + amount, 0);
  const balance = await store.ledger.balance(accountId);
  expect(balance).toMatchObject({ held: 0, charged, available: granted - charged });
}
