import { type KyselyPlugin, sql } from "kysely";
import type { Event } from "../../model/event.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Store, Transaction } from "../../ports/store.ts";
import type { Connected } from "./connect.ts";
import { createEvents, recordEvents } from "./events.ts";
import { createLocks, withUnlockedAccounts } from "./locks.ts";
import { createNotifications } from "./notifications.ts";
import { isCollision } from "./postgres-fault.ts";
import { createPostgresReads } from "./postgres-reads.ts";
import { createPostgresWrites } from "./postgres-writes.ts";

/** A store in a schema of a PostgreSQL database, which any number of processes on any number of machines may share. */
export function openPostgresStore(connected: Connected, clock: Clock): Store {
  const { pool, db, schema } = connected;
  const news = createNotifications({ pool, schema, clock });
  const open = new Set<Promise<unknown>>();

  async function once<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const events: Event[] = [];
    let ended = false;
    const value = await db.transaction().execute(async (tx) => {
      const inside = { db: tx.withPlugin(refuseWhen(() => ended)), schema };
      const locks = createLocks(inside);
      const done = await work({
        ...createPostgresReads(inside, locks),
        ...createPostgresWrites(inside, locks),
        async appendEvent(event) {
          await locks.touch(event.accountId);
          events.push(event);
        },
      });
      if (events.length > 0) await recordEvents(inside, events);
      ended = true;
      return done;
    });
    if (events.length > 0) news.tell();
    return value;
  }

  async function untilAlone<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(work);
      } catch (error) {
        if (!isCollision(error, attempt)) throw error;
      }
    }
  }

  return {
    ...createPostgresReads(connected, withUnlockedAccounts(connected)),
    ...createEvents(connected),
    async endpointsAfter(id, limit) {
      const found = db.selectFrom("endpoints").select("body").where("id", ">", id);
      return (await found.orderBy("id").limit(limit).execute()).map(({ body }) => body);
    },
    async usedBlobs(hashes) {
      const { rows } = await sql<{ sha256: string }>`
        SELECT sha256 FROM unnest(${hashes}::text[]) AS asked (sha256)
        WHERE EXISTS (SELECT FROM ${sql.id(schema, "assets")} AS assets WHERE assets.sha256 = asked.sha256)
          OR EXISTS (SELECT FROM ${sql.id(schema, "job_references")} AS named WHERE named.sha256 = asked.sha256)`.execute(
        db,
      );
      return new Set(rows.map(({ sha256 }) => sha256));
    },
    shared: true,
    onNotification: news.listen,
    transact(work) {
      const run = untilAlone(work);
      open.add(run);
      return run.finally(() => open.delete(run));
    },
    async close() {
      await Promise.allSettled(open);
      await news.close();
      await connected.close();
    },
  };
}

/** A transaction that is over refuses to be used, however much of it was kept. */
function refuseWhen(over: () => boolean): KyselyPlugin {
  return {
    transformQuery({ node }) {
      if (over()) throw new Error("This transaction has ended.");
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}
