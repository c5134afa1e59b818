import type { Operation } from "./operation.ts";

export interface FoundOperation<Id extends string> {
  readonly id: Id;
  readonly operation: Operation;
  readonly params: Record<string, string>;
}

/** Returns the operation that handles a method and pathname, with its path parameters, or null. */
export type FindOperation<Id extends string> = (
  method: string,
  pathname: string,
) => FoundOperation<Id> | null;

export function createFindOperation<Id extends string>(
  basePath: string,
  operations: Readonly<Record<Id, Operation>>,
): FindOperation<Id> {
  // Paths without parameters first, so that "/avatars/save" does not match "/avatars/{id}".
  const patterns = ids(operations)
    .toSorted((a, b) => parameterCount(operations[a]) - parameterCount(operations[b]))
    .map((id) => ({ id, pattern: patternOf(operations[id]) }));
  return (method, pathname) => {
    if (!pathname.startsWith(`${basePath}/`)) return null;
    const routedMethod = method === "HEAD" ? "GET" : method;
    for (const { id, pattern } of patterns) {
      if (operations[id].method !== routedMethod) continue;
      const match = pattern.exec(pathname.slice(basePath.length));
      if (match) return { id, operation: operations[id], params: decodeAll(match.groups ?? {}) };
    }
    return null;
  };
}

function patternOf({ path }: Operation): RegExp {
  return new RegExp(`^${path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
}

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

function parameterCount({ path }: Operation): number {
  return path.split("{").length - 1;
}

function ids<Id extends string>(table: Readonly<Record<Id, unknown>>): Id[] {
  return Object.keys(table).filter((key): key is Id => key in table);
}
