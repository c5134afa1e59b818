import { StoreUnavailableError } from "../../ports/store-errors.ts";

type NodeSqlite = typeof import("node:sqlite");

/**
 * Node's SQLite, loaded when a store is opened: importing this file costs nothing, and bundlers for browsers see no
 * import of a Node module.
 */
export function loadNodeSqlite(): NodeSqlite {
  const emitWarning = process.emitWarning;
  // Node 22 calls the module experimental on standard error, where a command's user could do nothing about it.
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
  throw new StoreUnavailableError("This Node.js has no SQLite.", {
    path: null,
    hint: "Use Node.js 22.19 or newer, or keep the data in memory.",
  });
}
