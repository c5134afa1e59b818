import type { EngineContext } from "../../kernel/engine-context.ts";
import { recordEvent } from "../../kernel/record-event.ts";
import type { Avatar } from "../../model/avatar.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Transaction } from "../../ports/store.ts";
import { jobNotFound } from "../jobs/get-job.ts";

/** Keeps the pictures of a completed job under a name. Saving a job twice makes two avatars. */
export async function saveAvatar(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  order: { jobId: string; label: string | null },
): Promise<Result<Avatar>> {
  const job = await tx.findJob(accountId, order.jobId);
  if (!job) return jobNotFound(order.jobId);
  if (!job.result) {
    const hint =
      job.status === "queued" || job.status === "processing"
        ? `Wait for it with GET /api/v1/jobs/${job.id}?wait_for_completion=true, then save.`
        : "Only completed jobs can be saved; generate again.";
    return fail("job_not_complete", `Job ${job.id} is ${job.status}.`, { param: "job_id", hint });
  }
  const now = context.clock.now();
  const avatar: Avatar = {
    id: context.ids.uuid(now),
    accountId,
    label: order.label,
    jobId: job.id,
    result: job.result,
    createdAt: now,
    updatedAt: now,
  };
  await tx.insertAvatar(avatar);
  await recordEvent(context, tx, { type: "avatar.saved", accountId, jobId: job.id, avatarId: avatar.id });
  return ok(avatar);
}
