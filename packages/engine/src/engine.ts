import { checkCredits } from "./check-options.ts";
import { EngineEvents } from "./engine-events.ts";
import { createAccount, type NewAccount, openLocalAccount } from "./features/accounts/accounts.ts";
import { hashApiKey } from "./features/accounts/api-keys.ts";
import { waitUntilIdle } from "./features/jobs/wait.ts";
import { readSources } from "./features/twins/read-sources.ts";
import { createApp } from "./http/app.ts";
import { createSigner } from "./http/asset-urls.ts";
import type { UploadLimits } from "./http/body/body-budget.ts";
import type { DialectSource, Route } from "./http/dialect.ts";
import { createEventWriters } from "./http/event-writers.ts";
import { mcpRoutes } from "./http/mcp-routes.ts";
import { createHostCheck, loopbackNames } from "./http/middleware/allowed-hosts.ts";
import type { CorsOptions } from "./http/middleware/cors.ts";
import type { FailedAuthenticationLimit } from "./http/middleware/failed-authentications.ts";
import type { PublicDrawLimit } from "./http/middleware/public-draw.ts";
import type { Health } from "./http/ops/health.ts";
import type { OpsOptions } from "./http/ops/routes.ts";
import { shareRoutes } from "./http/share/share-routes.ts";
import { createLinkCodes, type LinkCodes } from "./http/studio/link-codes.ts";
import { studioRoutes } from "./http/studio/studio-routes.ts";
import { toRequest } from "./http/to-request.ts";
import { withAfterCommit } from "./kernel/after-commit.ts";
import { createDrawingCache } from "./kernel/drawing-cache.ts";
import type { EngineContext } from "./kernel/engine-context.ts";
import { createKeyedLimit } from "./kernel/keyed-limit.ts";
import { StoreEventBus } from "./kernel/store-event-bus.ts";
import { drain } from "./kernel/wait.ts";
import { type Account, localAccountId } from "./model/account.ts";
import type { Limits } from "./model/limits.ts";
import type { ModelRules } from "./model/model-rules.ts";
import type { Prices } from "./model/prices.ts";
import type { BlobStore } from "./ports/blob-store.ts";
import type { BriefReader } from "./ports/brief-reader.ts";
import type { Clock } from "./ports/clock.ts";
import type { DefaultPictures } from "./ports/default-pictures.ts";
import type { FaceIllustrator } from "./ports/face-illustrator.ts";
import type { Ids } from "./ports/ids.ts";
import type { ImageModel, ListedImageModel } from "./ports/image-model.ts";
import type { ImageProcessor } from "./ports/image-processor.ts";
import type { ImageSanitizer } from "./ports/image-sanitizer.ts";
import type { McpEndpoint } from "./ports/mcp-endpoint.ts";
import type { Moderator } from "./ports/moderator.ts";
import type { Outbound } from "./ports/outbound.ts";
import type { RateLimitStore } from "./ports/rate-limit-store.ts";
import type { Store } from "./ports/store.ts";
import type { StudioFiles } from "./ports/studio-files.ts";
import type { Telemetry } from "./ports/telemetry.ts";
import type { TemporaryFiles } from "./ports/temporary-files.ts";
import type { TwinSources } from "./ports/twin-sources.ts";
import type { VideoReader } from "./ports/video-reader.ts";
import { version } from "./version.ts";
import { purgeExpired } from "./worker/purge-expired.ts";
import { WebhookDispatcher, type WebhookDispatcherOptions } from "./worker/webhook-dispatcher.ts";
import { Worker, type WorkerOptions } from "./worker/worker.ts";

