/**
 * What a store contains after some transactions: plain arrays without indexes, to which stores are compared. The rows are
 * kept by the `ModelTable` of their entity. A model must not be changed after it was copied.
 */
export class Model {
  /** The model that this one was copied from. */
  readonly original: Model | null;

  constructor(original: Model | null = null) {
    this.original = original;
  }

  copy(): Model {
    return new Model(this);
  }
}

/** A value that is part of each model. */
export class ModelValue<T> {
  readonly #initial: T;
  /** The values of models in which it differs from the original. */
  readonly #values = new WeakMap<Model, { readonly value: T }>();

  constructor(initial: T) {
    this.#initial = initial;
  }

  get(model: Model): T {
    for (let each: Model | null = model; each; each = each.original) {
      const found = this.#values.get(each);
      if (found) return found.value;
    }
    return this.#initial;
  }

  set(model: Model, value: T): void {
    this.#values.set(model, { value });
  }
}

/** The rows of an entity in each model. Writes return whether a store has to accept them. */
export class ModelTable<T extends { readonly id: string }> {
  readonly #rows: ModelValue<readonly T[]>;
  readonly #references: ((model: Model, id: string) => boolean)[] = [];
  readonly #cascades: ((model: Model, id: string) => void)[] = [];

  constructor(initial: readonly T[] = []) {
    this.#rows = new ModelValue(initial);
  }

  rows(model: Model): readonly T[] {
    return this.#rows.get(model);
  }

  find(model: Model, id: string): T | null {
    return this.rows(model).find((row) => row.id === id) ?? null;
  }

  /** Adds a row, whose id may exist. */
  append(model: Model, row: T): true {
    this.#rows.set(model, [...this.rows(model), row]);
    return true;
  }

  /** Rejects an existing id. */
  insert(model: Model, row: T): boolean {
    return this.find(model, row.id) === null && this.append(model, row);
  }

  /** Rejects an unknown id. */
  update(model: Model, id: string, change: (row: T) => T): boolean {
    const exists = this.find(model, id) !== null;
    this.#rows.set(
      model,
      this.rows(model).map((row) => (row.id === id ? change(row) : row)),
    );
    return exists;
  }

  /** Deletes matching rows, except those that others refer to. */
  delete(model: Model, matches: (row: T, index: number) => boolean): true {
    const isReferenced = (id: string) => this.#references.some((refers) => refers(model, id));
    const deleted = this.rows(model).filter((row, index) => matches(row, index) && !isReferenced(row.id));
    this.#rows.set(
      model,
      this.rows(model).filter((row) => !deleted.includes(row)),
    );
    for (const { id } of deleted) for (const deleteRows of this.#cascades) deleteRows(model, id);
    return true;
  }

  /** Calls the function with each deleted row, to delete rows that refer to it. */
  onDelete(deleteRows: (model: Model, id: string) => void): void {
    this.#cascades.push(deleteRows);
  }

  /** Keeps rows from deletion while others refer to them. */
  keepWhile(isReferenced: (model: Model, id: string) => boolean): void {
    this.#references.push(isReferenced);
  }
}
