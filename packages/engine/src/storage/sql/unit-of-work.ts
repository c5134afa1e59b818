import type { Event } from "../../model/event.ts";
import { type AccountRow, type Tally, tallies } from "./account-row.ts";
import { JobClaims } from "./claims.ts";
import type { SqlDialect } from "./dialect.ts";
import type { Durability, SqlDriver, SqlSession } from "./driver.ts";
import { MemberWrites } from "./member-writes.ts";
import { each, join, lockRows, type Sql, sql } from "./sql.ts";
import { type ReadRow, type Row, readText } from "./table.ts";
import { accountColumns, accountsTable, readAccountRow } from "./tables/accounts.ts";
import type { Lookup } from "./transaction.ts";
import { yieldToEventLoop } from "./yield-to-event-loop.ts";

/**
 * A transaction of the database that several transactions of the engine share, its members. They run concurrently: what
 * they read in the same iteration of the event loop is read by one statement, and their writes are merged. Each account
 * belongs to one member at a time, so the order in which they have had the accounts is a serial order.
 */
export class UnitOfWork {
  /** Whether it has one member only, which may lock several accounts. */
  readonly isAlone: boolean;
  readonly jobClaims: JobClaims;
  readonly #driver: SqlDriver;
  readonly #session: SqlSession;
  /** The locked accounts; null for one that does not exist. */
  readonly #accounts = new Map<string, AccountRow | null>();
  /** The end of the last member that has or waits for what is named by the key, such as an account. */
  readonly #queues = new Map<string, Promise<unknown>>();
  /** Rows of locked accounts by lookup and value. */
  readonly #rows = new Map<string, Map<string, ReadRow | null>>();
  /** The accounts in the order in which members have asked for them. */
  readonly #accountUses: string[] = [];
  /** Numbers of unended members that have or wait for an account. */
  readonly #users = new Map<string, number>();
  /** Writes that are not executed yet. */
  readonly #writes = new MemberWrites();
  /** Recorded at the end. */
  readonly #events: Event[] = [];
  readonly #rowsNotLocked = new Set<string>();
  #requests = new ReadRequests();
  #executingRequests: Promise<void> | null = null;
  #hasLocked = false;
  #durability: Durability = "delayed";
  #failure: { readonly error: unknown } | null = null;

  constructor(driver: SqlDriver, session: SqlSession, isAlone: boolean) {
    this.#driver = driver;
    this.#session = session;
    this.isAlone = isAlone;
    this.jobClaims = new JobClaims(this);
  }

  /** Why the unit has to roll back: an error of a statement, or null if a member failed whose writes were executed. */
  get failure(): { readonly error: unknown } | null {
    return this.#failure;
  }

  get hasEvents(): boolean {
    return this.#events.length > 0;
  }

  get dialect(): SqlDialect {
    return this.#driver.dialect;
  }

  /** Whether a select with a lock may skip rows that others have locked. */
  get skipsLocked(): boolean {
    return this.#driver.dialect.lock("accounts", "skip") !== "";
  }

  /** Makes the unit roll back. */
  fail(error: unknown): void {
    this.#failure ??= { error };
  }

  /** Waits until the earlier members with the same key have ended. */
  async waitInQueue(key: string, ended: Promise<unknown>): Promise<void> {
    const earlier = this.#queues.get(key);
    this.#queues.set(key, earlier ? Promise.all([earlier, ended]) : ended);
    await earlier;
  }

  /** Waits until the earlier members that have the account have ended. */
  async waitForAccount(id: string, ended: Promise<unknown>): Promise<void> {
    const users = (change: number) => this.#users.set(id, (this.#users.get(id) ?? 0) + change);
    users(1);
    this.#accountUses.push(id);
    void ended.then(() => users(-1));
    await this.waitInQueue(`account ${id}`, ended);
  }

  /** How often members have asked for an account. */
  get accountUseCount(): number {
    return this.#accountUses.length;
  }

