import { checkCredits } from "./check-options.ts";
import type { Account } from "./domain/account.ts";
import type { Limits } from "./domain/limits.ts";
import type { Prices } from "./domain/prices.ts";
import { EngineEvents } from "./engine-events.ts";
import { createApp } from "./http/app.ts";
import { loopbackNames } from "./http/kit/allowed-hosts.ts";
import type { UploadLimits } from "./http/kit/body-budget.ts";
import type { CrossOrigin } from "./http/kit/cross-origin.ts";
import type { FailedAuthenticationLimit } from "./http/kit/failed-authentications.ts";
import { createSigner } from "./http/kit/sign-address.ts";
import { toRequest } from "./http/kit/to-request.ts";
import type { Health } from "./http/ops/health.ts";
import type { OpsParts } from "./http/ops/routes.ts";
import { createEventWriter } from "./http/v1/write-event.ts";
import type { Blobs } from "./ports/blobs.ts";
import type { Clock } from "./ports/clock.ts";
import type { Identity } from "./ports/identity.ts";
import type { Illustrator } from "./ports/illustrator.ts";
import type { Moderator } from "./ports/moderator.ts";
import type { Outbound } from "./ports/outbound.ts";
import type { Pictures } from "./ports/pictures.ts";
import type { RequestMeter } from "./ports/request-meter.ts";
import type { Spools } from "./ports/spool.ts";
import type { Store } from "./ports/store.ts";
import type { Telemetry } from "./ports/telemetry.ts";
import { type AccountOrder, createAccount } from "./use-cases/create-account.ts";
import { hashKey } from "./use-cases/hash-key.ts";
import { localAccountId, openLocalAccount } from "./use-cases/open-local-account.ts";
import { createTurns } from "./use-cases/turns.ts";
import { waitUntilIdle } from "./use-cases/wait-until-idle.ts";
import type { World } from "./use-cases/world.ts";
import { version } from "./version.ts";
import { Courier, type CourierOptions } from "./worker/courier.ts";
import { EventLog } from "./worker/event-log.ts";
import { keepHouse } from "./worker/housekeeping.ts";
import { settle } from "./worker/settle.ts";
import { Worker, type WorkerOptions } from "./worker/worker.ts";

export interface EngineParts {
  readonly store: Store;
  readonly blobs: Blobs;
  readonly spools: Spools;
  readonly clock: Clock;
  readonly identity: Identity;
  readonly pictures: Pictures;
  readonly illustrator: Illustrator;
  readonly moderator: Moderator;
  readonly outbound: Outbound;
  readonly meter: RequestMeter;
  readonly limits: Limits;
  readonly uploads: UploadLimits;
  readonly prices: Prices;
  readonly eventLifetimeMs: number;
  /**
   * Called when the store is opened, with one of its secrets: encrypts those in plain, if there is a key for that, and
   * rejects when they cannot be read.
   */
  openSecrets(one: string, signal: AbortSignal): Promise<void>;
  readonly apiKey: string | undefined;
  readonly publicUrl: string | undefined;
  /** Null where any host may be named. */
  readonly allowedHosts: readonly string[] | null;
  readonly failedAuthentications: FailedAuthenticationLimit | null;
  readonly basePath: string | undefined;
  readonly telemetry: Telemetry;
  /** Null when pages of other origins may ask nothing. */
  readonly cors: CrossOrigin | null;
  readonly ops: Pick<OpsParts, "metrics" | "docs">;
  /** Null draws nothing. */
  readonly worker: Omit<WorkerOptions, "onFault"> | null;
  /** Null delivers nothing. */
  readonly courier: Omit<CourierOptions, "writer" | "onFault"> | null;
  /** What the parts do in threads; closed when the engine stops. */
  readonly threads: { close(): Promise<void> };
  onFault(error: unknown, requestId: string | null): void;
}

/** Each has 15 MB at most; how large it is when it is decoded is bounded where that is done. */
const picturesInMemory = 8;

