import { createModels } from "./adapters/image-model/create-model.ts";
import { listImageModels } from "./adapters/image-model/describe-models.ts";
import { createSharpImageProcessor } from "./adapters/images/sharp-image-processor.ts";
import { createSharpImageSanitizer } from "./adapters/images/sharp-image-sanitizer.ts";
import { createAllowEverything } from "./adapters/moderation/allow-everything.ts";
import { createGuardedOutbound } from "./adapters/outbound/guarded-outbound.ts";
import { systemClock } from "./adapters/system/clock.ts";
import { systemIds } from "./adapters/system/ids.ts";
import { createTelemetry } from "./adapters/telemetry/create-telemetry.ts";
import { createMetrics } from "./adapters/telemetry/metrics.ts";
import { createFfmpegVideoReader } from "./adapters/video/ffmpeg-video-reader.ts";
import { findFfmpeg } from "./adapters/video/find-ffmpeg.ts";
import { checkOptions } from "./check-options.ts";
import { Engine } from "./engine.ts";
import type { EngineOptions, WorkerSettings } from "./engine-options.ts";
import { createEngineThreads } from "./engine-threads.ts";
import { uploadLimitsWith } from "./http/body/body-budget.ts";
import type { DialectSource } from "./http/dialect.ts";
import { dialectSources } from "./http/dialects/sources.ts";
import type { PublicDrawLimit } from "./http/middleware/public-draw.ts";
import { limitsWith } from "./model/limits.ts";
import { defaultPrices } from "./model/prices.ts";
import { defaultRetryPolicy } from "./model/retry.ts";
import type { Ids } from "./ports/ids.ts";
import type { StudioFiles } from "./ports/studio-files.ts";
import { createEncryptedStore, encryptAll } from "./storage/encryption/encrypted-store.ts";
import { createEncryption, type Encryption, rejectEncrypted } from "./storage/encryption/encryption-keys.ts";
import { createFileBlobs } from "./storage/files/file-blobs.ts";
import { openDataDir } from "./storage/files/open-data-dir.ts";
import { createTemporaryFiles } from "./storage/files/temporary-files.ts";
import { createMemoryBlobs } from "./storage/memory/memory-blobs.ts";
import { createMemoryRateLimitStore } from "./storage/memory/memory-rate-limit-store.ts";
import { createInMemoryStore, createSqliteStore } from "./storage/sqlite/open-sqlite.ts";

/**
 * Creates the backend in this process.
 *
 * @throws TypeError for invalid options.
 * @throws StoreError if `dataDir` cannot be used: not writable, corrupt, or written by a newer version.
 */
