import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Avatar } from "../../model/avatar.ts";
import { ok, type Result } from "../../model/result.ts";
import type { Transaction } from "../../ports/store.ts";
import { getAvatar } from "./get-avatar.ts";

/** Changes an avatar's label; null removes it. */
export async function updateAvatar(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  { id, label }: { readonly id: string; readonly label: string | null },
): Promise<Result<Avatar>> {
  const avatar = await getAvatar(tx, accountId, id);
  if (!avatar.ok) return avatar;
  const updated: Avatar = { ...avatar.value, label, updatedAt: context.clock.now() };
  await tx.updateAvatar(updated);
  return ok(updated);
}
