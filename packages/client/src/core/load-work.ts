import { ConnectionError } from "../errors/errors.ts";
import type { CallContext } from "./context.ts";
import { withLimits } from "./limits.ts";

export type Work = typeof import("../work.ts");

let loaded: Work | undefined;

/**
 * Loads what requests need, in one module with ky and p-retry, on first use. Only a success is kept: a browser may fail
 * to load a chunk, and the next call tries again.
 */
export async function loadWork(context: Pick<CallContext, "core" | "limits">): Promise<Work> {
  loaded ??= await withLimits(context, () => ({ what: "loading @likeness/client", details: {} }), importWork);
  return loaded;
}

async function importWork(): Promise<Work> {
  try {
    return await import("../work.ts");
  } catch (cause) {
    throw new ConnectionError("a part of @likeness/client could not be loaded", {
      code: "connection_failed",
      hint: "try again, or reload the page if it was deployed again meanwhile",
      cause,
    });
  }
}
