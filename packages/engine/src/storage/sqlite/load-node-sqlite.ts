import { StoreUnavailableError } from "../../ports/store-errors.ts";

type NodeSqlite = typeof import("node:sqlite");

/**
 * Loads Node's SQLite when a store is opened, so importing this file is free and bundlers for browsers see no import of a
 * Node module.
 */
export function loadNodeSqlite(): NodeSqlite {
  const emitWarning = process.emitWarning;
  // Node 22 prints an experimental warning for the module, which users of a command cannot act on.
  process.emitWarning = (warning: string | Error, ...rest: unknown[]) => {
    if (!String(warning).includes("SQLite is an experimental feature")) {
      Reflect.apply(emitWarning, process, [warning, ...rest]);
    }
  };
  try {
    const module: NodeSqlite | undefined = process.getBuiltinModule("node:sqlite");
    if (module) return module;
  } finally {
    process.emitWarning = emitWarning;
  }
  throw new StoreUnavailableError("node:sqlite is not available.", {
    path: null,
    hint: "Use Node.js 22.19 or newer, or the in-memory store.",
  });
}
