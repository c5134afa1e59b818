import { setImmediate } from "node:timers/promises";
import { basePath, checkRequest, checkResponse, type OperationId, operations } from "@likeness/contract/v1";
import { expect } from "vitest";
import { createGuardedOutbound } from "../../../src/adapters/outbound/guarded-outbound.ts";
import { createEngine, type Engine, type Store } from "../../../src/index.ts";
import { createMemoryStore } from "../../../src/storage/memory/memory-store.ts";
import { createFakeClock, type FakeClock } from "../../../src/testing/fake-clock.ts";
import { createSeededIds } from "../../../src/testing/seeded-ids.ts";
import { checkLedger } from "../../credits/check-ledger.ts";
import { collectFaults } from "../../support/collect-faults.ts";
import { createJournaledStore } from "../../support/journaled-store.ts";
import { createSyncBlobs } from "../../support/prompt-blobs.ts";
import { type Reply, scriptedOutbound } from "../../webhooks/scripted-outbound.ts";
import { moodyIllustrator, outOfOrder } from "./flaky-model.ts";
import type { Asked } from "./fuzz-request.ts";
import { createKnownIds } from "./known-ids.ts";
import { fillIn } from "./stand-ins.ts";

/** An engine, the operator and three tenants, of whom one is limited and one can run out of credits. */
export interface Town {
  /** Sends the request, holds everything that must be true of any against its answer, and gives the status. */
  ask(asked: Asked): Promise<number>;
  pass(ms: number): Promise<void>;
  /** Lets everything come to its end, and holds the store against what must be true then. */
  close(): Promise<void>;
}

export const accounts = 4;

/** `replies` is what the receivers of webhooks do, in turn. */
export async function foundTown(replies: readonly Reply[]): Promise<Town> {
  const clock = createFakeClock();
  const journal = createJournaledStore(createMemoryStore());
  const { faults, onFault } = collectFaults();
  const guarded = createGuardedOutbound({ clock, allowPrivate: false });
  let payload = 0;
  const receivers = scriptedOutbound(clock, () => replies[payload++ % replies.length] ?? 200);
  const engine = createEngine({
    store: journal.store,
    blobs: createSyncBlobs(),
    clock,
    ids: createSeededIds(),
    model: moodyIllustrator(clock),
    worker: { concurrency: 8 },
    // Two words are enough here, and the kept list takes long to read.
    moderator: {
      check: async (texts) =>
        texts.some((text) => text.includes("forbidden")) ? { ok: false, category: "violence" } : { ok: true },
    },
    outbound: { ...receivers, check: guarded.check },
    onFault,
  });
  const open = async (order: Parameters<typeof engine.accounts.create>[0]) => {
    const { account, apiKey } = await engine.accounts.create(order);
    return { id: account.id, apiKey };
  };
  const tenants = [
    { id: engine.account.id, apiKey: engine.apiKey },
    await open({ name: "counted", tier: "unlimited", credits: 60 }),
    await open({ name: "not counted", tier: "unlimited" }),
    await open({ name: "limited", tier: "free", credits: 5 }),
  ];
  const known = createKnownIds();
  for (const [account, { id }] of tenants.entries()) known.learn(account, { account_id: id });

  function toRequest(asked: Asked): Request {
    const { account, method, path, headers } = asked;
    const list = /(\w+)\W*$/.exec(path)?.[1] ?? "";
    const fill = (text: string) =>
      fillIn(text, (name, own, nth) => known.pick(account, name === "after" ? list : name, own, nth));
    const query = new URLSearchParams(asked.query.map(([name, value]) => [name, value]));
    const body = asked.body === null || method === "GET" || method === "HEAD" ? null : fill(asked.body);
    // Joined as text: against a base, "//name" would be read as another host.
    return new Request(`${engine.url}${fill(path)}?${fill(query.toString())}`, {
      method,
      body,
      headers: {
        authorization: asked.authorization ?? `Bearer ${tenants[account]?.apiKey}`,
        ...(body !== null && { "content-type": "application/json" }),
        ...headers,
      },
    });
  }

  const town: Town = {
    async ask(asked) {
      const request = toRequest(asked);
      const wrong = await checkRequest(request);
      const work = journal.during(() => engine.fetch(request.clone()));
      const { value: response, written } = await inTime(clock, request, work);
      const { status, headers } = response;
      const broken = await checkResponse(request, response);
      const text = await readSome(clock, request, response);
      const about = JSON.stringify({ asked, wrong, status, text: text.slice(0, 2_000), written }, null, 2);

      expect(broken, about).toEqual([]);
      expect(status, about).toBeLessThan(500);
      if (wrong.length > 0) expect(status, about).toBeGreaterThanOrEqual(400);
      if (asked.sound) expect(blamesShape(status, text), about).toBe(false);
      if (status >= 400 || isRead(request) || headers.has("x-idempotency-replayed")) {
        // A claim on a key that was given back is as if it had never been.
        expect(written.join() === "putKey,deleteKey" ? [] : written, about).toEqual([]);
      }
      if (status < 300 && isJson(headers)) known.learn(asked.account, text === "" ? null : JSON.parse(text));
      return status;
    },
    pass: (ms) => clock.advance(ms),
    async close() {
      // What waits while an account is suspended comes to no end.
      await activateAll(engine, tenants);
      await checkAllBooks(journal.store);
      await clock.advance(60 * 60 * 1000);
      expect(await journal.store.countUnfinished()).toBe(0);
      await checkAllBooks(journal.store);
      expect(journal.openClaims()).toBe(0);
      expect(faults.filter((fault) => fault !== outOfOrder)).toEqual([]);
      await engine.stop({ graceMs: 0 });
    },
  };
  for (const account of tenants.keys()) await furnish(town, engine, account);
  for (const account of tenants.keys())
    await make(town, account, "generateAvatar", { prompt: "slow", seed: 2 });
  return town;
}

