import { describe } from "vitest";
import { testClaims } from "./store/claims.ts";
import { testClockChanges } from "./store/clock-changes.ts";
import { testConcurrentClaims } from "./store/concurrent-claims.ts";
import { testContention } from "./store/contention.ts";
import { testDeletions } from "./store/deletions.ts";
import { testDeliveries } from "./store/deliveries.ts";
import { testEndpoints } from "./store/endpoints.ts";
import { testEvents } from "./store/events.ts";
import { testFairness } from "./store/fairness.ts";
import type { StoreFixture } from "./store/fixture.ts";
import { testIdempotencyKeys } from "./store/idempotency-keys.ts";
import { testJobs } from "./store/jobs.ts";
import { testLedger } from "./store/ledger.ts";
import { testLists } from "./store/lists.ts";
import { testModelBased } from "./store/model-based.ts";
import { testOwnReads } from "./store/own-reads.ts";
import { testRows } from "./store/rows.ts";
import { testSharedTransactions } from "./store/shared-transactions.ts";
import { testSharing } from "./store/sharing.ts";
import { testSocial } from "./store/social.ts";
import { testTexts } from "./store/texts.ts";
import { testTransactions } from "./store/transactions.ts";

export type { StoreFixture } from "./store/fixture.ts";

/** Tests that an adapter implements the `Store` port. Call it in a test file of the adapter. */
export function storeConformance(name: string, fixture: StoreFixture): void {
  describe(name, () => {
    describe("rows", () => testRows(fixture));
    describe("texts", () => testTexts(fixture));
    describe("transactions", () => testTransactions(fixture));
    describe("own reads", () => testOwnReads(fixture));
    describe("shared transactions", () => testSharedTransactions(fixture));
    describe("contention", () => testContention(fixture));
    describe("lists", () => testLists(fixture));
    describe("jobs", () => testJobs(fixture));
    describe("claims", () => testClaims(fixture));
    describe("concurrent claims", () => testConcurrentClaims(fixture));
    describe("clock changes", () => testClockChanges(fixture));
    describe("fairness", () => testFairness(fixture));
    describe("ledger", () => testLedger(fixture));
    describe("events", () => testEvents(fixture));
    describe("endpoints", () => testEndpoints(fixture));
    describe("deliveries", () => testDeliveries(fixture));
    describe("idempotency keys and secrets", () => testIdempotencyKeys(fixture));
    describe("deletions", () => testDeletions(fixture));
    describe("likes, comments and the feed", () => testSocial(fixture));
    describe("sharing and closing", () => testSharing(fixture));
    describe("model-based tests", () => testModelBased(fixture));
  });
}
