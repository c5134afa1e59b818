import { accounts } from "./operations/accounts.ts";
import { assets } from "./operations/assets.ts";
import { avatars } from "./operations/avatars.ts";
import { credits } from "./operations/credits.ts";
import { jobs } from "./operations/jobs.ts";
import type { Operation } from "./operations/operation.ts";
import { webhooks } from "./operations/webhooks.ts";

export type { Operation } from "./operations/operation.ts";

/** Where every path of the contract hangs. */
export const basePath = "/api/v1";

/** Every operation of the contract by its operationId. */
export const operations = {
  ...avatars,
  ...jobs,
  ...assets,
  ...webhooks,
  ...credits,
  ...accounts,
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** The operation that a method and a whole pathname belong to, with its path parameters, or null. */
export function findOperation(
  method: string,
  pathname: string,
): { id: OperationId; operation: Operation; params: Record<string, string> } | null {
  if (!pathname.startsWith(`${basePath}/`)) return null;
  const wanted = method === "HEAD" ? "GET" : method;
  for (const { id, pattern } of patterns) {
    if (operations[id].method !== wanted) continue;
    const match = pattern.exec(pathname.slice(basePath.length));
    if (match) return { id, operation: operations[id], params: decoded(match.groups ?? {}) };
  }
  return null;
}

// Paths without parameters first: "/avatars/save" is not the avatar called "save".
const patterns = ids(operations)
  .toSorted((a, b) => count(a) - count(b))
  .map((id) => ({
    id,
    pattern: new RegExp(`^${operations[id].path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
  }));

function decoded(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decode(value)]));
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function count(id: OperationId): number {
  return operations[id].path.split("{").length;
}

function ids<K extends string>(table: Record<K, unknown>): K[] {
  return Object.keys(table).filter((key): key is K => key in table);
}