export interface EngineDependencies {
  /** The first one is the default, and writes webhooks. */
  /** The first one is served at the root. */
  readonly dialects: readonly [DialectSource, ...DialectSource[]];
  /** All dialects, whose webhooks are sent even if they are not served. */
  readonly allDialects: readonly DialectSource[];
  readonly store: Store;
  readonly blobs: BlobStore;
  readonly temporaryFiles: TemporaryFiles;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly imageSanitizer: ImageSanitizer;
  readonly imageProcessor: ImageProcessor;
  readonly videoReader: VideoReader;
  /** Null to fetch and read them. */
  readonly twinSources: TwinSources | null;
  readonly briefReader: BriefReader;
  readonly model: ImageModel;
  readonly faces: FaceIllustrator;
  readonly defaultPictures: DefaultPictures;
  readonly moderator: Moderator;
  readonly outbound: Outbound;
  readonly rateLimits: RateLimitStore;
  readonly limits: Limits;
  readonly uploads: UploadLimits;
  readonly prices: Prices;
  readonly modelRules: ModelRules;
  readonly listModels: () => Promise<readonly ListedImageModel[]>;
  readonly dailySpending: number | null;
  readonly eventLifetimeMs: number;
  /**
   * Called with one of the store's secrets when it is opened: encrypts plain secrets if there is an encryption key, and
   * rejects if secrets cannot be read.
   */
  openSecrets(one: string, signal: AbortSignal): Promise<void>;
  readonly apiKey: string | undefined;
  readonly publicUrl: string | undefined;
  /** Null allows any host. */
  readonly allowedHosts: readonly string[] | null;
  readonly failedAuthentications: FailedAuthenticationLimit | null;
  readonly basePath: string | undefined;
  /** Null if drawings need an API key or a signed URL. */
  readonly publicDraw: PublicDrawLimit | null;
  readonly telemetry: Telemetry;
  /** Null disables CORS. */
  readonly cors: CorsOptions | null;
  readonly ops: Pick<OpsOptions, "metrics" | "docs">;
  /** Null for an engine that does not serve the studio. */
  readonly studio: StudioFiles | null;
  /** Null for an engine that does not serve the Model Context Protocol. */
  readonly mcp: McpEndpoint | null;
  /** The limit of the cards of published avatars; null for an engine that serves no pages of them. */
  readonly shareCards: PublicDrawLimit | null;
  /** Null for an engine without a worker. */
  readonly worker: Omit<WorkerOptions, "onFault"> | null;
  /** Null for an engine that sends no webhooks. */
  readonly webhookDispatcher: Omit<WebhookDispatcherOptions, "writerOf" | "onFault"> | null;
  /** Closed when the engine stops. */
  readonly threads: { close(): Promise<void> };
  onFault(error: unknown, requestId: string | null): void;
}

/** Each has at most 15 MB. The image sanitizer limits their decoded size. */
const maxImagesInMemory = 8;

/** Thousands of avatars of the usual sizes. A drawing takes about 30 ms, so the last of the queue waits for a few seconds. */
const drawingLimits = { maxBytes: 64 * 1024 * 1024, maxUnfinished: 256 };

export interface EngineFetch {
  (input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** Accepts further arguments, which some servers pass to handlers, and ignores them. */
  (request: Request, ...context: readonly unknown[]): Promise<Response>;
}

/** A running backend. Made by `createEngine`. */
export class Engine {
  /** The base URL for in-process requests. No server listens there. */
  readonly url = "http://likeness.internal";
  /** The account that `apiKey` belongs to. */
  readonly account: Pick<Account, "id" | "name"> = { id: localAccountId, name: "local" };
  /** The base URL for clients of the server, if it was configured. */
  readonly publicUrl: string | undefined;
  /** Events of all processes on the same store. */
  readonly events: EngineEvents;
  readonly accounts: {
    /** Creates an account and its first API key, which cannot be shown again. */
    create(account: NewAccount): Promise<{ account: Account; apiKey: string }>;
  };
  readonly #apiKey: string;
  readonly #context: EngineContext;
  readonly #worker: Worker | null;
  readonly #threads: EngineDependencies["threads"];
  readonly #linkCodes: LinkCodes;
  #webhookDispatcher: WebhookDispatcher | null = null;
  readonly #stopping = new AbortController();
  readonly #active = new Set<Promise<unknown>>();
  readonly #parts: EngineDependencies;
  #ready: Promise<(request: Request) => Promise<Response>> | null = null;
  #app: ((request: Request) => Promise<Response>) | null = null;
  #stopped: Promise<void> | null = null;
  #isClosed = false;

