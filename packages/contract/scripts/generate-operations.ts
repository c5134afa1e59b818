import type {
  OpenApiDocument,
  OpenApiOperation,
  OpenApiSchema,
  Reference,
} from "../src/open-api-document.ts";

type Components = OpenApiDocument["components"];

const limitImports = `import { lazy } from "../../lazy.ts";
import { limitObjects } from "../../limit-objects.ts";
`;

/** The table of all operations, with getters for the generated schemas so that each is created on first use. */
export function generateOperations(document: OpenApiDocument): string {
  const { components } = document;
  const schemas = new Set<string>();
  const zod = (name: string) => {
    schemas.add(`z${name}`);
    return `z${name}()`;
  };
  const bodies: string[] = [];
  const rows = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const id = operation.operationId;
      if (id === undefined) throw new Error(`${method} ${path} has no operationId.`);
      const prefix = id.charAt(0).toUpperCase() + id.slice(1);
      const parameters = (operation.parameters ?? []).map((part) => resolve(part, components.parameters));
      const places = new Set(parameters.map((parameter) => parameter.in));
      const queryNumbers = parameters.flatMap(({ in: place, name, schema }) =>
        place === "query" && schema && typeOf(components, schema) === "integer" ? [name] : [],
      );
      const form = formOf(components, operation);
      const lines = [
        `method: ${JSON.stringify(method.toUpperCase())},`,
        `path: ${JSON.stringify(path)},`,
        `scope: ${JSON.stringify(scopeOf(document, operation))},`,
        `open: ${isOpen(document, operation)},`,
        ...(places.has("path") ? [getter("params", zod(`${prefix}Path`))] : []),
        ...(places.has("query") ? [getter("query", zod(`${prefix}Query`))] : []),
        ...(places.has("query") ? [`queryNumbers: ${JSON.stringify(queryNumbers)},`] : []),
        ...(places.has("header") ? [getter("headers", zod(`${prefix}Headers`))] : []),
        ...bodyOf(operation, `${prefix}Body`),
        ...(form ? [`form: ${JSON.stringify(form)},`] : []),
        `responses: {\n${indent(responsesOf(operation).join("\n"))}\n},`,
      ];
      return `${id}: {\n${indent(lines.join("\n"))}\n},`;
    }),
  );

  function bodyOf(operation: OpenApiOperation, name: string): string[] {
    const schema = operation.requestBody?.content["application/json"]?.schema;
    if (!schema) return [];
    const limits = limitsOf(components, schema);
    if (limits.length === 0) return [getter("body", zod(name))];
    const limited = name.charAt(0).toLowerCase() + name.slice(1);
    bodies.push(`const ${limited} = lazy(() => limitObjects(${zod(name)}, ${JSON.stringify(limits)}));`);
    return [getter("body", `${limited}()`)];
  }

  function responsesOf({ responses }: OpenApiOperation): string[] {
    return Object.entries(responses).flatMap(([status, part]) => {
      if (!/^[23]/.test(status)) return [];
      const { "application/json": json, ...files } = resolve(part, components.responses).content ?? {};
      const schema = json?.schema;
      // A response that may be a file is not checked as JSON.
      if (!schema || Object.keys(files).length > 0) return [`${status}: null,`];
      if (!("$ref" in schema)) throw new Error(`A response of ${status} has a schema without a name.`);
      return [getter(status, zod(nameOf(schema)))];
    });
  }

  return `${bodies.length > 0 ? limitImports : ""}import type { Operation } from "../../operation.ts";
import {
${indent([...schemas].sort().join(",\n"))},
} from "./zod.gen.ts";

/** The path that all others are relative to. */
export const basePath = ${JSON.stringify(basePathOf(document))};

${bodies.map((body) => `${body}\n\n`).join("")}/** Every operation of the API by its operationId. */
export const operations = {
${indent(rows.join("\n"))}
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** Operations that need no API key. */
export type OpenOperationId = {
  [Id in OperationId]: (typeof operations)[Id]["open"] extends true ? Id : never;
}[OperationId];
`;
}

