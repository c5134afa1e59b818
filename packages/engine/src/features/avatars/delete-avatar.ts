import type { DeletionCounts } from "../../model/deletion-counts.ts";
import type { Job } from "../../model/job.ts";
import { ok, type Result } from "../../model/result.ts";
import type { Transaction } from "../../ports/store.ts";
import { getAvatar } from "./avatars.ts";

export interface DeletedAvatar {
  readonly removed: DeletionCounts;
  /** Hashes of the blobs that it used; those without other uses can be deleted. */
  readonly hashes: readonly string[];
}

/**
 * Deletes an avatar. With the last avatar of a job, the job is deleted too, with its images, its references and the stored
 * responses of its idempotency keys.
 */
export async function deleteAvatar(
  tx: Transaction,
  accountId: string,
  id: string,
): Promise<Result<DeletedAvatar>> {
  const avatar = await getAvatar(tx, accountId, id);
  if (!avatar.ok) return avatar;
  const { jobId } = avatar.value;
  await tx.avatars.delete(id);
  await tx.idempotencyKeys.deleteMentioning(accountId, id);
  const job = await tx.jobs.find(accountId, jobId);
  if (!job || !(await tx.jobs.delete(jobId))) {
    return ok({ removed: { avatars: 1, jobs: 0, images: 0, references: 0 }, hashes: [] });
  }
  await tx.idempotencyKeys.deleteMentioning(accountId, jobId);
  const { images, hashes } = await deleteImages(tx, job);
  const references = job.input.references.map(({ sha256 }) => sha256);
  return ok({
    removed: { avatars: 1, jobs: 1, images, references: references.length },
    hashes: [...new Set([...hashes, ...references])],
  });
}

async function deleteImages(tx: Transaction, { result }: Job): Promise<{ images: number; hashes: string[] }> {
  const ids = (result?.images ?? []).flatMap(({ assetId, thumbnailAssetId }) => [assetId, thumbnailAssetId]);
  const hashes: string[] = [];
  let images = 0;
  for (const id of ids) {
    const asset = await tx.assets.find(id);
    if (asset) hashes.push(asset.sha256);
    if (await tx.assets.delete(id)) images += 1;
  }
  return { images, hashes };
}
