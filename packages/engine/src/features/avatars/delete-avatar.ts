import type { Job } from "../../model/job.ts";
import type { Removed } from "../../model/removed.ts";
import { ok, type Result } from "../../model/result.ts";
import type { Transaction } from "../../ports/store.ts";
import { getAvatar } from "./get-avatar.ts";

export interface DeletedAvatar {
  readonly removed: Removed;
  /** Contents that it named: what nobody else names can go. */
  readonly hashes: readonly string[];
}

/**
 * Removes an avatar. With the last one of its job go the job, whose prompt the avatar was drawn from, its pictures, its
 * references and the answers that are kept for its idempotency keys.
 */
export async function deleteAvatar(
  tx: Transaction,
  accountId: string,
  id: string,
): Promise<Result<DeletedAvatar>> {
  const avatar = await getAvatar(tx, accountId, id);
  if (!avatar.ok) return avatar;
  const { jobId } = avatar.value;
  await tx.deleteAvatar(id);
  await tx.deleteKeysMentioning(accountId, id);
  const job = await tx.findJob(accountId, jobId);
  if (!job || !(await tx.deleteJob(jobId))) {
    return ok({ removed: { avatars: 1, jobs: 0, images: 0, references: 0 }, hashes: [] });
  }
  await tx.deleteKeysMentioning(accountId, jobId);
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
    const asset = await tx.findAsset(id);
    if (asset) hashes.push(asset.sha256);
    if (await tx.deleteAsset(id)) images += 1;
  }
  return { images, hashes };
}
