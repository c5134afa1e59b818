import type { Avatar } from "@likeness/client";
import type { Context } from "./context.ts";

export interface SaveInput {
  readonly jobId: string;
  readonly label?: string | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Keeps the avatar of a completed job. */
export async function save({ jobId, label, idempotencyKey }: SaveInput, context: Context): Promise<Avatar> {
  const likeness = await context.connect({ draws: false });
  return likeness.avatars.save(
    { jobId, ...(label !== undefined && { label }) },
    { idempotencyKey, signal: context.signal },
  );
}
