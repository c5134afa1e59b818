import { setImmediate } from "node:timers/promises";
import { basePath, checkRequest, checkResponse, type OperationId, operations } from "@likeness/contract/v1";
import { expect } from "vitest";
import { createGuardedOutbound } from "../../../src/adapters/outbound/guarded-outbound.ts";
import {
  createEngine,
  type Engine,
  type Store,
  type TwinSourceResult,
  type TwinSources,
} from "../../../src/index.ts";
import { createFakeClock, type FakeClock } from "../../../src/testing/fake-clock.ts";
import { createSeededIds } from "../../../src/testing/seeded-ids.ts";
import { checkLedger } from "../../credits/check-ledger.ts";
import { collectFaults } from "../../support/collect-faults.ts";
import { createJournaledStore } from "../../support/journaled-store.ts";
import { createSyncHashBlobStore } from "../../support/sync-hash-blob-store.ts";
import { createTestStore } from "../../support/test-stores.ts";
import { createTinyDefaultPictures } from "../../support/tiny-default-pictures.ts";
import { createTinyFaces } from "../../support/tiny-faces.ts";
import { type Reply, scriptedOutbound } from "../../webhooks/scripted-outbound.ts";
import { createFlakyModel, modelError } from "./flaky-model.ts";
import type { FuzzRequest } from "./fuzz-request.ts";
import { createKnownIds } from "./known-ids.ts";
import { fillIn } from "./placeholders.ts";

/** An engine with the operator and three tenants: one has limits and one can run out of credits. */
export interface FuzzFixture {
  /** Sends the request, checks everything that must be true of any response, and returns the status. */
  send(fuzzRequest: FuzzRequest): Promise<number>;
  pass(ms: number): Promise<void>;
  /** Waits for all jobs and deliveries, and checks the invariants of the store. */
  close(): Promise<void>;
}

/** Trainings succeed, fail and are refused in turn. */
function createScriptedTwinSources(): TwinSources {
  const content = { width: 1280, height: 720, gestures: [] };
  const results: readonly TwinSourceResult[] = [
    { kind: "ready", content, picture: null, warnings: [] },
    { kind: "failed", code: "invalid_input", message: "Too short." },
    { kind: "refused", message: "Silent." },
    { kind: "failed", code: "upstream_error", message: "Not reachable." },
  ];
  let read = 0;
  return {
    read: async () => results[read++ % results.length] ?? { kind: "refused", message: "Silent." },
  };
}

export const accounts = 4;

/** Webhook receivers respond with `replies` in order. */
export async function createFuzzFixture(replies: readonly Reply[]): Promise<FuzzFixture> {
  const clock = createFakeClock();
  const journal = createJournaledStore(createTestStore());
  const { faults, onFault } = collectFaults();
  const guarded = createGuardedOutbound({ clock, allowPrivate: false });
  let sent = 0;
  const receivers = scriptedOutbound(clock, () => replies[sent++ % replies.length] ?? 200);
  const engine = createEngine({
    store: journal.store,
    blobs: createSyncHashBlobStore(),
    clock,
    ids: createSeededIds(),
    model: createFlakyModel(clock),
    faces: createTinyFaces(),
    defaultPictures: createTinyDefaultPictures(),
    twinSources: createScriptedTwinSources(),
    // Heartbeats of slow jobs every five seconds would be most of the writes.
    worker: { concurrency: 8, leaseMs: 120_000 },
    // The word list takes long to load, and one word is enough here.
    moderator: {
      check: async (texts) =>
        texts.some((text) => text.includes("forbidden")) ? { ok: false, category: "violence" } : { ok: true },
    },
    outbound: { ...receivers, check: guarded.check },
    onFault,
  });
  const createTenant = async (options: Parameters<typeof engine.accounts.create>[0]) => {
    const { account, apiKey } = await engine.accounts.create(options);
    return { id: account.id, apiKey };
  };
  const tenants = [
    { id: engine.account.id, apiKey: engine.apiKey },
    await createTenant({ name: "counted", tier: "unlimited", credits: 60 }),
    await createTenant({ name: "not counted", tier: "unlimited" }),
    await createTenant({ name: "limited", tier: "free", credits: 9 }),
  ];
  const known = createKnownIds();
  for (const [account, { id }] of tenants.entries()) known.learn(account, { account_id: id });

  function toRequest(fuzzRequest: FuzzRequest): Request {
    const { account, method, path, headers } = fuzzRequest;
    const list = /(\w+)\W*$/.exec(path)?.[1] ?? "";
    const fill = (text: string) =>
      fillIn(text, (name, own, index) => known.pick(account, name === "after" ? list : name, own, index));
    const query = new URLSearchParams(fuzzRequest.query.map(([name, value]) => [name, value]));
    const body =
      fuzzRequest.body === null || method === "GET" || method === "HEAD" ? null : fill(fuzzRequest.body);
    // Joined as text: against a base, "//name" would be read as another host.
    return new Request(`${engine.url}${fill(path)}?${fill(query.toString())}`, {
      method,
      body,
      headers: {
        authorization: fuzzRequest.authorization ?? `Bearer ${tenants[account]?.apiKey}`,
        ...(body !== null && { "content-type": "application/json" }),
        ...headers,
      },
    });
  }

  const fixture: FuzzFixture = {
    async send(fuzzRequest) {
      const request = toRequest(fuzzRequest);
      const violations = await checkRequest(request);
      const work = journal.during(() => engine.fetch(request.clone()));
      const { value: response, written } = await withTimePassing(clock, request, work);
      const { status, headers } = response;
      const responseViolations = await checkResponse(request, response);
      const text = await readSome(clock, request, response);
      const about = JSON.stringify(
        { fuzzRequest, violations, status, text: text.slice(0, 2_000), written },
        null,
        2,
      );

      expect(responseViolations, about).toEqual([]);
      expect(status, about).toBeLessThan(500);
      if (violations.length > 0) expect(status, about).toBeGreaterThanOrEqual(400);
      if (fuzzRequest.isValid) expect(isShapeError(status, text), about).toBe(false);
      if (status >= 400 || isRead(request) || headers.has("x-idempotency-replayed")) {
        // A released claim on a key leaves no row.
        expect(written.join() === "idempotencyKeys.put,idempotencyKeys.delete" ? [] : written, about).toEqual(
          [],
        );
      }
      if (status < 300 && isJson(headers))
        known.learn(fuzzRequest.account, text === "" ? null : JSON.parse(text));
      return status;
    },
    pass: (ms) => clock.advance(ms),
    async close() {
      // The queued jobs of suspended accounts never end.
      await activateAll(engine, tenants);
      await checkAllLedgers(journal.store);
      await clock.advance(60 * 60 * 1000);
      expect(await journal.store.jobs.countUnfinished()).toBe(0);
      await checkAllLedgers(journal.store);
      expect(journal.openClaims()).toBe(0);
      expect(faults.filter((fault) => fault !== modelError)).toEqual([]);
      await engine.stop({ graceMs: 0 });
    },
  };
  for (const account of tenants.keys()) await createSamples(fixture, engine, account);
  for (const account of tenants.keys())
    await make(fixture, account, "generateAvatar", { prompt: "slow", seed: 2 });
  return fixture;
}

