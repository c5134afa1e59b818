import { fieldsOf } from "../core/guards.ts";

/** Objects by the name that they carry on the wire. */
interface Named {
  readonly object: string;
}

/**
 * Reads an answer that says of itself what it is. Only this API has these objects, so their name stands for their
 * fields; undefined, and so an error, for anything else.
 */
export function ofObject<T extends Named>(object: T["object"]): (data: unknown) => T | undefined {
  const is = (data: unknown): data is T => fieldsOf(data)["object"] === object;
  return (data) => (is(data) ? data : undefined);
}
