import { fieldsOf, pick } from "../core/guards.ts";
import { LikenessConfigError } from "../errors/errors.ts";
import type { JobReference } from "../errors/likeness-error.ts";
import type { JobState } from "./job-state.ts";

/** Identifies a job: its id, what a handle's `toJSON()` returned, as an object or as JSON, or the job itself. */
export type JobLike = string | JobReference | { readonly id: string };

/** Identifies a job of the system with this name. */
export function parseReference(job: JobLike, system: string): JobState {
  const fields = fieldsOf(typeof job === "string" ? parse(job) : job);
  const none = { id: undefined, system, idempotencyKey: undefined, requestId: undefined };
  const { id, system: owner, idempotencyKey, requestId } = pick(fields, "string", none);
  if (id === undefined) {
    throw new LikenessConfigError("expected the id of a job, or what the toJSON() of its handle returned");
  }
  if (owner !== system) {
    throw new LikenessConfigError(`this is a job of ${owner}, not of ${system}`);
  }
  return { id, system, idempotencyKey, requestId, job: undefined };
}

function parse(text: string): unknown {
  if (!text.startsWith("{")) return { id: text };
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
