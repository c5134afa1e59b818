import { fieldsOf, pick } from "../core/guards.ts";
import { parseJson } from "../core/parse-json.ts";
import { LikenessConfigError } from "../errors/errors.ts";
import type { JobReference } from "../errors/likeness-error.ts";
import type { Watched } from "./watched.ts";

/** Anything that names a job: its id, what a handle's `toJSON()` gave, as an object or as text, or a job itself. */
export type JobLike = string | JobReference | { readonly id: string };

export function parseReference(given: JobLike): Watched {
  const isId = typeof given === "string" && !given.startsWith("{");
  const fields = isId ? { id: given } : fieldsOf(typeof given === "string" ? parseJson(given) : given);
  const { id, idempotencyKey, requestId } = pick(fields, "string", "id", "idempotencyKey", "requestId");
  if (id === undefined)
    throw new LikenessConfigError("a job is named by its id or by what its handle's toJSON() gave");
  return { id, idempotencyKey, requestId, job: undefined };
}
