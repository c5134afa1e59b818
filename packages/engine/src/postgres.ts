/** PostgreSQL as the place where everything is kept, for more than one machine. Needs the packages `pg` and `kysely`. */

import { systemClock } from "./adapters/system/clock.ts";
import type { BlobStore } from "./ports/blob-store.ts";
import type { RateLimitStore } from "./ports/rate-limit-store.ts";
import type { Store } from "./ports/store.ts";
import { connect, type PostgresOptions } from "./storage/postgres/connect.ts";
import { openPostgresBlobs } from "./storage/postgres/postgres-blobs.ts";
import { openPostgresRateLimitStore } from "./storage/postgres/postgres-rate-limit-store.ts";
import { openPostgresStore } from "./storage/postgres/postgres-store.ts";

export type { PostgresOptions } from "./storage/postgres/connect.ts";

/** What an engine on PostgreSQL is given: `createEngine({ ...openPostgres({ connection }) })`. */
export interface PostgresStorage {
  /** Closing it, as stopping the engine does, ends the connections, except those of a pool that was given. */
  readonly store: Store;
  readonly blobs: BlobStore;
  /** Counts the requests of all processes together. */
  readonly rateLimits: RateLimitStore;
}

/**
 * A schema of a PostgreSQL database, for any number of processes on any number of machines. The first use makes the
 * schema or brings it up to date; where that fails, it rejects with a StoreError that says what to do.
 *
 * @throws TypeError for a schema that cannot be one, too few connections and a connection string that cannot be read.
 */
export function openPostgres(options: PostgresOptions): PostgresStorage {
  const connected = connect(options);
  return {
    store: openPostgresStore(connected, systemClock()),
    blobs: openPostgresBlobs(connected, options.clock),
    rateLimits: openPostgresRateLimitStore(connected),
  };
}
