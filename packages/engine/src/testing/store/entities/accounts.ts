import fc from "fast-check";
import { type Account, accountStatuses, tiers } from "../../../model/account.ts";
import type { OwnedKind } from "../../../ports/store.ts";
import { listAllPages } from "../list-all-pages.ts";
import { type Model, ModelTable } from "../model.ts";
import { defineEntity, mapInSequence, newestFirst, numberedId, step, type WeightedStep } from "./entity.ts";

export const account1: Account = {
  id: "account-1",
  name: "Account 1",
  tier: "unlimited",
  status: "active",
  metered: true,
  bio: 'says "hi" \0 😀',
  website: "https://example.com",
  createdAt: 1,
};

export const account2: Account = {
  id: "account-2",
  name: "Account 2",
  tier: "unlimited",
  status: "active",
  metered: false,
  createdAt: 2,
};

export function createAccount(number: number, more: Partial<Account> = {}): Account {
  return {
    ...account1,
    id: numberedId("account", number),
    name: `Account ${number}`,
    createdAt: number,
    ...more,
  };
}

/** The account of random rows. */
export function ownerOf(number: number): string {
  return number % 2 === 0 ? account1.id : account2.id;
}

/** Reads something of both accounts that have rows. */
export function ofEachAccount<T>(read: (accountId: string) => Promise<T>): Promise<T[]> {
  return mapInSequence([account1.id, account2.id], read);
}

export const accountTable = new ModelTable<Account>([account1, account2]);

interface OwnedRow {
  readonly id: string;
  readonly accountId: string;
}

export function rowsOfEachAccount<T extends OwnedRow>(table: ModelTable<T>, model: Model): T[][] {
  return [account1, account2].map(({ id }) => table.rows(model).filter(({ accountId }) => accountId === id));
}

/** The name of the step that deletes rows of an account. */
export function deletionOf(kind: OwnedKind): string {
  return `delete ${kind} of an account`;
}

export function deleteRowsOfAccount<T extends OwnedRow>(kind: OwnedKind, table: ModelTable<T>): WeightedStep {
  return step(1, deletionOf(kind), fc.nat(1).map(ownerOf), {
    execute: (tx, accountId) => tx.deleteAccountRows(accountId, kind, 100),
    apply: (model, accountId) => table.delete(model, (row) => row.accountId === accountId),
  });
}

export const accounts = defineEntity({
  steps: () => [
    step(
      8,
      "update an account",
      fc.record({
        number: fc.nat(1),
        tier: fc.constantFrom(...tiers),
        status: fc.constantFrom(...accountStatuses),
      }),
      {
        execute: (tx, { number, tier, status }) =>
          tx.accounts.update({ ...(number === 0 ? account1 : account2), tier, status }),
        apply: (model, { number, tier, status }) =>
          accountTable.update(model, ownerOf(number), (account) => ({ ...account, tier, status })),
      },
    ),
  ],
  rows: {
    inModel: (model) => newestFirst(accountTable.rows(model).filter(({ status }) => status !== "deleted")),
    inStore: (reader) => listAllPages((page) => reader.accounts.list(page)),
  },
  lists: {
    lists: { accounts: (reader, _, page) => reader.accounts.list(page) },
    insert: (tx, number, { createdAt = 1000 + number }) =>
      tx.accounts.insert(createAccount(number, { createdAt })),
    idOf: (number) => createAccount(number).id,
    initialRows: 2,
    ofAllAccounts: true,
  },
});
