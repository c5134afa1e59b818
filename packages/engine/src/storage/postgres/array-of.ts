import type { Parameter, SqlValue } from "../sql/sql.ts";

/** The values as one parameter, an array. */
export function arrayOf(type: "text" | "double precision", value: readonly SqlValue[]): Parameter {
  return { bind: (_, placeholder) => ({ text: `${placeholder}::${type}[]`, value }) };
}
