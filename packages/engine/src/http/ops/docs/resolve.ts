import type { Reference } from "@likeness/contract/v1/document";

/** A part of the document with its name in `components`; null if it is inline. */
export interface Named<T> {
  readonly name: string | null;
  readonly value: T;
}

/** Resolves a reference to `components`. */
export function resolve<T extends object>(
  part: T | Reference,
  components: Readonly<Record<string, T>>,
): Named<T> {
  if (!isReference(part)) return { name: null, value: part };
  const name = part.$ref.split("/").at(-1) ?? "";
  const value = components[name];
  if (!value) throw new TypeError(`The document has no ${part.$ref}`);
  return { name, value };
}

function isReference(part: object): part is Reference {
  return "$ref" in part;
}
