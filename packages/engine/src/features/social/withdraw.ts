import type { EngineContext } from "../../kernel/engine-context.ts";
import { deleteComment } from "./comments.ts";
import { unlikeAvatar } from "./likes.ts";

const batchSize = 100;

/**
 * Deletes the likes and comments of a suspended account, those about avatars of other accounts too. Each is a transaction,
 * so that the owners of the avatars do not wait for long. Returns how many there were.
 */
export async function withdrawLikesAndComments(
  { store }: EngineContext,
  accountId: string,
): Promise<{ likes: number; comments: number }> {
  const likes = await deleteAll(
    () => store.likes.ofLiker(accountId, batchSize),
    (like) =>
      store.transact(async (tx) => {
        await tx.lockAccounts([accountId, like.accountId]);
        await unlikeAvatar(tx, accountId, like.avatarId);
      }),
  );
  const comments = await deleteAll(
    () => store.comments.ofAuthor(accountId, batchSize),
    (comment) =>
      store.transact(async (tx) => {
        await tx.lockAccounts([accountId, comment.accountId]);
        await deleteComment(tx, accountId, comment);
      }),
  );
  return { likes, comments };
}

async function deleteAll<T>(
  nextBatch: () => Promise<readonly T[]>,
  remove: (item: T) => Promise<void>,
): Promise<number> {
  let removed = 0;
  for (let batch = await nextBatch(); batch.length > 0; batch = await nextBatch()) {
    for (const item of batch) await remove(item);
    removed += batch.length;
  }
  return removed;
}
