import type { Reference } from "@likeness/contract/v1/document";

/** A part of the document, and under which name it stands there; null when it stands in place. */
export interface Named<T> {
  readonly name: string | null;
  readonly value: T;
}

/** What is written in place or refers to one of the `components`. */
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
