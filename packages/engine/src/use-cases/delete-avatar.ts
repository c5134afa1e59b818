import { done, type Outcome } from "../domain/refusal.ts";
import type { Removed } from "../domain/removed.ts";
import type { Transaction } from "../ports/store.ts";
import { getAvatar } from "./get-avatar.ts";

/** Removes an avatar, and answers what was removed. */
export async function deleteAvatar(
  tx: Transaction,
  accountId: string,
  id: string,
): Promise<Outcome<Removed>> {
  const avatar = await getAvatar(tx, accountId, id);
  if (!avatar.ok) return avatar;
  await tx.deleteAvatar(id);
  return done({ avatars: 1, jobs: 0, images: 0, references: 0 });
}
