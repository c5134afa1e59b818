import { isObject, type Json } from "./json.ts";

/** Maps whose keys belong to the caller, or to the Brief, and are not renamed. */
const opaque = new Set(["Metadata", "Brief"]);

/** Enumerations to which a newer server may add. */
const open = new Set(["Style", "Tier"]);

/** Stands in an `enum` for any other string; `(string & {})` in the types, so that editors still offer the rest. */
export const anyOther = "any other";

/** The same API with camel-cased property names: what the SDK's users see. */
export function camelCaseDocument(document: Json): { [key: string]: Json } {
  const made = walk(document, null);
  if (!isObject(made)) throw new TypeError("An OpenAPI document is an object");
  return made;
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function walk(node: Json, schemaName: string | null): Json {
  if (Array.isArray(node)) return node.map((item) => walk(item, null));
  if (!isObject(node) || (schemaName !== null && opaque.has(schemaName))) return node;
  const made: Record<string, Json> = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === "examples" || key === "example") continue;
    if (key === "properties" && isObject(value)) made[key] = renameKeys(value);
    else if (key === "required" && Array.isArray(value)) {
      made[key] = value.map((name) => (typeof name === "string" ? camelCase(name) : name));
    } else if (key === "schemas" && isObject(value)) {
      made[key] = Object.fromEntries(
        Object.entries(value).map(([name, schema]) => [name, walk(schema, name)]),
      );
    } else made[key] = walk(value, null);
  }
  return openEnum(made, schemaName);
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
