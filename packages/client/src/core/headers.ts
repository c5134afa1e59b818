/** Headers as a plain object, or as anything that lists them: `Headers` (also of another realm) or pairs. */
export type HeaderList = Readonly<Record<string, string>> | Iterable<readonly [name: string, value: string]>;

export function headerEntries(headers: HeaderList): Iterable<readonly [name: string, value: string]> {
  return Symbol.iterator in headers ? headers : Object.entries(headers);
}
