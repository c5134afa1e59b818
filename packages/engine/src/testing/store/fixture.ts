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

interface StoreOpener {
  /** Returns a location for `open` that no other test uses. */
  newLocation(): string;
  /** Opens the data at a location, which is created if it does not exist. */
  open(location: string): Store;
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
  await store.transact(async (tx) => {
    await tx.accounts.insert(account1);
    await tx.accounts.insert(account2);
    await tx.ledger.insert(firstGrant);
  });
  onTestFinished(() => expectTalliesToMatchRows(store));
  return store;
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