export interface EngineFetch {
  (input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** As the handler of a server, whose further arguments are left alone. */
  (request: Request, ...context: readonly unknown[]): Promise<Response>;
}

/** A running backend. Made by `createEngine`. */
export class Engine {
  /** Where the SDK reaches the engine in process. Nothing listens there. */
  readonly url = "http://likeness.internal";
  /** The account that `apiKey` belongs to. */
  readonly account: Pick<Account, "id" | "name"> = { id: localAccountId, name: "local" };
  /** Where clients reach the engine when it is served; undefined when that was not said. */
  readonly publicUrl: string | undefined;
  /** What happens, as it is recorded, also by other processes on the same store. */
  readonly events: EngineEvents;
  readonly accounts: {
    /** Another tenant. Its key is shown here and never again. */
    create(order: AccountOrder): Promise<{ account: Account; apiKey: string }>;
  };
  readonly #apiKey: string;
  readonly #world: World;
  readonly #worker: Worker | null;
  readonly #threads: EngineParts["threads"];
  #courier: Courier | null = null;
  readonly #stopping = new AbortController();
  readonly #active = new Set<Promise<unknown>>();
  readonly #parts: EngineParts;
  #ready: Promise<(request: Request) => Promise<Response>> | null = null;
  #app: ((request: Request) => Promise<Response>) | null = null;
  #stopped: Promise<void> | null = null;
  #isStoreClosed = false;