  /** The accounts that members have, wait for, or have asked for since there were `useCount` uses. */
  accountsUsedSince(useCount: number): ReadonlySet<string> {
    return new Set([...this.accountsInUse(), ...this.#accountUses.slice(useCount)]);
  }

  /** The accounts that a member has or waits for. */
  accountsInUse(): string[] {
    return [...this.#users].filter(([, users]) => users > 0).map(([id]) => id);
  }

  /** Undefined for an account that is not locked. */
  account(id: string): AccountRow | null | undefined {
    return this.#accounts.get(id);
  }

  setAccount(id: string, row: AccountRow | null): void {
    this.#accounts.set(id, row);
  }

  /** Locks an account, unless that could cause a deadlock: then it stays unlocked. */
  async lock(id: string): Promise<void> {
    if (this.#accounts.has(id)) return;
    this.#requests.accounts.add(id);
    await this.#executeRequests();
  }

  /** Undefined for a row that was not read. */
  row(lookup: string, value: string): ReadRow | null | undefined {
    return this.#rows.get(lookup)?.get(value);
  }

  setRow(lookup: string, value: string, row: ReadRow | null): void {
    const rows = this.#rows.get(lookup) ?? new Map<string, ReadRow | null>();
    this.#rows.set(lookup, rows);
    rows.set(value, row);
  }

  forgetRow(lookup: string, value: string): void {
    this.#rows.get(lookup)?.delete(value);
  }

  forgetAllRows(): void {
    this.#rows.clear();
  }

  /** Whether the row exists, but its account could not be locked. */
  isNotLocked(lookup: string, value: string): boolean {
    return this.#rowsNotLocked.has(`${lookup} ${value}`);
  }

  /** Reads a row. Locks its account first if the caller does not know the account. */
  async read(lookup: Lookup, value: string, isOwnerKnown: boolean): Promise<void> {
    const requests = this.#requests;
    requests.addRow(lookup, value, isOwnerKnown);
    if (lookup.next) requests.addNextRow(lookup.next, value);
    const position = requests.readers;
    requests.readers += 1;
    await this.#executeRequests();
    const { readers } = requests;
    if (!this.#driver.isRemote || readers < minHalvedReaders || position < readers / 2) return;
    requests.firstHalf ??= this.#sendWritesOfFirstHalf();
    await requests.firstHalf;
  }

  /** The server executes the writes of the members that have ended while the second half of them continues. */
  async #sendWritesOfFirstHalf(): Promise<void> {
    await yieldToEventLoop();
    // Without the tallies, which the others may change. Not awaited: the unit reports an error when it commits.
    this.#executeRows().catch(() => undefined);
    // Drivers send statements when the current callback ends.
    await yieldToEventLoop();
  }

  /** Makes the commit wait for the disk. */
  requireFullDurability(): void {
    this.#durability = "full";
  }

  /** Takes over writes, which are executed before the next query. */
  addWrites(writes: MemberWrites, events: readonly Event[]): void {
    this.#writes.addAll(writes);
    this.#events.push(...events);
  }

  /** The tallies of the account may have been executed and are not valid any more. */
  resetTallies(accountId: string): void {
    this.#writes.markChanged(accountId, tallies);
  }

  /** Executes the writes that were taken over. Events are recorded at the end. */
  async flush(): Promise<void> {
    this.#writeTallies();
    await this.#executeRows();
  }

  #writeTallies(): void {
    const { rows, changedTallies, servedAccounts } = this.#writes;
    // The same columns of every account, so that all are written by one statement.
    const changed = tallies.filter((name) => [...changedTallies.values()].some((names) => names.has(name)));
    for (const id of changedTallies.keys()) {
      const row = this.#accounts.get(id);
      if (row) rows.add("update", accountsTable, { id, ...tallyColumns(row.tallies, changed) });
    }
    for (const [index, id] of [...servedAccounts].entries())
      rows.add("update", accountsTable, { id, served_sequence: index + 1 });
    changedTallies.clear();
    servedAccounts.clear();
  }

  async #executeRows(): Promise<void> {
    const statements = this.#takeStatements();
    await Promise.all(statements.map((statement) => this.#recordFailure(this.#session.run(statement))));
  }

  #takeStatements(): Sql[] {
    const { rows } = this.#writes;
    const statements = rows.statements(this.#driver.dialect);
    rows.clear();
    return statements;
  }

  /** Executes the writes that were taken over, and then the query. */
  async all(query: Sql): Promise<ReadRow[]> {
    const flushing = this.flush();
    const [rows] = await Promise.all([this.#recordFailure(this.#session.all(query)), flushing]);
    return rows;
  }

  /** Like `all`, for a statement that writes. Returns the number of rows. */
  async run(query: Sql): Promise<number> {
    const flushing = this.flush();
    const [count] = await Promise.all([this.#recordFailure(this.#session.run(query)), flushing]);
    return count;
  }

  async commit(): Promise<void> {
    this.#writeTallies();
    const statements = [...this.#takeStatements(), ...this.#driver.events.append(this.#events)];
    const running: Promise<unknown>[] = [];
    for (const [index, statement] of statements.entries()) {
      if (this.#driver.isRemote) running.push(this.#session.run(statement));
      else await this.#session.run(statement);
      if (!this.#driver.isRemote && index % statementsAtOnce === statementsAtOnce - 1)
        await yieldToEventLoop();
    }
    await Promise.all([...running, this.#session.commit(this.#durability)]);
  }

  rollback(): Promise<void> {
    return this.#session.rollback();
  }

  #executeRequests(): Promise<void> {
    this.#executingRequests ??= this.#executeJoinedRequests();
    return this.#executingRequests;
  }

  async #executeJoinedRequests(): Promise<void> {
    // Requests of concurrent members are executed together.
    await (this.isAlone ? null : yieldToEventLoop());
    const requests = this.#requests;
    this.#requests = new ReadRequests();
    this.#executingRequests = null;
    const flushing = this.flush();
    const locking = this.#lockAccounts(requests);
    const reading = [...requests.rows.values()].map((request) => this.#readRows(request, locking));
    await Promise.all([flushing, locking, ...reading]);
  }

  /** Returns the accounts that are locked when the statement ends. */
  async #lockAccounts({ accounts, rows }: ReadRequests): Promise<ReadonlySet<string>> {
    const ids = [...accounts].filter((id) => !this.#accounts.has(id));
    const sources = [
      ...(ids.length === 0 ? [] : [sql`SELECT value FROM ${each(ids)}`]),
      ...[...rows.values()]
        .filter(({ ofUnknownOwners }) => ofUnknownOwners.size > 0)
        .map(({ lookup, ofUnknownOwners }) => lookup.owners([...ofUnknownOwners])),
    ];
    if (sources.length === 0) return new Set(this.#accounts.keys());
    // Accounts are locked in the order of their ids. A second time, waiting for a lock could cause a deadlock.
    const mayWait = this.isAlone || !this.#hasLocked || !this.skipsLocked;
    this.#hasLocked = true;
    const query = sql`SELECT ${accountColumns} FROM ${accountsTable} WHERE id IN (${join(sources, " UNION ")})
      ORDER BY id ${lockRows("accounts", mayWait ? "wait" : "skip")}`;
    for (const row of await this.#recordFailure(this.#session.all(query))) {
      const id = readText(row, "id");
      if (!this.#accounts.has(id)) this.#accounts.set(id, readAccountRow(row));
    }
    if (mayWait) for (const id of ids) if (!this.#accounts.has(id)) this.#accounts.set(id, null);
    return new Set(this.#accounts.keys());
  }

  async #readRows(
    { lookup, values, ofUnknownOwners, ofNextLookup }: RowRequest,
    locking: Promise<ReadonlySet<string>>,
  ): Promise<void> {
    const [found, locked] = await Promise.all([
      this.#recordFailure(this.#session.all(lookup.select([...values]))),
      locking,
    ]);
    const rows = new Map(found.map((row) => [readText(row, "lookup"), row]));
    for (const value of values) {
      const row = rows.get(value) ?? null;
      // Without a lock, another transaction may change the row at any time, or insert a missing one.
      const isLocked = row
        ? locked.has(readText(row, "account_id"))
        : !ofUnknownOwners.has(value) && !ofNextLookup.has(value);
      if (row && !isLocked) this.#rowsNotLocked.add(`${lookup.name} ${value}`);
      if (isLocked && this.row(lookup.name, value) === undefined) this.setRow(lookup.name, value, row);
    }
  }

  async #recordFailure<T>(statement: Promise<T>): Promise<T> {
    try {
      return await statement;
    } catch (error) {
      this.fail(error);
      throw error;
    }
  }
}

/** How many statements a database of this process, which blocks the event loop, executes in one iteration of it. */
const statementsAtOnce = 16;

function tallyColumns(values: AccountRow["tallies"], changed: readonly Tally[]): Row {
  const columns: Record<string, number> = {};
  for (const name of changed) columns[name] = values[name];
  if (changed.includes("queued")) columns["has_queued"] = values.queued > 0 ? 1 : 0;
  return columns;
}

/** Fewer are not worth the additional statements. */
const minHalvedReaders = 8;

/** What the members of a unit want to read next. */
class ReadRequests {
  /** How many rows members wait for. */
  readers = 0;
  /** Resolves when the second half of the readers may continue. */
  firstHalf: Promise<void> | null = null;
  readonly accounts = new Set<string>();
  /** By the name of the lookup. */
  readonly rows = new Map<string, RowRequest>();

  addRow(lookup: Lookup, value: string, isOwnerKnown: boolean): void {
    const request = this.#requestFor(lookup);
    request.values.add(value);
    if (!isOwnerKnown) request.ofUnknownOwners.add(value);
  }

  addNextRow(lookup: Lookup, value: string): void {
    const request = this.#requestFor(lookup);
    request.values.add(value);
    request.ofNextLookup.add(value);
  }

  #requestFor(lookup: Lookup): RowRequest {
    const empty = {
      lookup,
      values: new Set<string>(),
      ofUnknownOwners: new Set<string>(),
      ofNextLookup: new Set<string>(),
    };
    const request = this.rows.get(lookup.name) ?? empty;
    this.rows.set(lookup.name, request);
    return request;
  }
}

interface RowRequest {
  readonly lookup: Lookup;
  readonly values: Set<string>;
  /** Those of the values whose accounts are looked up and locked too. */
  readonly ofUnknownOwners: Set<string>;
  /** Those that are read because another lookup names this one as its next. */
  readonly ofNextLookup: Set<string>;
}