  constructor(parts: EngineDependencies) {
    const {
      blobs,
      temporaryFiles,
      clock,
      ids,
      imageSanitizer,
      imageProcessor,
      videoReader,
      briefReader,
      faces,
      moderator,
      outbound,
      rateLimits,
      limits,
      prices,
      modelRules,
      listModels,
      dailySpending,
      telemetry,
    } = parts;
    const stopping = this.#stopping.signal;
    const onFault = (error: unknown) => this.#reportFault(parts, error, null);
    const events = new StoreEventBus({ store: parts.store, clock, stopping, onFault });
    const store = withAfterCommit(parts.store, (changes) => {
      if (changes.has("events")) events.notify();
      if (changes.has("jobs")) this.#worker?.wake();
      if (changes.has("deliveries")) this.#webhookDispatcher?.wake();
    });
    this.#context = {
      store,
      blobs,
      temporaryFiles,
      clock,
      ids,
      imageSanitizer,
      imageProcessor,
      videoReader,
      twinSources: parts.twinSources ?? {
        read: (source, options) => readSources(this.#context, source, options),
      },
      briefReader,
      // More than one, so that an image that takes long does not block the account.
      imageLimit: createKeyedLimit(2),
      imageMemoryLimit: createKeyedLimit(maxImagesInMemory),
      model: parts.model,
      faces,
      drawings: createDrawingCache(drawingLimits),
      defaultPictures: parts.defaultPictures,
      moderator,
      outbound,
      rateLimits,
      limits,
      prices,
      modelRules,
      listModels,
      dailySpending,
      events,
      modelWarmUp: { prepare: () => parts.worker && parts.model.prepare?.() },
      telemetry,
      stopping,
    };
    this.#apiKey = parts.apiKey ?? `lk_local_${ids.secret()}`;
    this.events = new EngineEvents(this.#context);
    this.accounts = {
      create: async (account) => {
        await this.#whenOpen();
        if (account.credits !== undefined) checkCredits(account.credits);
        return store.transact((tx) => createAccount(this.#context, tx, account));
      },
    };
    this.#linkCodes = createLinkCodes({ clock, ids });
    this.#threads = parts.threads;
    this.#worker = parts.worker && new Worker(this.#context, parts.model, { ...parts.worker, onFault });
    this.#parts = parts;
    this.publicUrl = parts.publicUrl;
    // An error is reported by the first request.
    this.#whenOpen().catch(() => undefined);
  }

  /** The API key of the local account. Absent if the engine is printed or serialized. */
  get apiKey(): string {
    return this.#apiKey;
  }

  /**
   * Handles a request to the API. Has the signature of the global `fetch` and can be the handler of a server:
   * `Bun.serve({ fetch: engine.fetch })`, `export const GET = engine.fetch`, `app.mount("/likeness", engine.fetch)`.
   */
  readonly fetch: EngineFetch = async (
    input: Request | URL | string,
    ...rest: readonly unknown[]
  ): Promise<Response> => {
    const request = toRequest(input, rest);
    if (this.#stopped && !this.#isProbe(request))
      throw new Error("The engine is stopped and does not accept requests.");
    request.signal.throwIfAborted();
    const app = this.#app ?? (await this.#whenOpen());
    const response = app(request);
    this.#active.add(response);
    try {
      return await response;
    } finally {
      this.#active.delete(response);
    }
  };

  /**
   * The `file:` URL of an image; null if there is none or images are not stored in files. For programs on the same
   * machine, such as an SDK in the same process.
   */
  async assetFile(id: string): Promise<string | null> {
    await this.#ready;
    const { store, blobs } = this.#context;
    const asset = blobs.pathOf && (await store.assets.find(id));
    if (!asset || !blobs.pathOf) return null;
    return process.getBuiltinModule("node:url").pathToFileURL(blobs.pathOf(asset.sha256)).href;
  }

  /**
   * A link that opens the studio of a server of this engine, such as `http://127.0.0.1:4010`, without asking for the API
   * key. It works once, within ten minutes, on this machine, and gives access as the operator.
   */
  createStudioLink(serverUrl: string): string {
    return `${serverUrl.replace(/\/+$/, "")}/studio/#code=${this.#linkCodes.create()}`;
  }

  /** Resolves when no job is queued or processing. Rejects if `signal` aborts or the engine stops first. */
  async idle(signal?: AbortSignal): Promise<void> {
    await this.#whenOpen();
    return waitUntilIdle(this.#context, signal);
  }

  /**
   * Rejects further requests and waits up to `graceMs` (default 5,000) for open requests and running jobs. Jobs that have
   * not ended by then are released for other processes.
   */
  stop(options: { graceMs?: number } = {}): Promise<void> {
    this.#stopped ??= this.#close(options.graceMs ?? 5_000);
    return this.#stopped;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  /** Opens the store. If that fails, for example because the database is down, the next call tries again. */
  #whenOpen(): Promise<(request: Request) => Promise<Response>> {
    this.#ready ??= this.#open(this.#parts).catch((error: unknown) => {
      this.#ready = null;
      throw error;
    });
    return this.#ready;
  }

  async #open(parts: EngineDependencies) {
    const { store, ids } = this.#context;
    const secret = await store.transact(async (tx) => {
      await openLocalAccount(this.#context, tx);
      await tx.secrets.getOrCreate("webhook-signing", ids.secret());
      return tx.secrets.getOrCreate("asset-signing", ids.secret());
    });
    await parts.openSecrets(secret, this.#context.stopping);
    const app = createApp({
      context: this.#context,
      dialects: parts.dialects,
      secret,
      uploads: parts.uploads,
      localKeyHash: hashApiKey(this.#apiKey),
      ...(parts.publicUrl !== undefined && { publicUrl: parts.publicUrl }),
      ...(parts.allowedHosts && {
        allowedHosts: [...parts.allowedHosts, ...loopbackNames, new URL(this.url).host],
      }),
      ...(parts.failedAuthentications && { failedAuthentications: parts.failedAuthentications }),
      ...(parts.basePath !== undefined && { basePath: parts.basePath }),
      ...(parts.publicDraw && { publicDraw: parts.publicDraw }),
      ...(parts.cors && { cors: parts.cors }),
      pages: this.#pages(parts),
      ops: { ...parts.ops, health: this.#health() },
      onFault: (error, requestId) => this.#reportFault(parts, error, requestId),
    });
    this.#app = app;
    this.#startWorker();
    this.#startWebhookDispatcher(parts, secret);
    void purgeExpired(this.#context, {
      eventLifetimeMs: parts.eventLifetimeMs,
      onFault: (error) => this.#reportFault(parts, error, null),
    });
    return app;
  }

  #pages({ studio, shareCards, ...parts }: EngineDependencies): readonly Route[] {
    const useLinkCode = (code: string) => (this.#linkCodes.use(code) ? this.#apiKey : null);
    return [
      ...(studio ? studioRoutes({ files: studio, useLinkCode }) : []),
      ...(shareCards ? shareRoutes(shareCards) : []),
      ...this.#mcpRoutes(parts),
    ];
  }

  #mcpRoutes({
    mcp,
    publicUrl,
    allowedHosts,
    cors,
  }: Pick<EngineDependencies, "mcp" | "publicUrl" | "allowedHosts" | "cors">): readonly Route[] {
    if (!mcp) return [];
    const publicHost = publicUrl === undefined ? [] : [new URL(publicUrl).hostname];
    const isOwnHost = createHostCheck([...(allowedHosts ?? []), ...publicHost, new URL(this.url).host]);
    return mcpRoutes({ endpoint: mcp, isOwnHost, origins: cors?.origins ?? [] });
  }

  /** Health checks also respond while the engine stops. */
  #isProbe({ url }: Request): boolean {
    return this.#app !== null && /\/(healthz|readyz)$/.test(new URL(url).pathname);
  }

  #health(): Health {
    const { store, clock } = this.#context;
    const worker = this.#worker;
    return {
      readStore: () => store.events.lastSequence(),
      timeout: (signal) => clock.sleep(2_000, signal, { background: true }),
      isWorkerRunning: worker && (() => worker.isRunning),
      isStopping: () => this.#stopped !== null,
    };
  }

  #startWorker(): void {
    const worker = this.#worker;
    if (!worker || this.#stopped) return;
    this.#context.events.subscribe((event) => {
      if (event.type === "job.queued") worker.wake();
      if (event.type === "job.cancelled" && event.jobId !== null) worker.cancel(event.jobId);
    });
    worker.start();
  }

