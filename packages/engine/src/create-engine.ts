import { createFileBlobs } from "./adapters/files/file-blobs.ts";
import { openDataDir } from "./adapters/files/open-data-dir.ts";
import { createBuiltInIllustrator } from "./adapters/illustrate/built-in-illustrator.ts";
import { createMemoryBlobs } from "./adapters/memory/memory-blobs.ts";
import { createMemoryStore } from "./adapters/memory/memory-store.ts";
import { createSharpPictures } from "./adapters/sharp/clean-pictures.ts";
import { createSqliteStore } from "./adapters/sqlite/sqlite-store.ts";
import { systemClock } from "./adapters/system/clock.ts";
import { systemIdentity } from "./adapters/system/identity.ts";
import { checkOptions } from "./check-options.ts";
import { defaultPrices, type Prices } from "./domain/prices.ts";
import { Engine } from "./engine.ts";
import type { Blobs } from "./ports/blobs.ts";
import type { Clock } from "./ports/clock.ts";
import type { Identity } from "./ports/identity.ts";
import type { Illustrator } from "./ports/illustrator.ts";
import type { Pictures } from "./ports/pictures.ts";
import type { Store } from "./ports/store.ts";

export interface EngineOptions {
  /**
   * The folder that keeps jobs, avatars and pictures; it is made when it is not there, and several processes may share
   * it. Left out, everything is in memory and gone with the engine.
   */
  readonly dataDir?: string;
  /** The API key of the local account. Left out, one is made; it is never stored, and works with this engine only. */
  readonly apiKey?: string;
  /** Where clients reach the engine when it is served; goes into the addresses of pictures. Default: what each request names. */
  readonly publicUrl?: string;
  /** `false` accepts jobs and leaves them to another process. */
  readonly worker?: WorkerSettings | false;
  /** Credits per picture. */
  readonly prices?: Prices;
  /** Told of faults that no caller is to blame for; default `console.error`. `requestId` is null outside of requests. */
  readonly onFault?: (error: unknown, requestId: string | null) => void;
  /** Draws the pictures; default the built-in illustrator. */
  readonly illustrator?: Illustrator;
  readonly pictures?: Pictures;
  readonly store?: Store;
  readonly blobs?: Blobs;
  readonly clock?: Clock;
  readonly identity?: Identity;
}

export interface WorkerSettings {
  /** Jobs drawn at once; default the number of cores. */
  readonly concurrency?: number;
  /** How long a worker may be silent before its jobs are taken over by another; default 15,000 ms. */
  readonly leaseMs?: number;
  /** How long one job may be drawn before it fails with `timeout`; default 300,000 ms. */
  readonly timeoutMs?: number;
}

/**
 * The whole backend, in this process.
 *
 * @throws TypeError for options that cannot work.
 * @throws StoreError when `dataDir` cannot be used: unwritable, damaged, or written by a newer version.
 */
export function createEngine(options: EngineOptions = {}): Engine {
  checkOptions(options);
  const { dataDir } = options;
  const disk = dataDir === undefined ? null : openDataDir(dataDir);
  const clock = options.clock ?? systemClock();
  const store = options.store ?? (disk ? createSqliteStore({ path: disk.database }) : createMemoryStore());
  return new Engine({
    store,
    blobs: options.blobs ?? (disk ? createFileBlobs({ folder: disk.blobs }) : createMemoryBlobs()),
    clock,
    identity: options.identity ?? systemIdentity(),
    pictures: options.pictures ?? createSharpPictures(),
    illustrator: options.illustrator ?? createBuiltInIllustrator(),
    prices: options.prices ?? defaultPrices,
    apiKey: options.apiKey,
    publicUrl: options.publicUrl?.replace(/\/+$/, ""),
    worker: options.worker === false ? null : { ...defaultWorker(), ...options.worker },
    // biome-ignore lint/suspicious/noConsole: a fault that nobody asked to hear of must not pass in silence
    onFault: options.onFault ?? ((error) => console.error(error)),
  });
}

function defaultWorker() {
  return { concurrency: navigator.hardwareConcurrency, leaseMs: 15_000, timeoutMs: 300_000 };
}
