import { ConnectionError } from "../errors/errors.ts";
import type { CallContext } from "./context.ts";
import { withLimits } from "./limits.ts";

export type Implementation = typeof import("../implementation.ts");

let loaded: Implementation | undefined;

/**
 * Loads what requests need, in one module with ky and p-retry, on first use. Only a success is kept: a browser may fail
 * to load a chunk, and the next call tries again.
 */
export async function loadImplementation(
  context: Pick<CallContext, "core" | "limits">,
): Promise<Implementation> {
  loaded ??= await withLimits(
    context,
    () => ({ what: "loading @likeness/client", details: {} }),
    importImplementation,
  );
  return loaded;
}

async function importImplementation(): Promise<Implementation> {
  try {
    return await import("../implementation.ts");
  } catch (cause) {
    throw new ConnectionError("a part of @likeness/client could not be loaded", {
      code: "connection_failed",
      hint: "try again, or reload the page if a new version was deployed",
      cause,
    });
  }
}
