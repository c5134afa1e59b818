import type { Parameter, SqlValue } from "../sql/sql.ts";

type ElementType = "text" | "double precision";

/** The object ids of the types. */
const typeIds: Readonly<Record<ElementType, number>> = { text: 25, "double precision": 701 };

/** Number of dimensions, whether there are nulls, type of the elements, number of elements, first index. */
const headerLength = 20;

/** The values as one parameter, an array. */
export function arrayOf(type: ElementType, values: readonly SqlValue[]): Parameter {
  return {
    bind: (_, placeholder) => ({ text: `${placeholder}::${type}[]`, value: encodeArray(type, values) }),
  };
}

/**
 * Encodes an array in the binary format of PostgreSQL. In the text format, documents take several times as long, because
 * their quotes are escaped.
 */
export function encodeArray(type: ElementType, values: readonly SqlValue[]): Buffer {
  const isText = type === "text";
  const lengths = values.map((value) => {
    if (value === null) return -1;
    return isText ? Buffer.byteLength(String(value)) : 8;
  });
  const buffer = Buffer.allocUnsafe(
    lengths.reduce((total, length) => total + 4 + Math.max(0, length), headerLength),
  );
  let offset = 0;
  for (const number of [1, values.includes(null) ? 1 : 0, typeIds[type], values.length, 1])
    offset = buffer.writeInt32BE(number, offset);
  for (const [index, value] of values.entries()) {
    offset = buffer.writeInt32BE(lengths[index] ?? -1, offset);
    if (value === null) continue;
    if (isText) offset += buffer.write(String(value), offset);
    else offset = buffer.writeDoubleBE(Number(value), offset);
  }
  return buffer;
}
