import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Avatar } from "../../model/avatar.ts";
import { type DeletionCounts, noDeletions } from "../../model/deletion-counts.ts";
import { hasEnded, storedImages } from "../../model/job.ts";
import type { Look } from "../../model/look.ts";
import { ok, type Result } from "../../model/result.ts";
import type { StoreReader, Transaction } from "../../ports/store.ts";
import { cancelJob } from "../jobs/jobs.ts";
import { avatarNotFound } from "./not-found.ts";

/** What was deleted. */
export interface Deleted {
  readonly removed: DeletionCounts;
  /** Hashes of the blobs that were used; those without other uses can be deleted. */
  readonly hashes: readonly string[];
}

/**
 * Deletes an avatar and its looks, likes and comments. Jobs that are making one are cancelled. With the last look of a job, the job is deleted
 * too, with its images, its references and the stored responses of its idempotency keys.
 */
export async function deleteAvatar(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  id: string,
): Promise<Result<Deleted>> {
  const avatar = await tx.avatars.find(accountId, id);
  if (!avatar) return avatarNotFound(id);
  const looks = await allLooks(tx, accountId, id);
  await cancelJobs(context, tx, looks);
  await releaseAgent(context, tx, avatar);
  await tx.avatars.delete(id);
  await tx.idempotencyKeys.deleteMentioning(accountId, id);
  const { removed, hashes } = await deleteContent(tx, accountId, looks);
  const { likes, comments } = avatar;
  return ok({ removed: { ...removed, avatars: 1, likes, comments }, hashes });
}

/** The agent that owns the avatar shows its default picture again. */
async function releaseAgent(
  { clock }: EngineContext,
  tx: Transaction,
  { accountId, id }: Avatar,
): Promise<void> {
  const agent = await tx.agents.ofAvatar(accountId, id);
  if (agent) await tx.agents.update({ ...agent, avatarId: null, updatedAt: clock.now() });
}

async function allLooks(reader: StoreReader, accountId: string, avatarId: string): Promise<Look[]> {
  const looks: Look[] = [];
  for (let hasMore = true; hasMore; ) {
    const last = looks.at(-1);
    const query = { avatarId, limit: 100, offset: 0, ...(last && { after: last.id }) };
    const page = await reader.looks.list(accountId, query);
    looks.push(...page.items);
    hasMore = page.hasMore;
  }
  return looks;
}

/** Cancels the jobs that are making the looks. */
export async function cancelJobs(
  context: EngineContext,
  tx: Transaction,
  looks: readonly Look[],
): Promise<void> {
  for (const { accountId, jobId, status } of looks) {
    if (jobId === null || status !== "pending") continue;
    const job = await tx.jobs.find(accountId, jobId);
    if (job && !hasEnded(job)) await cancelJob(context, tx, accountId, jobId);
  }
}

/** Deletes what belonged to deleted looks: jobs that made no other look, and images. */
export async function deleteContent(
  tx: Transaction,
  accountId: string,
  looks: readonly Look[],
): Promise<Deleted> {
  const removed = { ...noDeletions };
  const hashes = new Set<string>();
  for (const jobId of new Set(looks.flatMap(({ jobId }) => jobId ?? []))) {
    const job = await tx.jobs.find(accountId, jobId);
    if (!job || !(await tx.jobs.delete(jobId))) continue;
    await tx.idempotencyKeys.deleteMentioning(accountId, jobId);
    removed.jobs += 1;
    const references = storedImages(job.input);
    removed.references += references.length;
    for (const { sha256 } of references) hashes.add(sha256);
    removed.images += await deleteImages(tx, job.result?.images ?? [], hashes);
  }
  // The images of jobs belong to their jobs.
  const uploaded = looks.flatMap((look) =>
    look.status === "ready" && look.jobId === null ? [look.image] : [],
  );
  removed.images += await deleteImages(tx, uploaded, hashes);
  return { removed, hashes: [...hashes] };
}

/** Returns the number of deleted images and thumbnails, whose hashes it adds. */
export async function deleteImages(
  tx: Transaction,
  images: readonly { readonly assetId: string; readonly thumbnailAssetId: string }[],
  hashes: Set<string>,
): Promise<number> {
  let deleted = 0;
  for (const id of images.flatMap(({ assetId, thumbnailAssetId }) => [assetId, thumbnailAssetId])) {
    const asset = await tx.assets.find(id);
    if (asset) hashes.add(asset.sha256);
    if (await tx.assets.delete(id)) deleted += 1;
  }
  return deleted;
}
