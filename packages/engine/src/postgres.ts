/** Storage in PostgreSQL, for more than one machine. Needs the package `pg`. */

import { systemClock } from "./adapters/system/clock.ts";
import type { BlobStore } from "./ports/blob-store.ts";
import type { RateLimitStore } from "./ports/rate-limit-store.ts";
import type { Store } from "./ports/store.ts";
import { connect, type PostgresOptions } from "./storage/postgres/connect.ts";
import { openPostgresBlobs } from "./storage/postgres/postgres-blobs.ts";
import { createPostgresDriver } from "./storage/postgres/postgres-driver.ts";
import { openPostgresRateLimitStore } from "./storage/postgres/postgres-rate-limit-store.ts";
import { createSqlStore } from "./storage/sql/sql-store.ts";

export type { PostgresOptions } from "./storage/postgres/connect.ts";

/** Options for `createEngine({ ...openPostgres({ connection }) })`. */
export interface PostgresStorage {
  /** Stopping the engine closes it and its connections, unless a pool was passed in. */
  readonly store: Store;
  readonly blobs: BlobStore;
  /** Counts the requests of all processes. */
  readonly rateLimits: RateLimitStore;
}

/**
 * Opens a schema of a PostgreSQL database for any number of processes and machines. The first use creates or migrates the
 * schema and rejects with a StoreError if that fails.
 *
 * @throws TypeError for an invalid option or connection string.
 */
export function openPostgres(options: PostgresOptions): PostgresStorage {
  const driver = createPostgresDriver(connect(options), systemClock());
  return {
    store: createSqlStore(driver),
    blobs: openPostgresBlobs(driver, options.clock),
    rateLimits: openPostgresRateLimitStore(driver),
  };
}