function basePathOf({ servers: [server] }: OpenApiDocument): string {
  if (!server) throw new Error("The document has no server.");
  return new URL(server.url).pathname;
}

function scopeOf(document: OpenApiDocument, { operationId, security }: OpenApiOperation): string {
  const scopes = (security ?? document.security).flatMap(({ bearer = [] }) => bearer);
  const [scope, ...others] = scopes;
  if (scope === undefined || others.length > 0)
    throw new Error(`${operationId} must have exactly one scope.`);
  return scope;
}

/** An empty security requirement makes authentication optional. */
function isOpen(document: OpenApiDocument, { security }: OpenApiOperation): boolean {
  return (security ?? document.security).some((requirement) => Object.keys(requirement).length === 0);
}

/** How `multipart/form-data` encodes each property, objects, lists and booleans are JSON, everything else text. */
function formOf(components: Components, { requestBody }: OpenApiOperation) {
  const content = requestBody?.content["multipart/form-data"];
  if (!content?.schema) return null;
  const { properties = {} } = resolve(content.schema, components.schemas);
  const files = Object.keys(content.encoding ?? {});
  const ofType = (...types: string[]) =>
    Object.entries(properties).flatMap(([name, part]) =>
      !files.includes(name) && types.includes(String(typeOf(components, part))) ? [name] : [],
    );
  const singleFiles = files.filter((name) => {
    const part = properties[name];
    return part && isText(components, part);
  });
  return {
    files,
    singleFiles,
    json: ofType("object", "array", "boolean"),
    numbers: ofType("integer", "number"),
  };
}

/** Whether a property is a string, or may be one instead of an object. */
function isText(components: Components, part: OpenApiSchema | Reference): boolean {
  const { oneOf = [] } = resolve(part, components.schemas);
  return [part, ...oneOf].some((option) => typeOf(components, option) === "string");
}

/** The type of a schema, apart from null. */
function typeOf(components: Components, part: OpenApiSchema | Reference): OpenApiSchema["type"] {
  const { type, allOf: [base] = [] } = resolve(part, components.schemas);
  if (type === undefined) return base && typeOf(components, base);
  const types = [type].flat().filter((one) => one !== "null");
  return types.length === 1 ? types[0] : type;
}

/** The constraints of a request body that the zod generator leaves out; see `limitObjects`. */
function limitsOf(
  components: Components,
  part: OpenApiSchema | Reference,
  path: readonly string[] = [],
): object[] {
  const schema = resolve(part, components.schemas);
  const { properties = {}, minProperties, maxProperties, propertyNames, not } = schema;
  if ((minProperties ?? 1) !== 1) throw new Error("Only minProperties: 1 is supported.");
  const own = {
    ...(minProperties !== undefined && { anyOf: Object.keys(properties) }),
    ...(not && { exclusive: not.required }),
    ...(maxProperties !== undefined && { maxProperties }),
    ...(propertyNames && { maxNameLength: propertyNames.maxLength }),
    ...(schema["x-max-json-length"] !== undefined && { maxJsonLength: schema["x-max-json-length"] }),
  };
  return [
    ...(Object.keys(own).length > 0 ? [{ path, ...own }] : []),
    ...Object.entries(properties).flatMap(([name, one]) => limitsOf(components, one, [...path, name])),
  ];
}

function resolve<T extends object>(part: T | Reference, components: Readonly<Record<string, T>>): T {
  if (!("$ref" in part)) return part;
  const found = components[nameOf(part)];
  if (!found) throw new Error(`${part.$ref} does not exist.`);
  return found;
}

function nameOf({ $ref }: Reference): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}

function getter(name: string, value: string): string {
  return `get ${name}() {\n  return ${value};\n},`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
