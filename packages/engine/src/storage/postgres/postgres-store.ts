import { type KyselyPlugin, sql } from "kysely";
import type { Event } from "../../model/event.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Store } from "../../ports/store.ts";
import { type FlatTransaction, toStore } from "../flat-store.ts";
import type { PostgresConnection } from "./connect.ts";
import { createEvents, recordEvents } from "./events.ts";
import { createLocks, createUnlockedAccounts } from "./locks.ts";
import { createNotifications } from "./notifications.ts";
import { isRetryable } from "./postgres-errors.ts";
import { createPostgresReads } from "./postgres-reads.ts";
import { createPostgresWrites } from "./postgres-writes.ts";

/** A store in a schema of a PostgreSQL database, shared by any number of processes and machines. */
export function openPostgresStore(connection: PostgresConnection, clock: Clock): Store {
  const { pool, db, schema } = connection;
  const notifications = createNotifications({ pool, schema, clock });
  const running = new Set<Promise<unknown>>();

  async function runOnce<T>(work: (tx: FlatTransaction) => Promise<T>): Promise<T> {
    const events: Event[] = [];
    let ended = false;
    const value = await db.transaction().execute(async (tx) => {
      const database = { db: tx.withPlugin(rejectWhen(() => ended)), schema };
      const locks = createLocks(database);
      const result = await work({
        ...createPostgresReads(database, locks),
        ...createPostgresWrites(database, locks),
        async appendEvent(event) {
          await locks.lock(event.accountId);
          events.push(event);
        },
      });
      if (events.length > 0) await recordEvents(database, events);
      ended = true;
      return result;
    });
    if (events.length > 0) notifications.notify();
    return value;
  }

  async function runWithRetries<T>(work: (tx: FlatTransaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await runOnce(work);
      } catch (error) {
        if (!isRetryable(error, attempt)) throw error;
      }
    }
  }

  return toStore({
    ...createPostgresReads(connection, createUnlockedAccounts(connection)),
    ...createEvents(connection),
    async endpointsAfter(id, limit) {
      const found = db.selectFrom("endpoints").select("body").where("id", ">", id);
      return (await found.orderBy("id").limit(limit).execute()).map(({ body }) => body);
    },
    async usedBlobs(hashes) {
      const { rows } = await sql<{ sha256: string }>`
        SELECT sha256 FROM unnest(${hashes}::text[]) AS requested (sha256)
        WHERE EXISTS (SELECT FROM ${sql.id(schema, "assets")} AS assets WHERE assets.sha256 = requested.sha256)
          OR EXISTS (SELECT FROM ${sql.id(schema, "job_references")} AS refs WHERE refs.sha256 = requested.sha256)`.execute(
        db,
      );
      return new Set(rows.map(({ sha256 }) => sha256));
    },
    shared: true,
    onNotification: notifications.listen,
    transact(work) {
      const run = runWithRetries(work);
      running.add(run);
      return run.finally(() => running.delete(run));
    },
    async close() {
      await Promise.allSettled(running);
      await notifications.close();
      await connection.close();
    },
  });
}

/** Rejects statements of a transaction that has ended. */
function rejectWhen(ended: () => boolean): KyselyPlugin {
  return {
    transformQuery({ node }) {
      if (ended()) throw new Error("This transaction has ended.");
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}
