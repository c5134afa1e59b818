import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Avatar } from "../../model/avatar.ts";
import type { Look } from "../../model/look.ts";
import type { Transaction } from "../../ports/store.ts";
import { cancelJobs } from "./delete-avatar.ts";

/**
 * Cancels and deletes the emotions of an avatar that were made from another look than its cover. Returns them: the caller
 * deletes their content.
 */
export async function deleteStaleEmotions(
  context: EngineContext,
  tx: Transaction,
  { accountId, id, coverLookId }: Avatar,
): Promise<readonly Look[]> {
  const looks = await tx.looks.emotions(accountId, id);
  const stale = looks.filter(({ baseLookId }) => baseLookId !== coverLookId);
  await cancelJobs(context, tx, stale);
  for (const look of stale) await tx.looks.delete(look.id);
  return stale;
}
