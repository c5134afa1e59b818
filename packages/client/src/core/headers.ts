/** Headers as a plain object or as an iterable of pairs, such as `Headers` (also of another realm). */
export type HeaderList = Readonly<Record<string, string>> | Iterable<readonly [name: string, value: string]>;

export function headerEntries(headers: HeaderList): Iterable<readonly [name: string, value: string]> {
  return Symbol.iterator in headers ? headers : Object.entries(headers);
}
