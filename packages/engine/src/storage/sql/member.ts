import type { Event } from "../../model/event.ts";
import type { Job } from "../../model/job.ts";
import type { ClaimOptions } from "../../ports/store.ts";
import { accountNotFound, conflict } from "../../ports/store-errors.ts";
import { type AccountRow, type Tally, tallies } from "./account-row.ts";
import { MemberWrites } from "./member-writes.ts";
import type { DialectText, Sql } from "./sql.ts";
import { keyOf, type ReadRow, type Row, readText, type Table } from "./table.ts";
import { jobsTable } from "./tables/jobs.ts";
import {
  type Insertable,
  type Lookup,
  lookupByKey,
  type SqlTransaction,
  type Updatable,
} from "./transaction.ts";
import type { UnitOfWork } from "./unit-of-work.ts";

/** Thrown to run a transaction again without others in its unit. */
class RunAloneError extends Error {}

/** A transaction that shares a unit of work with others. */
export class Member implements SqlTransaction {
  /** Resolves when the transaction has ended and others may have its accounts. */
  readonly ended: Promise<void>;
  readonly #unit: UnitOfWork;
  readonly #end: () => void;
  /** The accounts of this member, when they are locked. */
  readonly #locks = new Map<string, Promise<void>>();
  /** The accounts as they were when this member got them. */
  readonly #before = new Map<string, AccountRow | null>();
  readonly #missingRows = new Set<string>();
  readonly #exclusive = new Set<string>();
  readonly #rowsWritten: [lookup: string, value: string][] = [];
  readonly #writes = new MemberWrites();
  readonly #events: Event[] = [];
  #hasExecutedWrites = false;
  #hasClaimed = false;
  #mustRunAlone = false;
  #isOpen = true;

  constructor(unit: UnitOfWork) {
    this.#unit = unit;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.ended = promise;
    this.#end = resolve;
  }

  /** Whether the transaction has to be run again, alone. */
  get mustRunAlone(): boolean {
    return this.#mustRunAlone;
  }

