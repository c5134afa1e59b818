/** What came in from outside and is known to be an object, but nothing more. */
export type Fields = Readonly<Record<string, unknown>>;

type Kinds = { readonly string: string; readonly number: number; readonly boolean: boolean };

/** The object itself, or an empty one where there is none. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Those of the named members that are there and of the kind; an empty text is as good as none. */
export function pick<K extends keyof Kinds, N extends string>(
  fields: Fields,
  kind: K,
  ...names: readonly N[]
): { [P in N]?: Kinds[K] } {
  const found: { [P in N]?: Kinds[K] } = {};
  for (const name of names) {
    const value = fields[name];
    if (isKind(value, kind) && value !== "") found[name] = value;
  }
  return found;
}

/** Whether every named member is there and of the kind. */
export function has<K extends keyof Kinds, N extends string>(
  value: unknown,
  kind: K,
  ...names: readonly N[]
): value is Fields & { readonly [P in N]: Kinds[K] } {
  return isFields(value) && names.every((name) => isKind(value[name], kind));
}

function isKind<K extends keyof Kinds>(value: unknown, kind: K): value is Kinds[K] {
  return typeof value === kind;
}

/** A moment that servers give as a number or, as Pi does, as an ISO text; 0 when it is neither. */
export function unixSeconds(value: unknown): number {
  return typeof value === "number" ? value : Date.parse(String(value)) / 1000 || 0;
}
