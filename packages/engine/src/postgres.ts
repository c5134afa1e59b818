/** PostgreSQL as the place where everything is kept, for more than one machine. Needs the packages `pg` and `kysely`. */
import type { PostgresOptions } from "./adapters/postgres/connect.ts";
import { openPostgresStore } from "./adapters/postgres/postgres-store.ts";
import { systemClock } from "./adapters/system/clock.ts";
import type { Store } from "./ports/store.ts";

export type { PostgresOptions } from "./adapters/postgres/connect.ts";
export { createPostgresBlobs, type PostgresBlobs } from "./adapters/postgres/postgres-blobs.ts";
export { createPostgresMeter, type PostgresMeter } from "./adapters/postgres/postgres-meter.ts";

/**
 * A store in a schema of a PostgreSQL database, for any number of processes on any number of machines. The first use
 * makes the schema or brings it up to date; where that fails, it rejects with a StoreError that says what to do.
 *
 * @throws TypeError for a schema that cannot be one and a connection string that cannot be read.
 */
export function createPostgresStore(options: PostgresOptions): Store {
  return openPostgresStore(options, systemClock());
}
