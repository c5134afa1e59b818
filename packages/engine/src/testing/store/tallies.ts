import { expect } from "vitest";
import type { StoreReader } from "../../ports/store.ts";
import { account1, account2 } from "./entities/accounts.ts";
import { entities } from "./entities.ts";
import { listAllPages } from "./list-all-pages.ts";

/** Reads all rows, and expects the totals, counts and sums that the reader returns to be what the rows add up to. */
export async function expectTalliesToMatchRows(reader: StoreReader): Promise<void> {
  const listed = await listAllPages((page) => reader.accounts.list(page), 100);
  // Deleted accounts are not listed.
  const ids = [...new Set([account1.id, account2.id, ...listed.map(({ id }) => id)])];
  for (const { lists, tallies } of entities) {
    for (const list of Object.values(lists?.lists ?? {})) {
      // Checks the totals.
      for (const id of ids) await listAllPages((page) => list(reader, id, page), 100);
    }
    expect(await tallies?.read(reader, ids)).toEqual(await tallies?.recount(reader, ids));
  }
}
