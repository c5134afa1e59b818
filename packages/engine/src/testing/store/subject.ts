import { onTestFinished } from "vitest";
import type { Store } from "../../ports/store.ts";
import { ann, ben } from "./samples.ts";

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
  };
}

export function openAt(subject: StoreSubject, place: string): Store {
  const store = subject.open(place);
  onTestFinished(() => store.close());
  return store;
}

/** A new store that knows the accounts of Ann and Ben. */
export async function openFresh(subject: StoreSubject, place: string = subject.newPlace()): Promise<Store> {
  const store = openAt(subject, place);
  await store.transact(async (tx) => {
    await tx.insertAccount(ann);
    await tx.insertAccount(ben);
  });
  return store;
}
