import type { Avatar } from "@likeness/client";
import { type Explanation, explain } from "../explain.ts";
import type { Context } from "./context.ts";
import { findAvatar } from "./find-avatar.ts";

/** Gives a saved avatar another label. */
export async function renameAvatar(idOrLabel: string, label: string, context: Context): Promise<Avatar> {
  const { signal } = context;
  const likeness = await context.connect({ draws: false });
  const { id } = await findAvatar(likeness, idOrLabel, signal);
  return likeness.avatars.update(id, { label }, { signal });
}

export interface DeletedAvatar {
  readonly avatar: Avatar;
  /** Null when it was deleted. */
  readonly error: Explanation | null;
}

/**
 * Deletes saved avatars for good, when `confirm` agrees. All are found before the first is deleted, so that a slip in one
 * name deletes nothing. Null when nobody agreed.
 */
export async function deleteAvatars(
  idsOrLabels: readonly string[],
  confirm: (avatars: readonly Avatar[]) => Promise<boolean>,
  context: Context,
): Promise<readonly DeletedAvatar[] | null> {
  const { signal } = context;
  const likeness = await context.connect({ draws: false });
  const found = new Map<string, Avatar>();
  for (const one of idsOrLabels) {
    const avatar = await findAvatar(likeness, one, signal);
    found.set(avatar.id, avatar);
  }
  const avatars = [...found.values()];
  if (!(await confirm(avatars))) return null;
  const results: DeletedAvatar[] = [];
  for (const avatar of avatars) {
    signal.throwIfAborted();
    try {
      await likeness.avatars.delete(avatar.id, { signal });
      results.push({ avatar, error: null });
    } catch (error) {
      signal.throwIfAborted();
      results.push({ avatar, error: explain(error, undefined) });
    }
  }
  return results;
}
