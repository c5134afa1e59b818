import { expect, test } from "vitest";
import { runChild } from "../support/run-child.ts";
import { start } from "../support/start.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("kill -9 in the middle of 200 accepted jobs: after a restart all complete, and none twice", async () => {
  const dataDir = await temporaryFolder();
  const child = runChild(dataDir, "accept", "200");
  const accepted = new Set<string>();
  let completed = 0;
  for await (const line of child.lines) {
    if (line.accepted) accepted.add(line.accepted);
    if (line.type === "job.completed") completed++;
    if (accepted.size === 200 && completed >= 60) break;
  }
  child.process.kill("SIGKILL");
  await child.ended;

  const door = start({ dataDir });
  const left = await door.call("GET", "/api/v1/jobs?limit=1&status=completed");
  expect(left.json.data.total_count).toBeLessThan(200);
  await door.engine.idle();

  const endings = new Map<string, number>();
  for (let offset = 0; offset < 200; offset += 100) {
    const { json } = await door.call("GET", `/api/v1/jobs?limit=100&offset=${offset}&status=completed`);
    for (const job of json.data.data) endings.set(job.id, (endings.get(job.id) ?? 0) + 1);
  }
  expect([...endings.keys()].sort()).toEqual([...accepted].sort());
  await expectEachEndedOnce(dataDir, accepted);
}, 60_000);

async function expectEachEndedOnce(dataDir: string, accepted: ReadonlySet<string>): Promise<void> {
  const { createSqliteStore } = await import("../../src/adapters/sqlite/sqlite-store.ts");
  const store = createSqliteStore({ path: `${dataDir}/likeness.db` });
  const events = await store.eventsAfter(0, 10_000);
  const ended = events.filter(({ type }) => type === "job.completed").map(({ jobId }) => jobId);
  expect(ended.sort()).toEqual([...accepted].sort());
  const local = events[0]?.accountId ?? "";
  expect(await store.balance(local)).toMatchObject({ held: 0, charged: 2 * accepted.size });
  await store.close();
}
