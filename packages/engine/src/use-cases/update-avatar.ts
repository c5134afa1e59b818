import type { Avatar } from "../domain/avatar.ts";
import { done, type Outcome } from "../domain/refusal.ts";
import type { Transaction } from "../ports/store.ts";
import { getAvatar } from "./get-avatar.ts";
import type { World } from "./world.ts";

/** Changes an avatar's label; null removes it. */
export async function updateAvatar(
  world: World,
  tx: Transaction,
  accountId: string,
  { id, label }: { readonly id: string; readonly label: string | null },
): Promise<Outcome<Avatar>> {
  const avatar = await getAvatar(tx, accountId, id);
  if (!avatar.ok) return avatar;
  const updated: Avatar = { ...avatar.value, label, updatedAt: world.clock.now() };
  await tx.updateAvatar(updated);
  return done(updated);
}
