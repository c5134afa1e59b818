import { fieldsOf, firstText } from "../core/guards.ts";
import { LikenessConfigError } from "../errors/errors.ts";
import type { JobReference } from "../errors/likeness-error.ts";
import type { Watched } from "./watched.ts";

/** Anything that names a job: its id, what a handle's `toJSON()` gave, as an object or as text, or a job itself. */
export type JobLike = string | JobReference | { readonly id: string };

export function parseReference(given: JobLike): Watched {
  const fields = fieldsOf(
    typeof given === "string" && given.trim().startsWith("{") ? JSON.parse(given) : given,
  );
  const id = firstText(
    typeof given === "string" && given.trim().startsWith("{") ? undefined : given,
    fields["id"],
  );
  if (id === undefined)
    throw new LikenessConfigError("a job is named by its id or by what its handle's toJSON() gave");
  const { idempotencyKey, requestId } = fields;
  return {
    id: id.trim(),
    idempotencyKey: firstText(idempotencyKey),
    requestId: firstText(requestId),
    job: undefined,
  };
}
