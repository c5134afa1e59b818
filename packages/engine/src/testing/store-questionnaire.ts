import { describe } from "vitest";
import { askAboutClaims } from "./store/claims.ts";
import { askAboutClocks } from "./store/clocks.ts";
import { askAboutDeliveries } from "./store/deliveries.ts";
import { askAboutEndpoints } from "./store/endpoints.ts";
import { askAboutEvents } from "./store/events.ts";
import { askAboutFairness } from "./store/fairness.ts";
import { askAboutHistories } from "./store/histories.ts";
import { askAboutJobs } from "./store/jobs.ts";
import { askAboutKeys } from "./store/keys.ts";
import { askAboutLedger } from "./store/ledger.ts";
import { askAboutLists } from "./store/lists.ts";
import { askAboutRemovals } from "./store/removals.ts";
import { askAboutRows } from "./store/rows.ts";
import { askAboutSharing } from "./store/sharing.ts";
import type { StoreSubject } from "./store/subject.ts";
import { askAboutTransactions } from "./store/transactions.ts";

export type { StoreSubject } from "./store/subject.ts";

/** What every store must answer alike: call it in a test file of the adapter. */
export function askStore(name: string, subject: StoreSubject): void {
  describe(name, () => {
    describe("rows", () => askAboutRows(subject));
    describe("transactions", () => askAboutTransactions(subject));
    describe("lists", () => askAboutLists(subject));
    describe("jobs to work on", () => askAboutJobs(subject));
    describe("claims", () => askAboutClaims(subject));
    describe("clocks that are set back", () => askAboutClocks(subject));
    describe("fairness", () => askAboutFairness(subject));
    describe("ledger", () => askAboutLedger(subject));
    describe("events", () => askAboutEvents(subject));
    describe("endpoints", () => askAboutEndpoints(subject));
    describe("deliveries", () => askAboutDeliveries(subject));
    describe("idempotency keys and secrets", () => askAboutKeys(subject));
    describe("removals", () => askAboutRemovals(subject));
    describe("sharing and lasting", () => askAboutSharing(subject));
    describe("histories", () => askAboutHistories(subject));
  });
}
