import type { EngineContext } from "../../kernel/engine-context.ts";
import type { DeletionCounts } from "../../model/deletion-counts.ts";

/** Small, so that other transactions do not wait for long. */
const batchSize = 500;

/** So few likes or comments are deleted with their avatar. */
const fewReactions = 100;

type Reactions = Pick<DeletionCounts, "likes" | "comments">;

/**
 * Deletes the likes and comments of an avatar that is about to be deleted, if they are many, in several transactions.
 * The avatar becomes private first, so that none are added. After an interruption it can be called again.
 */
export async function deleteManyReactions(
  { store, clock }: EngineContext,
  accountId: string,
  avatarId: string,
): Promise<Reactions> {
  const avatar = await store.avatars.find(accountId, avatarId);
  const removed = { likes: 0, comments: 0 };
  if (!avatar || (avatar.likes <= fewReactions && avatar.comments <= fewReactions)) return removed;
  for (let left = 1; left > 0; ) {
    left = await store.transact(async (tx) => {
      const current = await tx.avatars.find(accountId, avatarId);
      if (!current) return 0;
      const likes = await tx.likes.deleteOfAvatar(current, batchSize);
      const comments = await tx.comments.deleteOfAvatar(current, batchSize - likes);
      await tx.avatars.update({
        ...current,
        visibility: "private",
        publishedAt: null,
        likes: current.likes - likes,
        comments: current.comments - comments,
        updatedAt: clock.now(),
      });
      removed.likes += likes;
      removed.comments += comments;
      return likes + comments;
    });
  }
  return removed;
}

/** Deletes the likes and comments of those avatars of an account that have many. */
export async function deleteManyReactionsOfAccount(context: EngineContext, accountId: string): Promise<void> {
  const { avatars } = context.store;
  for (const sort of ["likes", "comments"] as const) {
    for (;;) {
      const [most] = (await avatars.list(accountId, { sort, limit: 1, offset: 0 })).items;
      if (!most || most[sort] <= fewReactions) break;
      await deleteManyReactions(context, accountId, most.id);
    }
  }
}
