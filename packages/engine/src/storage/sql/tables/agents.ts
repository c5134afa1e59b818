import * as z from "zod";
import type { Agent } from "../../../model/agent.ts";
import type { AgentReader, AgentTable } from "../../../ports/store.ts";
import { lazy } from "../lazy.ts";
import { each, sql } from "../sql.ts";
import {
  defineTable,
  id,
  nullableId,
  number,
  type ReadRow,
  readBody,
  readText,
  referenceTo,
  text,
} from "../table.ts";
import { lookupByKey, type SqlReader, type SqlTransaction } from "../transaction.ts";
import { image, provenance } from "./job-body.ts";
import { deleteOwned, listOwned } from "./owned-rows.ts";

export const agentsTable = defineTable({
  name: "agents",
  label: "Agent",
  columns: {
    id,
    account_id: referenceTo("accounts"),
    name: id,
    avatar_id: nullableId,
    /** The hash of the default picture. */
    default_sha256: nullableId,
    created_at: number,
    body: text,
  },
  key: ["id"],
  indexes: {
    agents_by_account: "(account_id, created_at, id)",
    agents_by_avatar: "(avatar_id) WHERE avatar_id IS NOT NULL",
    agents_by_default: "(account_id, default_sha256) WHERE default_sha256 IS NOT NULL",
    agents_without_picture: "(account_id, created_at, id) WHERE avatar_id IS NULL AND default_sha256 IS NULL",
  },
  uniqueIndexes: { agents_by_name: "(account_id, name)" },
});

const agent: () => z.ZodType<Agent> = lazy(() =>
  z.object({
    id: z.string(),
    accountId: z.string(),
    name: z.string(),
    avatarId: z.string().nullable(),
    defaultPicture: z
      .object({ image: image(), provenance: provenance(), drawingVersion: z.string() })
      .nullable(),
    createdAt: z.number(),
    updatedAt: z.number(),
  }),
);

const agentsById = lookupByKey(agentsTable, "id");

function readAgent(row: ReadRow): Agent {
  return readBody(row, agent());
}

export function createAgentReader(reader: SqlReader): AgentReader {
  return {
    async find(accountId, name) {
      await reader.lock(accountId);
      const [row] = await reader.all(
        sql`SELECT * FROM ${agentsTable} WHERE account_id = ${accountId} AND name = ${name}`,
      );
      return row ? readAgent(row) : null;
    },
    list(accountId, page) {
      const list = { table: agentsTable, accountId };
      if (!page.withoutPicture) return listOwned(reader, { ...list, tally: "agents" }, page, readAgent);
      const where = sql`avatar_id IS NULL AND default_sha256 IS NULL`;
      return listOwned(reader, { ...list, where }, page, readAgent);
    },
    async ofAvatar(accountId, avatarId) {
      await reader.lock(accountId);
      const [row] = await reader.all(
        sql`SELECT * FROM ${agentsTable} WHERE avatar_id = ${avatarId} AND account_id = ${accountId}`,
      );
      return row ? readAgent(row) : null;
    },
    async usedDefaults(accountId, hashes) {
      if (hashes.length === 0) return new Set();
      await reader.lock(accountId);
      const rows = await reader.all(sql`SELECT DISTINCT default_sha256 FROM ${agentsTable}
        WHERE account_id = ${accountId} AND default_sha256 IN (SELECT value FROM ${each(hashes)})`);
      return new Set(rows.map((row) => readText(row, "default_sha256")));
    },
  };
}

export function createAgentTable(tx: SqlTransaction): AgentTable {
  return {
    ...createAgentReader(tx),
    async insert(agent) {
      const { id, accountId: account_id, createdAt: created_at } = agent;
      await tx.requireAccount(account_id);
      tx.insert(agentsTable, { id, account_id, created_at, ...changingColumns(agent) });
      // An existing name rejects this call.
      await tx.flush();
      tx.tally(account_id, { agents: 1 });
    },
    async update(agent) {
      await tx.lock(agent.accountId);
      await tx.update(agentsTable, { id: agent.id, ...changingColumns(agent) });
      await tx.flush();
    },
    async delete(id) {
      await tx.runAlone();
      const row = await tx.get(agentsById, id);
      if (!row) return;
      await tx.run(sql`DELETE FROM ${agentsTable} WHERE id = ${id}`);
      tx.tally(readText(row, "account_id"), { agents: -1 });
    },
  };
}

export function deleteAgentsOfAccount(tx: SqlTransaction, accountId: string, limit: number): Promise<number> {
  return deleteOwned(tx, { table: agentsTable, accountId, tally: "agents" }, limit);
}

function changingColumns(agent: Agent) {
  const { name, avatarId: avatar_id, defaultPicture } = agent;
  return {
    name,
    avatar_id,
    default_sha256: defaultPicture?.image.sha256 ?? null,
    body: JSON.stringify(agent),
  };
}
