import fc from "fast-check";
import { onTestFinished, test } from "vitest";
import type { Store } from "../../ports/store.ts";
import { account1, account2, createAccount } from "./entities/accounts.ts";
import { createGrant } from "./entities/ledger.ts";
import { expectTalliesToMatchRows } from "./tallies.ts";

/** Opens stores of the adapter under test. */
export interface StoreFixture extends StoreOpener {
  /** Why the adapter does not support an optional feature. Its tests are skipped. */
  readonly unsupported: {
    /** Several open stores on one location. */
    readonly sharing?: string;
    /** Keeping data after `close`. */
    readonly durability?: string;
    /** `onNotification`. */
    readonly notifications?: string;
  };
}

export interface StoreOpener {
  /** Returns a location for `open` that no other test uses. */
  newLocation(): string;
  /** Opens the data at a location, which is created if it does not exist. */
  open(location: string): Store;
  /** Deletes all data at a location, if that takes less time than to create another one. */
  empty?(location: string): Promise<void>;
}

/** Opens a store and closes it when the test has finished. */
export function openStore(fixture: StoreOpener, location: string): Store {
  const store = fixture.open(location);
  onTestFinished(() => store.close());
  return store;
}

/** The first ledger entry of account 1. */
export const firstGrant = createGrant(0, { id: "entry-first", createdAt: 1 });

/**
 * Opens a new store with account 1, which was granted 100 credits, and account 2, which is not metered. At the end of the
 * test its tallies have to match its rows.
 */
export async function openNewStore(
  fixture: StoreOpener,
  location: string = fixture.newLocation(),
): Promise<Store> {
  const store = openStore(fixture, location);
  await insertFirstRows(store);
  onTestFinished(() => expectTalliesToMatchRows(store));
  return store;
}

async function insertFirstRows(store: Store): Promise<void> {
  await store.transact(async (tx) => {
    await tx.accounts.insert(account1);
    await tx.accounts.insert(account2);
    await tx.ledger.insert(firstGrant);
  });
}

interface RunOptions {
  /** Multiplied by the environment variable PROPERTY_RUNS_FACTOR, if it is set. */
  readonly numRuns: number;
  /** How many stores are opened on the location of a run. Default 1. */
  readonly stores?: number;
}

/**
 * Checks a property of random values with new stores like those of `openNewStore`. If the adapter can empty a location, all
 * runs use the same stores.
 */
export async function checkWithNewStores<T>(
  fixture: StoreOpener,
  values: fc.Arbitrary<T>,
  { numRuns, stores: count = 1 }: RunOptions,
  check: (stores: readonly [Store, ...Store[]], value: T) => Promise<void>,
): Promise<void> {
  const openAll = (location: string): readonly [Store, ...Store[]] => {
    const others = Array.from({ length: count - 1 }, () => openStore(fixture, location));
    return [openStore(fixture, location), ...others];
  };
  const shared = fixture.empty && fixture.newLocation();
  const sharedStores = shared === undefined ? null : openAll(shared);
  const property = fc.asyncProperty(values, async (value) => {
    if (shared !== undefined) await fixture.empty?.(shared);
    const stores = sharedStores ?? openAll(fixture.newLocation());
    await insertFirstRows(stores[0]);
    await check(stores, value);
    await expectTalliesToMatchRows(stores[0]);
  });
  const { PROPERTY_RUNS_FACTOR: factor = "1" } = process.env;
  await fc.assert(property, { numRuns: numRuns * Number(factor) });
}

/** Inserts accounts, each with 1,000 credits, and returns their ids. */
export async function insertAccounts(store: Store, count: number, credits = 1000): Promise<string[]> {
  const accounts = Array.from({ length: count }, (_, number) => createAccount(100 + number));
  await store.transact(async (tx) => {
    for (const [index, account] of accounts.entries()) {
      await tx.accounts.insert(account);
      await tx.ledger.insert(createGrant(100_000 + index, { accountId: account.id, amount: credits }));
    }
  });
  return accounts.map(({ id }) => id);
}

/** Returns `test`, or one that skips with the reason why the feature is not supported. */
export function testUnless(reason: string | undefined) {
  return (title: string, body: () => Promise<void>): void =>
    reason === undefined ? test(title, body) : test.skip(`${title} (unsupported: ${reason})`, body);
}
