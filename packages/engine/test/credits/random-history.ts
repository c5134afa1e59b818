import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { expect } from "vitest";
import {
  createEngine,
  type Engine,
  type ImageModel,
  type ImageModelResult,
  type ImageSanitizer,
  type TwinSources,
} from "../../src/index.ts";
import { createMemoryBlobs } from "../../src/storage/memory/memory-blobs.ts";
import { createSqliteStore } from "../../src/storage/sqlite/open-sqlite.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { type CrashingStore, createCrashingStore } from "../support/crashing-store.ts";
import { photoUrl } from "../support/make-avatars.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { createTinyModel } from "../support/tiny-model.ts";
import { type AccountRequest, agentName, type HttpRequest, toHttp } from "./account-requests.ts";
import { checkLedger } from "./check-ledger.ts";
import { checkLooks } from "./check-looks.ts";

/** How a generation ends. */
export type Ending = "complete" | "fail" | "retry";

export type HistoryStep =
  | { readonly kind: "request"; readonly request: AccountRequest }
  | { readonly kind: "grant"; readonly tenantIndex: number }
  | { readonly kind: "finish"; readonly pick: number; readonly ending: Ending }
  | { readonly kind: "wait"; readonly ms: number }
  | { readonly kind: "crash"; readonly after: number; readonly moment: "before" | "after" }
  | { readonly kind: "restart" };

export interface RandomHistory {
  apply(step: HistoryStep): Promise<void>;
  check(): Promise<void>;
  /** Completes all remaining jobs. */
  finish(): Promise<void>;
  end(): Promise<void>;
}

const prices = { image: 2, upscale: 1.5, photo: 5, cast: 7, imageTwin: 3 } as const;

/** Starts an engine on SQLite, with a metered account and one that is not metered until its first grant. */
export async function createRandomHistory(): Promise<RandomHistory> {
  const path = join(temporaryDirectory(), "likeness.db");
  const clock = createFakeClock();
  const blobs = createMemoryBlobs();
  const photo = await photoUrl();
  const { model, generations } = createScriptedModel();
  const responses = new Map<string, string>();
  let requests: Promise<void>[] = [];
  let sqlite = createSqliteStore({ path });
  let crashing: CrashingStore = createCrashingStore(sqlite);
  let engine = open();
  const tenants = [
    await engine.accounts.create({ name: "metered", credits: 24 }),
    await engine.accounts.create({ name: "unmetered" }),
  ];
  for (const { apiKey } of tenants) {
    const body = { name: agentName, default_picture: false };
    await fetchJson({ method: "POST", path: "/agents", body }, apiKey);
  }

  function open(): Engine {
    return createEngine({
      store: crashing.store,
      blobs,
      clock,
      model,
      prices,
      imageSanitizer,
      twinSources,
      moderator: false,
      worker: { concurrency: 3, leaseMs: 15_000, retries: 2 },
      limits: { free: { requestsPerMinute: null, concurrentJobs: 2, queuedJobs: 12 } },
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

  async function fetchJson({ method, path, body }: HttpRequest, apiKey: string, key: number | null = null) {
    const headers = {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
      ...(key !== null && { "idempotency-key": `key-${key}` }),
    };
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const response = await engine.fetch(`${engine.url}/api/v1${path}`, init).catch(() => null);
    return response?.ok ? response.text() : null;
  }

  /** Sends a request, and waits for the response unless the engine crashes, because then it never responds. */
  async function send(request: HttpRequest, apiKey: string, key: number | null): Promise<void> {
    let isDone = false;
    const compareResponses = async () => {
      const text = await fetchJson(request, apiKey, key);
      isDone = true;
      if (text === null || key === null) return;
      const name = `${apiKey} ${request.method} ${request.path} ${key}`;
      const first = responses.get(name) ?? text;
      // A key may be used again once what it created was deleted.
      if (first !== text) expect(await mentionsDeleted(first)).toBe(true);
      responses.set(name, text);
    };
    const { store } = crashing;
    requests.push(compareResponses());
    while (!isDone && crashing.alive && crashing.store === store) await setImmediate();
  }

  /** Whether a resource in the response of a request no longer exists. */
  async function mentionsDeleted(text: string): Promise<boolean> {
    const ids = [...text.matchAll(/"(?:id|job_id|avatar_id|look_id)":"([^"]+)"/g)].map(([, id = ""]) => id);
    for (const { account } of tenants) {
      for (const id of ids) {
        const { jobs, avatars, looks, twins } = sqlite;
        const found = await Promise.all(
          [jobs, avatars, looks, twins].map((table) => table.find(account.id, id)),
        );
        if (found.some((resource) => resource !== null)) ids.splice(ids.indexOf(id), 1);
      }
    }
    return ids.length > 0;
  }

  async function pickId(table: "jobs" | "avatars", tenant: number, pick: number) {
    const id = tenants[tenant]?.account.id ?? "";
    const { items } = await sqlite[table].list(id, { limit: 100, offset: 0 });
    return items[pick % Math.max(1, items.length)]?.id;
  }

  async function sendRequest(request: AccountRequest): Promise<void> {
    const { tenantIndex, pick, key } = request;
    const job = await pickId("jobs", tenantIndex, pick);
    const avatar = await pickId("avatars", tenantIndex, pick);
    const http = toHttp(request, { job, avatar, photo });
    if (http) await send(http, tenants[tenantIndex]?.apiKey ?? "", key);
  }

  async function grant(tenantIndex: number): Promise<void> {
    const path = `/accounts/${tenants[tenantIndex]?.account.id}/credits`;
    await send({ method: "POST", path, body: { amount: 6 } }, engine.apiKey, null);
  }

  return {
    async apply(step) {
      if (!crashing.alive) await reopen();
      if (step.kind === "request") await sendRequest(step.request);
      if (step.kind === "grant") await grant(step.tenantIndex);
      if (step.kind === "finish")
        generations.splice(step.pick % Math.max(1, generations.length), 1)[0]?.(step.ending);
      if (step.kind === "wait") await clock.advance(step.ms);
      if (step.kind === "crash") crashing.crashIn(step.after, step.moment);
      if (step.kind === "restart") await reopen();
      for (let turn = 0; turn < 10; turn++) await setImmediate();
    },
    async check() {
      for (const { account } of tenants) {
        await checkLedger(sqlite, account.id, prices);
        await checkLooks(sqlite, account.id);
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
        const { jobs } = await checkLedger(sqlite, account.id, prices);
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
    features: ["base", "emotion", "upscale", "cast"],
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

const imageSanitizer: ImageSanitizer = { sanitize: async (bytes) => ({ bytes, mediaType: "image/png" }) };

const twinSources: TwinSources = {
  async read(source) {
    if (source.kind === "image" && source.imageUrl.includes("refused"))
      return { kind: "refused", message: "Refused." };
    return {
      kind: "ready",
      content: { width: 1280, height: 720, gestures: [] },
      picture: null,
      warnings: [],
    };
  },
};
