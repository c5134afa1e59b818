import type { Tally } from "./account-row.ts";
import { PendingWrites } from "./pending-writes.ts";

/** What transactions have written and is not executed yet. */
export class MemberWrites {
  readonly rows = new PendingWrites();
  /** By account. */
  readonly changedTallies = new Map<string, Set<Tally>>();
  /** Accounts that were served, the last one at the end. */
  readonly servedAccounts = new Set<string>();

  get isEmpty(): boolean {
    return this.rows.isEmpty && this.changedTallies.size === 0 && this.servedAccounts.size === 0;
  }

  addAll(other: MemberWrites): void {
    this.rows.addAll(other.rows);
    for (const [id, names] of other.changedTallies) this.markChanged(id, names);
    for (const id of other.servedAccounts) this.markServed(id);
  }

  markChanged(accountId: string, tallies: Iterable<Tally>): void {
    const changed = this.changedTallies.get(accountId) ?? new Set();
    this.changedTallies.set(accountId, changed);
    for (const name of tallies) changed.add(name);
  }

  markServed(accountId: string): void {
    this.servedAccounts.delete(accountId);
    this.servedAccounts.add(accountId);
  }

  clear(): void {
    this.rows.clear();
    this.changedTallies.clear();
    this.servedAccounts.clear();
  }
}