const newest = "00000000-0000-4000-8000-000000000000";

/** Has an account make something of everything, so that there is something to ask for. */
async function furnish(town: Town, engine: Engine, account: number): Promise<void> {
  await make(town, account, "createWebhook", { endpoint_url: "https://hooks.example.com/in" });
  await make(town, account, "generateAvatar", { prompt: "an owl", seed: 1 });
  await engine.idle();
  await make(town, account, "saveAvatar", { job_id: newest });
  await town.pass(1_000);
  await make(town, account, "listDeliveries");
  await make(town, account, "createKey", {});
}

async function make(town: Town, account: number, operation: OperationId, fields?: object): Promise<void> {
  const { method, path } = operations[operation];
  const body = fields ? JSON.stringify(fields) : null;
  const who = { operation, account, authorization: null, sound: true };
  const status = await town.ask({ ...who, method, path: basePath + path, query: [], headers: {}, body });
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

async function checkAllBooks(store: Store): Promise<void> {
  for (let offset = 0, hasMore = true; hasMore; offset += 100) {
    const page = await store.listAccounts({ limit: 100, offset });
    for (const { id } of page.items) await checkLedger(store, id);
    hasMore = page.hasMore;
  }
}

/** Lets time pass while a read waits for something to happen. */
async function inTime<T>(clock: FakeClock, request: Request, work: Promise<T>): Promise<T> {
  if (!isRead(request)) return work;
  let over = false;
  const end = () => {
    over = true;
  };
  work.then(end, end);
  for (let turns = 0; !over; turns += 1) {
    await setImmediate();
    if (turns > 20) await clock.advance(1_000);
  }
  return work;
}

/** The body; of a stream that goes on its beginning, after which it is left. */
async function readSome(clock: FakeClock, request: Request, response: Response): Promise<string> {
  if (!response.headers.get("content-type")?.startsWith("text/event-stream")) return response.text();
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const first = await inTime(clock, request, reader?.read() ?? Promise.resolve(null));
  await reader?.cancel();
  return first?.value ?? "";
}

/** Whether the answer says that the request is not what the contract wants. */
function blamesShape(status: number, text: string): boolean {
  if (status === 400) return JSON.parse(text).error.code !== "content_policy_violation";
  return [405, 406, 411, 413, 414, 415, 416, 422].includes(status);
}

function isRead({ method }: Request): boolean {
  return method === "GET" || method === "HEAD";
}

function isJson(headers: Headers): boolean {
  return headers.get("content-type")?.startsWith("application/json") ?? false;
}