  #startWebhookDispatcher(parts: EngineDependencies, secret: string): void {
    const { webhookDispatcher, publicUrl, allDialects } = parts;
    if (!webhookDispatcher || this.#stopped) return;
    const writerOf = createEventWriters(allDialects, {
      version,
      sign: createSigner(secret),
      originOf: ({ job, delivery }) => publicUrl ?? job?.input.origin ?? delivery.origin ?? this.url,
    });
    const onFault = (error: unknown) => this.#reportFault(parts, error, null);
    this.#webhookDispatcher = new WebhookDispatcher(this.#context, {
      ...webhookDispatcher,
      writerOf,
      onFault,
    });
    this.#webhookDispatcher.start();
  }

  async #close(graceMs: number): Promise<void> {
    await this.#ready?.catch(() => undefined);
    const worker = this.#worker?.stop(graceMs);
    this.#stopping.abort(new Error("The engine was stopped."));
    const webhooks = this.#webhookDispatcher?.stop(graceMs);
    // Does not wait for request bodies that never end.
    const drained = drain(this.#context.clock, [...this.#active], graceMs);
    await Promise.allSettled([worker, webhooks, drained]);
    await this.#parts.mcp?.close();
    // Work that has outlasted its grace fails when the threads and the store close, which is not reported.
    this.#isClosed = true;
    await this.#threads.close();
    await this.#context.store.close();
  }

  /** An `onFault` that throws must not stop a worker. */
  #reportFault(parts: EngineDependencies, error: unknown, requestId: string | null): void {
    if (this.#isClosed) return;
    this.#context.telemetry.emit({ kind: "fault", error, requestId });
    try {
      parts.onFault(error, requestId);
    } catch {
      // Cannot be reported.
    }
  }
}
