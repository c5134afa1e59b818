import type { Operation } from "@likeness/contract/v1";
import type { Route } from "./dialect.ts";

/** The handlers of an operation; `handlePublic` responds to requests that need no API key. */
export type OperationHandlers = Pick<Route, "handle" | "handlePublic">;

/**
 * The routes of a contract. The handlers are a record of all operations, so that a new operation in the contract does not
 * compile until it has one. Of routes that match the same path, the first one is used.
 */
export function routesOf<Id extends string>(
  basePath: string,
  operations: Readonly<Record<Id, Pick<Operation, "method" | "path" | "scope">>>,
  handlers: Readonly<Record<NoInfer<Id>, Route["handle"] | OperationHandlers>>,
): readonly Route[] {
  return typedEntries(handlers).map(([id, handler]) => {
    const { method, path, scope } = operations[id];
    const both = typeof handler === "function" ? { handle: handler } : handler;
    return { method, scope, path: `${basePath}${path.replace(/\{(\w+)\}/g, ":$1")}`, ...both };
  });
}

function typedEntries<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  return Object.entries<V>(record).filter((entry): entry is [K, V] => entry[0] in record);
}
