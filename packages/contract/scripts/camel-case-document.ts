import { isObject, type Json } from "./json.ts";

/** Maps whose keys belong to the caller, or to the Brief, and are not renamed. */
const opaque = new Set(["Metadata", "Brief"]);

/** Enumerations to which newer servers may add values. */
const open = new Set(["Style", "Tier"]);

/** Placeholder for any other string in an `enum`. Becomes `(string & {})`, so that editors still suggest the known values. */
export const anyOther = "any other";

/** The document with camel-cased property names, as in the SDK. */
export function camelCaseDocument(document: Json): { [key: string]: Json } {
  const result = walk(document, null);
  if (!isObject(result)) throw new TypeError("An OpenAPI document must be an object.");
  return result;
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function walk(node: Json, schemaName: string | null): Json {
  if (Array.isArray(node)) return node.map((item) => walk(item, null));
  if (!isObject(node) || (schemaName !== null && opaque.has(schemaName))) return node;
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === "examples" || key === "example") continue;
    if (key === "properties" && isObject(value)) result[key] = renameKeys(value);
    else if (key === "required" && Array.isArray(value)) {
      result[key] = value.map((name) => (typeof name === "string" ? camelCase(name) : name));
    } else if (key === "schemas" && isObject(value)) {
      result[key] = Object.fromEntries(
        Object.entries(value).map(([name, schema]) => [name, walk(schema, name)]),
      );
    } else result[key] = walk(value, null);
  }
  return openEnum(result, schemaName);
}

function openEnum(node: { [key: string]: Json }, schemaName: string | null): { [key: string]: Json } {
  const { type, "x-known-values": known, ...rest } = node;
  if (Array.isArray(known)) {
    const orNull = Array.isArray(type) && type.includes("null") ? [null] : [];
    return { ...rest, ...(type !== undefined && { type }), enum: [...known, anyOther, ...orNull] };
  }
  const { enum: values } = node;
  return schemaName !== null && open.has(schemaName) && Array.isArray(values)
    ? { ...node, enum: [...values, anyOther] }
    : node;
}

function renameKeys(properties: { readonly [key: string]: Json }): Json {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [camelCase(name), walk(schema, null)]),
  );
}
