/** A query string as the schemas want it: a name once, whole numbers as numbers, the last mention wins. */
export function parseQuery(query: URLSearchParams): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, value] of query) values[name] = /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  return values;
}
