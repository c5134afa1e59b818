/** An object from outside, whose fields are not known. */
export type Fields = Readonly<Record<string, unknown>>;

type Kinds = { readonly string: string; readonly number: number; readonly boolean: boolean };

/** The object, or an empty one for any other value. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The fields with the names of the defaults: a value of the type, otherwise the default. An empty string counts as absent. */
export function pick<K extends keyof Kinds, D extends object>(
  fields: Fields,
  kind: K,
  defaults: D,
): { [N in keyof D]: D[N] | Kinds[K] } {
  const picked: { [N in keyof D]: D[N] | Kinds[K] } = { ...defaults };
  for (const name in defaults) {
    const value = fields[name];
    if (isKind(value, kind) && value !== "") picked[name] = value;
  }
  return picked;
}

/** Whether every named member exists and has the type. */
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