export function createEngine(options: EngineOptions = {}): Engine {
  checkOptions(options);
  const { dataDir } = options;
  const disk = dataDir === undefined ? null : openDataDir(dataDir);
  const clock = options.clock ?? systemClock();
  const webhooks = options.webhooks ?? {};
  const ids = options.ids ?? systemIds();
  const encryption = encryptionWith(options.encryptionKey, ids);
  const plainStore =
    options.store ?? (disk ? createSqliteStore({ path: disk.database }) : createInMemoryStore());
  const store = encryption === null ? plainStore : createEncryptedStore(plainStore, encryption);
  const logger = options.logger ?? null;
  const worker = options.worker === false ? null : workerWith(options.worker);
  const threads = createEngineThreads({
    clock: systemClock(),
    concurrency: worker?.concurrency ?? 1,
    logger,
  });
  const metrics = options.metrics
    ? createMetrics({ countUnfinished: () => store.jobs.countUnfinished() })
    : null;
  const metricsKey = typeof options.metrics === "object" ? options.metrics.key : undefined;
  const models = createModels(options.model ?? "likeness", options.models, {
    ...options.modelCalls,
    order: options.modelRules?.order ?? "listed",
    clock,
    briefReader: threads.briefReader,
    builtIn: threads.model,
    environment: process.env,
  });
  return new Engine({
    dialects: servedDialects(options.systems),
    allDialects: dialectSources,
    store,
    blobs:
      options.blobs ?? (disk ? createFileBlobs({ directory: disk.blobs, clock }) : createMemoryBlobs(clock)),
    temporaryFiles: createTemporaryFiles({
      clock,
      directory: () => disk?.uploads ?? process.getBuiltinModule("node:os").tmpdir(),
    }),
    uploads: uploadLimitsWith(options.uploads),
    clock,
    openSecrets: async (one, signal) => {
      if (encryption) await encryptAll(plainStore, encryption, signal);
      else rejectEncrypted(one);
    },
    ids,
    imageSanitizer: options.imageSanitizer ?? createSharpImageSanitizer(),
    imageProcessor: createSharpImageProcessor(),
    twinSources: options.twinSources ?? null,
    videoReader:
      options.videoReader ??
      createFfmpegVideoReader({
        clock: systemClock(),
        threads: threads.videoFacts,
        findFfmpeg: () => findFfmpeg({ path: options.ffmpegPath, environment: process.env }),
      }),
    briefReader: threads.briefReader,
    model: models.model,
    modelRules: { names: models.names, unpaid: models.unpaid, tiers: options.modelRules?.tiers ?? {} },
    listModels: () => listImageModels(options.model ?? "likeness", options.models, process.env),
    dailySpending: options.dailySpending ?? null,
    faces: options.faces ?? threads.faces,
    defaultPictures: options.defaultPictures ?? threads.defaultPictures,
    moderator:
      options.moderator === false ? createAllowEverything() : (options.moderator ?? threads.moderator),
    outbound:
      options.outbound ??
      createGuardedOutbound({ clock, allowPrivate: webhooks !== false && webhooks.allowPrivate === true }),
    rateLimits: options.rateLimits ?? createMemoryRateLimitStore(),
    limits: limitsWith(options.limits),
    prices: { ...defaultPrices, ...options.prices },
    eventLifetimeMs: (options.eventRetentionDays ?? 30) * 24 * 60 * 60 * 1000,
    apiKey: options.apiKey,
    publicUrl: options.publicUrl?.replace(/\/+$/, ""),
    allowedHosts: options.allowedHosts ?? null,
    failedAuthentications:
      options.failedAuthPerMinute === false
        ? null
        : {
            maxPerMinute: options.failedAuthPerMinute ?? 30,
            store: createMemoryRateLimitStore(maxTrackedAddresses),
          },
    basePath: options.basePath,
    publicDraw: publicDrawWith(options.publicDraw),
    worker,
    threads,
    webhookDispatcher: options.worker === false || webhooks === false ? null : webhookLimits,
    telemetry: createTelemetry({ logger, metrics }),
    cors: options.cors ?? null,
    ops: { metrics: metrics && { ...metrics, key: metricsKey ?? null }, docs: options.docs ?? true },
    mcp: options.mcp ?? null,
    shareCards: options.sharePages === false ? null : publicDrawWith(true),
    studio: options.studio === false ? null : (options.studio ?? builtInStudio),
    // biome-ignore lint/suspicious/noConsole: internal errors must be visible by default
    onFault: options.onFault ?? (logger ? () => undefined : (error) => console.error(error)),
  });
}

/** Loaded on first use. */
const builtInStudio: StudioFiles = async () => (await import("./studio.ts")).builtInStudio()();

/** All dialects, or our own and those of the option, whose first one is served at the root. */
function servedDialects(systems: EngineOptions["systems"]): readonly [DialectSource, ...DialectSource[]] {
  const [own] = dialectSources;
  if (!systems) return dialectSources;
  const others = systems.flatMap((system) => dialectSources.find((source) => source.system === system) ?? []);
  const [first = own, ...more] = others;
  return [first, ...more, ...(others.includes(own) || others.length === 0 ? [] : [own])];
}

function encryptionWith(keys: EngineOptions["encryptionKey"], ids: Ids): Encryption | null {
  if (keys === undefined) return null;
  const texts = typeof keys === "string" ? keys.split(/[\s,]+/).filter((text) => text !== "") : keys;
  return createEncryption(texts, ids);
}

/** Many, because attempts mostly wait. Eight accounts with slow receivers would take all slots. */
const webhookLimits = { concurrency: 64, perUrl: 4, perAccount: 8 };

/** Takes about a megabyte. */
const maxTrackedAddresses = 10_000;

function publicDrawWith(option: EngineOptions["publicDraw"] = false): PublicDrawLimit | null {
  if (option === false) return null;
  const { requestsPerMinute = 300 } = option === true ? {} : option;
  return { requestsPerMinute, store: createMemoryRateLimitStore(maxTrackedAddresses) };
}

function workerWith({
  concurrency = navigator.hardwareConcurrency,
  leaseMs = 15_000,
  timeoutMs = 300_000,
  retries = defaultRetryPolicy.retries,
  retryPauseMs: pauseMs = defaultRetryPolicy.pauseMs,
}: WorkerSettings = {}) {
  return { concurrency, leaseMs, timeoutMs, retry: { retries, pauseMs } };
}
