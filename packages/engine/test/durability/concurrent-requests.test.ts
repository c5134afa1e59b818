import { join } from "node:path";
import { expect, test } from "vitest";
import { runNode } from "../storage/run-node.ts";
import { start, type TestClient } from "../support/start.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

async function expectFiftyJobs(client: TestClient, ids: readonly string[]): Promise<void> {
  expect(new Set(ids).size).toBe(50);
  expect((await client.request("GET", "/api/v1/jobs?limit=1")).json.data.total_count).toBe(50);
}

const thousandCalls = (client: TestClient) =>
  Promise.all(
    Array.from({ length: 1000 }, async (_, n) => {
      const answer = await client.generate({ seed: 7 }, { "idempotency-key": `key-${n % 50}` });
      expect(answer.status).toBe(202);
      return answer.json.data.id;
    }),
  );

test("1,000 concurrent calls with 50 keys make 50 jobs in memory", async () => {
  const client = start({ worker: false });
  await expectFiftyJobs(client, await thousandCalls(client));
});

test("1,000 concurrent calls with 50 keys make 50 jobs on SQLite", async () => {
  const client = start({ worker: false, dataDir: temporaryFolder() });
  await expectFiftyJobs(client, await thousandCalls(client));
});

test("1,000 concurrent calls with 50 keys from two processes make 50 jobs on one data directory", async () => {
  const dataDir = temporaryFolder();
  const child = join(import.meta.dirname, "../support/child-engine.ts");
  const answers = await Promise.all(
    [1, 2].map(
      async (): Promise<string[]> => JSON.parse((await runNode([child, dataDir, "500", "50"])).stdout),
    ),
  );
  expect(answers.map(({ length }) => length)).toEqual([500, 500]);
  await expectFiftyJobs(start({ worker: false, dataDir }), answers.flat());
}, 60_000);

test("replays responses byte for byte in another process and after a restart", async () => {
  const dataDir = temporaryFolder();
  const headers = { "idempotency-key": "the-same" };
  const first = start({ dataDir, worker: false });
  const answer = await first.generate({ seed: 1 }, headers);
  const beside = start({ dataDir, worker: false });
  expect((await beside.generate({ seed: 1 }, headers)).text).toBe(answer.text);
  await first.engine.stop();
  await beside.engine.stop();
  const later = await start({ dataDir }).generate({ seed: 1 }, headers);
  expect([later.text, later.headers.get("x-idempotency-replayed")]).toEqual([answer.text, "true"]);
});

test("a job accepted by one process and run by another ends the long poll of the first", async () => {
  const dataDir = temporaryFolder();
  const front = start({ dataDir, worker: false });
  const { json } = await front.generate();
  const waiting = front.wait(json.data.id);
  start({ dataDir, worker: { concurrency: 1 } });
  expect((await waiting).json.data.status).toBe("completed");
});
