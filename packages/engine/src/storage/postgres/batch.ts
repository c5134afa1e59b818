import pg from "pg";
import type { ReadRow } from "../sql/table.ts";
import { MessageWriter } from "./message-writer.ts";
import { Columns, type NamedStatement, type PreparedStatements } from "./prepared-statements.ts";

/** What a statement returned. */
export interface StatementResult {
  readonly rows: ReadRow[];
  /** The number of rows that were read or written. */
  readonly rowCount: number;
  /** What the server calls the statement: "COMMIT". */
  readonly command: string;
}

/** A call that waits for the result of a statement. */
export interface PendingStatement {
  readonly statement: NamedStatement;
  resolve(result: StatementResult): void;
  reject(error: unknown): void;
}

/**
 * Statements that are sent together, and answered together when the server has executed all of them, so that both are
 * woken once. After a statement that fails, the server executes none of the others, and all are rejected with its error.
 *
 * pg sends and answers each statement by itself. This class extends its `Query`, because a client with pipelining refuses
 * other objects that send several messages.
 */
export class Batch extends pg.Query {
  readonly #pending: readonly PendingStatement[];
  readonly #prepared: PreparedStatements;
  readonly #results: StatementResult[] = [];
  #columns: Columns | null = null;
  #rows: ReadRow[] = [];

  constructor(pending: readonly PendingStatement[], prepared: PreparedStatements, end: () => void) {
    // The text is for programs that observe queries.
    super({ text: pending.map(({ statement }) => statement.text).join(";\n") }, (error) => {
      this.#settle(error ?? null);
      end();
    });
    this.#pending = pending;
    this.#prepared = prepared;
  }

  override submit = ({ stream }: pg.Connection): void => {
    const writer = new MessageWriter();
    for (const { statement } of this.#pending) this.#prepared.write(writer, statement);
    writer.sync();
    if (stream.writable)
      stream.write(writer.bytes(), (error) => {
        // After an error, the socket may not have finished with the bytes.
        if (!error) writer.release();
      });
  };

  /** Called by pg, like the methods below. */
  handleRowDescription({ fields }: { readonly fields: readonly pg.FieldDef[] }): void {
    this.#columns = new Columns(fields);
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    this.#columns ??= this.#prepared.columnsOf(this.#statement);
    this.#rows.push(this.#columns?.read(fields) ?? {});
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    const statement = this.#statement;
    this.#prepared.succeeded(
      statement,
      this.#columns ?? this.#prepared.columnsOf(statement) ?? new Columns([]),
    );
    const [command = "", ...numbers] = text.split(" ");
    this.#results.push({ rows: this.#rows, rowCount: Number(numbers.at(-1) ?? 0), command });
    this.#columns = null;
    this.#rows = [];
  }

  /** The one that the server is answering. */
  get #statement(): NamedStatement {
    const statement = this.#pending[this.#results.length]?.statement;
    if (statement) return statement;
    throw new Error("The server has answered more statements than were sent.");
  }

  #settle(error: Error | null): void {
    for (const [index, { statement, resolve, reject }] of this.#pending.entries()) {
      const result = this.#results[index];
      if (result) {
        resolve(result);
        continue;
      }
      this.#prepared.failed(statement);
      reject(error ?? new Error("The server has not answered a statement."));
    }
  }
}
