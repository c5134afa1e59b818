import type { EngineContext } from "../../kernel/engine-context.ts";
import { type Avatar, type AvatarWithLooks, type NewAvatar, newAvatar } from "../../model/avatar.ts";
import { type LookContent, type NewLook, newLook, readyLook } from "../../model/look.ts";
import type { Transaction } from "../../ports/store.ts";

/** A look of a new avatar: ready with its content, or pending until its job has ended. */
export interface FirstLook extends Omit<NewLook, "accountId" | "avatarId"> {
  readonly content?: LookContent;
}

/** Inserts an avatar with looks, of which the first is the cover. */
export async function createAvatarWithLooks(
  { clock }: Pick<EngineContext, "clock">,
  tx: Transaction,
  about: Omit<NewAvatar, "coverLookId" | "status">,
  firstLooks: readonly [FirstLook, ...FirstLook[]],
): Promise<AvatarWithLooks> {
  const now = clock.now();
  const [cover, ...others] = mapAll(firstLooks, ({ content, ...look }) => {
    const pending = newLook({ ...look, accountId: about.accountId, avatarId: about.id }, now);
    return content ? readyLook(pending, content, now) : pending;
  });
  const avatar: Avatar = newAvatar({ ...about, coverLookId: cover.id, status: cover.status }, now);
  await tx.avatars.insert(avatar);
  for (const look of [cover, ...others]) await tx.looks.insert(look);
  return { avatar, cover, others };
}

function mapAll<T, R>([first, ...others]: readonly [T, ...T[]], call: (value: T) => R): [R, ...R[]] {
  return [call(first), ...others.map(call)];
}
