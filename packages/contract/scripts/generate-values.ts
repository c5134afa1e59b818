import { isObject, type Json } from "./json.ts";

/** The values of every enumeration of the document as a constant, which loads without zod. */
export function generateValues(schemas: { readonly [name: string]: Json }): string {
  const constants = Object.entries(schemas).flatMap(([name, schema]) => {
    if (!isObject(schema) || !Array.isArray(schema["enum"])) return [];
    const values = schema["enum"].map((value) => JSON.stringify(value)).join(", ");
    return [`export const ${constantName(name)} = [${values}] as const;\n`];
  });
  return constants.length > 0 ? constants.join("\n") : "export {};\n";
}

/** `JobStatus` becomes `jobStatuses`. */
function constantName(schemaName: string): string {
  const name = schemaName.charAt(0).toLowerCase() + schemaName.slice(1);
  return name.endsWith("s") ? `${name}es` : `${name}s`;
}
