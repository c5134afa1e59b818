import { join } from "node:path";
import { expect, test } from "vitest";
import { createSqliteStore } from "../../src/storage/sqlite/open-sqlite.ts";
import { account1 } from "../../src/testing/store/entities/accounts.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { runNode } from "./run-node.ts";

const child = join(import.meta.dirname, "append-jobs-child.ts");

test("loses nothing when two processes create a file and write to it concurrently", async () => {
  const path = join(temporaryDirectory(), "likeness.db");
  const each = 500;
  const runs = await Promise.all([0, 1].map((index) => runNode([child, path, String(index), String(each)])));
  for (const { code, stderr } of runs) expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const acknowledged = runs.flatMap(({ stdout }) => stdout.trim().split("\n"));
  expect(acknowledged).toHaveLength(2 * each);

  const store = createSqliteStore({ path });
  const stored = await store.events.after(0, 10_000);
  expect(new Set(stored.map(({ id }) => id))).toEqual(new Set(acknowledged));
  expect(stored.map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: 2 * each }, (_, index) => index + 1),
  );
  expect((await store.jobs.list(account1.id, { limit: 1, offset: 0 })).total).toBe(2 * each);
  expect(await store.ledger.balance(account1.id)).toMatchObject({ held: each * 2 });
  await store.close();
});
