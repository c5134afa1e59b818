import type { SecretTable } from "../../../ports/store.ts";
import { sql } from "../sql.ts";
import { defineTable, readText, text } from "../table.ts";
import type { SqlTransaction } from "../transaction.ts";

export const secretsTable = defineTable({
  name: "secrets",
  label: "Secret",
  columns: { name: text, value: text },
  key: ["name"],
});

export function createSecretTable(tx: SqlTransaction): SecretTable {
  async function find(name: string): Promise<string | null> {
    const [row] = await tx.all(sql`SELECT value FROM ${secretsTable} WHERE name = ${name}`);
    return row ? readText(row, "value") : null;
  }

  return {
    async getOrCreate(name, fresh) {
      const existing = await find(name);
      if (existing !== null) return existing;
      await tx.runAlone();
      // Waits for a concurrent transaction that creates it.
      await tx.run(sql`INSERT INTO ${secretsTable} (name, value) VALUES (${name}, ${fresh})
        ON CONFLICT DO NOTHING`);
      return (await find(name)) ?? fresh;
    },
    async replace(name, value) {
      await tx.runAlone();
      await tx.run(sql`UPDATE ${secretsTable} SET value = ${value} WHERE name = ${name}`);
    },
  };
}
