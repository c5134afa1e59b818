import type { Parameter, SqlArray, SqlValue } from "../sql/sql.ts";

/** The values as one parameter, an array. */
export function arrayOf(elementType: SqlArray["elementType"], elements: readonly SqlValue[]): Parameter {
  return {
    bind: (_, placeholder) => ({
      text: `${placeholder}::${elementType}[]`,
      value: { elementType, elements },
    }),
  };
}
