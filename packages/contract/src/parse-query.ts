/** A query string as the schemas want it: a name once, whole numbers as numbers, ids in small letters; the last mention wins. */
export function parseQuery(query: URLSearchParams): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, value] of query) values[name] = isNumber.test(value) ? Number(value) : asId(value);
  return values;
}

const isNumber = /^-?\d{1,15}$/;
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** UUIDs mean the same in capitals. */
function asId(value: string): string {
  return isId.test(value) ? value.toLowerCase() : value;
}
