import type { EngineContext } from "../../kernel/engine-context.ts";
import { recordEvent } from "../../kernel/record-event.ts";
import { type Avatar, type AvatarWithLooks, withVisibility } from "../../model/avatar.ts";
import { hasEnded, type JobResult } from "../../model/job.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { StoreReader, Transaction } from "../../ports/store.ts";
import { jobNotFound } from "../jobs/jobs.ts";
import { createAvatarWithLooks, type FirstLook } from "./create-avatar.ts";
import { deleteContent } from "./delete-avatar.ts";
import { avatarNotFound, lookNotFound } from "./not-found.ts";
import { deleteStaleEmotions } from "./stale-emotions.ts";
import { findWithLooks, withLooks } from "./with-looks.ts";

export async function getAvatar(
  reader: StoreReader,
  accountId: string,
  id: string,
): Promise<Result<AvatarWithLooks>> {
  const avatar = await findWithLooks(reader, accountId, id);
  return avatar ? ok(avatar) : avatarNotFound(id);
}

/** Saves the images of a completed job as the looks of an avatar. Saving a job twice creates two avatars. */
export async function saveAvatar(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  { jobId, label }: { readonly jobId: string; readonly label: string | null },
): Promise<Result<AvatarWithLooks>> {
  const job = await tx.jobs.find(accountId, jobId);
  if (!job) return jobNotFound(jobId);
  if (!job.result) {
    const hint = hasEnded(job)
      ? "Only completed jobs can be saved. Generate again."
      : "Wait until the job has completed, then save it.";
    return fail("job_not_complete", `Job ${job.id} is ${job.status}.`, { field: "jobId", hint });
  }
  const now = context.clock.now();
  const about = { id: context.ids.uuid(now), accountId, label, origin: "job" } as const;
  const [cover, ...others] = looksOf(job.id, job.result).map((look) => ({
    ...look,
    id: context.ids.uuid(now),
  }));
  if (!cover) throw new TypeError(`The result of job ${job.id} has no image.`);
  const saved = await createAvatarWithLooks(context, tx, about, [cover, ...others]);
  const event = { type: "avatar.saved", accountId, jobId: job.id, avatarId: saved.avatar.id } as const;
  await recordEvent(context, tx, event);
  return ok(saved);
}

function looksOf(
  jobId: string,
  { images, drawingVersion, ...provenance }: JobResult,
): Omit<FirstLook, "id">[] {
  const { format, resolution } = provenance.outputApplied;
  return images.map((image) => ({
    jobId,
    format,
    resolution,
    content: { image, provenance, drawingVersion },
  }));
}

export type AvatarChange = Partial<
  Pick<Avatar, "label" | "description" | "tags" | "visibility" | "coverLookId">
>;

/** Changes what the owner says about an avatar, or its cover; null removes a text. */
export async function updateAvatar(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  id: string,
  { coverLookId, visibility, ...details }: AvatarChange,
): Promise<Result<AvatarWithLooks>> {
  const avatar = await tx.avatars.find(accountId, id);
  if (!avatar) return avatarNotFound(id);
  const cover = await findCover(tx, avatar, coverLookId);
  if (!cover.ok) return cover;
  const now = context.clock.now();
  const changed: Avatar = { ...avatar, ...details, ...cover.value, updatedAt: now };
  const updated = withVisibility(changed, visibility ?? avatar.visibility, now);
  if (updated.publishedAt !== null && updated.status !== "ready") {
    return fail("avatar_not_ready", `Avatar ${id} is ${updated.status}.`, {
      field: "visibility",
      hint: "Only avatars that are ready can be shown to others.",
    });
  }
  await tx.avatars.update(updated);
  if (updated.coverLookId !== avatar.coverLookId) {
    const stale = await deleteStaleEmotions(context, tx, updated);
    await deleteContent(tx, accountId, stale);
  }
  if (updated.visibility !== "private" && updated.visibility !== avatar.visibility)
    await recordEvent(context, tx, { type: "avatar.published", accountId, avatarId: id });
  const [found] = await withLooks(tx, accountId, [updated]);
  return found ? ok(found) : avatarNotFound(id);
}

/** The fields of the avatar that follow from another cover. */
async function findCover(
  tx: Transaction,
  { accountId, id }: Avatar,
  lookId: string | undefined,
): Promise<Result<Partial<Avatar>>> {
  if (lookId === undefined) return ok({});
  const look = await tx.looks.find(accountId, lookId);
  if (look?.avatarId !== id) return lookNotFound(lookId, "coverLookId");
  if (look.emotion !== null) {
    const hint = "Choose a look without an emotion.";
    return fail("invalid_request", "An emotion cannot be the cover.", { field: "coverLookId", hint });
  }
  if (look.status === "ready") return ok({ coverLookId: look.id, status: look.status });
  return fail("look_not_ready", `Look ${look.id} is ${look.status}.`, {
    field: "coverLookId",
    hint: "Choose a look that is ready.",
  });
}
