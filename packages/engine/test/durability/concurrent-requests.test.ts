import { join } from "node:path";
import { expect, test } from "vitest";
import { runNode } from "../storage/run-node.ts";
import { start, type TestClient } from "../support/start.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

async function expectFiftyJobs(client: TestClient, ids: readonly string[]): Promise<void> {
  expect(new Set(ids).size).toBe(50);
  expect((await client.request("GET", "/api/v1/jobs?limit=1")).json.data.total_count).toBe(50);
}

const sendThousandRequests = (client: TestClient) =>
  Promise.all(
    Array.from({ length: 1000 }, async (_, n) => {
      const response = await client.generate({ seed: 7 }, { "idempotency-key": `key-${n % 50}` });
      expect(response.status).toBe(202);
      return response.json.data.id;
    }),
  );

test("creates 50 jobs for 1,000 concurrent requests with 50 keys in memory", async () => {
  const client = start({ worker: false });
  await expectFiftyJobs(client, await sendThousandRequests(client));
});

test("creates 50 jobs for 1,000 concurrent requests with 50 keys on SQLite", async () => {
  const client = start({ worker: false, dataDir: temporaryDirectory() });
  await expectFiftyJobs(client, await sendThousandRequests(client));
});

test("creates 50 jobs for 1,000 concurrent requests with 50 keys from two processes on one data directory", async () => {
  const dataDir = temporaryDirectory();
  const child = join(import.meta.dirname, "../support/child-engine.ts");
  const results = await Promise.all(
    [1, 2].map(
      async (): Promise<string[]> => JSON.parse((await runNode([child, dataDir, "500", "50"])).stdout),
    ),
  );
  expect(results.map(({ length }) => length)).toEqual([500, 500]);
  await expectFiftyJobs(start({ worker: false, dataDir }), results.flat());
}, 60_000);

test("replays responses byte for byte in another process and after a restart", async () => {
  const dataDir = temporaryDirectory();
  const headers = { "idempotency-key": "the-same" };
  const first = start({ dataDir, worker: false });
  const response = await first.generate({ seed: 1 }, headers);
  const second = start({ dataDir, worker: false });
  expect((await second.generate({ seed: 1 }, headers)).text).toBe(response.text);
  await first.engine.stop();
  await second.engine.stop();
  const afterRestart = await start({ dataDir }).generate({ seed: 1 }, headers);
  expect([afterRestart.text, afterRestart.headers.get("x-idempotency-replayed")]).toEqual([
    response.text,
    "true",
  ]);
});

test("returns a long poll when another process has run the job", async () => {
  const dataDir = temporaryDirectory();
  const front = start({ dataDir, worker: false });
  const { json } = await front.generate();
  const waiting = front.wait(json.data.id);
  start({ dataDir, worker: { concurrency: 1 } });
  expect((await waiting).json.data.status).toBe("completed");
});
