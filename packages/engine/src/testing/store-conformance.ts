import { describe } from "vitest";
import { testClaims } from "./store/claims.ts";
import { testClocks } from "./store/clocks.ts";
import { testDeliveries } from "./store/deliveries.ts";
import { testEndpoints } from "./store/endpoints.ts";
import { testEvents } from "./store/events.ts";
import { testFairness } from "./store/fairness.ts";
import { testHistories } from "./store/histories.ts";
import { testJobs } from "./store/jobs.ts";
import { testKeys } from "./store/keys.ts";
import { testLedger } from "./store/ledger.ts";
import { testLists } from "./store/lists.ts";
import { testRemovals } from "./store/removals.ts";
import { testRows } from "./store/rows.ts";
import { testSharing } from "./store/sharing.ts";
import type { StoreSubject } from "./store/subject.ts";
import { testTransactions } from "./store/transactions.ts";

export type { StoreSubject } from "./store/subject.ts";

/** What every store must answer alike: call it in a test file of the adapter. */
export function storeConformance(name: string, subject: StoreSubject): void {
  describe(name, () => {
    describe("rows", () => testRows(subject));
    describe("transactions", () => testTransactions(subject));
    describe("lists", () => testLists(subject));
    describe("jobs to work on", () => testJobs(subject));
    describe("claims", () => testClaims(subject));
    describe("clocks that are set back", () => testClocks(subject));
    describe("fairness", () => testFairness(subject));
    describe("ledger", () => testLedger(subject));
    describe("events", () => testEvents(subject));
    describe("endpoints", () => testEndpoints(subject));
    describe("deliveries", () => testDeliveries(subject));
    describe("idempotency keys and secrets", () => testKeys(subject));
    describe("removals", () => testRemovals(subject));
    describe("sharing and lasting", () => testSharing(subject));
    describe("histories", () => testHistories(subject));
  });
}
