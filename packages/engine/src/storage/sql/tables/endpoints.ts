import * as z from "zod";
import { type Endpoint, webhookEventTypes } from "../../../model/endpoint.ts";
import { systems } from "../../../model/system.ts";
import type { EndpointReader, EndpointTable, Store } from "../../../ports/store.ts";
import { lazy } from "../lazy.ts";
import { limitTo, sql } from "../sql.ts";
import { defineTable, id, number, type ReadRow, readBody, readText, referenceTo, text } from "../table.ts";
import { lookupByKey, type SqlReader, type SqlTransaction } from "../transaction.ts";
import { deleteOwned, findOwned, listOwned } from "./owned-rows.ts";

export const endpointsTable = defineTable({
  name: "endpoints",
  label: "Endpoint",
  columns: { id, account_id: referenceTo("accounts"), created_at: number, body: text },
  key: ["id"],
  indexes: { endpoints_by_account: "(account_id, created_at, id)" },
});

const endpoint: () => z.ZodType<Endpoint> = lazy(() =>
  z.object({
    id: z.string(),
    accountId: z.string(),
    system: z.enum(systems),
    url: z.string(),
    types: z.array(z.enum(webhookEventTypes)).nullable(),
    description: z.string().nullable(),
    secrets: z.array(z.object({ secret: z.string(), until: z.number().nullable() })),
    active: z.boolean(),
    disabledReason: z.enum(["gone", "failing"]).nullable(),
    failingSince: z.number().nullable(),
    createdAt: z.number(),
    updatedAt: z.number(),
  }),
);

const endpointsById = lookupByKey(endpointsTable, "id");

function readEndpoint(row: ReadRow): Endpoint {
  return readBody(row, endpoint());
}

export function createEndpointReader(reader: SqlReader): EndpointReader {
  return {
    async find(accountId, id) {
      const row = await findOwned(reader, endpointsTable, accountId, id);
      return row && readEndpoint(row);
    },
    list(accountId, page) {
      return listOwned(reader, { table: endpointsTable, accountId, tally: "endpoints" }, page, readEndpoint);
    },
  };
}

/** Reads endpoints of all accounts. */
export function createEndpointsAfter(reader: Pick<SqlReader, "all">): Store["endpoints"]["after"] {
  return async (id, limit) => {
    const rows = await reader.all(
      sql`SELECT * FROM ${endpointsTable} WHERE id > ${id} ORDER BY id ${limitTo(limit)}`,
    );
    return rows.map(readEndpoint);
  };
}

export function createEndpointTable(tx: SqlTransaction): EndpointTable {
  return {
    ...createEndpointReader(tx),
    async insert(endpoint) {
      await tx.requireAccount(endpoint.accountId);
      tx.insert(endpointsTable, endpointRow(endpoint));
      tx.tally(endpoint.accountId, { endpoints: 1 });
    },
    async update(endpoint) {
      await tx.lock(endpoint.accountId);
      await tx.update(endpointsTable, endpointRow(endpoint));
    },
    async delete(id) {
      await tx.runAlone();
      const row = await tx.get(endpointsById, id);
      if (!row) return;
      await tx.run(sql`DELETE FROM ${endpointsTable} WHERE id = ${id}`);
      tx.tally(readText(row, "account_id"), { endpoints: -1 });
    },
  };
}

export function deleteEndpointsOfAccount(
  tx: SqlTransaction,
  accountId: string,
  limit: number,
): Promise<number> {
  return deleteOwned(tx, { table: endpointsTable, accountId, tally: "endpoints" }, limit);
}

function endpointRow(endpoint: Endpoint) {
  const { id, accountId: account_id, createdAt: created_at } = endpoint;
  return { id, account_id, created_at, body: JSON.stringify(endpoint) };
}
