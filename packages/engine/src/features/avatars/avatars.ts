import type { EngineContext } from "../../kernel/engine-context.ts";
import { recordEvent } from "../../kernel/record-event.ts";
import type { Avatar } from "../../model/avatar.ts";
import { hasEnded } from "../../model/job.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { StoreReader, Transaction } from "../../ports/store.ts";
import { jobNotFound } from "../jobs/jobs.ts";

export async function getAvatar(reads: StoreReader, accountId: string, id: string): Promise<Result<Avatar>> {
  const avatar = await reads.avatars.find(accountId, id);
  if (avatar) return ok(avatar);
  return fail("avatar_not_found", `There is no avatar ${id}.`, { field: "id" });
}

/** Saves the images of a completed job as an avatar. Saving a job twice creates two avatars. */
export async function saveAvatar(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  { jobId, label }: { readonly jobId: string; readonly label: string | null },
): Promise<Result<Avatar>> {
  const job = await tx.jobs.find(accountId, jobId);
  if (!job) return jobNotFound(jobId);
  if (!job.result) {
    const hint = hasEnded(job)
      ? "Only completed jobs can be saved. Generate again."
      : "Wait until the job has completed, then save it.";
    return fail("job_not_complete", `Job ${job.id} is ${job.status}.`, { field: "jobId", hint });
  }
  const now = context.clock.now();
  const avatar: Avatar = {
    id: context.ids.uuid(now),
    accountId,
    label,
    jobId: job.id,
    result: job.result,
    createdAt: now,
    updatedAt: now,
  };
  await tx.avatars.insert(avatar);
  await recordEvent(context, tx, { type: "avatar.saved", accountId, jobId: job.id, avatarId: avatar.id });
  return ok(avatar);
}

/** Changes an avatar's label; null removes it. */
export async function updateAvatar(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  { id, label }: { readonly id: string; readonly label: string | null },
): Promise<Result<Avatar>> {
  const avatar = await getAvatar(tx, accountId, id);
  if (!avatar.ok) return avatar;
  const updated: Avatar = { ...avatar.value, label, updatedAt: context.clock.now() };
  await tx.avatars.update(updated);
  return ok(updated);
}
