/** Lists are sorted by time, then by id. */
export interface Sortable {
  readonly id: string;
  readonly createdAt: number;
}

/** Rows from oldest to newest. Adding a newest row and removing from either end take constant time. */
export interface SortedRows<T extends Sortable> {
  readonly size: number;
  /** Adds the row, or replaces the one with the same id and createdAt. */
  put(row: T): void;
  remove(position: Sortable): void;
  /** Returns the oldest row that matches. */
  oldest(matches?: (row: T) => boolean): T | undefined;
  newest(): T | undefined;
  /** Returns rows newest first, up to the first that does not match. */
  newestWhile(matches: (row: T) => boolean): T[];
  oldestFirst(limit: number): T[];
  has(position: Sortable): boolean;
  /** Newest first, older than `before` if it is set. */
  newestFirst(from: { before?: Sortable; skip: number; limit: number }): T[];
}

export function createSortedRows<T extends Sortable>(): SortedRows<T> {
  let rows: (T | undefined)[] = [];
  // Rows before this index are removed. Removing the oldest row does not move the others each time.
  let start = 0;

  /** Returns the index of the first row at or after a position. */
  function indexOf(position: Sortable): number {
    let low = start;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const row = rows[middle];
      if (row && compare(row, position) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function isAt(index: number, position: Sortable): boolean {
    return rows[index]?.id === position.id;
  }

  return {
    get size() {
      return rows.length - start;
    },
    put(row) {
      const index = indexOf(row);
      if (isAt(index, row)) rows[index] = row;
      else if (index === rows.length) rows.push(row);
      else rows.splice(index, 0, row);
    },
    remove(position) {
      const index = indexOf(position);
      if (!isAt(index, position)) return;
      if (index !== start) {
        rows.splice(index, 1);
        return;
      }
      rows[start] = undefined;
      start += 1;
      if (start > 1024 && start * 2 > rows.length) {
        rows = rows.slice(start);
        start = 0;
      }
    },
    oldest(matches = () => true) {
      for (let index = start; index < rows.length; index += 1) {
        const row = rows[index];
        if (row && matches(row)) return row;
      }
      return undefined;
    },
    newest: () => (rows.length > start ? rows.at(-1) : undefined),
    newestWhile(matches) {
      const found: T[] = [];
      for (let index = rows.length - 1; index >= start; index -= 1) {
        const row = rows[index];
        if (!row || !matches(row)) break;
        found.push(row);
      }
      return found;
    },
    oldestFirst: (limit) => rows.slice(start, start + limit).filter((row) => row !== undefined),
    has: (position) => isAt(indexOf(position), position),
    newestFirst({ before, skip, limit }) {
      const end = (before ? indexOf(before) : rows.length) - skip;
      const found: T[] = [];
      for (let index = end - 1; index >= start && found.length < limit; index -= 1) {
        const row = rows[index];
        if (row) found.push(row);
      }
      return found;
    },
  };
}

/** Lists by name, created on first use. */
export type Lists<T extends Sortable> = (name: string) => SortedRows<T>;

export function createLists<T extends Sortable>(): Lists<T> {
  const lists = new Map<string, SortedRows<T>>();
  return (name) => {
    let list = lists.get(name);
    if (!list) {
      list = createSortedRows();
      lists.set(name, list);
    }
    return list;
  };
}

function compare(a: Sortable, b: Sortable): number {
  if (a.createdAt !== b.createdAt) return a.createdAt - b.createdAt;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
