import { expect, test } from "vitest";
import { runCrashTest } from "../../../bench/src/chaos/crash-test.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("two servers on one data directory, killed at random while customers are at it, lose nothing they promised", async () => {
  const place = { store: "sqlite", dataDir: temporaryFolder() } as const;
  const campaign = await runCrashTest({ seed: 4, kills: 8, processes: 2, place });
  expect(campaign.losses).toEqual([]);
  expect(campaign.strikes.kills).toBe(8);
  expect(campaign.strikes.ignored).toBe(0);
  expect(Math.min(campaign.completed, campaign.failed, campaign.charged, campaign.delivered)).toBeGreaterThan(
    0,
  );
}, 120_000);
