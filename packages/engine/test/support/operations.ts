import { type Operation, type OperationId, operations } from "@likeness/contract/v1";
import { document } from "@likeness/contract/v1/document";
import { z } from "zod";
import { resolve } from "../../src/http/ops/docs/resolve.ts";

export const operationIds = Object.keys(operations).filter((id): id is OperationId => id in operations);

/** Whether successful responses of the operation are not JSON. */
export function isStream(id: OperationId): boolean {
  const { responses }: Operation = operations[id];
  return Object.values(responses).includes(null);
}

/** The first example of the operation's request body; `{}` if it takes none. */
export function exampleBody(id: OperationId): Readonly<Record<string, unknown>> {
  const { method, path } = operations[id];
  const body = document.paths[path]?.[method.toLowerCase()]?.requestBody;
  const schema = body?.content["application/json"]?.schema;
  if (!schema) return {};
  return z
    .record(z.string(), z.unknown())
    .parse(resolve(schema, document.components.schemas).value.examples?.[0]);
}
