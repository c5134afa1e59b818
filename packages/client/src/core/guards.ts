/** What a wire value may be asked to be; `?` after a name lets the member be absent. */
type Kind = "string" | "number" | "boolean";
type Of<K> = K extends "string" ? string : K extends "number" ? number : boolean;

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether every named member is there and of its kind. */
export function hasFields<S extends Readonly<Record<string, Kind>>>(
  value: unknown,
  shape: S,
): value is Fields & { readonly [K in keyof S]: Of<S[K]> } {
  return isFields(value) && Object.entries(shape).every(([name, kind]) => typeof value[name] === kind);
}

/** The object itself, or an empty one. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The first of the values that is a string with something in it. */
export function firstText(...values: readonly unknown[]): string | undefined {
  for (const value of values) if (typeof value === "string" && value !== "") return value;
  return undefined;
}

export function numberOr<D>(value: unknown, otherwise: D): number | D {
  return typeof value === "number" && Number.isFinite(value) ? value : otherwise;
}
