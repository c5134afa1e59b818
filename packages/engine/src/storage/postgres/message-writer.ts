import type { BoundValue, SqlArray, SqlValue } from "../sql/sql.ts";

/** The object ids of the types. */
const typeIds: Readonly<Record<SqlArray["elementType"], number>> = { text: 25, "double precision": 701 };

const [textFormat, binaryFormat] = [0, 1];

/** Buffers that are not in use. Most batches are of a similar size. */
const unused: Buffer[] = [];
const maxUnused = 4;
const maxUnusedLength = 262_144;

/** Writes messages of PostgreSQL's extended query protocol to one buffer. */
export class MessageWriter {
  #buffer = unused.pop() ?? Buffer.allocUnsafe(65_536);
  #length = 0;

  /** Prepares a statement, whose types the server infers. An empty name is replaced by the next one. */
  parse(name: string, text: string): void {
    const start = this.#begin("P");
    this.#terminated(name);
    this.#terminated(text);
    this.#int16(0);
    this.#end(start);
  }

  /** Sets the parameters of a prepared statement. All results are text. */
  bind(name: string, values: readonly BoundValue[]): void {
    const start = this.#begin("B");
    this.#terminated("");
    this.#terminated(name);
    this.#int16(values.length);
    for (const value of values) this.#int16(isBinary(value) ? binaryFormat : textFormat);
    this.#int16(values.length);
    for (const value of values) this.value(value);
    this.#int16(0);
    this.#end(start);
  }

  /** Asks for the columns of the statement that was bound last. */
  describe(): void {
    const start = this.#begin("D");
    this.#terminated("P");
    this.#end(start);
  }

  /** Executes the statement that was bound last. */
  execute(): void {
    const start = this.#begin("E");
    this.#terminated("");
    this.#int32(0);
    this.#end(start);
  }

  /** Forgets a prepared statement, if there is one. */
  close(name: string): void {
    const start = this.#begin("C");
    this.#terminated(`S${name}`);
    this.#end(start);
  }

  /** Ends a batch. The server answers, and executes what follows even if the batch has failed. */
  sync(): void {
    this.#end(this.#begin("S"));
  }

  /** What was written, until `release` is called. */
  bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }

  /** Called once when the bytes were sent. Nothing may be written after that. */
  release(): void {
    if (unused.length < maxUnused && this.#buffer.length <= maxUnusedLength) unused.push(this.#buffer);
  }

  #begin(type: string): number {
    this.#reserve(5);
    this.#buffer[this.#length] = type.charCodeAt(0);
    this.#length += 5;
    return this.#length - 4;
  }

  /** Writes the length of the message, which does not include its type. */
  #end(start: number): void {
    this.#buffer.writeInt32BE(this.#length - start, start);
  }

  /** Writes the length of a parameter and the parameter. */
  value(value: BoundValue): void {
    if (value === null || typeof value !== "object") this.#scalar(value);
    else if (value instanceof Uint8Array) this.#bytes(value);
    else this.#array(value);
  }

  #bytes(value: Uint8Array): void {
    this.#int32(value.length);
    this.#reserve(value.length);
    this.#buffer.set(value, this.#length);
    this.#length += value.length;
  }

  #scalar(value: SqlValue): void {
    this.#int32(-1);
    if (value === null) return;
    const start = this.#length;
    this.#text(String(value));
    this.#buffer.writeInt32BE(this.#length - start, start - 4);
  }

  /** In the binary format. In the text format, documents take several times as long, because their quotes are escaped. */
  #array({ elementType, elements }: SqlArray): void {
    this.#int32(0);
    const start = this.#length;
    // Number of dimensions, whether there are nulls, type of the elements, number of elements, first index.
    for (const number of [1, elements.includes(null) ? 1 : 0, typeIds[elementType], elements.length, 1])
      this.#int32(number);
    for (const element of elements) {
      if (element === null || elementType === "text") this.#scalar(element);
      else this.#double(Number(element));
    }
    this.#buffer.writeInt32BE(this.#length - start, start - 4);
  }

  #double(value: number): void {
    this.#int32(8);
    this.#reserve(8);
    this.#length = this.#buffer.writeDoubleBE(value, this.#length);
  }

  #terminated(text: string): void {
    this.#text(text);
    this.#reserve(1);
    this.#buffer[this.#length] = 0;
    this.#length += 1;
  }

  #text(text: string): void {
    // A UTF-16 unit takes at most three bytes.
    this.#reserve(text.length * 3);
    this.#length += this.#buffer.write(text, this.#length);
  }

  #int16(value: number): void {
    this.#reserve(2);
    this.#length = this.#buffer.writeInt16BE(value, this.#length);
  }

  #int32(value: number): void {
    this.#reserve(4);
    this.#length = this.#buffer.writeInt32BE(value, this.#length);
  }

  #reserve(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, 2 * this.#buffer.length));
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
  }
}

function isBinary(value: BoundValue): boolean {
  return typeof value === "object" && value !== null;
}

/** Encodes an array as the value of a parameter in the binary format. */
export function encodeArray(value: SqlArray): Uint8Array {
  const writer = new MessageWriter();
  writer.value(value);
  const encoded = Uint8Array.from(writer.bytes().subarray(4));
  writer.release();
  return encoded;
}