const agentName = "ada";

const newest = "00000000-0000-4000-8000-000000000000";

/** Creates one object of each kind, so that requests have ids to use. */
async function createSamples(fixture: FuzzFixture, engine: Engine, account: number): Promise<void> {
  await make(fixture, account, "createWebhook", { endpoint_url: "https://hooks.example.com/in" });
  await make(fixture, account, "generateAvatar", { prompt: "an owl", seed: 1 });
  await engine.idle();
  await make(fixture, account, "saveAvatar", { job_id: newest });
  await fixture.pass(1_000);
  await make(fixture, account, "listDeliveries");
  await make(fixture, account, "createKey", {});
  await make(fixture, account, "createAgent", { name: agentName });
  await make(fixture, account, "generateAgentAvatar", { prompt: "an owl", seed: 1 });
  await engine.idle();
  await make(fixture, account, "createLook", { prompt: "in a car" });
  await engine.idle();
}

async function make(
  fixture: FuzzFixture,
  account: number,
  operation: OperationId,
  fields?: object,
): Promise<void> {
  const { method, path } = operations[operation];
  const body = fields ? JSON.stringify(fields) : null;
  const common = { operation, account, authorization: null, isValid: true };
  const status = await fixture.send({
    ...common,
    method,
    path: basePath + path.replace("{name}", agentName).replace("{id}", newest),
    query: [],
    headers: {},
    body,
  });
  expect(status).toBeLessThan(300);
}

async function activateAll(engine: Engine, tenants: readonly { readonly id: string }[]): Promise<void> {
  for (const { id } of tenants) {
    await engine.fetch(`${engine.url}${basePath}/accounts/${id}`, {
      method: "PATCH",
      body: JSON.stringify({ status: "active" }),
      headers: { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" },
    });
  }
}

async function checkAllLedgers(store: Store): Promise<void> {
  for (let offset = 0, hasMore = true; hasMore; offset += 100) {
    const page = await store.accounts.list({ limit: 100, offset });
    for (const { id } of page.items) await checkLedger(store, id);
    hasMore = page.hasMore;
  }
}

/** Advances the clock while a read is waiting. */
async function withTimePassing<T>(clock: FakeClock, request: Request, work: Promise<T>): Promise<T> {
  if (!isRead(request)) return work;
  let done = false;
  const end = () => {
    done = true;
  };
  work.then(end, end);
  for (let turns = 0; !done; turns += 1) {
    await setImmediate();
    if (turns > 20) await clock.advance(1_000);
  }
  return work;
}

/** The body, or the first chunk of an event stream, which is then cancelled. */
async function readSome(clock: FakeClock, request: Request, response: Response): Promise<string> {
  if (!response.headers.get("content-type")?.startsWith("text/event-stream")) return response.text();
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const first = await withTimePassing(clock, request, reader?.read() ?? Promise.resolve(null));
  await reader?.cancel();
  return first?.value ?? "";
}

/** Errors that depend on more than the shape of a request. */
const rejections = ["content_policy_violation", "invalid_face_code"];

/** Whether the response says that the request violates the contract. */
function isShapeError(status: number, text: string): boolean {
  if (status === 400) return !rejections.includes(JSON.parse(text).error.code);
  return [405, 406, 411, 413, 414, 415, 416, 422].includes(status);
}

function isRead({ method }: Request): boolean {
  return method === "GET" || method === "HEAD";
}

function isJson(headers: Headers): boolean {
  return headers.get("content-type")?.startsWith("application/json") ?? false;
}
