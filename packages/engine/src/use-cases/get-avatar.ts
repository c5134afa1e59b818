import type { Avatar } from "../domain/avatar.ts";
import { done, type Outcome, refuse } from "../domain/refusal.ts";
import type { Reads } from "../ports/store.ts";

export async function getAvatar(reads: Reads, accountId: string, id: string): Promise<Outcome<Avatar>> {
  const avatar = await reads.findAvatar(accountId, id);
  if (avatar) return done(avatar);
  return refuse("avatar_not_found", `There is no avatar ${id}.`, {
    param: "id",
    hint: "List avatars with GET /api/v1/avatars; a job's id is not an avatar's.",
  });
}
