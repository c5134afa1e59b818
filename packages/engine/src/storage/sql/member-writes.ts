import { PendingWrites } from "./pending-writes.ts";

/** What transactions have written and is not executed yet. */
export class MemberWrites {
  readonly rows = new PendingWrites();
  /** Accounts whose tallies have changed. */
  readonly changedAccounts = new Set<string>();
  /** Accounts that were served, the last one at the end. */
  readonly servedAccounts = new Set<string>();

  get isEmpty(): boolean {
    return this.rows.isEmpty && this.changedAccounts.size === 0 && this.servedAccounts.size === 0;
  }

  addAll(other: MemberWrites): void {
    this.rows.addAll(other.rows);
    for (const id of other.changedAccounts) this.changedAccounts.add(id);
    for (const id of other.servedAccounts) this.markServed(id);
  }

  markServed(accountId: string): void {
    this.servedAccounts.delete(accountId);
    this.servedAccounts.add(accountId);
  }

  clear(): void {
    this.rows.clear();
    this.changedAccounts.clear();
    this.servedAccounts.clear();
  }
}
