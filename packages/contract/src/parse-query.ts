/**
 * Parses a query string for the schemas: UUIDs become lowercase, and integers numbers in the parameters that are `numbers`.
 * The last value of a name wins.
 */
export function parseQuery(
  query: URLSearchParams,
  numbers: readonly string[] = [],
): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, value] of query)
    values[name] = numbers.includes(name) && integer.test(value) ? Number(value) : normalizeUuid(value);
  return values;
}

const integer = /^-?\d{1,15}$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function normalizeUuid(value: string): string {
  return uuid.test(value) ? value.toLowerCase() : value;
}
