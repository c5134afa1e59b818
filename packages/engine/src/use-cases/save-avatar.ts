import type { Avatar } from "../domain/avatar.ts";
import { done, type Outcome, refuse } from "../domain/refusal.ts";
import type { Transaction } from "../ports/store.ts";
import { announce } from "./announce.ts";
import { jobNotFound } from "./get-job.ts";
import type { World } from "./world.ts";

/** Keeps the pictures of a completed job under a name. Saving a job twice makes two avatars. */
export async function saveAvatar(
  world: World,
  tx: Transaction,
  accountId: string,
  order: { jobId: string; label: string | null },
): Promise<Outcome<Avatar>> {
  const job = await tx.findJob(accountId, order.jobId);
  if (!job) return jobNotFound(order.jobId);
  if (!job.result) {
    const hint =
      job.status === "queued" || job.status === "processing"
        ? `Wait for it with GET /api/v1/jobs/${job.id}?wait_for_completion=true, then save.`
        : "Only completed jobs can be saved; generate again.";
    return refuse("job_not_complete", `Job ${job.id} is ${job.status}.`, { param: "job_id", hint });
  }
  const now = world.clock.now();
  const avatar: Avatar = {
    id: world.identity.uuid(now),
    accountId,
    label: order.label,
    jobId: job.id,
    result: job.result,
    createdAt: now,
    updatedAt: now,
  };
  await tx.insertAvatar(avatar);
  await announce(world, tx, { type: "avatar.saved", accountId, jobId: job.id, avatarId: avatar.id });
  return done(avatar);
}
