import { onTestFinished, test } from "vitest";
import type { Store } from "../../ports/store.ts";
import { account1, account2, aGrant } from "./samples.ts";

/** A store to be questioned. */
export interface StoreSubject {
  /** What `open` takes, for data that no other test uses. */
  newPlace(): string;
  /** Opens the data at a place, which is made when it is new. */
  open(place: string): Store;
  /** What it cannot do by its nature, and why; the questions about it are skipped by name. */
  readonly cannot: {
    /** Two open stores on one place. */
    readonly share?: string;
    /** Being closed and opened again. */
    readonly last?: string;
    /** Telling of news. */
    readonly tell?: string;
  };
}

export function openAt(subject: StoreSubject, place: string): Store {
  const store = subject.open(place);
  onTestFinished(() => store.close());
  return store;
}

/** The first line of Ann's ledger. */
export const firstGrant = aGrant(0, { id: "entry-first", createdAt: 1 });

/** A new store that knows the accounts of Ann, who was granted 100 credits, and of Ben, whose are not counted. */
export async function openFresh(subject: StoreSubject, place: string = subject.newPlace()): Promise<Store> {
  const store = openAt(subject, place);
  await store.transact(async (tx) => {
    await tx.insertAccount(account1);
    await tx.insertAccount(account2);
    await tx.insertEntry(firstGrant);
  });
  return store;
}

type Asker = (title: string, body: () => Promise<void>) => void;

/** For questions about several stores on one place. */
export function ifShared({ cannot: { share } }: StoreSubject): Asker {
  return unless(share);
}

/** For questions about closing and opening again. */
export function ifDurable({ cannot: { last } }: StoreSubject): Asker {
  return unless(last);
}

/** For questions about being told of news. */
export function ifNotifying({ cannot: { tell } }: StoreSubject): Asker {
  return unless(tell);
}

function unless(reason: string | undefined): Asker {
  return (title, body) =>
    reason === undefined ? test(title, body) : test.skip(`${title} (cannot: ${reason})`, body);
}
