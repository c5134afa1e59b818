import fc from "fast-check";
import type { Page, PageQuery, Store, StoreReader, Transaction } from "../../../ports/store.ts";
import type { Model } from "../model.ts";

/** What the generic tests of stores need to know of an entity. */
export interface Entity<Rows = unknown, Committed = unknown, InTransaction = unknown, Counts = unknown> {
  /** Random writes. */
  steps(random: RandomInput): readonly WeightedStep[];
  readonly lists?: Lists;
  /** All rows, as every reader sees them. */
  readonly rows?: Observation<StoreReader, Rows>;
  /** What only readers outside of transactions see. */
  readonly committed?: Observation<Store, Committed>;
  /** What only transactions see. Reading it may write, because the transaction is rolled back. */
  readonly inTransaction?: Observation<Transaction, InTransaction>;
  readonly tallies?: Tallies<Counts>;
}

/** Counts and sums of rows, except the totals of `lists`. */
export interface Tallies<T = unknown> {
  /** As the reader returns them. */
  read(reader: StoreReader, accountIds: readonly string[]): Promise<T>;
  /** As computed from the rows. */
  recount(reader: StoreReader, accountIds: readonly string[]): Promise<T>;
}

/** Checks that what is compared has the same type. */
export function defineEntity<Rows, Committed, InTransaction, Counts>(
  entity: Entity<Rows, Committed, InTransaction, Counts>,
): Entity {
  return entity;
}

/** The expected and the actual content of a store. */
export interface Observation<Reader, T> {
  inModel(model: Model): T;
  inStore(reader: Reader): Promise<T>;
}

/** Lists of rows of an account. */
export interface Lists {
  /** The lists in which a new row appears, by what they contain. */
  readonly lists: Readonly<
    Record<
      string,
      (reader: StoreReader, accountId: string, page: PageQuery) => Promise<Page<{ readonly id: string }>>
    >
  >;
  /** Inserts a row into a store that has the job 0. */
  insert(
    tx: Transaction,
    number: number,
    more: { readonly accountId: string; readonly createdAt?: number },
  ): Promise<void>;
  idOf(number: number): string;
  /** How many older rows account 1 of a new store has. */
  readonly initialRows?: number;
  /** Set if the lists contain the rows of all accounts. */
  readonly ofAllAccounts?: boolean;
}

/** Few different values, so that steps conflict. */
export interface RandomInput {
  /** Identifies a row. */
  readonly number: fc.Arbitrary<number>;
  readonly time: fc.Arbitrary<number>;
  readonly timeOrNull: fc.Arbitrary<number | null>;
  /** Identifies a row that is identified by a text. */
  readonly key: fc.Arbitrary<string>;
}

/** Input that uses so many numbers of each entity. */
export function randomInput(numbers: number): RandomInput {
  const time = fc.nat(times.length - 1);
  return { number: fc.nat(numbers - 1), time, timeOrNull: fc.option(time), key: fc.constantFrom(...keys) };
}

/** The times of random steps. */
export const times = [0, 1, 2, 3, 4, 5];

/** The keys of random steps. */
export const keys = ["a", "b"];

/** A write. */
export interface Step {
  readonly name: string;
  /** Returns what the store returns. */
  execute(tx: Transaction): Promise<unknown>;
  /** Returns whether a store has to accept the write. */
  apply(model: Model): boolean;
}

export interface WeightedStep {
  /** How often it is chosen, relative to others. */
  readonly weight: number;
  readonly arbitrary: fc.Arbitrary<Step>;
}

interface Write<Input> {
  execute(tx: Transaction, input: Input): Promise<unknown>;
  apply(model: Model, input: Input): boolean;
}

export function step<Input>(
  weight: number,
  name: string,
  input: fc.Arbitrary<Input>,
  { execute, apply }: Write<Input>,
): WeightedStep {
  const arbitrary = input.map((value) => ({
    name,
    execute: (tx: Transaction) => execute(tx, value),
    apply: (model: Model) => apply(model, value),
    // Printed by fast-check.
    [fc.toStringMethod]: () => `${name} ${fc.stringify(value)}`,
  }));
  return { weight, arbitrary };
}

/** Calls the function for each value, one after the other. */
export async function mapInSequence<T, R>(
  values: readonly T[],
  call: (value: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  for (const value of values) results.push(await call(value));
  return results;
}

/** Ids end in a padded number, so they sort by number. */
export function numberedId(noun: string, number: number): string {
  return `${noun}-${String(number).padStart(6, "0")}`;
}

/** All fields of T; a new optional field is a type error until a sample has it. */
export type Full<T> = { readonly [K in keyof T]-?: T[K] };

/** Contains characters that PostgreSQL and SQLite do not accept as text. */
export const specialText = 'CEO \0 \ud800 "hero"';

/** In the order of lists. */
export function newestFirst<T extends { readonly createdAt: number; readonly id: string }>(
  rows: readonly T[],
): T[] {
  return rows.toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
}

export function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
