import { expect, test } from "vitest";
import { runCrashTest } from "../../../bench/src/chaos/crash-test.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

test("loses nothing when two servers on one data directory are killed under load", async () => {
  const storage = { store: "sqlite", dataDir: temporaryDirectory() } as const;
  const result = await runCrashTest({ seed: 4, kills: 5, processes: 2, storage });
  expect(result.problems).toEqual([]);
  expect(result.faults.kills).toBe(5);
  expect(result.faults.ignoredStops).toBe(0);
  expect(Math.min(result.completed, result.failed, result.charged, result.delivered)).toBeGreaterThan(0);
}, 120_000);