  /** Adds what was written to the unit. */
  succeed(): void {
    if (this.#mustRunAlone) {
      this.fail();
      return;
    }
    this.#isOpen = false;
    if (!this.#isClaim) this.#unit.requireFullDurability();
    try {
      this.#unit.addWrites(this.#writes, this.#events);
    } catch (error) {
      // Another member has inserted the same row.
      this.#unit.fail(error);
    }
    this.#end();
  }

  /** Undoes what was written. */
  fail(): void {
    this.#isOpen = false;
    if (this.#hasExecutedWrites) this.#unit.fail(null);
    for (const [id, row] of this.#before) {
      this.#unit.setAccount(id, row);
      // Others may have made the unit execute the tallies.
      if (this.#writes.changedTallies.has(id)) this.#unit.resetTallies(id);
    }
    for (const [lookup, value] of this.#rowsWritten) this.#unit.forgetRow(lookup, value);
    this.#end();
  }

  async lock(accountId: string): Promise<void> {
    this.#checkOpen();
    let locking = this.#locks.get(accountId);
    if (!locking) {
      if (this.#locks.size > 0) await this.runAlone();
      locking = this.#lock(accountId);
      this.#locks.set(accountId, locking);
    }
    await locking;
  }

  async lockAll(accountIds: readonly string[]): Promise<void> {
    this.#checkOpen();
    const ids = [...new Set(accountIds)].filter((id) => !this.#locks.has(id));
    if (this.#locks.size + ids.length > 1) await this.runAlone();
    for (const id of ids) this.#locks.set(id, this.#lock(id));
    await Promise.all(ids.map((id) => this.#locks.get(id)));
  }

  async account(id: string): Promise<AccountRow | null> {
    await this.lock(id);
    return this.#unit.account(id) ?? null;
  }

  async requireAccount(id: string): Promise<AccountRow> {
    const row = await this.account(id);
    if (!row) throw accountNotFound(id);
    return row;
  }

  async get(lookup: Lookup, value: string, accountId?: string): Promise<ReadRow | null> {
    this.#checkOpen();
    // It was missing without a lock, and is missing for this member until it ends.
    if (this.#missingRows.has(`${lookup.name} ${value}`)) return null;
    const cached = () => this.#unit.row(lookup.name, value);
    const read = () => this.#unit.read(lookup, value, accountId !== undefined);
    const reading = cached() === undefined ? read() : null;
    await Promise.all([reading, accountId === undefined ? null : this.lock(accountId)]);
    if (cached() === undefined && this.#unit.isNotLocked(lookup.name, value)) await this.runAlone();
    const owner = accountId ?? ownerOf(cached());
    if (owner === null) {
      this.#missingRows.add(`${lookup.name} ${value}`);
      return null;
    }
    await this.lock(owner);
    // An earlier member that had the account may have failed, so that the row has to be read again.
    if (cached() === undefined) await read();
    return cached() ?? null;
  }

  cachedRow(lookup: Lookup, value: string): ReadRow | null {
    return this.#unit.row(lookup.name, value) ?? null;
  }

  cacheRow(lookup: Lookup, value: string, row: ReadRow): void {
    this.#cacheRow(lookup.name, value, row);
  }

  insert<T extends Table>(table: T, row: Insertable<T>): void {
    this.#write("insert", table, { ...row });
  }

  upsert<T extends Table>(table: T, row: Insertable<T>): void {
    this.#write("upsert", table, { ...row });
  }

  async update<T extends Table>(table: T & DialectText, row: Updatable<T> & Row): Promise<void> {
    const key = keyOf(table, { ...row });
    if (table.key.length === 1 && table.name !== "accounts") {
      const [column = ""] = table.key;
      if (!(await this.get(lookupByKey(table, column), key)))
        throw conflict(`${table.label} ${key} does not exist.`);
    }
    this.#write("update", table, { ...row });
  }

  async flush(): Promise<void> {
    this.#checkOpen();
    this.#executeWrites();
    await this.#unit.flush();
  }

  async all(query: Sql): Promise<ReadRow[]> {
    this.#checkOpen();
    this.#executeWrites();
    return this.#unit.all(query);
  }

  async run(query: Sql): Promise<number> {
    this.#checkOpen();
    this.#executeWrites();
    this.#hasExecutedWrites = true;
    const count = await this.#unit.run(query);
    this.#unit.forgetAllRows();
    return count;
  }

  async runAlone(): Promise<void> {
    this.#checkOpen();
    if (this.#unit.isAlone) return;
    this.#mustRunAlone = true;
    throw new RunAloneError("The transaction is run again.");
  }

  async exclusive(name: string): Promise<void> {
    this.#checkOpen();
    if (this.#unit.isAlone || this.#exclusive.has(name)) return;
    this.#exclusive.add(name);
    // Waiting while others wait for the accounts of this member could be a deadlock.
    if (this.#locks.size > 0) await this.runAlone();
    await this.#unit.waitInQueue(name, this.ended);
  }

  async nextJob(now: number, options: ClaimOptions): Promise<Job | null> {
    this.#checkOpen();
    if (this.#hasClaimed || this.#locks.size > 0) await this.runAlone();
    this.#hasClaimed = true;
    this.#executeWrites();
    const next = await this.#unit.jobClaims.next({ now, options, ended: this.ended });
    if (next === "unknown") await this.runAlone();
    if (next === null || next === "unknown") return null;
    const row = this.#unit.row(jobsTable.name, next.id);
    await this.lock(next.accountId);
    // Another member may have locked the account first and changed the job.
    if (this.#unit.row(jobsTable.name, next.id) !== row) await this.runAlone();
    return next;
  }

  tally(accountId: string, changes: Readonly<Partial<Record<Tally, number>>>): void {
    const row = this.#unit.account(accountId);
    if (!row) throw accountNotFound(accountId);
    const names = tallies.filter((name) => changes[name] !== undefined);
    const changed: Record<Tally, number> = { ...row.tallies };
    // Credits have up to six decimal places. The errors of doubles, however small, would add up.
    for (const name of names) changed[name] = Math.round((changed[name] + (changes[name] ?? 0)) * 1e6) / 1e6;
    this.replaceAccount({ ...row, tallies: changed });
    this.#writes.markChanged(accountId, names);
  }

  replaceAccount(row: AccountRow): void {
    this.#checkOpen();
    this.#unit.setAccount(row.account.id, row);
  }

  markServed(accountId: string): void {
    this.#writes.markServed(accountId);
    this.#writes.markChanged(accountId, ["waiting_from"]);
  }

  appendEvent(event: Event): void {
    this.#checkOpen();
    this.#events.push(event);
  }

  /**
   * Whether it has claimed a job and nothing else. If that is lost in a crash, the job is claimed again, and the worker that
   * has claimed it first can no longer complete it.
   */
  get #isClaim(): boolean {
    return (
      this.#hasClaimed &&
      !this.#hasExecutedWrites &&
      this.#events.length === 0 &&
      this.#writes.rows.hasOnlyUpdates
    );
  }

  async #lock(accountId: string): Promise<void> {
    const waiting = this.#unit.isAlone ? null : this.#unit.waitForAccount(accountId, this.ended);
    await Promise.all([this.#unit.lock(accountId), waiting]);
    const row = this.#unit.account(accountId);
    if (row === undefined) {
      // What was read without the lock may change.
      this.#unit.forgetAllRows();
      await this.runAlone();
    }
    this.#before.set(accountId, row ?? null);
  }

  #write(kind: "insert" | "upsert" | "update", table: Table, row: Row): void {
    this.#checkOpen();
    this.#writes.rows.add(kind, table, row);
    const key = keyOf(table, row);
    const earlier = this.#unit.row(table.name, key);
    if (kind !== "update") this.#cacheRow(table.name, key, row);
    else if (earlier) this.#cacheRow(table.name, key, { ...earlier, ...row });
    else this.#unit.forgetRow(table.name, key);
  }

  #cacheRow(lookup: string, value: string, row: ReadRow): void {
    this.#missingRows.delete(`${lookup} ${value}`);
    this.#rowsWritten.push([lookup, value]);
    this.#unit.setRow(lookup, value, row);
  }

  /** Makes the unit execute the writes so far before its next query. */
  #executeWrites(): void {
    if (this.#writes.isEmpty) return;
    this.#hasExecutedWrites = true;
    this.#unit.addWrites(this.#writes, []);
    this.#writes.clear();
  }

  #checkOpen(): void {
    if (!this.#isOpen) throw new Error("This transaction has ended.");
  }
}

function ownerOf(row: ReadRow | null | undefined): string | null {
  return row ? readText(row, "account_id") : null;
}
