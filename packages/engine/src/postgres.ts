/** PostgreSQL as the place where everything is kept, for more than one machine. Needs the packages `pg` and `kysely`. */
import { connect, type PostgresOptions } from "./adapters/postgres/connect.ts";
import { openPostgresBlobs } from "./adapters/postgres/postgres-blobs.ts";
import { openPostgresMeter } from "./adapters/postgres/postgres-meter.ts";
import { openPostgresStore } from "./adapters/postgres/postgres-store.ts";
import { systemClock } from "./adapters/system/clock.ts";
import type { Blobs } from "./ports/blobs.ts";
import type { RequestMeter } from "./ports/request-meter.ts";
import type { Store } from "./ports/store.ts";

export type { PostgresOptions } from "./adapters/postgres/connect.ts";

/** What an engine on PostgreSQL is given: `createEngine({ ...openPostgres({ connection }) })`. */
export interface PostgresPlace {
  /** Closing it, as stopping the engine does, ends the connections, except those of a pool that was given. */
  readonly store: Store;
  readonly blobs: Blobs;
  /** Counts the requests of all processes together. */
  readonly meter: RequestMeter;
}

/**
 * A schema of a PostgreSQL database, for any number of processes on any number of machines. The first use makes the
 * schema or brings it up to date; where that fails, it rejects with a StoreError that says what to do.
 *
 * @throws TypeError for a schema that cannot be one, too few connections and a connection string that cannot be read.
 */
export function openPostgres(options: PostgresOptions): PostgresPlace {
  const connected = connect(options);
  return {
    store: openPostgresStore(connected, systemClock()),
    blobs: openPostgresBlobs(connected),
    meter: openPostgresMeter(connected),
  };
}
