import { basePath, type OperationId, operations } from "./generated/v1/operations.gen.ts";
import type { Operation } from "./operation.ts";

/** Returns the operation that handles a method and pathname, with its path parameters, or null. */
export function findOperation(
  method: string,
  pathname: string,
): { id: OperationId; operation: Operation; params: Record<string, string> } | null {
  if (!pathname.startsWith(`${basePath}/`)) return null;
  const routedMethod = method === "HEAD" ? "GET" : method;
  for (const { id, pattern } of patterns) {
    if (operations[id].method !== routedMethod) continue;
    const match = pattern.exec(pathname.slice(basePath.length));
    if (match) return { id, operation: operations[id], params: decodeAll(match.groups ?? {}) };
  }
  return null;
}

// Paths without parameters first, so that "/avatars/save" does not match "/avatars/{id}".
const patterns = ids(operations)
  .toSorted((a, b) => parameterCount(a) - parameterCount(b))
  .map((id) => ({
    id,
    pattern: new RegExp(`^${operations[id].path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
  }));

function decodeAll(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decode(value)]));
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function parameterCount(id: OperationId): number {
  return operations[id].path.split("{").length - 1;
}

function ids<K extends string>(table: Record<K, unknown>): K[] {
  return Object.keys(table).filter((key): key is K => key in table);
}
