import { fieldsOf } from "../core/guards.ts";
import type { Deletion } from "../generated/v1/types.gen.ts";

/** What was deleted, from an envelope's `data`; undefined when it is something else. */
export function parseDeletion(data: unknown): Deletion | undefined {
  return isDeletion(data) ? data : undefined;
}

function isDeletion(data: unknown): data is Deletion {
  return fieldsOf(data)["object"] === "deletion";
}