  constructor(parts: EngineParts) {
    const {
      store,
      blobs,
      spools,
      clock,
      identity,
      pictures,
      moderator,
      outbound,
      meter,
      limits,
      prices,
      telemetry,
    } = parts;
    const stopping = this.#stopping.signal;
    const onFault = (error: unknown) => this.#tell(parts, error, null);
    const announcer = new EventLog({ store, clock, stopping, onFault });
    this.#world = {
      store,
      blobs,
      spools,
      clock,
      identity,
      pictures,
      // Not one: what hangs would hang everything of its account.
      turns: createTurns(2),
      memoryTurns: createTurns(picturesInMemory),
      illustrator: parts.illustrator,
      moderator,
      outbound,
      meter,
      limits,
      prices,
      announcer,
      courier: { wake: () => this.#courier?.wake() },
      drawing: { prepare: () => parts.worker && parts.illustrator.prepare?.() },
      wakeWorkers: () => {
        this.#worker?.wake();
        this.#courier?.wake();
      },
      telemetry,
      stopping,
    };
    this.#apiKey = parts.apiKey ?? `lk_local_${identity.secret()}`;
    this.events = new EngineEvents(this.#world);
    this.accounts = {
      create: async (order) => {
        await this.#whenOpen();
        if (order.credits !== undefined) checkCredits(order.credits);
        return store.transact((tx) => createAccount(this.#world, tx, order));
      },
    };
    this.#threads = parts.threads;
    this.#worker = parts.worker && new Worker(this.#world, parts.illustrator, { ...parts.worker, onFault });
    this.#parts = parts;
    this.publicUrl = parts.publicUrl;
    // The first fetch reports it; nobody fetching must not end the process.
    this.#whenOpen().catch(() => undefined);
  }

  /** The API key of the local account. Absent when the engine is printed or serialised. */
  get apiKey(): string {
    return this.#apiKey;
  }

  /**
   * Answers a request to the API. It can be called like the global `fetch`, and given to a server as its handler:
   * `Bun.serve({ fetch: engine.fetch })`, `export const GET = engine.fetch`, `app.mount("/likeness", engine.fetch)`.
   * What such a server passes after the request is left alone.
   */
  readonly fetch: EngineFetch = async (
    input: Request | URL | string,
    ...rest: readonly unknown[]
  ): Promise<Response> => {
    const request = toRequest(input, rest);
    if (this.#stopped && !this.#isProbe(request))
      throw new Error("The engine was stopped and answers no more requests.");
    request.signal.throwIfAborted();
    const app = this.#app ?? (await this.#whenOpen());
    const answer = app(request);
    this.#active.add(answer);
    try {
      return await answer;
    } finally {
      this.#active.delete(answer);
    }
  };

  /**
   * Where the file of a picture is, as a `file:` URL; null where pictures are not in files, or there is none of that id.
   * For programs that share this engine's disk, such as an SDK in the same process.
   */
  async assetFile(id: string): Promise<string | null> {
    await this.#ready;
    const { store, blobs } = this.#world;
    const asset = blobs.pathOf && (await store.findAsset(id));
    if (!asset || !blobs.pathOf) return null;
    return process.getBuiltinModule("node:url").pathToFileURL(blobs.pathOf(asset.sha256)).href;
  }

  /** Resolves when no job is queued or being drawn. Rejects when `signal` aborts or the engine stops first. */
  async idle(signal?: AbortSignal): Promise<void> {
    await this.#whenOpen();
    return waitUntilIdle(this.#world, signal);
  }

  /**
   * Takes no more requests, answers those that are open, lets jobs that are being drawn end, and hands back the rest:
   * both get `graceMs` (default 5,000) to end.
   */
  stop(options: { graceMs?: number } = {}): Promise<void> {
    this.#stopped ??= this.#close(options.graceMs ?? 5_000);
    return this.#stopped;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  /** Opens the store. When that fails, as while a database is down, whoever asks next tries again. */
  #whenOpen(): Promise<(request: Request) => Promise<Response>> {
    this.#ready ??= this.#open(this.#parts).catch((error: unknown) => {
      this.#ready = null;
      throw error;
    });
    return this.#ready;
  }

  async #open(parts: EngineParts) {
    const { store, identity } = this.#world;
    const secret = await store.transact(async (tx) => {
      await openLocalAccount(this.#world, tx);
      await tx.settleSecret("webhook-signing", identity.secret());
      return tx.settleSecret("asset-signing", identity.secret());
    });
    await parts.openSecrets(secret, this.#world.stopping);
    const app = createApp({
      world: this.#world,
      secret,
      uploads: parts.uploads,
      localKeyHash: hashKey(this.#apiKey),
      ...(parts.publicUrl !== undefined && { publicUrl: parts.publicUrl }),
      ...(parts.allowedHosts && {
        allowedHosts: [...parts.allowedHosts, ...loopbackNames, new URL(this.url).host],
      }),
      ...(parts.failedAuthentications && { failedAuthentications: parts.failedAuthentications }),
      ...(parts.basePath !== undefined && { basePath: parts.basePath }),
      ...(parts.cors && { cors: parts.cors }),
      ops: { ...parts.ops, health: this.#health() },
      onFault: (error, requestId) => this.#tell(parts, error, requestId),
    });
    this.#app = app;
    this.#attendToWork();
    this.#attendToDeliveries(parts, secret);
    void keepHouse(this.#world, {
      eventLifetimeMs: parts.eventLifetimeMs,
      onFault: (error) => this.#tell(parts, error, null),
    });
    return app;
  }

  /** Whether the request asks how the engine is, which is answered until the end. */
  #isProbe({ url }: Request): boolean {
    return this.#app !== null && /\/(healthz|readyz)$/.test(new URL(url).pathname);
  }

  #health(): Health {
    const { store, clock } = this.#world;
    const worker = this.#worker;
    return {
      readStore: () => store.lastSequence(),
      patience: (signal) => clock.sleep(2_000, signal, { background: true }),
      workerRuns: worker && (() => worker.runs),
      stopping: () => this.#stopped !== null,
    };
  }

  #attendToWork(): void {
    const worker = this.#worker;
    if (!worker || this.#stopped) return;
    this.#world.announcer.subscribe((event) => {
      if (event.type === "job.queued") worker.wake();
      if (event.type === "job.cancelled" && event.jobId !== null) worker.abandon(event.jobId);
    });
    worker.start();
  }

  #attendToDeliveries(parts: EngineParts, secret: string): void {
    const { courier, publicUrl } = parts;
    if (!courier || this.#stopped) return;
    const writer = createEventWriter({
      sign: createSigner(secret),
      version,
      hostOf: ({ job }) => publicUrl ?? job?.input.origin ?? this.url,
    });
    const onFault = (error: unknown) => this.#tell(parts, error, null);
    this.#courier = new Courier(this.#world, { ...courier, writer, onFault });
    this.#courier.start();
  }

  async #close(graceMs: number): Promise<void> {
    await this.#ready?.catch(() => undefined);
    const worker = this.#worker?.stop(graceMs);
    this.#stopping.abort(new Error("The engine was stopped."));
    const courier = this.#courier?.stop(graceMs);
    // A request whose body never ends is left behind.
    const answered = settle(this.#world.clock, [...this.#active], graceMs);
    await Promise.allSettled([worker, courier, answered]);
    await this.#threads.close();
    this.#isStoreClosed = true;
    await this.#world.store.close();
  }

  /** A listener of faults that itself fails must not take a worker with it. */
  #tell(parts: EngineParts, error: unknown, requestId: string | null): void {
    // Work that outlasted its grace finds the store closed; its lease lapses, and another process takes it up.
    if (this.#isStoreClosed) return;
    this.#world.telemetry.note({ kind: "fault", error, requestId });
    try {
      parts.onFault(error, requestId);
    } catch {
      // There is nobody left to tell.
    }
  }
}
