import { z } from "zod";
import { resolve } from "../../../src/http/ops/docs/resolve.ts";
import type { Contract } from "../../support/contracts.ts";

/** The bodies of the examples of an operation's request; empty if it takes none. */
export function exampleBodies({ document, operations }: Contract, id: string): readonly object[] {
  const { method, path } = operationOf(operations, id);
  const schema =
    document.paths[path]?.[method.toLowerCase()]?.requestBody?.content["application/json"]?.schema;
  if (!schema) return [];
  const { examples = [] } = resolve(schema, document.components.schemas).value;
  return z.array(z.record(z.string(), z.unknown())).parse(examples);
}

export function operationOf<T>(operations: Readonly<Record<string, T>>, id: string): T {
  const operation = operations[id];
  if (!operation) throw new Error(`There is no operation ${id}.`);
  return operation;
}

/** Every text in a value that may be the id or the name of an object, with the name of its field. */
export function idsIn(value: unknown, name = ""): { name: string; id: string }[] {
  if (typeof value === "string")
    return /(^|_)id$|Id$|^name$|_name$/.test(name) && value !== "" ? [{ name, id: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => idsIn(item, Array.isArray(value) ? name : key));
}

/** The same ids with other digits, so that they have the form of the system but do not exist. */
export function unknownIdLike(id: string): string {
  return id
    .replace(/[\da-f]{12}$/i, "0000000000aa")
    .replace(/^[a-z][\w-]*$/i, (name) =>
      name === id && !/0000000000aa$/.test(name) ? `${name}-unknown` : name,
    );
}
