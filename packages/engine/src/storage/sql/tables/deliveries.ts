import * as z from "zod";
import { type Delivery, deliveryStatuses, recoveredAt } from "../../../model/delivery.ts";
import { webhookEventTypes } from "../../../model/endpoint.ts";
import { systems } from "../../../model/system.ts";
import type { DeliveryFilter, DeliveryReader, DeliveryTable } from "../../../ports/store.ts";
import { lazy } from "../lazy.ts";
import { each, join, limitTo, type Sql, sql } from "../sql.ts";
import {
  defineTable,
  id,
  nullableId,
  nullableNumber,
  number,
  type ReadRow,
  readBody,
  readText,
  referenceTo,
  text,
} from "../table.ts";
import { lookupByKey, type SqlReader, type SqlTransaction } from "../transaction.ts";
import { lease } from "./job-body.ts";
import { deleteOwned, findOwned, listOwned } from "./owned-rows.ts";

export const deliveriesTable = defineTable({
  name: "deliveries",
  label: "Delivery",
  columns: {
    id,
    account_id: referenceTo("accounts"),
    endpoint_id: nullableId,
    job_id: nullableId,
    status: text,
    url: text,
    /** Stands for the URL in an index, which URLs are too long for. */
    url_hash: number,
    due_at: nullableNumber,
    lease_until: nullableNumber,
    /** If the clock is earlier, it was changed since `due_at` was set or the delivery was claimed. */
    valid_from: nullableNumber,
    ended_at: nullableNumber,
    created_at: number,
    body: text,
  },
  key: ["id"],
  indexes: {
    deliveries_by_account: "(account_id, created_at, id)",
    deliveries_by_endpoint: "(account_id, endpoint_id, created_at, id)",
    deliveries_by_job: "(account_id, job_id, created_at, id)",
    deliveries_by_status: "(account_id, status, created_at, id)",
    deliveries_due: "(due_at, id) WHERE status = 'pending'",
    deliveries_by_receiver: "(account_id, url_hash, due_at, id) WHERE status = 'pending'",
    deliveries_valid_from: "(valid_from, id) WHERE status = 'pending'",
    deliveries_ended: "(ended_at, id) WHERE ended_at IS NOT NULL",
  },
});

const delivery: () => z.ZodType<Delivery> = lazy(() =>
  z.object({
    id: z.string(),
    accountId: z.string(),
    endpointId: z.string().nullable(),
    url: z.string(),
    system: z.enum(systems),
    origin: z.exactOptional(z.string()),
    eventId: z.string(),
    type: z.enum(webhookEventTypes),
    jobId: z.string().nullable(),
    avatarId: z.string().nullable(),
    lookId: z.string().nullable(),
    commentId: z.string().nullable(),
    aboutEndpointId: z.string().nullable(),
    status: z.enum(deliveryStatuses),
    attempts: z.array(
      z.object({
        at: z.number(),
        durationMs: z.number(),
        status: z.number().nullable(),
        error: z.string().nullable(),
      }),
    ),
    attemptsBefore: z.number(),
    dueAt: z.number().nullable(),
    dueFrom: z.exactOptional(z.number()),
    lease: lease().nullable(),
    occurredAt: z.number(),
    createdAt: z.number(),
    endedAt: z.number().nullable(),
  }),
);

export const deliveriesById = lookupByKey(deliveriesTable, "id");

export function readDelivery(row: ReadRow): Delivery {
  return readBody(row, delivery());
}

export function createDeliveryReader(reader: SqlReader): DeliveryReader {
  return {
    async find(accountId, id) {
      const row = await findOwned(reader, deliveriesTable, accountId, id);
      return row && readDelivery(row);
    },
    list(accountId, page) {
      const list = { table: deliveriesTable, accountId };
      const where = conditions(page);
      if (where.length === 0) return listOwned(reader, { ...list, tally: "deliveries" }, page, readDelivery);
      return listOwned(reader, { ...list, where: join(where, " AND ") }, page, readDelivery);
    },
  };
}

function conditions({ endpointId, jobId, status }: DeliveryFilter): Sql[] {
  // A job has few deliveries. The concatenation keeps SQLite from using another index.
  const unindexed = jobId === undefined ? sql`` : sql`|| ''`;
  return [
    ...(jobId === undefined ? [] : [sql`job_id = ${jobId}`]),
    ...(endpointId === undefined ? [] : [sql`endpoint_id ${unindexed} = ${endpointId}`]),
    ...(status === undefined ? [] : [sql`status ${unindexed} = ${status}`]),
  ];
}

export function createDeliveryTable(tx: SqlTransaction, next: DeliveryTable["next"]): DeliveryTable {
  return {
    ...createDeliveryReader(tx),
    next,
    async insert(delivery) {
      const { id, accountId, createdAt: created_at } = delivery;
      await tx.requireAccount(accountId);
      tx.insert(deliveriesTable, { id, account_id: accountId, created_at, ...changingColumns(delivery) });
      tx.tally(accountId, { deliveries: 1 });
    },
    async update(delivery) {
      await tx.lock(delivery.accountId);
      await tx.update(deliveriesTable, { id: delivery.id, ...changingColumns(delivery) });
    },
    async get(id) {
      const row = await tx.get(deliveriesById, id);
      return row && readDelivery(row);
    },
    async deleteEndedBefore(time, limit) {
      await tx.runAlone();
      const rows = await tx.all(sql`SELECT id, account_id FROM ${deliveriesTable} WHERE ended_at < ${time}
        ORDER BY ended_at, id ${limitTo(limit)}`);
      const ids = each(rows.map((row) => readText(row, "id")));
      const accountIds = new Set(rows.map((row) => readText(row, "account_id")));
      let deleted = 0;
      for (const accountId of [...accountIds].sort()) {
        await tx.lock(accountId);
        // Checked again: before the account was locked, a delivery may have been replayed.
        const count = await tx.run(sql`DELETE FROM ${deliveriesTable} WHERE account_id = ${accountId}
          AND ended_at < ${time} AND id IN (SELECT value FROM ${ids})`);
        tx.tally(accountId, { deliveries: -count });
        deleted += count;
      }
      return deleted;
    },
  };
}

export function deleteDeliveriesOfAccount(
  tx: SqlTransaction,
  accountId: string,
  limit: number,
): Promise<number> {
  return deleteOwned(tx, { table: deliveriesTable, accountId, tally: "deliveries" }, limit);
}

function changingColumns(delivery: Delivery) {
  const { endpointId: endpoint_id, jobId: job_id, status, url, dueAt: due_at, endedAt: ended_at } = delivery;
  return {
    endpoint_id,
    job_id,
    status,
    url,
    url_hash: hash(url),
    due_at,
    lease_until: delivery.lease?.until ?? null,
    valid_from: recoveredAt(delivery),
    ended_at,
    body: JSON.stringify(delivery),
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
